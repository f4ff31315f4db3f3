import { useEffect, useReducer, useRef } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel';
import { Toasts, useToasts } from '../../components/ui/Toasts';
import type { Preferences } from '../../utils/role/preferences';
import { PanelModel, type Surface } from './panel-model';

/** The panel with its model: drawn anew when the model or the preferences (language, my track) change. */
export function PanelApp({ surface, preferences }: { surface: Surface; preferences: Preferences }) {
  const { toasts, notify, dismiss } = useToasts();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const model = useRef<PanelModel | undefined>(undefined);
  model.current ??= new PanelModel(surface, preferences, notify, () => redraw(undefined));
  const { current } = model;
  useEffect(() => current.start(), [current]);
  useEffect(() => current.preferencesChanged(preferences), [current, preferences]);
  return (
    <>
      <Panel surface={surface} data={current.data} actions={current.actions} shelf={localStorage} />
      <Toasts toasts={toasts} dismiss={dismiss} />
    </>
  );
}
