import { useRef, useState } from 'preact/hooks';
import { formatBytes, formatMoment } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { SelectField } from '../ui/Field';
import { Progress } from '../ui/Progress';
import type { OptionsActions, OptionsData, RestoreOffer } from './options-actions';

/** Choices for how often a backup is asked for, in days; 0 never. */
const BACKUP_DAYS = ['0', '7', '14', '30', '90'] as const;

function RestoreDialog({ offer, actions }: { offer: RestoreOffer; actions: OptionsActions }) {
  return (
    <Dialog title={t('restore_title')} onClose={() => actions.cancelRestore()}>
      <p>{t('restore_file', offer.fileName, formatMoment(offer.madeAt))}</p>
      <p>{t('restore_holds', offer.roles)}</p>
      <ul>
        <li>{t('restore_added', offer.added)}</li>
        <li>{t('restore_changed', offer.changed)}</li>
        <li>{t('restore_removed', offer.removed)}</li>
      </ul>
      <p class="ui-muted">{t('restore_undo')}</p>
      <DialogActions>
        <Button onClick={() => actions.cancelRestore()}>{t('action_cancel')}</Button>
        <Button kind="primary" onClick={() => actions.restore()}>
          {t('restore_do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The person's data: what there is, taking it along, bringing it back, clearing it. */
export function DataSection({ data, actions }: { data: OptionsData; actions: OptionsActions }) {
  const { storage, preferences } = data;
  const file = useRef<HTMLInputElement>(null);
  const [erasing, setErasing] = useState(false);
  const busy = data.task !== undefined;
  return (
    <>
      {data.canUndo !== undefined && (
        <Banner
          kind="info"
          title={t(`data_undone_${data.canUndo}`)}
          actions={
            <Button size="small" icon="undo" busy={busy} onClick={() => actions.undo()}>
              {t('action_undo')}
            </Button>
          }
        >
          <p>{t('data_undo_hint')}</p>
        </Banner>
      )}
      {data.task !== undefined && <Progress label={data.task.label} onCancel={data.task.cancel} />}
      <h3>{t('data_use')}</h3>
      {storage === undefined ? (
        <Progress />
      ) : (
        <dl class="options__keys">
          <div>
            <dt>{t('data_roles')}</dt>
            <dd>{t('data_count', storage.roles)}</dd>
          </div>
          <div>
            <dt>{t('data_seen')}</dt>
            <dd>{t('data_count', storage.seen)}</dd>
          </div>
          {storage.bytes !== undefined && (
            <div>
              <dt>{t('data_bytes')}</dt>
              <dd>{formatBytes(storage.bytes)}</dd>
            </div>
          )}
          <div>
            <dt>{t('data_backup_last')}</dt>
            <dd>{storage.backupMade === undefined ? t('data_backup_never') : formatMoment(storage.backupMade)}</dd>
          </div>
        </dl>
      )}
      <div class="ui-row">
        <Button icon="download" busy={busy} onClick={() => actions.makeBackup()}>
          {t('data_backup_make')}
        </Button>
        <Button icon="refresh" busy={busy} onClick={() => file.current?.click()}>
          {t('data_backup_restore')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={t('data_backup_restore')}
          accept=".jsonl,.gz,application/gzip,application/jsonl"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // The same file can be chosen again after a mistake.
            event.currentTarget.value = '';
            if (chosen !== undefined) actions.chooseBackup(chosen);
          }}
        />
      </div>
      <SelectField
        label={t('data_backup_days')}
        value={String(preferences.backupDays)}
        options={[...new Set([...BACKUP_DAYS, String(preferences.backupDays)])].map((days) => ({
          value: days,
          label: days === '0' ? t('data_backup_noDays') : t('data_backup_everyDays', Number(days)),
        }))}
        onChange={(days) => actions.change({ backupDays: Number(days) })}
      />
      <h3>{t('data_clear')}</h3>
      <div class="ui-row">
        <Button icon="eye" disabled={storage?.seen === 0} busy={busy} onClick={() => actions.clearSeen()}>
          {t('data_clearSeen')}
        </Button>
        <Button kind="danger" icon="trash" busy={busy} onClick={() => setErasing(true)}>
          {t('data_erase')}
        </Button>
      </div>
      {data.offer !== undefined && <RestoreDialog offer={data.offer} actions={actions} />}
      {erasing && (
        <Dialog title={t('data_erase')} onClose={() => setErasing(false)}>
          <p>{t('data_erase_text')}</p>
          <DialogActions>
            <Button onClick={() => setErasing(false)}>{t('action_cancel')}</Button>
            <Button
              kind="danger"
              icon="trash"
              onClick={() => {
                setErasing(false);
                actions.erase();
              }}
            >
              {t('data_erase')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
