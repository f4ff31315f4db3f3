import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { IconButton } from './Button';

/** What a page has to say while a dialog is open: shown in it, because nobody sees or hears what lies below. */
export const DialogNotice = createContext<ComponentChildren>(undefined);

export interface DialogProps {
  readonly title: string;
  /** Called by Escape, by the close button and by a click beside the dialog. The caller then stops drawing it. */
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A modal dialog by the browser's own element, which keeps the focus inside and gives it back. Draw it to open it. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const pressedBeside = useRef(false);
  const notice = useContext(DialogNotice);

  // Before the next key: none may reach what lies under the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser would focus the close button, which comes first; a person came for what is asked.
    const body = element?.querySelector('.ui-dialog__body');
    const first = body?.querySelector<HTMLElement>('input, select, textarea, button, a[href]');
    // Of radio buttons the chosen one, as Tab would.
    const chosen = first?.matches('[type="radio"]') && body?.querySelector<HTMLElement>('[type="radio"]:checked');
    (chosen || first)?.focus();
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; the keyboard has Escape, which is onCancel
    <dialog
      ref={dialog}
      class={`ui-dialog${wide ? ' ui-dialog--wide' : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === dialog.current;
      }}
      onClick={(event) => {
        // One that was pressed inside and released beside is a selection of text, and belongs to the dialog too.
        if (event.target === dialog.current && pressedBeside.current) onClose();
      }}
    >
      <div class="ui-dialog__head">
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={t('action_close')} size="small" onClick={onClose} />
      </div>
      {notice && <div class="ui-dialog__notice">{notice}</div>}
      <div class="ui-dialog__body">{children}</div>
    </dialog>
  );
}

/** The buttons that end a dialog, the main one last. */
export function DialogActions({ children }: { children: ComponentChildren }) {
  return <div class="ui-dialog__foot">{children}</div>;
}
