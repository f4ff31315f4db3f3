import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel';
import { Toasts, useToasts } from '../../components/ui/Toasts';
import type { Preferences } from '../../utils/role/preferences';
import { type Front, PanelModel, type Surface } from './panel-model';

export interface PanelAppProps {
  readonly surface: Surface;
  readonly preferences: Preferences;
  /** The tab in front, as it is being read already. */
  readonly first: Promise<Front | undefined>;
}

/** The panel with its model: drawn anew when the model or the preferences (language, my track) change. */
export function PanelApp({ surface, preferences, first }: PanelAppProps) {
  const { toasts, notify, dismiss } = useToasts();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const model = useRef<PanelModel | undefined>(undefined);
  model.current ??= new PanelModel(surface, preferences, notify, () => redraw(undefined));
  const { current } = model;
  // A layout effect: the first thing to do, not the first after the empty frame.
  useLayoutEffect(() => current.start(first), [current, first]);
  useEffect(() => current.preferencesChanged(preferences), [current, preferences]);
  return (
    <>
      <Panel surface={surface} data={current.data} actions={current.actions} shelf={localStorage} />
      <Toasts toasts={toasts} dismiss={dismiss} />
    </>
  );
}
