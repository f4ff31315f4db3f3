import { describe, expect, it } from 'vitest';
import { REPORTS_TO } from '../../../utils/track/words/facet-boss';
import { LADDER_OFFERED, PUSH } from '../../../utils/track/words/facet-ladder';
import { NO_REPORTS } from '../../../utils/track/words/facet-reports';
import { around, facetsOf, quotesStand } from './cases';

const PUSHED = [
  ['en', 'You will become a team lead within a year.'],
  ['en', 'After 12 months you will manage a team.'],
  ['en', 'We expect you to grow into a people management role.'],
  ['en', 'The role has a clear path to people management.'],
  ['en', 'You will eventually lead a team of engineers.'],
  ['en', 'You are willing to lead a team in the future.'],
  ['en', 'You will manage people as the company grows.'],
  ['en', 'You will grow into a leadership capacity.'],
  ['en', 'You will grow to leadership.'],
  ['de', 'Perspektivisch übernimmst du die Teamleitung.'],
  ['de', 'Mittelfristig sollst du Führungsverantwortung tragen.'],
  ['de', 'Du willst dich zur Führungskraft entwickeln.'],
  ['de', 'Wir suchen jemanden, der in eine Führungsrolle hineinwachsen will.'],
  ['fr', 'À terme, vous managerez une équipe de vendeurs.'],
  ['fr', 'Évolution vers un poste de manager prévue.'],
  ['fr', "Vous évoluerez vers l'encadrement d'équipe."],
  ['pt', 'Futuramente você irá liderar uma equipe.'],
  ['pt', 'Queremos alguém para evoluir para um cargo de gestão.'],
  ['pt', 'A pessoa deve crescer para a liderança do time.'],
  ['sv', 'På sikt ska du leda gruppen som chef.'],
  ['sv', 'Vi vill att du ska växa in i en ledarroll.'],
  ['sv', 'I framtiden får du personalansvar.'],
  ['es', 'A futuro liderarás un equipo.'],
  ['es', 'Buscamos a alguien para crecer hacia un puesto de gestión.'],
  ['es', 'Con el tiempo gestionarás personas y dirigirás el equipo.'],
] as const;

const NOT_PUSHED = [
  ['en', 'You will grow into a technical leadership role.'],
  ['en', 'We want to become a market leader within two years.'],
  ['en', 'You set long-term goals which lead to results.'],
  ['en', 'We are growing fast and offer career growth.'],
  ['en', 'You report to the management team.'],
  ['en', 'You will not move into a management role.'],
  ['en', 'You can move into a Product Manager role.'],
  ['en', 'You manage stakeholders and lead projects.'],
  ['de', 'Unterschiedliche Perspektiven führen zu besseren Lösungen.'],
  ['de', 'Sie arbeiten eng mit der Teamleitung zusammen.'],
  ['de', 'Wir bieten langfristig sichere Arbeitsplätze.'],
  ['de', 'Du führst Projekte zum Erfolg.'],
  ['fr', 'Vous évoluez dans un environnement agile.'],
  ['fr', 'Vous travaillez avec le responsable du service.'],
  ['fr', 'De belles perspectives d’évolution.'],
  ['pt', 'Você vai ajudar a empresa a se tornar líder de mercado.'],
  ['pt', 'Oportunidade de crescimento profissional.'],
  ['pt', 'Trabalhar próximo à gestão.'],
  ['sv', 'Du utvecklas i din yrkesroll.'],
  ['sv', 'Du arbetar nära chefen för avdelningen.'],
  ['es', 'Oportunidades de crecimiento.'],
  ['es', 'Trabajarás con el jefe de equipo.'],
] as const;

describe('a push into management', () => {
  it.each(PUSHED)('%s pushes: %s', (_, sentence) => {
    const facets = facetsOf(sentence);
    expect(facets.managementPush).toBe(true);
    expect(quotesStand(around(sentence), facets)).toBe(true);
  });

  it.each(NOT_PUSHED)('%s does not: %s', (_, sentence) => expect(facetsOf(sentence).managementPush).toBe(false));

  it('is said of experts and leads, not of managers', () => {
    const sentence = PUSHED[0][1];
    expect(facetsOf(sentence, 'lead').managementPush).toBe(true);
    expect(facetsOf(sentence, 'management').managementPush).toBe(false);
    expect(facetsOf(sentence, 'unclear').managementPush).toBe(false);
  });
});

it('no word of the phrases has swallowed the small one before it: "aleadership"', () => {
  const words = new Set([...LADDER_OFFERED, ...PUSH, ...REPORTS_TO, ...NO_REPORTS].join(' ').replaceAll('?', '').split(/[ |]/));
  const glued = (word: string) => /^(?:an?|the|to|of|or|and|in)(.{4,})$/.exec(word)?.[1];
  expect(glued('aleadership')).toBe('leadership');
  expect([...words].filter((word) => word !== 'along' && words.has(glued(word) ?? ''))).toEqual([]);
});
