import { describe, expect, it } from 'vitest';
import { around, facetsOf, quotesStand } from './cases';

const OFFERED = [
  ['en', 'We run a dual career ladder for engineers.'],
  ['en', 'You can grow as an expert or as a manager, with the same pay bands.'],
  ['en', 'There are parallel tracks for technical and management roles.'],
  ['en', 'Our individual contributor track goes as high as our management track.'],
  ['en', 'Advance your career here without having to manage people.'],
  ['en', 'Whether you want to stay an individual contributor or become a manager, we have a path.'],
  ['en', 'Choose between a technical path and a management path.'],
  ['de', 'Wir bieten eine Fachlaufbahn und eine Führungslaufbahn.'],
  ['de', 'Bei uns entwickelst du dich als Experte oder als Führungskraft weiter.'],
  ['de', 'Deine Expertenkarriere ist uns so viel wert wie eine Teamleitung.'],
  ['de', 'Ob Spezialisierung, mehr Verantwortung oder Führung: alles ist möglich.'],
  ['de', 'Du kannst dich fachlich oder disziplinarisch weiterentwickeln.'],
  ['fr', 'Nous avons une filière expertise à côté de la filière managériale.'],
  ['fr', 'Vous pouvez évoluer vers la technique ou vers le management.'],
  ['fr', 'Une double filière vous attend.'],
  ['fr', 'Notre parcours expert mène aussi loin que le management.'],
  ['pt', 'Plano de carreira em Y.'],
  ['pt', 'Você pode crescer como especialista ou na gestão de pessoas.'],
  ['pt', 'Temos trilha técnica e trilha de liderança.'],
  ['sv', 'Hos oss finns både en specialistkarriär och en chefskarriär.'],
  ['sv', 'Du kan utvecklas till specialist eller till ledare.'],
  ['sv', 'Vi har dubbla karriärvägar.'],
  ['es', 'Ofrecemos carrera técnica o de gestión.'],
  ['es', 'Puedes crecer como especialista o como líder de equipo.'],
  ['es', 'Contamos con una doble carrera profesional.'],
] as const;

const NOT_MENTIONED = [
  ['en', 'We offer career growth and clear progression.'],
  ['en', 'You have a proven track record in sales.'],
  ['en', 'We work in dual-track agile.'],
  ['en', 'You find your own learning path.'],
  ['en', 'There is no separate technical track here.'],
  ['en', 'Staff Engineers work beside you.'],
  ['en', 'You work with technical and management teams.'],
  ['en', 'Experience as an individual contributor or manager.'],
  ['de', 'Wir bieten Karrierechancen und Weiterbildung.'],
  ['de', 'Sie haben die fachliche und disziplinarische Führung.'],
  ['de', 'Als Experte für Brandschutz berätst du Kunden.'],
  ['de', 'Eine Fachausbildung ist von Vorteil.'],
  ['de', 'Es gibt keine Fachlaufbahn.'],
  ['fr', 'De belles perspectives de carrière.'],
  ['fr', "Vous travaillez avec l'équipe technique et le management."],
  ['fr', 'Votre parcours technique nous intéresse.'],
  ['pt', 'Plano de carreira estruturado.'],
  ['pt', 'Experiência técnica e boa comunicação.'],
  ['pt', 'Você atuará como especialista em redes.'],
  ['sv', 'Goda karriärmöjligheter.'],
  ['sv', 'Du är specialist på nätverk.'],
  ['es', 'Plan de carrera y formación continua.'],
  ['es', 'Carrera técnica en informática finalizada.'],
  ['es', 'Trabajarás como técnico de redes.'],
] as const;

describe('an expert ladder', () => {
  it.each(OFFERED)('%s is offered: %s', (_, sentence) => {
    const facets = facetsOf(sentence);
    expect(facets.dualLadder).toBe('offered');
    expect(facets.quotes.dualLadder).toBeDefined();
    expect(quotesStand(around(sentence), facets)).toBe(true);
  });

  it.each(NOT_MENTIONED)('%s is not mentioned: %s', (_, sentence) => {
    const facets = facetsOf(sentence);
    expect(facets.dualLadder).toBe('not mentioned');
    expect(facets.quotes.dualLadder).toBeUndefined();
  });
});
