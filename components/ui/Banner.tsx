import type { ComponentChildren } from 'preact';
import { t, word } from '../../utils/i18n/t';
import type { Failure } from '../../utils/messages';
import { Button } from './Button';
import { Icon } from './Icon';

export interface BannerProps {
  readonly kind: 'info' | 'success' | 'warning' | 'failure';
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

const ICONS = { info: 'info', success: 'check', warning: 'alert', failure: 'alert' } as const;

/** Something that the person should know and that stays until it is over. */
export function Banner({ kind, title, children, actions }: BannerProps) {
  return (
    <div class={`ui-banner ui-banner--${kind}`} role={kind === 'failure' ? 'alert' : undefined}>
      <span class="ui-banner__icon">
        <Icon name={ICONS[kind]} />
      </span>
      <div class="ui-banner__body">
        <p class="ui-banner__title">{title}</p>
        {children}
        {actions !== undefined && <div class="ui-banner__actions">{actions}</div>}
      </div>
    </div>
  );
}

export interface FailureBannerProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
  /** Puts a report for the maintainers on the clipboard; nothing is sent. */
  readonly onCopyReport?: (failure: Failure) => void;
}

/** A failure in three sentences: what happened, what is safe, what to do. */
export function FailureBanner({ failure, onRetry, onDismiss, onCopyReport }: FailureBannerProps) {
  const name = word(failure.name);
  return (
    <Banner
      kind="failure"
      title={t(`failure_${name}`)}
      actions={
        (onRetry !== undefined || onDismiss !== undefined || onCopyReport !== undefined) && (
          <>
            {onRetry !== undefined && (
              <Button size="small" icon="refresh" onClick={onRetry}>
                {t('action_retry')}
              </Button>
            )}
            {onCopyReport !== undefined && failure.detail !== undefined && (
              <Button size="small" kind="quiet" icon="copy" onClick={() => onCopyReport(failure)}>
                {t('action_copyReport')}
              </Button>
            )}
            {onDismiss !== undefined && (
              <Button size="small" kind="quiet" onClick={onDismiss}>
                {t('action_dismiss')}
              </Button>
            )}
          </>
        )
      }
    >
      <p>{t(`failure_${name}_safe`)}</p>
      <p>{t(`failure_${name}_do`)}</p>
    </Banner>
  );
}
