/** Changes that say nothing about the role change no verdict: another employer's name, boilerplate, prose instead of bullets. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/track/classify';
import { SAMPLES, type Sample, written } from './samples';

/** At most one verdict in a hundred may change. */
const ALLOWED = Math.floor(SAMPLES.length / 100);

const changed = (change: (sample: Sample) => { title: string; description: string }): string[] =>
  SAMPLES.filter(
    (sample) =>
      classify({ title: sample.title, description: written(sample), lang: 'en' }).track !==
      classify({ ...change(sample), lang: 'en' }).track,
  ).map(({ title, company }) => `${title} (${company})`);

const EQUALITY =
  '\nEqual Opportunity\nWe are an equal opportunity employer. Hiring, promoting, disciplining and terminating employees is done without regard to race, religion or gender. Our leaders manage teams of all backgrounds.\n';
const BENEFITS =
  '\nBenefits\n- Health insurance\n- Our leaders coach their teams and support your career growth\n- Performance reviews twice a year\n- Team events\n';
const LEADERS = '\nAbout us\nOur managers lead teams across five countries and develop their people.\n';

describe('metamorphic', () => {
  it('starts from verdicts of all three tracks', () => {
    const tracks = new Set(SAMPLES.map((sample) => classify({ title: sample.title, description: written(sample), lang: 'en' }).track));
    expect([...tracks].sort()).toEqual(['ic', 'lead', 'management']);
  });

  it.each(['Manager Group', 'Lead Partners Inc.', 'Teamworks', 'Müller & Söhne'])("another employer's name: %s", (name) => {
    expect(changed((s) => ({ title: s.title, description: written(s).replaceAll(s.company, name) })).length).toBeLessThanOrEqual(ALLOWED);
  });

  it.each([
    ['equal opportunity', EQUALITY],
    ['benefits', BENEFITS],
    ['our leaders', LEADERS],
    ['all of them', EQUALITY + BENEFITS + LEADERS],
  ])('boilerplate: %s', (_, text) => {
    expect(changed((s) => ({ title: s.title, description: written(s) + text })).length).toBeLessThanOrEqual(ALLOWED);
  });

  it('prose with full stops instead of bullets', () => {
    const prose = (s: Sample) => `${s.about} Responsibilities: ${s.duties.join('. ')}. Requirements: ${s.wanted.join('. ')}.`;
    expect(changed((s) => ({ title: s.title, description: prose(s) })).length).toBeLessThanOrEqual(ALLOWED);
  });

  it.each(['• ', '* ', '– ', '· '])('other bullets: %s', (bullet) => {
    expect(changed((s) => ({ title: s.title, description: written(s).replaceAll('\n- ', `\n${bullet}`) })).length).toBeLessThanOrEqual(
      ALLOWED,
    );
  });

  it('line ends of another system, and spaces at the ends of lines', () => {
    expect(changed((s) => ({ title: s.title, description: written(s).replaceAll('\n', '  \r\n') })).length).toBeLessThanOrEqual(ALLOWED);
  });

  it('with the text gone, confidence falls', () => {
    const sure = (title: string, description?: string) =>
      classify({ title, ...(description ? { description } : {}), lang: 'en' }).confidence;
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(SAMPLES.map((s) => sure(s.title)))).toBeLessThan(mean(SAMPLES.map((s) => sure(s.title, written(s)))));
  });
});
