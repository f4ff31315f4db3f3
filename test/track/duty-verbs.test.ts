/** Whose work a duty names. */
import { describe, expect, it } from 'vitest';
import { TextReader } from '../../utils/posting/text/reading';
import { Vocabulary } from '../../utils/posting/text/vocabulary';
import { DOES, DutyVerbs } from '../../utils/track/duty-verbs';

const vocabulary = new Vocabulary();
const verbs = new DutyVerbs(vocabulary);
verbs.seal();
const reader = new TextReader(vocabulary);
const does = (duty: string): number => {
  const text = reader.read(duty);
  return verbs.of(text, 0, text.last(0));
};

describe('a duty', () => {
  it.each([
    'Write the weekly report',
    'You will design circuits',
    'Du entwickelst neue Werkzeuge',
    'Rédiger les articles',
    'Identificar erros',
  ])('names own work: %s', (duty) => expect(does(duty)).toBe(DOES.makes));
  it.each(['Ensure the quality of all reports', 'Develop the strategy of the unit', 'Leitung der Abteilung', 'Garantir a qualidade'])(
    'names the work of others: %s',
    (duty) => expect(does(duty)).toBe(DOES.steers),
  );
  it.each([
    'We build software for schools',
    'Our tools manage the stock',
    'Unsere Maschinen prüfen Teile',
    'Nous développons des outils',
    'Somos uma empresa que testa chás',
    'A friendly place',
  ])('names neither: %s', (duty) => expect(does(duty)).toBe(DOES.unknown));
});
