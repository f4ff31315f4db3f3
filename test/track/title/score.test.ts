import { describe, expect, it } from 'vitest';
import { scoreTitle, softmax } from '../../../utils/track/title/score';
import { readTitle } from '../../../utils/track/title/title';

const score = (title: string, lang?: string) => scoreTitle(readTitle(title, lang), lang);

describe('the verdict that a title alone allows', () => {
  it.each([
    ['Engineering Manager', 'management'],
    ['Manager, Customer Support', 'management'],
    ['Director of Product', 'management'],
    ['VP of Engineering', 'management'],
    ['Team Lead', 'lead'],
    ['Shift Supervisor', 'lead'],
    ['Software Engineer', 'ic'],
    ['Product Manager', 'ic'],
    ['Registered Nurse', 'ic'],
    ['Accounting Cadet', 'ic'],
  ])('%s is %s', (title, track) => expect(score(title).track).toBe(track));

  it.each([
    ['de', 'Filialleiter (m/w/d)', 'management'],
    ['de', 'Key Account Manager (m/w/d)', 'ic'],
    ['fr', "Chef d'agence", 'management'],
    ['fr', 'Chef de projet', 'ic'],
    ['pt', 'Gerente de Loja', 'management'],
    ['pt', 'Gerente de Projetos', 'ic'],
    ['sv', 'Butikschef', 'management'],
    ['sv', 'Projektledare', 'ic'],
    ['es', 'Jefe de Planta', 'management'],
    ['es', 'Jefe de Proyecto', 'ic'],
  ])('%s: %s is %s', (lang, title, track) => expect(score(title, lang).track).toBe(track));

  it.each(['Manager', 'Leader', 'Tech Lead', 'Sales Manager', 'Account Director', 'Assistant Manager', 'Chief of Staff', '', '???'])(
    'cannot tell: %j',
    (title) => {
      expect(score(title)).toMatchObject({ track: 'unclear', confidence: 0, unclearReason: 'title-cannot-tell' });
    },
  );

  it('says so where a title names several jobs', () => {
    expect(score('Engineers and Engineering Managers - all levels')).toMatchObject({ track: 'unclear', unclearReason: 'several-roles' });
  });

  it('gives probabilities that add up to 1 and a confidence that is one of them', () => {
    for (const title of ['Engineer', 'Head of Sales', 'Lead', 'Polier', '店長']) {
      const s = score(title);
      expect(s.ic + s.lead + s.management).toBeCloseTo(1, 6);
      if (s.track !== 'unclear') expect(s.confidence).toBe(s[s.track]);
    }
  });

  it('is surer of an engineer than of a lead', () => {
    expect(score('Software Engineer').ic).toBeGreaterThan(score('Lead Software Engineer').ic);
  });

  it('knows nothing without weights', () => {
    for (const p of softmax(['kind:craft'], {})) expect(p).toBeCloseTo(1 / 3, 9);
  });
});
