import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { Button } from './Button';

/** What is faster than this shows nothing: a flicker is worse than a short wait. In milliseconds. */
export const PROGRESS_AFTER = 300;

export interface ProgressProps {
  readonly label?: string;
  /** From 0 to 1, where it is known. */
  readonly share?: number;
  readonly onCancel?: () => void;
  /** Shows it at once: for what is known to take long. */
  readonly now?: boolean;
}

/** Something is under way; it can be cancelled where that is possible. */
export function Progress({ label = t('progress_working'), share, onCancel, now = false }: ProgressProps) {
  const [shown, setShown] = useState(now);
  useEffect(() => {
    if (now) return;
    const timer = setTimeout(() => setShown(true), PROGRESS_AFTER);
    return () => clearTimeout(timer);
  }, [now]);
  if (!shown) return null;
  return (
    <div class="ui-progress" role="status">
      <div class="ui-row">
        <span class="ui-muted">{label}</span>
        {onCancel !== undefined && (
          <Button kind="quiet" size="small" onClick={onCancel}>
            {t('action_cancel')}
          </Button>
        )}
      </div>
      {share === undefined ? (
        <div class="ui-progress__bar" />
      ) : (
        <progress class="ui-progress__value" value={share} max={1} aria-label={label} />
      )}
    </div>
  );
}
