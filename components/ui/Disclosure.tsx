import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export interface DisclosureProps {
  readonly title: string;
  /** What is inside, in short: shown while closed and open. */
  readonly hint?: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part that opens, by the browser's own element. */
export function Disclosure({ title, hint, open, onToggle, children }: DisclosureProps) {
  return (
    <details class="ui-disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <span class="ui-disclosure__mark">
          <Icon name="chevron" />
        </span>
        <span class="ui-disclosure__title">{title}</span>
        {hint !== undefined && <span class="ui-disclosure__hint">{hint}</span>}
      </summary>
      <div class="ui-disclosure__body">{children}</div>
    </details>
  );
}
