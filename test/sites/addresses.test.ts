/**
 * What addresses say: kind, posting id, canonical address. Every site has its postings, its lists and what is neither: in this
 * table, or in `test/sites/<site>/addresses.json` as `npm run new:site` lays it down.
 */
import { describe, expect, it } from 'vitest';
import { SITES, siteOf } from '../../utils/sites/registry';
import { type Addresses, addressesOf } from './fixtures';

const UUID = '7458d4e9-da2e-47bd-98cb-adfda43d42b2';

const TABLE: Readonly<Record<string, Addresses>> = {
  linkedin: {
    postings: [
      ['https://www.linkedin.com/jobs/view/3699284357/', '3699284357'],
      ['https://www.linkedin.com/jobs/view/3699284357?refId=x&trk=y', '3699284357', 'https://www.linkedin.com/jobs/view/3699284357/'],
      [
        'https://cz.linkedin.com/jobs/view/tester-at-area-51-4015921370?position=1',
        '4015921370',
        'https://www.linkedin.com/jobs/view/4015921370/',
      ],
      [
        'https://de.linkedin.com/jobs/view/c%2B%2B-entwickler-at-x-1846698040',
        '1846698040',
        'https://www.linkedin.com/jobs/view/1846698040/',
      ],
      ['https://www.linkedin.com/comm/jobs/view/4015921370/?midToken=z', '4015921370', 'https://www.linkedin.com/jobs/view/4015921370/'],
    ],
    lists: [
      [
        'https://www.linkedin.com/jobs/search/?currentJobId=4400100200&keywords=x',
        '4400100200',
        'https://www.linkedin.com/jobs/view/4400100200/',
      ],
      [
        'https://www.linkedin.com/jobs/search-results/?currentJobId=4400100200',
        '4400100200',
        'https://www.linkedin.com/jobs/view/4400100200/',
      ],
      ['https://www.linkedin.com/jobs/collections/recommended/'],
      // The posting looked at before is not the selected one.
      ['https://www.linkedin.com/jobs/search/?referenceJobId=4400100200&originToLandingJobPostings=4400100201'],
      ['https://ae.linkedin.com/jobs/network-engineer-jobs-dubai'],
      ['https://www.linkedin.com/jobs/search/?currentJobId=javascript:alert(1)'],
      ['https://www.linkedin.com/company/acme/jobs/'],
    ],
    other: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/in/somebody/', 'https://www.linkedin.com/jobs-tracker/'],
  },
  indeed: {
    postings: [
      [
        'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2&from=serp',
        '54f1f8af68d722d2',
        'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2',
      ],
      ['https://www.indeed.com/rc/clk?jk=54f1f8af68d722d2&bb=x', '54f1f8af68d722d2', 'https://www.indeed.com/viewjob?jk=54f1f8af68d722d2'],
      ['https://uk.indeed.com/m/viewjob?jk=54f1f8af68d722d2', '54f1f8af68d722d2', 'https://uk.indeed.com/viewjob?jk=54f1f8af68d722d2'],
    ],
    lists: [
      [
        'https://in.indeed.com/jobs?q=Flutter&vjk=b6bab53a3af7b954',
        'b6bab53a3af7b954',
        'https://in.indeed.com/viewjob?jk=b6bab53a3af7b954',
      ],
      ['https://hk.indeed.com/q-software-engineer-jobs.html'],
      ['https://www.indeed.com/?vjk=b6bab53a3af7b954', 'b6bab53a3af7b954', 'https://www.indeed.com/viewjob?jk=b6bab53a3af7b954'],
      ['https://www.indeed.com/cmp/Acme/jobs'],
    ],
    other: ['https://www.indeed.com/viewjob?jk=short', 'https://www.indeed.com/career/salaries', 'https://www.indeed.com/cmp/Acme/reviews'],
  },
  glassdoor: {
    postings: [
      [
        'https://www.glassdoor.co.in/job-listing/x-JV_IC1_KO0,1.htm?jl=1009722062558',
        '1009722062558',
        'https://www.glassdoor.co.in/job-listing/j?jl=1009722062558',
      ],
      [
        'https://www.glassdoor.com/partner/jobListing.htm?pos=101&jobListingId=3480318629',
        '3480318629',
        'https://www.glassdoor.com/job-listing/j?jl=3480318629',
      ],
    ],
    lists: [
      ['https://www.glassdoor.co.in/Job/india-data-scientist-jobs-SRCH_IL.0,5_KO6,20.htm'],
      ['https://www.glassdoor.com.br/Vaga/rio-vagas-SRCH_IL.0,3.htm'],
    ],
    other: [
      'https://www.glassdoor.co.uk/Job/index.htm',
      'https://www.glassdoor.com/Reviews/index.htm',
      'https://www.glassdoor.com/job-listing/j',
    ],
  },
  'google-jobs': {
    postings: [],
    lists: [
      ['https://www.google.com/search?q=data+engineer+jobs&udm=8'],
      [
        'https://www.google.de/search?q=x&ibp=htl;jobs&htidocid=zzDavrz4suniu8JcAAAAAA%3D%3D',
        'zzDavrz4suniu8JcAAAAAA==',
        'https://www.google.de/search?ibp=htl;jobs#htivrt=jobs&htidocid=zzDavrz4suniu8JcAAAAAA%3D%3D',
      ],
      [
        'https://www.google.com/search?q=x&udm=8#vhid=vt%3D20/docid%3DzzDavrz4suniu8JcAAAAAA%3D%3D&vssid=jobs-detail-viewer',
        'zzDavrz4suniu8JcAAAAAA==',
        'https://www.google.com/search?ibp=htl;jobs#htivrt=jobs&htidocid=zzDavrz4suniu8JcAAAAAA%3D%3D',
      ],
    ],
    other: ['https://www.google.com/search?q=jobs', 'https://www.google.com/maps'],
  },
  ziprecruiter: {
    postings: [
      [
        'https://www.ziprecruiter.com/c/Acme/Job/Engineer/-in-Reno,NV?jid=1a2b3c4d5e6f&source=x',
        '1a2b3c4d5e6f',
        'https://www.ziprecruiter.com/c/Acme/Job/Engineer/-in-Reno,NV?jid=1a2b3c4d5e6f',
      ],
      ['https://www.ziprecruiter.com/jobs//j?lvk=AbC-123_x', 'AbC-123_x'],
    ],
    lists: [
      [
        'https://www.ziprecruiter.com/jobs-search?search=python&lvk=AbC-123_x',
        'AbC-123_x',
        'https://www.ziprecruiter.com/jobs//j?lvk=AbC-123_x',
      ],
      ['https://www.ziprecruiter.co.uk/Jobs/Python'],
    ],
    other: ['https://www.ziprecruiter.com/salaries'],
  },
  monster: {
    postings: [[`https://www.monster.com/job-openings/engineer-reno-nv--${UUID}`, UUID]],
    lists: [['https://www.monster.co.uk/jobs/search?q=React&where=Remote']],
    other: ['https://www.monster.com/career-advice/'],
  },
  careerbuilder: {
    postings: [
      [
        'https://www.careerbuilder.com/job/J3M0XYZ1234567890?ipath=x',
        'J3M0XYZ1234567890',
        'https://www.careerbuilder.com/job/J3M0XYZ1234567890',
      ],
    ],
    lists: [['https://www.careerbuilder.com/jobs?keywords=analyst']],
    other: ['https://www.careerbuilder.com/advice'],
  },
  simplyhired: {
    postings: [['https://www.simplyhired.com/job/AbCdEf_123-xyz?tk=1', 'AbCdEf_123-xyz', 'https://www.simplyhired.com/job/AbCdEf_123-xyz']],
    lists: [
      ['https://www.simplyhired.co.uk/search?q=x&job=AbCdEf_123-xyz', 'AbCdEf_123-xyz', 'https://www.simplyhired.co.uk/job/AbCdEf_123-xyz'],
      ['https://www.simplyhired.com/search?q=x'],
    ],
    other: ['https://www.simplyhired.com/salaries'],
  },
  dice: {
    postings: [[`https://www.dice.com/job-detail/${UUID}?searchId=1`, UUID, `https://www.dice.com/job-detail/${UUID}`]],
    lists: [['https://www.dice.com/jobs?q=oracle'], ['https://www.dice.com/jobs/q-web+developer-l-remote-jobs']],
    other: ['https://www.dice.com/company/1', 'https://www.dice.com/job-detail/not-an-id'],
  },
  wellfound: {
    postings: [
      ['https://wellfound.com/jobs/4302055-data-analyst', '4302055', 'https://wellfound.com/jobs/4302055'],
      ['https://angel.co/company/acme/jobs/123456-engineer', '123456', 'https://wellfound.com/jobs/123456'],
    ],
    lists: [
      ['https://wellfound.com/role/l/engineer/berlin?page=2'],
      ['https://wellfound.com/jobs?job_listing_id=4302055', '4302055', 'https://wellfound.com/jobs/4302055'],
    ],
    other: ['https://wellfound.com/discover'],
  },
  hackernews: {
    postings: [],
    lists: [['https://news.ycombinator.com/item?id=45438503'], ['https://news.ycombinator.com/item?id=45438503&p=2']],
    other: ['https://news.ycombinator.com/', 'https://news.ycombinator.com/item?id=x'],
  },
  greenhouse: {
    postings: [
      [
        'https://job-boards.greenhouse.io/acme/jobs/8369573002?gh_src=abc',
        '8369573002',
        'https://job-boards.greenhouse.io/acme/jobs/8369573002',
      ],
      ['https://job-boards.eu.greenhouse.io/acme/jobs/4369573101', '4369573101'],
      [
        'https://boards.greenhouse.io/embed/job_app?for=acme&token=8369573002&b=x',
        '8369573002',
        'https://boards.greenhouse.io/acme/jobs/8369573002',
      ],
      ['https://boards.greenhouse.io/embed/job_app?token=8369573002', '8369573002'],
    ],
    lists: [
      ['https://boards.greenhouse.io/acme'],
      ['https://boards.greenhouse.io/embed/job_board?for=acme'],
      ['https://job-boards.greenhouse.io/acme?departments=1'],
    ],
    other: ['https://boards.greenhouse.io/', 'https://boards.greenhouse.io/embed/job_app'],
  },
  lever: {
    postings: [
      [`https://jobs.lever.co/acme/${UUID}`, UUID],
      [`https://jobs.eu.lever.co/acme/${UUID}/apply?lever-source=x`, UUID, `https://jobs.eu.lever.co/acme/${UUID}`],
    ],
    lists: [['https://jobs.lever.co/acme?location=Berlin']],
    other: ['https://jobs.lever.co/', `https://jobs.lever.co/acme/${UUID}/thanks`],
  },
  ashby: {
    postings: [
      [`https://jobs.ashbyhq.com/Acme/${UUID}/application`, UUID, `https://jobs.ashbyhq.com/Acme/${UUID}`],
      [`https://jobs.ashbyhq.com/Acme%20Labs/${UUID}?utm_source=x`, UUID, `https://jobs.ashbyhq.com/Acme%20Labs/${UUID}`],
      [`https://jobs.ashbyhq.com/Acme/application/${UUID}`, UUID, `https://jobs.ashbyhq.com/Acme/${UUID}`],
    ],
    lists: [['https://jobs.ashbyhq.com/Acme'], ['https://jobs.ashbyhq.com/Acme/embed']],
    other: ['https://jobs.ashbyhq.com/'],
  },
  workday: {
    postings: [
      [
        'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Israel-Raanana/Senior-Release-Manager_JR2025269',
        'JR2025269',
        'https://acme.wd5.myworkdayjobs.com/Careers/job/Israel-Raanana/Senior-Release-Manager_JR2025269',
      ],
      [
        'https://acme.wd1.myworkdayjobs.com/Ext/job/Manager---Content_24WD81528/apply/autofillWithResume?source=x',
        '24WD81528',
        'https://acme.wd1.myworkdayjobs.com/Ext/job/Manager---Content_24WD81528',
      ],
      // Posted a second time: another address, the same requisition.
      [
        'https://acme.wd1.myworkdayjobs.com/Ext/job/Engineer_R-12345-1',
        'R-12345',
        'https://acme.wd1.myworkdayjobs.com/Ext/job/Engineer_R-12345-1',
      ],
      [
        'https://acme.wd1.myworkdayjobs.com/de-DE/Ext/details/Engineer_R-12',
        'R-12',
        'https://acme.wd1.myworkdayjobs.com/Ext/details/Engineer_R-12',
      ],
      [
        'https://wd3.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Bonn/Engineer_JR77',
        'JR77',
        'https://wd3.myworkdaysite.com/recruiting/acme/Careers/job/Bonn/Engineer_JR77',
      ],
    ],
    lists: [['https://acme.wd1.myworkdayjobs.com/en-US/Ext?q=engineer'], ['https://wd3.myworkdaysite.com/recruiting/acme/Careers']],
    other: ['https://acme.wd1.myworkdayjobs.com/', 'https://acme.wd1.myworkdayjobs.com/en-US/Ext/login'],
  },
  smartrecruiters: {
    postings: [
      [
        'https://jobs.smartrecruiters.com/AcmeInc/744000153868469-staff-developer?trid=x',
        '744000153868469',
        'https://jobs.smartrecruiters.com/AcmeInc/744000153868469',
      ],
    ],
    lists: [['https://careers.smartrecruiters.com/AcmeInc']],
    other: [`https://jobs.smartrecruiters.com/oneclick-ui/company/AcmeInc/publication/${UUID}`],
  },
  workable: {
    postings: [
      ['https://apply.workable.com/acme/j/DD508B9710/apply/', 'DD508B9710', 'https://apply.workable.com/acme/j/DD508B9710'],
      ['https://acme.workable.com/j/dd508b9710', 'DD508B9710', 'https://acme.workable.com/j/DD508B9710'],
      [
        'https://jobs.workable.com/view/dLBh3wUrMH12YA89Ftp52t/remote-engineer',
        'dLBh3wUrMH12YA89Ftp52t',
        'https://jobs.workable.com/view/dLBh3wUrMH12YA89Ftp52t',
      ],
    ],
    lists: [
      ['https://apply.workable.com/acme/'],
      [
        'https://jobs.workable.com/search?query=x&selectedJobId=dLBh3wUrMH12YA89Ftp52t',
        'dLBh3wUrMH12YA89Ftp52t',
        'https://jobs.workable.com/view/dLBh3wUrMH12YA89Ftp52t',
      ],
    ],
    other: ['https://www.workable.com/pricing'],
  },
  bamboohr: {
    postings: [
      ['https://acme.bamboohr.com/careers/42?source=x', '42', 'https://acme.bamboohr.com/careers/42'],
      ['https://acme.bamboohr.com/jobs/view.php?id=42', '42', 'https://acme.bamboohr.com/careers/42'],
    ],
    lists: [['https://acme.bamboohr.com/careers']],
    other: ['https://acme.bamboohr.com/login.php'],
  },
  icims: {
    postings: [
      [
        'https://careers-acme.icims.com/jobs/8214/payroll-tax-specialist/job?in_iframe=1',
        '8214',
        'https://careers-acme.icims.com/jobs/8214/job',
      ],
    ],
    lists: [['https://careers-acme.icims.com/jobs/search?ss=1&pr=2']],
    other: ['https://careers-acme.icims.com/jobs/5151/login?iis=x'],
  },
  recruitee: {
    postings: [
      ['https://acme.recruitee.com/o/backend-engineer/c/new?source=x', 'backend-engineer', 'https://acme.recruitee.com/o/backend-engineer'],
    ],
    lists: [['https://acme.recruitee.com/']],
    other: ['https://www.recruitee.com/'],
  },
  personio: {
    postings: [['https://acme.jobs.personio.de/job/123456?language=en&display=en', '123456', 'https://acme.jobs.personio.de/job/123456']],
    lists: [['https://acme.jobs.personio.com/?language=de']],
    other: ['https://acme.jobs.personio.de/privacy-policy'],
  },
  teamtailor: {
    postings: [
      ['https://acme.teamtailor.com/jobs/123456-engineer/applications/new', '123456', 'https://acme.teamtailor.com/jobs/123456-engineer'],
      ['https://acme.na.teamtailor.com/sv-SE/jobs/123456-engineer', '123456', 'https://acme.na.teamtailor.com/jobs/123456-engineer'],
    ],
    lists: [['https://acme.teamtailor.com/jobs']],
    other: ['https://acme.teamtailor.com/people'],
  },
  jobvite: {
    postings: [
      ['https://jobs.jobvite.com/acme/job/oAbC1234?__jvst=x', 'oAbC1234', 'https://jobs.jobvite.com/acme/job/oAbC1234'],
      ['https://jobs.jobvite.com/careers/acme/job/oAbC1234/apply', 'oAbC1234', 'https://jobs.jobvite.com/acme/job/oAbC1234'],
    ],
    lists: [['https://jobs.jobvite.com/acme/jobs']],
    other: ['https://jobs.jobvite.com/'],
  },
  breezy: {
    postings: [['https://acme.breezy.hr/p/9450b95287c4-engineer?source=x', '9450b95287c4', 'https://acme.breezy.hr/p/9450b95287c4']],
    lists: [['https://acme.breezy.hr/']],
    other: ['https://acme.breezy.hr/p/9450b95287c4/apply', 'https://app.breezy.hr/'],
  },
  yc: {
    postings: [
      ['https://www.workatastartup.com/jobs/93768', '93768'],
      [
        'https://www.ycombinator.com/companies/acme/jobs/AbC12x-engineer?x=y',
        'AbC12x',
        'https://www.ycombinator.com/companies/acme/jobs/AbC12x-engineer',
      ],
    ],
    lists: [['https://www.ycombinator.com/jobs/role/software-engineer'], ['https://www.workatastartup.com/companies?role=eng']],
    other: ['https://www.ycombinator.com/about'],
  },
  remoteok: {
    postings: [
      ['https://remoteok.com/remote-jobs/remote-engineer-acme-1093456', '1093456'],
      [
        'https://remoteok.io/remote-jobs/99440-remote-3-x-devops-sre-acme',
        '99440',
        'https://remoteok.com/remote-jobs/99440-remote-3-x-devops-sre-acme',
      ],
    ],
    lists: [['https://remoteok.com/'], ['https://remoteok.com/remote-dev-jobs']],
    other: ['https://remoteok.com/faq'],
  },
  weworkremotely: {
    postings: [
      ['https://weworkremotely.com/listings/acme-engineer?x=y', 'acme-engineer', 'https://weworkremotely.com/remote-jobs/acme-engineer'],
    ],
    lists: [
      ['https://weworkremotely.com/remote-jobs/search?term=python'],
      ['https://weworkremotely.com/categories/remote-design-jobs'],
      ['https://weworkremotely.com/top-trending-remote-jobs'],
    ],
    other: ['https://weworkremotely.com/company/acme', 'https://weworkremotely.com/remote-jobs/new'],
  },
  remotive: {
    postings: [
      [
        'https://remotive.com/remote-jobs/software-dev/engineer-1234567?x=y',
        '1234567',
        'https://remotive.com/remote-jobs/software-dev/engineer-1234567',
      ],
    ],
    lists: [['https://remotive.com/remote-jobs/software-dev'], ['https://remotive.com/']],
    other: ['https://remotive.com/remote-companies'],
  },
  himalayas: {
    postings: [
      ['https://himalayas.app/companies/acme/jobs/engineer?x=y', 'acme/engineer', 'https://himalayas.app/companies/acme/jobs/engineer'],
    ],
    lists: [['https://himalayas.app/jobs/countries/germany']],
    other: ['https://himalayas.app/companies/acme', 'https://himalayas.app/jobs/api'],
  },
  builtin: {
    postings: [['https://www.builtinnyc.com/job/engineer/1234567', '1234567', 'https://builtin.com/job/engineer/1234567']],
    lists: [['https://builtin.com/jobs/remote?search=x']],
    other: ['https://builtin.com/company/acme'],
  },
  welcometothejungle: {
    postings: [
      [
        'https://www.welcometothejungle.com/fr/companies/acme/jobs/ingenieur-go_paris?q=x',
        'ingenieur-go_paris',
        'https://www.welcometothejungle.com/en/companies/acme/jobs/ingenieur-go_paris',
      ],
      ['https://app.welcometothejungle.com/jobs/AbC12', 'AbC12'],
    ],
    lists: [['https://www.welcometothejungle.com/fr/jobs?query=go'], ['https://www.welcometothejungle.com/en/companies/acme/jobs']],
    other: ['https://www.welcometothejungle.com/en/companies/acme'],
  },
  stepstone: {
    postings: [
      [
        'https://www.stepstone.de/stellenangebote--Software-Engineer-Aachen-acme--12872534-inline.html?rltr=1',
        '12872534',
        'https://www.stepstone.de/stellenangebote--Software-Engineer-Aachen-acme--12872534-inline.html',
      ],
    ],
    lists: [['https://www.stepstone.de/jobs/software-engineer/in-40210'], ['https://www.stepstone.be/en/jobs/x']],
    other: ['https://www.stepstone.de/cmp/de/acme-1/'],
  },
  totaljobs: {
    postings: [
      [
        'https://www.totaljobs.com/job/relief-support-worker/liverpool-merseyside/acme-job104760369?x=y',
        '104760369',
        'https://www.totaljobs.com/job/relief-support-worker/liverpool-merseyside/acme-job104760369',
      ],
    ],
    lists: [['https://www.cwjobs.co.uk/jobs/java/in-leeds'], ['https://www.irishjobs.ie/jobs/java']],
    other: ['https://www.totaljobs.com/advice'],
  },
  xing: {
    postings: [
      ['https://www.xing.com/jobs/koeln-entwickler-123456789?sc_o=x', '123456789', 'https://www.xing.com/jobs/koeln-entwickler-123456789'],
    ],
    lists: [
      ['https://www.xing.com/jobs/search/ki?keywords=x&id=123456789', '123456789', 'https://www.xing.com/jobs/search?id=123456789'],
      ['https://www.xing.com/jobs/t-java'],
    ],
    other: ['https://www.xing.com/profile/X'],
  },
  seek: {
    postings: [
      ['https://au.seek.com/job/92737035?type=promoted', '92737035', 'https://au.seek.com/job/92737035'],
      ['https://id.jobstreet.com/id/job/92737035', '92737035', 'https://id.jobstreet.com/job/92737035'],
    ],
    lists: [
      [
        'https://au.seek.com/quality-manager-jobs/in-All-Sydney-NSW?jobId=92737035&type=standard',
        '92737035',
        'https://au.seek.com/job/92737035',
      ],
      ['https://www.seek.com.au/jobs?keywords=x'],
      ['https://hk.jobsdb.com/jobs-in-accounting'],
    ],
    other: ['https://au.seek.com/career-advice/'],
  },
  jora: {
    postings: [
      [
        'https://sg.jora.com/job/Senior-Product-Manager-3edbbb646574ed2a0a926fee537b0e7c?sol_key=x',
        '3edbbb646574ed2a0a926fee537b0e7c',
        'https://sg.jora.com/job/Senior-Product-Manager-3edbbb646574ed2a0a926fee537b0e7c',
      ],
    ],
    lists: [['https://au.jora.com/j?q=nursing&l=Tasmania'], ['https://us.jora.com/AML-jobs-in-New-York']],
    other: ['https://au.jora.com/about'],
  },
  reed: {
    postings: [
      ['https://www.reed.co.uk/jobs/java-developer/12345678?source=x', '12345678', 'https://www.reed.co.uk/jobs/java-developer/12345678'],
    ],
    lists: [['https://www.reed.co.uk/jobs/java-jobs-in-leeds?pageno=2']],
    other: ['https://www.reed.co.uk/courses'],
  },
  naukri: {
    postings: [
      [
        'https://www.naukri.com/job-listings-software-engineer-acme-pune-7-to-12-years-080626026898?src=x',
        '080626026898',
        'https://www.naukri.com/job-listings-software-engineer-acme-pune-7-to-12-years-080626026898',
      ],
    ],
    lists: [['https://www.naukri.com/software-engineer-jobs-in-bangalore?k=x'], ['https://www.naukri.com/java-jobs-2']],
    other: ['https://www.naukri.com/mnjuser/profile'],
  },
  usajobs: {
    postings: [['https://www.usajobs.gov/GetJob/ViewDetails/812345600', '812345600', 'https://www.usajobs.gov/job/812345600']],
    lists: [['https://www.usajobs.gov/search/results/?k=it']],
    other: ['https://www.usajobs.gov/help/'],
  },
  nofluffjobs: {
    postings: [
      [
        'https://nofluffjobs.com/pl/job/engineer-acme-remote?x=y',
        'engineer-acme-remote',
        'https://nofluffjobs.com/job/engineer-acme-remote',
      ],
    ],
    lists: [['https://nofluffjobs.com/pl/python'], ['https://nofluffjobs.com/']],
    other: ['https://nofluffjobs.com/pl/company/acme/jobs/x'],
  },
  justjoinit: {
    postings: [
      ['https://justjoin.it/offers/acme-engineer', 'acme-engineer', 'https://justjoin.it/job-offer/acme-engineer'],
      ['https://rocketjobs.pl/oferta-pracy/acme-sales?x=y', 'acme-sales', 'https://rocketjobs.pl/oferta-pracy/acme-sales'],
    ],
    lists: [['https://justjoin.it/job-offers/warszawa/python']],
    other: ['https://justjoin.it/brands'],
  },
  jobscz: {
    postings: [
      ['https://www.jobs.cz/rpd/2000317273/?searchId=x', '2000317273', 'https://www.jobs.cz/rpd/2000317273/'],
      ['https://www.jobs.cz/fp/acme-7910630/2000134247/?rps=233', '2000134247', 'https://www.jobs.cz/rpd/2000134247/'],
    ],
    lists: [['https://www.jobs.cz/prace/programator/']],
    other: ['https://acme.jobs.cz/detail-pozice'],
  },
  startupjobs: {
    postings: [
      [
        'https://www.startupjobs.cz/nabidka/81775/junior-administrator?x=y',
        '81775',
        'https://www.startupjobs.cz/nabidka/81775/junior-administrator',
      ],
    ],
    lists: [['https://www.startupjobs.cz/nabidky/vyvoj']],
    other: ['https://www.startupjobs.cz/firmy'],
  },
  djinni: {
    postings: [['https://djinni.co/jobs/837081-crm-engineer/?x=y', '837081', 'https://djinni.co/jobs/837081-crm-engineer/']],
    lists: [['https://djinni.co/jobs/?primary_keyword=QA']],
    other: ['https://djinni.co/developers/'],
  },
  jobsch: {
    postings: [
      [`https://www.jobs.ch/de/stellenangebote/detail/${UUID}/?source=x`, UUID, `https://www.jobs.ch/en/vacancies/detail/${UUID}/`],
    ],
    lists: [
      [`https://www.jobup.ch/fr/emplois/?term=x&jobid=${UUID}`, UUID, `https://www.jobup.ch/en/vacancies/detail/${UUID}/`],
      ['https://www.jobs.ch/en/vacancies/?term=x'],
    ],
    other: ['https://www.jobs.ch/en/companies/'],
  },
  arbeitsagentur: {
    postings: [
      [
        'https://www.arbeitsagentur.de/jobsuche/jobdetail/10001-1001234567-S?x=y',
        '10001-1001234567-S',
        'https://www.arbeitsagentur.de/jobsuche/jobdetail/10001-1001234567-S',
      ],
    ],
    lists: [
      [
        'https://www.arbeitsagentur.de/jobsuche/suche?was=x&id=10001-1001234567-S',
        '10001-1001234567-S',
        'https://www.arbeitsagentur.de/jobsuche/jobdetail/10001-1001234567-S',
      ],
    ],
    other: ['https://www.arbeitsagentur.de/arbeitslos'],
  },
};

/** What a browser makes of a match pattern: host with its subdomains, path with the query, `*` for anything. */
function matches(pattern: string, url: URL): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const plain = host.replace(/^\*\./, '');
  const hosts = url.hostname === plain || (host.startsWith('*.') && url.hostname.endsWith(`.${plain}`));
  const paths = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);
  return hosts && paths.test(url.pathname + url.search);
}

describe('addresses', () => {
  for (const { id } of SITES) {
    const { postings, lists, other } = TABLE[id] ?? addressesOf(id) ?? { postings: [], lists: [], other: [] };
    it(`${id} has a posting or a list, and another page`, () => {
      const advice = `write test/sites/${id}/addresses.json: {"postings": [[address, id]], "lists": [[address]], "other": [address]}`;
      expect(postings.length + lists.length, advice).toBeGreaterThan(0);
      expect(TABLE[id] === undefined || addressesOf(id) === undefined, `${id} has its addresses in two places`).toBe(true);
    });

    it(id, () => {
      const read = (address: string) => {
        const url = new URL(address);
        const site = siteOf(url);
        expect(site?.id, address).toBe(id);
        return site?.identify(url);
      };
      for (const [address, identifier, canonicalUrl = address] of postings) {
        expect(read(address), address).toEqual({ kind: 'posting', identifier, canonicalUrl });
        // The canonical address names the same posting, and is its own canonical address.
        const again = SITES.find((site) => site.id === id)?.identify(new URL(canonicalUrl));
        expect(again, canonicalUrl).toEqual({ kind: 'posting', identifier, canonicalUrl });
      }
      for (const [address, identifier, canonicalUrl] of lists) {
        expect(read(address), address).toEqual(identifier ? { kind: 'list', identifier, canonicalUrl } : { kind: 'list' });
      }
      for (const address of other) expect(read(address), address).toEqual({ kind: 'other' });
      // The reader is registered on every address that can hold something.
      const patterns = SITES.find((site) => site.id === id)?.matches ?? [];
      for (const [address] of [...postings, ...lists]) {
        expect(
          patterns.some((pattern) => matches(pattern, new URL(address))),
          `no pattern for ${address}`,
        ).toBe(true);
      }
    });
  }
});
