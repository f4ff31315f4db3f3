import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { Correction } from '../../utils/role/role';
import { TRACKS, type Track } from '../../utils/track/verdict';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Choices, TextField } from '../ui/Field';
import { TrackShape } from '../ui/TrackBadge';

export interface CorrectDialogProps {
  readonly model: Track;
  readonly correction?: Correction;
  /** `null` takes a correction back. */
  readonly onCorrect: (correction: { track: Track; reason?: string } | null) => void;
  readonly onClose: () => void;
}

/** "Wrong, this is …": the person's word wins over the model and stays with the role. */
export function CorrectDialog({ model, correction, onCorrect, onClose }: CorrectDialogProps) {
  const [track, setTrack] = useState<Track>(correction?.track ?? model);
  const [reason, setReason] = useState(correction?.reason ?? '');
  return (
    <Dialog title={t('correct_title')} onClose={onClose}>
      <p class="ui-muted">{t('correct_text')}</p>
      <Choices
        legend={t('correct_legend')}
        hideLegend
        value={track}
        options={TRACKS.map((value) => ({
          value,
          label: (
            <>
              <TrackShape track={value} /> {t(`track_${value}`)}
            </>
          ),
          hint: t(`track_what_${value}`),
        }))}
        onChange={setTrack}
      />
      <TextField label={t('correct_reason')} value={reason} maxLength={2000} onInput={setReason} />
      <DialogActions>
        {correction !== undefined && (
          <Button kind="quiet" icon="undo" onClick={() => onCorrect(null)}>
            {t('correct_back')}
          </Button>
        )}
        <Button onClick={onClose}>{t('action_cancel')}</Button>
        <Button kind="primary" onClick={() => onCorrect({ track, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })}>
          {t('action_apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
