import { formatAgo, formatAgoDay, formatDay, formatPay } from '../../utils/i18n/format';
import { t, word } from '../../utils/i18n/t';
import { payPerYear } from '../../utils/role/per-year';
import type { Role } from '../../utils/role/role';
import { postingOf, summarise } from '../../utils/role/summary';
import { signalWords } from '../role/signal-words';
import { EvidenceList } from '../ui/EvidenceList';
import { Stars } from '../ui/Rating';
import { Confidence, TrackBadge } from '../ui/TrackBadge';
import { reportsWords, siteName, yearlyWords } from './column-words';
import { rungNames } from './ladders';

/** What a posting does not say is said to be missing: an empty cell could also be a fault. */
function Missing() {
  return <span class="ui-muted">{t('shortlist_notStated')}</span>;
}

function Rung({ rung }: { rung: number }) {
  const { ic, management } = rungNames(rung);
  return (
    <>
      <p>{t('level_rung', rung)}</p>
      <ul class="sl-ladders">
        <li class="ui-track--ic">
          {t('shortlist_ladder_ic')}: {ic ?? '–'}
        </li>
        <li class="ui-track--management">
          {t('shortlist_ladder_management')}: {management ?? '–'}
        </li>
      </ul>
    </>
  );
}

/** "12 March 2026 · 3 weeks ago". */
function Dated({ day, now }: { day: string; now: number }) {
  return (
    <>
      {formatDay(day)} <span class="ui-muted">{formatAgoDay(day, now)}</span>
    </>
  );
}

function PerYear({ role }: { role: Role }) {
  const pay = payPerYear(postingOf(role).baseSalary);
  const words = yearlyWords(pay);
  if (words === undefined) return <Missing />;
  return (
    <>
      {pay?.converted && '≈ '}
      {words}
      {pay?.converted && <p class="ui-muted ui-small">{t('shortlist_pay_converted')}</p>}
    </>
  );
}

function Reposts({ role, now }: { role: Role; now: number }) {
  const { keys, versions, savedAt } = role;
  if (keys.length < 2 && versions.length === 0) return <>{t('shortlist_reposts_none')}</>;
  return (
    <>
      {keys.length > 1 && <p>{t('shortlist_reposts', keys.length)}</p>}
      {versions.length > 0 && <p>{t('shortlist_changes', versions.length)}</p>}
      <p class="ui-muted">{t('shortlist_savedAgo', formatAgo(savedAt, now))}</p>
    </>
  );
}

type CompareCell = (props: { readonly role: Role; readonly now: number }) => preact.ComponentChildren;

/** How each row shows a role. The rows themselves and their order come from utils/shortlist/compare. */
export const COMPARE_CELLS: Readonly<Record<string, CompareCell>> = {
  track: ({ role }) => {
    const { track, corrected, confidence } = summarise(role);
    return (
      <>
        <div class="ui-row">
          <TrackBadge track={track} />
          {corrected ? <span class="ui-muted">{t('verdict_corrected')}</span> : <Confidence track={track} confidence={confidence} />}
        </div>
        {track === 'unclear' && role.verdict.unclearReason && <p>{t(`unclear_${word(role.verdict.unclearReason)}`)}</p>}
        {role.verdict.notes.map((note) => (
          <p key={note}>{t(`note_${word(note)}`)}</p>
        ))}
      </>
    );
  },
  evidence: ({ role }) => <EvidenceList track={role.verdict.track} signals={role.verdict.signals} take={5} kindWords={signalWords} />,
  level: ({ role }) => (role.verdict.level === 'unknown' ? <Missing /> : t(`level_${word(role.verdict.level)}`)),
  rung: ({ role }) => (role.verdict.rung === undefined ? <Missing /> : <Rung rung={role.verdict.rung} />),
  directReports: ({ role }) => (role.verdict.directReports === 'unknown' ? <Missing /> : reportsWords(role.verdict.directReports)),
  handsOn: ({ role }) => (role.verdict.handsOn === 'unknown' ? <Missing /> : t(`handsOn_${role.verdict.handsOn}`)),
  dualLadder: ({ role }) =>
    role.verdict.dualLadder === 'offered' ? t('ladder_offered') : <span class="ui-muted">{t('ladder_not_mentioned')}</span>,
  managementPush: ({ role }) =>
    role.verdict.managementPush ? t('note_management_push') : <span class="ui-muted">{t('shortlist_push_none')}</span>,
  reportsTo: ({ role: { verdict } }) => {
    if (!verdict.reportsTo) return <Missing />;
    const { title, technical } = verdict.reportsTo;
    return technical === undefined ? <bdi>{title}</bdi> : t(technical ? 'boss_technical' : 'boss_notTechnical', title);
  },
  baseSalary: ({ role }) => formatPay(postingOf(role).baseSalary) ?? <Missing />,
  payPerYear: ({ role }) => <PerYear role={role} />,
  jobLocation: ({ role }) => {
    const places = postingOf(role).jobLocation ?? [];
    if (places.length === 0) return <Missing />;
    return (
      <ul class="sl-list">
        {places.slice(0, 8).map((place) => (
          <li key={place}>
            <bdi>{place}</bdi>
          </li>
        ))}
        {places.length > 8 && <li class="ui-muted">{t('shortlist_more', places.length - 8)}</li>}
      </ul>
    );
  },
  jobLocationType: ({ role }) => {
    const { jobLocationType, jobLocationTypeContradiction: against } = postingOf(role);
    if (!jobLocationType) return <Missing />;
    return (
      <>
        {t(`place_${jobLocationType}`)}
        {against && <p class="sl-warning">{t('place_contradiction', t(`place_${jobLocationType}`), against.quote)}</p>}
      </>
    );
  },
  employmentType: ({ role }) =>
    postingOf(role)
      .employmentType?.map((type) => t(`employment_${type}`))
      .join(', ') ?? <Missing />,
  datePosted: ({ role, now }) => {
    const { datePosted } = postingOf(role);
    return datePosted ? <Dated day={datePosted} now={now} /> : <Missing />;
  },
  validThrough: ({ role, now }) => {
    const { validThrough } = postingOf(role);
    return validThrough ? <Dated day={validThrough} now={now} /> : <Missing />;
  },
  reposts: ({ role, now }) => <Reposts role={role} now={now} />,
  site: ({ role }) => siteName(role.posting.site),
  status: ({ role }) => t(`status_${role.status}`),
  rating: ({ role }) =>
    role.rating === undefined ? <span class="ui-muted">{t('shortlist_rating_none')}</span> : <Stars value={role.rating} />,
  tags: ({ role }) =>
    role.tags.length === 0 ? (
      <span class="ui-muted">–</span>
    ) : (
      <div class="ui-row">
        {role.tags.map((tag) => (
          <bdi key={tag} class="ui-tag">
            {tag}
          </bdi>
        ))}
      </div>
    ),
  note: ({ role }) => (role.note.trim() === '' ? <span class="ui-muted">–</span> : <p class="sl-note">{role.note}</p>),
};
