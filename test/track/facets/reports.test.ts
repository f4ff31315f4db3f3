import { describe, expect, it } from 'vitest';
import { around, facetsOf, quotesStand } from './cases';

const STATED = [
  ['en', 'You manage a team of 6 engineers.', '6'],
  ['en', 'You line-manage three accountants.', '3'],
  ['en', 'The role has 5 direct reports.', '5'],
  ['en', 'Directly manage 2-4 analysts and coach them.', '2-4'],
  ['en', 'You will lead a team of between 5 and 8 nurses.', '5-8'],
  ['en', 'Supervise twelve (12) warehouse employees.', '12'],
  ['en', 'You lead a team of up to 10 developers.', 'up to 10'],
  ['en', 'Lead and grow a team of 15+ people.', '15+'],
  ['en', 'You manage a group of engineers (3-5).', '3-5'],
  ['en', 'Manage 3 managers, 25 people in all.', '3'],
  ['en', 'Manage twenty-five engineers.', '25'],
  ['en', 'Lead a team of thirty-five engineers.', '35'],
  ['en', 'You manage twenty-one nurses.', '21'],
  ['en', 'The role has twenty-five direct reports.', '25'],
  ['en', 'Supervise twenty-five (25) employees.', '25'],
  ['en', 'Supervise 25 (twenty-five) employees.', '25'],
  ['en', 'Lead a team of twenty to twenty-five engineers.', '20-25'],
  ['en', 'Manage two-three engineers.', '2-3'],
  ['en', 'Lead a five-person team of ten engineers.', '10'],
  ['de', 'Sie führen ein Team von 8 Mitarbeitenden.', '8'],
  ['de', 'Führung von 5 bis 7 Mitarbeitern.', '5-7'],
  ['de', 'Du übernimmst die Leitung eines achtköpfigen Teams.', '8'],
  ['de', 'Personalverantwortung für drei Kolleginnen.', '3'],
  ['de', 'Disziplinarische Führung von ca. 12 Personen.', '12'],
  ['fr', 'Vous encadrez une équipe de 4 personnes.', '4'],
  ['fr', 'Management de 6 à 8 collaborateurs.', '6-8'],
  ['fr', 'Vous managez une équipe de trois techniciens.', '3'],
  ['fr', 'Encadrement direct de 10 agents.', '10'],
  ['fr', 'Vous encadrez dix-sept agents.', '17'],
  ['pt', 'Liderar um time de 5 pessoas.', '5'],
  ['pt', 'Gestão de uma equipe de 8 a 10 analistas.', '8-10'],
  ['pt', 'Você será responsável por gerir três desenvolvedores.', '3'],
  ['pt', 'Supervisionar 12 colaboradores da loja.', '12'],
  ['sv', 'Du har personalansvar för 7 medarbetare.', '7'],
  ['sv', 'Du leder ett team på 5-6 personer.', '5-6'],
  ['sv', 'Du leder en grupp på åtta medarbetare.', '8'],
  ['sv', 'Personalansvar för ca 15 personer.', '15'],
  ['es', 'Tendrás 4 personas a cargo y liderarás un equipo de 4 personas.', '4'],
  ['es', 'Gestionar un equipo de 6 a 8 técnicos.', '6-8'],
  ['es', 'Coordinación de un equipo de 5 personas.', '5'],
] as const;

const NOT_STATED = [
  ['en', 'You manage 30 clients.'],
  ['en', 'Experience managing a team of 5 engineers.'],
  ['en', 'You have 5 years of experience in leading people.'],
  ['en', 'We are a team of 60 people.'],
  ['en', 'Join a team of 8 engineers.'],
  ['en', 'Manage a budget of 3 million dollars.'],
  ['en', 'Lead your team through weekly 1:1s.'],
  ['en', 'The leading provider of lamps with 50 employees.'],
  ['en', 'Manage 4 stores and 2 warehouses.'],
  ['en', 'You supervise 3 volunteers.'],
  ['en', 'Manage sixty-five engineers.'],
  ['en', 'Manage ninety-two direct reports.'],
  ['en', 'Manage nine-eight engineers.'],
  ['de', 'Führung von 3 Projekten.'],
  ['de', 'Sie haben 5 Jahre Erfahrung in der Führung von Mitarbeitern.'],
  ['de', 'Wir sind ein Team von 12 Mitarbeitenden.'],
  ['fr', 'Vous gérez 20 clients.'],
  ['fr', 'Vous encadrez vingt-cinq agents.'],
  ['fr', "Expérience de 5 ans en management d'équipe."],
  ['fr', 'Nous sommes une équipe de 15 personnes.'],
  ['pt', 'Experiência de 3 anos liderando pessoas.'],
  ['pt', 'Gerenciar 10 projetos ao mesmo tempo.'],
  ['sv', 'Minst 3 års erfarenhet av att leda medarbetare.'],
  ['sv', 'Vi är 25 medarbetare.'],
  ['es', 'Gestionar 12 clientes.'],
  ['es', 'Experiencia de 2 años liderando equipos.'],
] as const;

const NOBODY = [
  ['en', 'This is an individual contributor role.'],
  ['en', 'The role has no direct reports.'],
  ['en', 'Supervisory responsibilities: None'],
  ['en', 'Direct reports: N/A'],
  ['en', 'This is not a supervisory position.'],
  ['en', 'You will not manage people.'],
  ['en', 'There are no people management responsibilities.'],
  ['en', 'Software Engineer (individual contributor)'],
  ['de', 'Die Stelle ist ohne Personalverantwortung.'],
  ['de', 'Keine disziplinarische Führung.'],
  ['fr', "Poste sans encadrement d'équipe."],
  ['fr', 'Aucune responsabilité hiérarchique.'],
  ['pt', 'Cargo sem gestão de pessoas.'],
  ['pt', 'A posição não tem liderados diretos.'],
  ['sv', 'Tjänsten är utan personalansvar.'],
  ['sv', 'Inget personalansvar ingår.'],
  ['es', 'Puesto sin personal a cargo.'],
  ['pl', 'Bez zarządzania zespołem.'],
  ['es', 'Sin gestión de equipos.'],
] as const;

const NOT_NOBODY = [
  ['en', 'You manage individual contributors and managers.'],
  ['en', 'You are a strong individual contributor by nature.'],
  ['en', 'No experience needed to manage people well.'],
  ['en', 'You have direct reports in three countries.'],
  ['de', 'Mit Personalverantwortung für das Lager.'],
  ['fr', "L'encadrement de l'équipe vous revient."],
  ['pt', 'Gestão de pessoas e processos.'],
  ['sv', 'Du har personalansvar.'],
  ['es', 'Gestión de personas a cargo.'],
] as const;

describe('direct reports', () => {
  it.each(STATED)('%s: %s', (_, sentence, value) => {
    const facets = facetsOf(sentence, 'management', 'Engineering Manager');
    expect(facets.directReports).toBe(value);
    expect(facets.quotes.directReports).toBeDefined();
    expect(quotesStand(around(sentence), facets)).toBe(true);
  });

  it.each(NOT_STATED)('%s, counts nobody: %s', (_, sentence) => expect(facetsOf(sentence, 'management').directReports).toBe('unknown'));

  it.each(NOBODY)('%s, none: %s', (_, sentence) => {
    const facets = facetsOf(sentence);
    expect(facets.directReports).toBe('none');
    expect(quotesStand(around(sentence), facets)).toBe(true);
  });

  it.each(NOT_NOBODY)('%s, not none: %s', (_, sentence) => expect(facetsOf(sentence).directReports).toBe('unknown'));

  it('has no number for an individual contributor: their team of five is a project', () => {
    expect(facetsOf('You lead a team of 5 contractors and engineers.', 'ic').directReports).toBe('unknown');
  });
});
