import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { DescriptionHit } from '../../utils/shortlist/description-scan';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { TextField } from '../ui/Field';
import { Progress } from '../ui/Progress';

/** A hit with what is shown of its role. */
export interface ScanHit extends DescriptionHit {
  readonly title: string;
  readonly hiringOrganization?: string;
}

export interface ScanDialogProps {
  readonly total: number;
  /** Undefined: not looked yet. */
  readonly scanned?: number;
  readonly running: boolean;
  readonly hits: readonly ScanHit[];
  readonly onScan: (words: string) => void;
  readonly onStop: () => void;
  readonly onOpen: (id: string) => void;
  /** Chooses all that were found, for what can be done with many. */
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

/** Hits drawn at most: who finds more needs other words. All are chosen by "choose all". */
const SHOWN = 200;

/** Looks for words in the descriptions, which are too long to be searched at every keystroke. */
export function ScanDialog(props: ScanDialogProps) {
  const { total, scanned, running, hits, onScan, onStop } = props;
  const [words, setWords] = useState('');
  return (
    <Dialog title={t('shortlist_scan')} onClose={props.onClose} wide>
      <form
        class="sl-inline"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') onScan(words);
        }}
      >
        <TextField label={t('shortlist_scan_words')} type="search" value={words} maxLength={300} onInput={setWords} />
        <Button type="submit" kind="primary" icon="search" busy={running} disabled={words.trim() === ''}>
          {t('shortlist_scan_go')}
        </Button>
      </form>
      {running && (
        <Progress
          now
          label={t('shortlist_export_working', scanned ?? 0, total)}
          share={total === 0 ? 1 : (scanned ?? 0) / total}
          onCancel={onStop}
        />
      )}
      {scanned !== undefined && !running && <p role="status">{t('shortlist_scan_found', hits.length)}</p>}
      <ul class="sl-list sl-hits">
        {hits.slice(0, SHOWN).map((hit) => (
          <li key={hit.id}>
            <button type="button" class="sl-linklike" onClick={() => props.onOpen(hit.id)}>
              <bdi>{[hit.title, hit.hiringOrganization].filter(Boolean).join(' · ')}</bdi>
            </button>
            <p class="ui-muted ui-small">
              <bdi>
                …{hit.before}
                <mark>{hit.match}</mark>
                {hit.after}…
              </bdi>
            </p>
          </li>
        ))}
      </ul>
      {hits.length > SHOWN && <p class="ui-muted">{t('shortlist_more', hits.length - SHOWN)}</p>}
      <DialogActions>
        <Button disabled={hits.length === 0 || running} onClick={props.onChoose}>
          {t('shortlist_scan_choose')}
        </Button>
        <Button kind="primary" onClick={props.onClose}>
          {t('action_close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
