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
  /** 1 where it is all that the page says. */
  readonly level?: 1 | 2;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ icon, title, text, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="ui-empty">
      <span class="ui-empty__icon">
        <Icon name={icon} />
      </span>
      <Heading class="ui-empty__title">{title}</Heading>
      <p class="ui-empty__text">{text}</p>
      {actions !== undefined && <div class="ui-empty__actions">{actions}</div>}
    </div>
  );
}
