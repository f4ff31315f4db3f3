/** A description cut into its sections, with headings and in prose, in six languages. */
import { describe, expect, it } from 'vitest';
import { SECTIONS, SectionCutter } from '../../utils/posting/sections';
import { TextReader } from '../../utils/posting/text/reading';
import { Vocabulary } from '../../utils/posting/text/vocabulary';

const vocabulary = new Vocabulary();
const cutter = new SectionCutter(vocabulary);
cutter.seal();
const reader = new TextReader(vocabulary);

/** The section in which some words of a text stand. */
function sectionOf(text: string, words: string): string | undefined {
  cutter.cut(reader.read(text));
  const at = text.indexOf(words);
  for (let s = 0; s < reader.segments; s++) {
    const [first, last] = [reader.first[s]!, reader.last(s)];
    if (last > first && reader.start[first]! <= at && at < reader.end[last - 1]!) return SECTIONS[cutter.section[s]!];
  }
  return undefined;
}

describe('headings', () => {
  it.each([
    ['duties', 'About us\nWe make tea.\n\nResponsibilities\n- Brew tea', 'Brew tea'],
    ['duties', 'Requirements\n- Cups\n\nWhat you will do\n- Brew tea', 'Brew tea'],
    ['duties', 'Über uns\nTee.\n\nDeine Aufgaben\n- Tee kochen', 'Tee kochen'],
    ['duties', 'Profil\n- Tasses\n\nVos missions\n- Servir le thé', 'Servir le thé'],
    ['duties', 'Requisitos\n- Copos\n\nResponsabilidades\n- Servir chá', 'Servir chá'],
    ['duties', 'Om oss\nTe.\n\nArbetsuppgifter\n- Koka te', 'Koka te'],
    ['duties', 'Requisitos\n- Tazas\n\nFunciones\n- Servir té', 'Servir té'],
    ['requirements', 'Tasks\n- Brew\n\nQualifications:\n- Two cups', 'Two cups'],
    ['requirements', 'Aufgaben\n- Kochen\n\nDein Profil\n- Zwei Tassen', 'Zwei Tassen'],
    ['requirements', 'Missions\n- Servir\n\nProfil recherché\n- Deux tasses', 'Deux tasses'],
    ['benefits', 'Tasks\n- Brew\n\nWhat we offer\n- Biscuits', 'Biscuits'],
    ['benefits', 'Aufgaben\n- Kochen\n\nWir bieten\n- Kekse', 'Kekse'],
    ['company', 'Tasks\n- Brew\n\nAbout us\nFounded in spring', 'Founded in spring'],
    ['company', "Missions\n- Servir\n\nDescription de l'entreprise\nFondée au printemps", 'Fondée au printemps'],
    ['company', 'Atividades\n- Servir\n\nA empresa\nFundada na primavera', 'Fundada na primavera'],
    ['requirements', 'Atividades\n- Servir\n\nDesejável\n- Dois copos', 'Dois copos'],
    ['application', 'Tasks\n- Brew\n\nHow to apply\nSend a letter', 'Send a letter'],
  ])('%s', (section, text, words) => expect(sectionOf(text, words)).toBe(section));

  it('are found in prose before a colon', () => {
    const prose = 'We make tea. Responsibilities: brew tea. Requirements: two cups. Benefits: biscuits.';
    expect(sectionOf(prose, 'brew tea')).toBe('duties');
    expect(sectionOf(prose, 'two cups')).toBe('requirements');
    expect(sectionOf(prose, 'biscuits')).toBe('benefits');
  });

  it.each([
    ['a sentence', 'Tasks\n- Brew\n\nThe team enjoys biscuits and walks along the river every day.', 'enjoys biscuits'],
    ['a list item', 'Tasks\n- Lead the team\n- Brew tea', 'Brew tea'],
    ['a sentence that ends a line', 'Tasks\nBenefits are paid by the office.\nBrew tea', 'Brew tea'],
  ])('are not %s', (_, text, words) => expect(sectionOf(text, words)).toBe('duties'));

  it('before the first one it is the opening', () => expect(sectionOf('You brew tea.', 'brew')).toBe('opening'));
});

it('knows equal-opportunity sentences wherever they stand', () => {
  expect(sectionOf('Tasks\n- Brew tea\n- We hire without regard to race or religion', 'without regard')).toBe('equality');
  expect(sectionOf('Tasks\n- Brew tea without sugar', 'without sugar')).toBe('duties');
});
