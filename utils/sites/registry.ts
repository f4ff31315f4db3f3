/** All sites, one line each. Metadata only: nothing of a page is dragged along. The order has no meaning. */
import { claims } from './address';
import { site as arbeitsagentur } from './arbeitsagentur/site';
import { site as ashby } from './ashby/site';
import { site as bamboohr } from './bamboohr/site';
import { site as breezy } from './breezy/site';
import { site as builtin } from './builtin/site';
import { site as careerbuilder } from './careerbuilder/site';
import { site as dice } from './dice/site';
import { site as djinni } from './djinni/site';
import { site as glassdoor } from './glassdoor/site';
import { site as googleJobs } from './google-jobs/site';
import { site as greenhouse } from './greenhouse/site';
import { site as hackernews } from './hackernews/site';
import { site as himalayas } from './himalayas/site';
import { site as icims } from './icims/site';
import { site as indeed } from './indeed/site';
import { site as jobsch } from './jobsch/site';
import { site as jobscz } from './jobscz/site';
import { site as jobvite } from './jobvite/site';
import { site as jora } from './jora/site';
import { site as justjoinit } from './justjoinit/site';
import { site as lever } from './lever/site';
import { site as linkedin } from './linkedin/site';
import { site as monster } from './monster/site';
import { site as naukri } from './naukri/site';
import { site as nofluffjobs } from './nofluffjobs/site';
import { site as personio } from './personio/site';
import { site as recruitee } from './recruitee/site';
import { site as reed } from './reed/site';
import { site as remoteok } from './remoteok/site';
import { site as remotive } from './remotive/site';
import { site as seek } from './seek/site';
import { site as simplyhired } from './simplyhired/site';
import type { Site } from './site';
import { site as smartrecruiters } from './smartrecruiters/site';
import { site as startupjobs } from './startupjobs/site';
import { site as stepstone } from './stepstone/site';
import { site as teamtailor } from './teamtailor/site';
import { site as totaljobs } from './totaljobs/site';
import { site as usajobs } from './usajobs/site';
import { site as welcometothejungle } from './welcometothejungle/site';
import { site as wellfound } from './wellfound/site';
import { site as weworkremotely } from './weworkremotely/site';
import { site as workable } from './workable/site';
import { site as workday } from './workday/site';
import { site as xing } from './xing/site';
import { site as yc } from './yc/site';
import { site as ziprecruiter } from './ziprecruiter/site';

export const SITES: readonly Site[] = [
  arbeitsagentur,
  ashby,
  bamboohr,
  breezy,
  builtin,
  careerbuilder,
  dice,
  djinni,
  glassdoor,
  googleJobs,
  greenhouse,
  hackernews,
  himalayas,
  icims,
  indeed,
  jobsch,
  jobscz,
  jobvite,
  jora,
  justjoinit,
  lever,
  linkedin,
  monster,
  naukri,
  nofluffjobs,
  personio,
  recruitee,
  reed,
  remoteok,
  remotive,
  seek,
  simplyhired,
  smartrecruiters,
  startupjobs,
  stepstone,
  teamtailor,
  totaljobs,
  usajobs,
  welcometothejungle,
  wellfound,
  weworkremotely,
  workable,
  workday,
  xing,
  yc,
  ziprecruiter,
];

/** The site whose hosts claim this address, by the host alone: markup never says which site a page is of. */
export function siteOf(url: URL): Site | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  return SITES.find((site) => site.hosts.some((entry) => claims(entry, host)));
}

/** A site by its id, as records and messages name it. */
export function siteById(id: string): Site | undefined {
  return SITES.find((site) => site.id === id);
}
