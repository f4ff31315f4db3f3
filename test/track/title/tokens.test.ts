import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../utils/track/title/title';
import { fold, TITLE_LIMIT, tokenise } from '../../../utils/track/title/tokens';

const words = (title: string) => tokenise(title).map((t) => t.word);

describe('gender forms are one word', () => {
  it.each([
    ['Leiter:in', 'leiter'],
    ['Leiter*in', 'leiter'],
    ['Leiter_in', 'leiter'],
    ['Leiter/in', 'leiter'],
    ['Leiter/-in', 'leiter'],
    ['LeiterIn', 'leiter'],
    ['Manager:innen', 'manager'],
    ['chef·fe', 'chef'],
    ['chef(fe)', 'chef'],
    ['chargé·e', 'charge'],
    ['développeur·se', 'developpeur'],
    ['directeur.trice', 'directeur'],
    ['Director/a', 'director'],
    ['Desenvolvedor(a)', 'desenvolvedor'],
    ['Enfermero/a', 'enfermero'],
    ['Mitarbeiter-in', 'mitarbeiter'],
    ['Développeur'.normalize('NFD'), 'developpeur'],
    ['Geschäftsführer:in'.normalize('NFD'), 'geschaftsfuhrer'],
  ])('%s', (title, word) => expect(words(title)).toEqual([word]));

  it.each([
    ['Built-in Sales', ['built', 'in', 'sales']],
    ['Back-end Engineer', ['back', 'end', 'engineer']],
    ['UI/UX', ['ui', 'ux']],
    ['Manager/Engineer', ['manager', 'engineer']],
    ['C++ Developer', ['c++', 'developer']],
    ['Plugin Author', ['plugin', 'author']],
    ['Manager-in-Training', ['manager', 'in', 'training']],
    ['Editor-in-Chief', ['editor', 'in', 'chief']],
    ['Mitarbeiter-in-Ausbildung', ['mitarbeiter', 'in', 'ausbildung']],
  ])('%s keeps its words', (title, expected) => expect(words(title)).toEqual(expected));
});

describe('folding', () => {
  it.each([
    ['Geschäftsführer', 'geschaftsfuhrer'],
    ['Straßenbau', 'strassenbau'],
    ['Sjuksköterska', 'sjukskoterska'],
    ['Kierownik działu', 'kierownik dzialu'],
    ['ÉQUIPE', 'equipe'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('places', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Lead',
      'Manager',
      'Head of',
      'chef·fe',
      'Leiter:in',
      '(m/w/d)',
      ' - ',
      ', ',
      '/',
      'Senior',
      'Ingénieur',
      '店長',
      'シニア',
      '😀',
      'İ',
      '\u0301',
      '  ',
    ),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const titles = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '));

  it('every finding stands in the title where it says', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const reading = readTitle(title);
        for (const span of [...reading.roles, ...reading.ranks, ...reading.roles.flatMap((r) => r.ranks)]) {
          expect(title.slice(span.start, span.end)).toBe(span.quote);
          expect(span.quote.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    );
  });

  it('reads no more than the limit, however long the title is', () => {
    const long = `${'manager/'.repeat(200_000)}`;
    const before = process.cpuUsage();
    expect(tokenise(long).every((t) => t.end <= TITLE_LIMIT)).toBe(true);
    readTitle(long);
    // microseconds of processor time: two hundred thousand words would take a second
    expect(process.cpuUsage(before).user).toBeLessThan(300_000);
  });
});
