import { describe, expect, it } from 'vitest';
import { around, facetsOf, quotesStand } from './cases';

const NAMED: readonly (readonly [string, string, string, boolean | undefined])[] = [
  ['en', 'You report to the Director of Engineering.', 'Director of Engineering', true],
  ['en', 'Reporting directly to our CTO, you build lamps.', 'CTO', true],
  ['en', 'This position reports to the VP, Product Marketing.', 'VP, Product Marketing', false],
  ['en', 'Reports to: Head of Sales', 'Head of Sales', false],
  ['en', 'The role reports to the Executive Director.', 'Executive Director', undefined],
  ['en', 'You will report into the CEO.', 'CEO', undefined],
  ['en', 'Your line manager is the Data Engineering Manager.', 'Data Engineering Manager', true],
  ['de', 'Sie berichten direkt an die Leitung Technik.', 'Leitung Technik', true],
  ['de', 'Du berichtest an den Vertriebsleiter.', 'Vertriebsleiter', false],
  ['de', 'In dieser Rolle berichtest du an den CTO.', 'CTO', true],
  ['de', 'Die Stelle berichtet an die Geschäftsführung.', 'Geschäftsführung', undefined],
  ['fr', 'Rattaché(e) au Directeur technique, vous concevez des lampes.', 'Directeur technique', true],
  ['fr', 'Sous la responsabilité du Directeur commercial, vous vendez.', 'Directeur commercial', false],
  ['fr', 'Vous rapportez au DSI.', 'DSI', true],
  ['fr', 'Rattachée à la Directrice Marketing.', 'Directrice Marketing', false],
  ['pt', 'Você se reporta ao Diretor de Tecnologia.', 'Diretor de Tecnologia', true],
  ['pt', 'Reportando ao Gerente Comercial.', 'Gerente Comercial', false],
  ['pt', 'A posição reporta diretamente ao CEO.', 'CEO', undefined],
  ['sv', 'Du rapporterar till vår CTO.', 'CTO', true],
  ['sv', 'Tjänsten rapporterar direkt till Ekonomichef.', 'Ekonomichef', false],
  ['sv', 'Närmaste chef är Utvecklingschef.', 'Utvecklingschef', true],
  ['es', 'Reportarás al Director de Tecnología.', 'Director de Tecnología', true],
  ['es', 'Dependiendo del Director Comercial, visitarás tiendas.', 'Director Comercial', false],
  ['es', 'El puesto reporta a la Gerente de Marketing.', 'Gerente de Marketing', false],
];

const NOT_NAMED = [
  ['en', 'You will have three engineers reporting to you.'],
  ['en', 'You report to work at six.'],
  ['en', 'You prepare reports to clients.'],
  ['en', 'Report to the nearest hospital in an emergency.'],
  ['en', 'You work with the engineering manager.'],
  ['en', 'Send your report to Anna.'],
  ['en', 'You build reporting tools for managers.'],
  ['de', 'Sie berichten regelmäßig an die Stakeholder.'],
  ['de', 'Erstellung von Berichten an Behörden.'],
  ['de', 'Du arbeitest mit dem Teamleiter zusammen.'],
  ['fr', 'Vous travaillez avec le directeur technique.'],
  ['fr', 'Cela rapporte à la société.'],
  ['fr', 'Un poste rattaché à Lyon.'],
  ['pt', 'Reportar bugs ao time.'],
  ['pt', 'Trabalhar com o gerente de produto.'],
  ['pt', 'Reporta problemas aos clientes.'],
  ['sv', 'Du rapporterar status och avvikelser.'],
  ['sv', 'Rapportera till kunder.'],
  ['es', 'Reportar incidencias al cliente.'],
  ['es', 'Trabajarás junto al director técnico.'],
] as const;

describe('the boss', () => {
  it.each(NAMED)('%s: %s', (_, sentence, title, technical) => {
    const facets = facetsOf(sentence);
    expect(facets.reportsTo?.title).toBe(title);
    expect(facets.reportsTo?.technical).toBe(technical);
    expect(facets.quotes.reportsTo?.quote).toContain(title);
    expect(quotesStand(around(sentence), facets)).toBe(true);
  });

  it.each(NOT_NAMED)('%s, not named: %s', (_, sentence) => expect(facetsOf(sentence).reportsTo).toBeUndefined());
});
