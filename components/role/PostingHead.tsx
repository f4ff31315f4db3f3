import { formatDay, formatList, formatPay } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import type { JobPosting } from '../../utils/posting/posting';
import { workplaceType } from '../../utils/posting/workplace';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icons';
import type { Shown } from './actions';
import { Flags } from './Flags';

/** Longer titles are set smaller and cut after five lines; the tooltip has them whole. In UTF-16 units. */
const LONG_TITLE = 90;

/** So many places are named; the rest is counted. */
const FIRST_PLACES = 3;

/** Places as a person reads them: the first few by name, and how one works there. */
export function placeWords(posting: Pick<JobPosting, 'jobLocation' | 'jobLocationType'>): string | undefined {
  const places = posting.jobLocation ?? [];
  const named = places.slice(0, FIRST_PLACES);
  const more = places.length - named.length;
  const type = posting.jobLocationType;
  // Sites write it into the place itself: “Porto (Hybrid)”.
  const said = type !== undefined && named.some((name) => workplaceType(name) === type);
  const words = [
    named.length > 0 ? (more > 0 ? t('place_more', more, named.join('; ')) : named.join('; ')) : undefined,
    said ? undefined : type && t(`place_${type}`),
  ].filter((part) => part !== undefined);
  return words.length > 0 ? words.join(' · ') : undefined;
}

function Fact({ icon, name, children }: { icon: IconName; name: string; children: string }) {
  return (
    <li title={name}>
      <Icon name={icon} />
      <span class="ui-hidden">{name}: </span>
      <span>{children}</span>
    </li>
  );
}

/** Title, company, and what is known of pay, place and dates. What the posting does not say is left out. */
export function PostingHead({ shown, level = 1 }: { shown: Shown; level?: 1 | 2 }) {
  const { posting } = shown;
  const long = posting.title.length > LONG_TITLE;
  const pay = formatPay(posting.baseSalary);
  const place = placeWords(posting);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header class="posting-head">
      <Heading
        dir="auto"
        class={long ? 'posting-head__title posting-head__title--long' : 'posting-head__title'}
        title={long ? posting.title : undefined}
      >
        {posting.title}
      </Heading>
      <p class="posting-head__company">
        {posting.hiringOrganization} <Flags flags={shown.flags} />
      </p>
      <ul class="facts">
        {pay !== undefined && (
          <Fact icon="wallet" name={t('field_baseSalary')}>
            {pay}
          </Fact>
        )}
        {place !== undefined && (
          <Fact icon="pin" name={t('field_jobLocation')}>
            {place}
          </Fact>
        )}
        {posting.employmentType !== undefined && posting.employmentType.length > 0 && (
          <Fact icon="person" name={t('field_employmentType')}>
            {formatList(posting.employmentType.map((type) => t(`employment_${type}`)))}
          </Fact>
        )}
        {posting.datePosted !== undefined && (
          <Fact icon="clock" name={t('field_datePosted')}>
            {formatDay(posting.datePosted)}
          </Fact>
        )}
        {posting.validThrough !== undefined && (
          <Fact icon="calendar" name={t('field_validThrough')}>
            {t('posting_closes', formatDay(posting.validThrough))}
          </Fact>
        )}
      </ul>
      {posting.jobLocationTypeContradiction !== undefined && posting.jobLocationType !== undefined && (
        <p class="ui-small posting-head__warning">
          <Icon name="alert" />{' '}
          {t('place_contradiction', t(`place_${posting.jobLocationType}`), posting.jobLocationTypeContradiction.quote)}
        </p>
      )}
    </header>
  );
}
