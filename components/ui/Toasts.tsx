import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { Button, IconButton } from './Button';

/** How long a toast stays, in milliseconds: long enough to read it and to reach "undo" by keyboard. It stays while it has the pointer or the focus. */
export const TOAST_STAYS = 10_000;

/** Something that has just happened, with its way back. */
export interface Notice {
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

interface Toast extends Notice {
  readonly id: number;
}

/** Says that something has happened. Handed down to whatever does things. */
export type Notify = (notice: Notice) => void;

/** Toasts of a page: `notify` shows one, `toasts` and `dismiss` go to `Toasts`. */
export function useToasts(): { toasts: readonly Toast[]; notify: Notify; dismiss: (id: number) => void } {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(1);
  const notify = useCallback<Notify>((notice) => {
    const id = next.current++;
    // Three at most: more would hide the page, and the oldest has been read.
    setToasts((before) => [...before.slice(-2), { ...notice, id }]);
  }, []);
  const dismiss = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), []);
  return { toasts, notify, dismiss };
}

function ToastItem({ toast, dismiss }: { toast: Toast; dismiss: (id: number) => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), TOAST_STAYS);
    return () => clearTimeout(timer);
  }, [held, toast.id, dismiss]);
  return (
    <li
      class="ui-toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo !== undefined && (
        <Button
          kind="quiet"
          size="small"
          icon="undo"
          onClick={() => {
            toast.undo?.();
            dismiss(toast.id);
          }}
        >
          {t('action_undo')}
        </Button>
      )}
      <IconButton icon="close" label={t('action_dismiss')} size="small" onClick={() => dismiss(toast.id)} />
    </li>
  );
}

/** The place of the toasts; drawn always, so that a screen reader knows the region before something happens in it. */
export function Toasts({ toasts, dismiss }: { toasts: readonly Toast[]; dismiss: (id: number) => void }) {
  return (
    <div role="status" aria-live="polite">
      {toasts.length > 0 && (
        <ul class="ui-toasts">
          {toasts.map((toast) => (
            <ToastItem key={toast.id} toast={toast} dismiss={dismiss} />
          ))}
        </ul>
      )}
    </div>
  );
}
