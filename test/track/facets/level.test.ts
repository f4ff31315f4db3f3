import { describe, expect, it } from 'vitest';
import { readFacets } from '../../../utils/track/facets/facets';
import { rungOf } from '../../../utils/track/facets/rung';
import { readTitle } from '../../../utils/track/title/title';
import { LEVELS, type Level, type Track } from '../../../utils/track/verdict';

const level = (title: string, description = '', track: Track = 'ic'): Level =>
  readFacets({ title: readTitle(title), description, track }).level;

describe('level: the title word wins', () => {
  it.each<[string, Level]>([
    ['Software Engineering Intern', 'intern'],
    ['Werkstudent Marketing (m/w/d)', 'intern'],
    ['Internship, Manager of Events', 'intern'],
    ['Stage - Chef de projet', 'intern'],
    ['Estágio em Direito', 'intern'],
    ['Becario de Ingeniería', 'intern'],
    ['Junior Developer', 'junior'],
    ['(Junior) Account Manager (m/w/d)', 'junior'],
    ['Associate Product Manager', 'junior'],
    ['Desenvolvedor Júnior', 'junior'],
    ['Graduate Engineer', 'junior'],
    ['Analista Pleno', 'mid'],
    ['Senior Product Manager', 'senior'],
    ['Sr. Data Analyst', 'senior'],
    ['Développeur senior', 'senior'],
    ['Engenheira de Dados Sênior', 'senior'],
    ['Starszy specjalista', 'senior'],
    ['Senior Associate', 'senior'],
    ['Staff Engineer', 'staff'],
    ['Senior Staff Engineer', 'staff'],
    ['Staff Engineer (Tech Lead)', 'staff'],
    ['Principal Engineer', 'principal'],
    ['Distinguished Engineer', 'principal'],
    ['Chief Architect', 'principal'],
    ['Lead Designer', 'lead'],
    ['Senior Lead Engineer', 'lead'],
    ['Team Lead', 'lead'],
    ['Teamleiter Versand', 'lead'],
    ['Polier', 'lead'],
    ['Charge Nurse', 'lead'],
    ['Engineering Manager', 'manager'],
    ['Manager, Payroll', 'manager'],
    ['Registrar of Voters', 'manager'],
    ['Filialleiter', 'manager'],
    ['Butikschef', 'manager'],
    ['Senior Engineering Manager', 'senior-manager'],
    ['Sr. Manager, Support', 'senior-manager'],
    ['Group Manager, Support', 'senior-manager'],
    ['Head of Design', 'director'],
    ['Director of Design', 'director'],
    ['Associate Director, Design', 'director'],
    ['Vice President of Design', 'vp'],
    ['CTO', 'c-level'],
    ['Managing Director', 'c-level'],
    ['Geschäftsführer', 'c-level'],
  ])('%s is %s', (title, expected) => expect(level(title)).toBe(expected));

  it.each<[string, Level]>([
    ['Staff Nurse', 'mid'],
    ['Staff Attorney', 'mid'],
    ['Chief of Staff', 'mid'],
    ['Product Manager', 'mid'],
    ['Lead Generation Specialist', 'mid'],
    ['Account Manager', 'mid'],
    ['Stage Manager', 'mid'],
    ['Internship Program Manager', 'mid'],
    ['Apprenticeship Coordinator', 'mid'],
    ['Training Manager', 'mid'],
    ['Senior/Lead Engineer', 'senior'],
    ['Vice President, Software Engineer', 'senior'],
  ])('%s only looks higher: %s', (title, expected) => expect(level(title)).toBe(expected));

  it('a field manager who leads people stands on the management ladder', () => {
    expect(level('Marketing Manager', '', 'ic')).toBe('mid');
    expect(level('Marketing Manager', '', 'management')).toBe('manager');
    expect(level('Product Manager', '', 'lead')).toBe('mid');
  });

  it('several jobs have no level', () => expect(level('Engineers and Engineering Managers - all levels')).toBe('unknown'));
});

describe('level: without a word of rank, the years asked for', () => {
  it.each<[string, Level]>([
    ['5+ years of experience with lamps.', 'senior'],
    ['At least seven years of professional experience.', 'senior'],
    ['2 years of experience with X and 6 years of experience with Y.', 'senior'],
    ['Minimum 8 to 10 years experience.', 'senior'],
    ['3-5 years of experience.', 'mid'],
    ['Experience in retail: 6 years or more.', 'senior'],
    ['6 years, old and new systems, of experience.', 'senior'],
    ['5+ years in data or lamps\nStrong experience with shops', 'senior'],
    ['6 years and above of experience.', 'senior'],
    ['6 años o más de experiencia.', 'senior'],
    ['Shops ask for 6 years of experience', 'senior'],
    ['1 year of experience.', 'junior'],
    ['0-1 years of experience.', 'junior'],
    ['Mindestens 5 Jahre Berufserfahrung.', 'senior'],
    ['2 Jahre Erfahrung im Vertrieb.', 'mid'],
    ["7 ans d'expérience minimum.", 'senior'],
    ["Vous avez 3 ans d'expérience.", 'mid'],
    ['Pelo menos 5 anos de experiência.', 'senior'],
    ['1 ano de experiência.', 'junior'],
    ['Minst 6 års erfarenhet av utveckling.', 'senior'],
    ['Minst 2 års erfarenhet.', 'mid'],
    ['Al menos 5 años de experiencia.', 'senior'],
    ['1 año de experiencia.', 'junior'],
  ])('%s', (description, expected) => expect(level('Engineer', description)).toBe(expected));

  it.each([
    'We have 25 years of experience in lamps.',
    'For over 10 years we build lamps; experience the difference.',
    'Seit 30 Jahren Erfahrung mit Lampen.',
    'Depuis 12 ans, notre expérience parle.',
    'The contract runs for 6 years.',
    'No years are named here.',
    'You must be at least 18 years old. Experience in retail is a plus.',
    'Must be 18 years of age or older. No experience needed.',
    'We are a 15 year old company. Your experience counts.',
    'We serve 18-35 year olds, with experience.',
    'Our experience is for people of 18 years and over.',
    'Du bist mindestens 18 Jahre alt und hast erste Erfahrung.',
    'Vous avez 18 ans révolus et une première expérience.',
    "Avoir 18 ans d'âge et une première expérience.",
    'Ter 18 anos de idade e experiência em vendas.',
    'Tener 18 años de edad y experiencia.',
    'Du är minst 18 år gammal med erfarenhet.',
    'Work for 12 years with us! Experience matters.',
  ])('is no request: %s', (description) => expect(level('Engineer', description)).toBe('mid'));

  it('does not overrule the title', () => expect(level('Junior Engineer', '10 years of experience.')).toBe('junior'));
});

describe('rung: both ladders on one scale', () => {
  const rung = (title: string): number | undefined => readFacets({ title: readTitle(title), description: '', track: 'ic' }).rung;
  it('pairs expert and management roles', () => {
    expect(rung('Staff Engineer')).toBe(rung('Engineering Manager'));
    expect(rung('Principal Engineer')).toBe(rung('Senior Engineering Manager'));
    expect(rung('Distinguished Engineer')).toBe(rung('Director of Engineering'));
  });
  it('rises from intern to chief', () => {
    const ladder = [
      'Intern',
      'Junior Engineer',
      'Engineer',
      'Senior Engineer',
      'Lead Engineer',
      'Staff Engineer',
      'Principal Engineer',
      'Director',
      'VP of Sales',
      'CTO',
    ].map(rung);
    expect(ladder).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  it('never falls in the order of the levels', () => {
    const rungs = LEVELS.flatMap((level) => rungOf(level, readTitle('')) ?? []);
    expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
  });
  it('is absent where the level is unknown', () => expect(rung('Multiple openings')).toBeUndefined());
});
