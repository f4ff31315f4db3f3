import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

export interface EmptyStateProps {
  readonly icon: IconName;
  /** What is so. */
  readonly title: string;
  /** What to do next. */
  readonly text: string;
  readonly actions?: ComponentChildren;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ icon, title, text, actions }: EmptyStateProps) {
  return (
    <div class="ui-empty">
      <span class="ui-empty__icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p class="ui-empty__text">{text}</p>
      {actions !== undefined && <div class="ui-empty__actions">{actions}</div>}
    </div>
  );
}
