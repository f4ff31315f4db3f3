import type { ComponentChildren, Ref, TargetedMouseEvent } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

export interface ButtonProps {
  /** `primary`: the one next step of a view. `quiet`: beside content. `danger`: takes something away. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium';
  readonly icon?: IconName;
  /** Under way: shows a spinner, does not react again, keeps the focus. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** For a switch-like button. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly type?: 'button' | 'submit';
  /** Directly in the click: `permissions.request` must not wait for anything. */
  readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
  /** Where the words on the button are too short to stand alone: they must begin the label. */
  readonly label?: string;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', size = 'medium', icon, busy = false, children } = props;
  return (
    <button
      ref={props.buttonRef}
      type={props.type ?? 'button'}
      class={`ui-button ui-button--${kind}${size === 'small' ? ' ui-button--small' : ''}`}
      disabled={props.disabled}
      aria-disabled={busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-label={props.label}
      onClick={busy ? (event) => event.preventDefault() : props.onClick}
    >
      {busy ? <span class="ui-spinner" aria-hidden="true" /> : icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A button that shows an icon only: its name is its tooltip too. */
export function IconButton(props: Omit<ButtonProps, 'children' | 'icon' | 'busy'> & { readonly icon: IconName; readonly label: string }) {
  const { kind = 'quiet', size = 'medium', icon, label } = props;
  return (
    <button
      ref={props.buttonRef}
      type={props.type ?? 'button'}
      class={`ui-button ui-button--icon ui-button--${kind}${size === 'small' ? ' ui-button--small' : ''}`}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-label={label}
      title={label}
      onClick={props.onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
