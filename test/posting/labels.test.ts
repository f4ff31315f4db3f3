import { describe, expect, it } from 'vitest';
import { workplaceContradiction } from '../../utils/posting/contradiction';
import { employmentTypes } from '../../utils/posting/employment-type';
import { addressText, cleanPlace, places } from '../../utils/posting/place';
import { workplaceType } from '../../utils/posting/workplace';

describe('employment types', () => {
  it.each([
    ['Full-time', ['FULL_TIME']],
    ['FULLTIME', ['FULL_TIME']],
    ['https://schema.org/PartTime', ['PART_TIME']],
    ['Vollzeit', ['FULL_TIME']],
    ['Temps plein', ['FULL_TIME']],
    ['Jornada completa', ['FULL_TIME']],
    ['Práce na plný úvazek', ['FULL_TIME']],
    ['Heltid', ['FULL_TIME']],
    ['Deltid', ['PART_TIME']],
    ['Pełny etat', ['FULL_TIME']],
    ['Full-time or part-time', ['FULL_TIME', 'PART_TIME']],
    ['Contratista/Freelance', ['CONTRACTOR']],
    ['Befristet', ['TEMPORARY']],
    ['Praktikum', ['INTERN']],
    ['Estágio', ['INTERN']],
    ['Other', ['OTHER']],
    ['Permanent', []],
    ['Permanent contract', []],
    ['Employment contract', []],
    ['Vast contract', []],
    ['Contract type: permanent', []],
    ['Permanent / Contract', ['CONTRACTOR']],
    ['12 month contract', ['CONTRACTOR']],
    ['Full time employment contract', ['FULL_TIME']],
    ['Fixed-term contract', ['TEMPORARY']],
    ['Tijdelijk contract', ['TEMPORARY']],
    ['Contrat à durée déterminée', ['TEMPORARY']],
    ['Contrat à durée indéterminée', []],
    ['Tempo determinato', ['TEMPORARY']],
    ['Tempo indeterminato', []],
    ['Voll- oder Teilzeit', ['FULL_TIME', 'PART_TIME']],
    ['Voll-/Teilzeit', ['FULL_TIME', 'PART_TIME']],
    ['Voll- und Teilzeit', ['FULL_TIME', 'PART_TIME']],
    ['Повна зайнятість', ['FULL_TIME']],
    ['CDI', []],
    ['Engineering', []],
    ['', []],
  ])('%s', (label, types) => {
    expect(employmentTypes(label)).toEqual(types);
  });

  it('takes several labels and repeats none', () => {
    expect(employmentTypes(['Full-time', 'FULL_TIME', 'Contract'])).toEqual(['FULL_TIME', 'CONTRACTOR']);
  });
});

describe('where the work is done', () => {
  it.each([
    ['Remote', 'TELECOMMUTE'],
    ['Fully remote', 'TELECOMMUTE'],
    ['TELECOMMUTE', 'TELECOMMUTE'],
    ['Berlin (Hybrid)', 'HYBRID'],
    ['Teilweise Homeoffice', 'HYBRID'],
    ['Télétravail partiel', 'HYBRID'],
    ['On-site', 'ON_SITE'],
    ['Presencial', 'ON_SITE'],
    ['Arbete på plats', 'ON_SITE'],
    ['Praca zdalna', 'TELECOMMUTE'],
    ['Homeoffice möglich', 'HYBRID'],
    ['Možnost občasné práce z domova', 'HYBRID'],
    ['Job with occasional home office', 'HYBRID'],
    ['Práca z domu', 'TELECOMMUTE'],
    ['Not remote', 'ON_SITE'],
    ['No remote', 'ON_SITE'],
    ['Non-remote', 'ON_SITE'],
    ['Kein Homeoffice', 'ON_SITE'],
    ['Remotely', 'TELECOMMUTE'],
    ['Remoto', 'TELECOMMUTE'],
    ['Віддалено', 'TELECOMMUTE'],
    ['Удалённо', 'TELECOMMUTE'],
    ['Semi-remote', 'HYBRID'],
    ['Praca hybrydowa', 'HYBRID'],
    ['Híbrido', 'HYBRID'],
    ['2 days remote', 'HYBRID'],
    ['Up to 2 days a week from home', 'HYBRID'],
    ['3 days in office', 'HYBRID'],
    ['2-3 days per week in the office', 'HYBRID'],
    ['Homeoffice tageweise', 'HYBRID'],
    ['2 Tage Homeoffice', 'HYBRID'],
    ['5 days in office', 'ON_SITE'],
    ['4-day week, fully remote', 'TELECOMMUTE'],
    ['Posted 3 days ago, remote', 'TELECOMMUTE'],
    ['Remote or on-site', undefined],
    ['Berlin', undefined],
    ['', undefined],
  ])('%s', (label, type) => {
    expect(workplaceType(label)).toBe(type);
  });

  it('quotes the line that speaks against the label', () => {
    const text = 'About us\n\n- We build things.\n- You work 3 days a week in our Lisbon office.\nRemote-friendly.';
    expect(workplaceContradiction('TELECOMMUTE', text)).toEqual({ says: 'HYBRID', quote: 'You work 3 days a week in our Lisbon office.' });
    expect(text).toContain(workplaceContradiction('TELECOMMUTE', text)?.quote);
    expect(workplaceContradiction('TELECOMMUTE', 'This is a hybrid role based in Porto.')?.says).toBe('HYBRID');
    expect(workplaceContradiction('TELECOMMUTE', 'You must be on-site every day.')?.says).toBe('ON_SITE');
    expect(workplaceContradiction('ON_SITE', 'This position is fully remote.')?.says).toBe('TELECOMMUTE');
    expect(workplaceContradiction('TELECOMMUTE', 'Wir sind zwei Tage pro Woche im Büro.')?.says).toBe('HYBRID');
  });

  it.each([
    'We run hybrid cloud environments.',
    'Our office has a view.',
    'You can work remote or hybrid, as you like.',
    'We meet in the office twice a year.',
    'Experience with on-site search engines.',
    'We meet for 3 days in person every quarter.',
    'You will build a hybrid retrieval system.',
    'The role is a hybrid of engineering and design.',
    'Our hybrid teams work across the globe.',
    'This is a hybrid-cloud product.',
  ])('hears no contradiction in: %s', (text) => {
    expect(workplaceContradiction('TELECOMMUTE', text)).toBeUndefined();
  });

  it.each([
    'This is not a fully remote position.',
    'Fully remote not possible.',
    "We don't offer 100% remote.",
    'Leider nicht 100 % remote.',
  ])('hears what is denied: %s', (text) => {
    expect(workplaceContradiction('ON_SITE', text)).toBeUndefined();
  });

  it.each([
    ['This role is hybrid (3 days on site).', 'HYBRID'],
    ['We offer a hybrid working model.', 'HYBRID'],
    ['This position is hybrid.', 'HYBRID'],
    ['Three days a week in the office; 5 years of experience.', 'HYBRID'],
  ])('hears: %s', (text, says) => {
    expect(workplaceContradiction('TELECOMMUTE', text)?.says).toBe(says);
  });

  it('says nothing without a label or a text', () => {
    expect(workplaceContradiction(undefined, 'This is a hybrid role.')).toBeUndefined();
    expect(workplaceContradiction('HYBRID', undefined)).toBeUndefined();
  });
});

describe('places', () => {
  it('cleans what stands around a place', () => {
    expect(cleanPlace(', Berlin, , DE,')).toBe('Berlin, DE');
    expect(cleanPlace('Location: Lyon (69)')).toBe('Lyon (69)');
    expect(cleanPlace('Remote - United States 🇺🇸')).toBe('United States');
    expect(cleanPlace('Prague, Prague, Czechia')).toBe('Prague, Czechia');
    expect(cleanPlace('N/A')).toBeUndefined();
    expect(cleanPlace('')).toBeUndefined();
  });

  it('keeps every place once', () => {
    expect(places(['Berlin', 'berlin', '', 'Paris'])).toEqual(['Berlin', 'Paris']);
    expect(places(['', 'null'])).toBeUndefined();
    expect(places(Array.from({ length: 400 }, (_, i) => `Town ${i}`))).toHaveLength(300);
  });

  it('writes an address as one line, whatever the case of its keys', () => {
    expect(
      addressText({ streetAddress: '1 Main St', addressLocality: 'Lyon', addressRegion: null, addressCountry: { name: 'France' } }),
    ).toBe('Lyon, France');
    expect(addressText({ AddressLocality: 'Lyon', AddressCountry: 'FR' })).toBe('Lyon, FR');
    expect(addressText({ streetAddress: '1 Main St' })).toBe('1 Main St');
    expect(addressText({})).toBeUndefined();
  });
});
