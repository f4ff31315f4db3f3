import { formatDate } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import type { MarkFlags } from '../../utils/messages';
import { Icon } from '../ui/Icon';

/** Seen, saved, noted, applied, reposted: as icons with names, the same that a mark in the page shows. */
export function Flags({ flags }: { flags: MarkFlags }) {
  if (!flags.seen && !flags.saved && !flags.noted && !flags.applied && flags.repostedSince === undefined) return null;
  return (
    <span class="flags">
      {flags.seen && <Icon name="eye" label={t('flag_seen')} />}
      {flags.saved && <Icon name="bookmark" label={t('flag_saved')} filled />}
      {flags.noted && <Icon name="note" label={t('flag_noted')} />}
      {flags.applied && <Icon name="send" label={t('flag_applied')} />}
      {flags.repostedSince !== undefined && <Icon name="repost" label={t('flag_reposted', formatDate(flags.repostedSince))} />}
    </span>
  );
}
