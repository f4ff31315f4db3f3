import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';

export interface DisclosureProps {
  readonly title: string;
  /** What is inside, in short: shown while closed and open. */
  readonly hint?: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * A part that opens, by the browser's own element. What is closed is made right after the first picture: in the popup that is
 * nearly half of all there is.
 */
export function Disclosure({ title, hint, open = false, onToggle, children }: DisclosureProps) {
  const [made, setMade] = useState(open);
  useEffect(() => setMade(true), []);
  return (
    <details class="ui-disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <span class="ui-disclosure__mark">
          <Icon name="chevron" />
        </span>
        <span class="ui-disclosure__title">{title}</span>
        {hint !== undefined && <span class="ui-disclosure__hint">{hint}</span>}
      </summary>
      <div class="ui-disclosure__body">{made && children}</div>
    </details>
  );
}
