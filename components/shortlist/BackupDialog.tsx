import { formatBytes, formatMoment } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Progress } from '../ui/Progress';
import { FilePicker } from './FilePicker';

/** How far backup or restore is. */
export type BackupState =
  | { readonly at: 'idle' }
  | { readonly at: 'working'; readonly what: 'backup' | 'check' | 'restore'; readonly done?: number; readonly total?: number }
  | { readonly at: 'saved'; readonly fileName: string; readonly bytes: number; readonly folder?: string }
  | {
      readonly at: 'preview';
      readonly fileName: string;
      readonly madeAt: number;
      readonly roles: number;
      readonly seen: number;
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
    }
  | { readonly at: 'restored'; readonly roles: number }
  | {
      readonly at: 'bad-file';
      readonly line?: number;
      readonly problem?: 'not-a-backup' | 'too-new' | 'too-large' | 'truncated' | 'damaged' | 'invalid-row';
    }
  | { readonly at: 'failed' };

export interface BackupDialogProps {
  readonly state: BackupState;
  /** Name of the folder that backups go to; undefined where none was picked. */
  readonly folder?: string;
  /** Absent where the browser cannot write into a folder. */
  readonly onPickFolder?: () => void;
  readonly onForgetFolder: () => void;
  readonly onBackup: () => void;
  readonly onFile: (file: File) => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

function Preview({ state }: { state: Extract<BackupState, { at: 'preview' }> }) {
  return (
    <div class="ui-stack" role="status">
      <p>{t('shortlist_restore_of', state.fileName, formatMoment(state.madeAt))}</p>
      <dl class="sl-kept">
        <dt>{t('shortlist_restore_holds')}</dt>
        <dd>{t('shortlist_restore_counts', state.roles, state.seen)}</dd>
        <dt>{t('shortlist_restore_added')}</dt>
        <dd>{state.added}</dd>
        <dt>{t('shortlist_restore_changed')}</dt>
        <dd>{state.changed}</dd>
        <dt>{t('shortlist_restore_removed')}</dt>
        <dd class={state.removed > 0 ? 'sl-warning' : undefined}>{state.removed}</dd>
      </dl>
      <p class="ui-muted">{t('shortlist_restore_safe')}</p>
    </div>
  );
}

/** One file with everything; and back again, after showing what that would change. */
export function BackupDialog(props: BackupDialogProps) {
  const { state, folder } = props;
  const working = state.at === 'working';
  return (
    <Dialog title={t('shortlist_backup_title')} onClose={working ? props.onCancel : props.onClose} wide>
      <div class="ui-stack">
        <section class="ui-stack">
          <h3>{t('shortlist_backup')}</h3>
          <p>{t('shortlist_backup_what')}</p>
          <div class="ui-row">
            <Button kind="primary" icon="download" disabled={working} onClick={props.onBackup}>
              {t('shortlist_backup_now')}
            </Button>
            {props.onPickFolder && (
              <Button disabled={working} onClick={props.onPickFolder}>
                {t('shortlist_backup_pick')}
              </Button>
            )}
          </div>
          {folder !== undefined && (
            <p class="ui-row">
              {t('shortlist_backup_folder', folder)}
              <Button kind="quiet" size="small" onClick={props.onForgetFolder}>
                {t('shortlist_backup_forget')}
              </Button>
            </p>
          )}
          {state.at === 'saved' && (
            <p role="status">
              {state.folder === undefined
                ? t('shortlist_export_done', state.fileName, formatBytes(state.bytes))
                : t('shortlist_backup_savedIn', state.fileName, state.folder, formatBytes(state.bytes))}
            </p>
          )}
        </section>
        <section class="ui-stack">
          <h3>{t('shortlist_restore')}</h3>
          <p>{t('shortlist_restore_what')}</p>
          {state.at === 'preview' ? (
            <Preview state={state} />
          ) : (
            !working && (
              <FilePicker
                label={t('shortlist_restore_file')}
                accept=".jsonl,.gz,application/gzip,application/jsonl"
                onFile={props.onFile}
              />
            )
          )}
          {state.at === 'restored' && <p role="status">{t('shortlist_restored', state.roles)}</p>}
          {state.at === 'bad-file' && (
            <Banner kind="failure" title={t('shortlist_restore_bad')}>
              <p>
                {state.line !== undefined && <strong>{t('shortlist_line', state.line)} </strong>}
                {state.problem !== undefined && t(`shortlist_restore_${state.problem.replaceAll('-', '_') as 'damaged'}`)}
              </p>
            </Banner>
          )}
        </section>
        {state.at === 'failed' && (
          <p role="alert" class="ui-field__error">
            {t('shortlist_backup_failed')}
          </p>
        )}
        {working && (
          <Progress
            now
            label={t(`shortlist_backup_${state.what}`)}
            share={state.total ? (state.done ?? 0) / state.total : undefined}
            onCancel={props.onCancel}
          />
        )}
      </div>
      <DialogActions>
        <Button disabled={working} onClick={props.onClose}>
          {t('action_close')}
        </Button>
        {state.at === 'preview' && (
          <Button kind="danger" onClick={props.onRestore}>
            {t('shortlist_restore_now')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
