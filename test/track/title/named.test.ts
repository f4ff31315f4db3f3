/** The role that a text names, where the posting's title names none. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../../utils/track/classify';
import { PostingReader } from '../../../utils/track/evidence';
import { roleOf } from '../../../utils/track/title/named';
import { readTitle } from '../../../utils/track/title/title';
import { DUTY_WORDS } from '../../../utils/track/words/duty-words';

const reader = new PostingReader(DUTY_WORDS);
const named = (text: string, title = '', lang = 'en') => roleOf(readTitle(title, lang), lang, reader.read(text).text);

describe('a text names its role', () => {
  it.each([
    ['en', 'Acme is seeking an experienced Director of Engineering to join us.', 'Director of Engineering', 'director'],
    ['en', 'We are looking for a Senior Software Engineer.', 'Senior Software Engineer', 'craft'],
    ['en', 'As our Engineering Manager, you grow the team.', 'Engineering Manager', 'unit-manager'],
    ['en', 'About us\nThe Deputy Director of Elections will oversee the count.', 'Deputy Director of Elections', 'minor-director'],
    ['de', 'Als Marktführer für Lampen suchen wir einen Ingenieur.', 'Ingenieur', 'craft'],
    ['en', 'Acme is seeking a Leader for its shop.', 'Leader', 'bare-leader'],
    ['de', 'Wir suchen einen Teamleiter für den Einkauf.', 'Teamleiter', 'team-lead'],
    ['fr', 'Nous recherchons un Ingénieur Logiciel.', 'Ingénieur Logiciel', 'craft'],
    ['sv', 'Vi söker en Systemutvecklare till Stockholm.', 'Systemutvecklare', 'craft'],
  ])('%s: %s', (lang, text, title, kind) => {
    const role = named(text, '', lang);
    expect(role.title).toBe(title);
    expect(role.main?.kind).toBe(kind);
    expect(text.slice(role.standsAt, role.standsAt! + title.length)).toBe(title);
  });

  it.each([
    'As part of the team you report to the Head of Growth.',
    'Our engineers work with the Director of Product.',
    'We are looking for somebody curious.',
    'seeking',
    'The Manager',
    'Als Marktführer für Lampen suchen wir dich.',
    'Als führender Anbieter von Lampen wachsen wir.',
    'Comme Leader du marché, nous vous attendons.',
    'Acme is recognised as Leader in its field.',
  ])('stays silent: %s', (text) => expect(named(text).main).toBeUndefined());

  it('leaves a title that names a role alone', () => {
    const role = named('We are looking for a Director of Engineering.', 'Data Analyst');
    expect(role.title).toBe('Data Analyst');
    expect(role.standsAt).toBeUndefined();
  });

  it('is quoted from where it stands', () => {
    const description =
      'Acme is seeking a Director of Engineering.\n\nYour tasks\n- Set the budget of the department\n- Hire and lead the managers';
    const { track, signals } = classify({ title: '', description, lang: 'en' });
    expect(track).toBe('management');
    const title = signals.find(({ kind }) => kind === 'title')!;
    expect(title.field).toBe('description');
    expect(description.slice(title.start, title.end)).toBe(title.quote);
  });
});
