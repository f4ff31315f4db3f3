import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LATE, NoteKeeper, type NoteKeeperOptions, type NoteState } from './note-keeper';

export interface KeptText<Shown extends HTMLElement> {
  readonly keeper: NoteKeeper;
  /** For the field that shows the text. */
  readonly field: RefObject<Shown | null>;
  readonly text: string;
  readonly state: NoteState;
  /** Each keystroke, as the field has it. */
  readonly type: (text: string) => void;
  /** Shows what the keeper has, after it was changed there. */
  readonly show: () => void;
}

type Field = HTMLElement & { value: string };

/**
 * A text that is kept while it is typed: the keeper, written at once when the view goes away, and taking over what changes
 * elsewhere. `onJoined` is for a field that is not drawn from `text`.
 */
export function useKeptText<Shown extends Field>(
  { key, stored, shelf, write }: Pick<NoteKeeperOptions, 'key' | 'stored' | 'shelf' | 'write'>,
  onJoined?: (field: Shown, joined: string) => void,
): KeptText<Shown> {
  const field = useRef<Shown>(null);
  const [state, setState] = useState<NoteState>('kept');
  const latest = useRef({ write, onJoined });
  latest.current = { write, onJoined };
  const latestSet = useRef<(text: string) => void>(() => {});
  // `stored` is where the keeper starts; later values go through `adopt`.
  const keeper = useMemo(
    () =>
      new NoteKeeper({
        key,
        stored,
        shelf,
        write: (text) => latest.current.write(text),
        onState: setState,
        onJoined: (joined) => {
          latestSet.current(joined);
          if (field.current !== null) latest.current.onJoined?.(field.current, joined);
        },
      }),
    [key, shelf],
  );
  const [text, setText] = useState(keeper.text);
  latestSet.current = setText;
  const show = () => {
    setText(keeper.text);
    if (field.current !== null) field.current.value = keeper.text;
  };

  useEffect(() => {
    const adopt = (lasting: boolean) => {
      if (keeper.adopt(stored, lasting)) show();
    };
    adopt(false);
    const timer = setTimeout(() => adopt(true), LATE);
    return () => clearTimeout(timer);
  }, [keeper, stored]);

  // A layout effect, because its cleanup runs at once when the view goes away; an effect's waits for the next frame.
  useLayoutEffect(() => {
    const flush = () => void keeper.flush();
    const onHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  const type = (typed: string) => {
    keeper.input(typed);
    setText(typed);
  };
  return { keeper, field, text, state, type, show };
}
