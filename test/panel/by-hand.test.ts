import { describe, expect, it } from 'vitest';
import { EMPTY_FORM } from '../../components/role/posting-form';
import { postingByHand } from '../../entrypoints/panel/by-hand';
import { jobPostingSchema } from '../../utils/posting/posting';

const form = { ...EMPTY_FORM, title: ' Lighthouse Keeper ', payMin: '30 000', payCurrency: 'eur', payUnit: 'YEAR' as const };

describe('a role by hand', () => {
  it('is a valid posting whose every field is the person’s', () => {
    const posting = postingByHand('https://jobs.example/1?utm_source=x#top', form);
    expect(jobPostingSchema.safeParse(posting).success).toBe(true);
    expect(posting).toEqual({
      site: 'generic',
      url: 'https://jobs.example/1',
      title: 'Lighthouse Keeper',
      baseSalary: { currency: 'EUR', minValue: 30_000, maxValue: undefined, unitText: 'YEAR' },
      origin: { url: 'person', title: 'person', baseSalary: 'person' },
    });
  });

  it('is known as the site’s own posting where the address says so', () => {
    const posting = postingByHand('https://job-boards.greenhouse.io/lumenharbour/jobs/4711001?gh_src=abc', form);
    expect([posting.site, posting.identifier]).toEqual(['greenhouse', '4711001']);
    expect(posting.url).not.toContain('gh_src');
  });
});
