/** All readers, one line each: for the headless commands and the tests. A page gets one site's reader only. The order has no meaning. */
import { reader as arbeitsagentur } from './arbeitsagentur/reader';
import { reader as ashby } from './ashby/reader';
import { reader as bamboohr } from './bamboohr/reader';
import { reader as breezy } from './breezy/reader';
import { reader as builtin } from './builtin/reader';
import { reader as careerbuilder } from './careerbuilder/reader';
import { reader as dice } from './dice/reader';
import { reader as djinni } from './djinni/reader';
import { reader as glassdoor } from './glassdoor/reader';
import { reader as googleJobs } from './google-jobs/reader';
import { reader as greenhouse } from './greenhouse/reader';
import { reader as hackernews } from './hackernews/reader';
import { reader as himalayas } from './himalayas/reader';
import { reader as icims } from './icims/reader';
import { reader as indeed } from './indeed/reader';
import { reader as jobsch } from './jobsch/reader';
import { reader as jobscz } from './jobscz/reader';
import { reader as jobvite } from './jobvite/reader';
import { reader as jora } from './jora/reader';
import { reader as justjoinit } from './justjoinit/reader';
import { reader as lever } from './lever/reader';
import { reader as linkedin } from './linkedin/reader';
import { reader as monster } from './monster/reader';
import { reader as naukri } from './naukri/reader';
import { reader as nofluffjobs } from './nofluffjobs/reader';
import { reader as personio } from './personio/reader';
import { reader as recruitee } from './recruitee/reader';
import { reader as reed } from './reed/reader';
import { reader as remoteok } from './remoteok/reader';
import { reader as remotive } from './remotive/reader';
import { reader as seek } from './seek/reader';
import { reader as simplyhired } from './simplyhired/reader';
import type { Reader } from './site';
import { reader as smartrecruiters } from './smartrecruiters/reader';
import { reader as startupjobs } from './startupjobs/reader';
import { reader as stepstone } from './stepstone/reader';
import { reader as teamtailor } from './teamtailor/reader';
import { reader as totaljobs } from './totaljobs/reader';
import { reader as usajobs } from './usajobs/reader';
import { reader as welcometothejungle } from './welcometothejungle/reader';
import { reader as wellfound } from './wellfound/reader';
import { reader as weworkremotely } from './weworkremotely/reader';
import { reader as workable } from './workable/reader';
import { reader as workday } from './workday/reader';
import { reader as xing } from './xing/reader';
import { reader as yc } from './yc/reader';
import { reader as ziprecruiter } from './ziprecruiter/reader';

export const READERS: readonly Reader[] = [
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
