import { useEffect, useReducer, useRef } from 'preact/hooks';
import { Options } from '../../components/options/Options';
import { Toasts, useToasts } from '../../components/ui/Toasts';
import type { Preferences } from '../../utils/role/preferences';
import { OptionsModel } from './options-model';

/** The options page with its model. */
export function OptionsApp({ preferences }: { preferences: Preferences }) {
  const { toasts, notify, dismiss } = useToasts();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const model = useRef<OptionsModel | undefined>(undefined);
  model.current ??= new OptionsModel(preferences, notify, () => redraw(undefined));
  const { current } = model;
  useEffect(() => current.start(), [current]);
  useEffect(() => current.preferencesChanged(preferences), [current, preferences]);
  return (
    <>
      <Options data={current.data} actions={current.actions} />
      <Toasts toasts={toasts} dismiss={dismiss} />
    </>
  );
}
