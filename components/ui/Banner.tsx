import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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
}

/** Puts a report for the maintainers on the clipboard; nothing is sent. */
function CopyReport({ failure: { name, detail } }: { failure: Failure }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify({ failure: name, detail, browser: navigator.userAgent }, null, 1));
    setCopied(true);
  };
  return (
    <Button size="small" kind="quiet" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
      {t(copied ? 'action_copied' : 'action_copyReport')}
    </Button>
  );
}

/** A failure in three sentences: what happened, what is safe, what to do. */
export function FailureBanner({ failure, onRetry, onDismiss }: FailureBannerProps) {
  const name = word(failure.name);
  // What to do then speaks of a report.
  const report = failure.name === 'unexpected';
  return (
    <Banner
      kind="failure"
      title={t(`failure_${name}`)}
      actions={
        (onRetry !== undefined || onDismiss !== undefined || report) && (
          <>
            {onRetry !== undefined && (
              <Button size="small" icon="refresh" onClick={onRetry}>
                {t('action_retry')}
              </Button>
            )}
            {report && <CopyReport failure={failure} />}
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
