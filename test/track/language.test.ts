import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../utils/track/language';

const TEXTS = [
  ['en', 'You will work with our designers to build lamps that people love, and you will help to keep them bright.'],
  ['de', 'Du arbeitest mit unserem Team an neuen Lampen und hilfst dabei, dass sie lange leuchten. Wir freuen uns auf dich.'],
  ['fr', "Vous travaillez avec notre équipe sur de nouvelles lampes et vous aidez à ce qu'elles durent plus longtemps."],
  ['pt', 'Você vai trabalhar com o nosso time em novas lâmpadas e ajudar para que durem mais. Não é preciso ter experiência.'],
  ['sv', 'Du arbetar med vårt team för att skapa nya lampor och hjälper till så att de lyser länge. Vi ser fram emot din ansökan.'],
  ['es', 'Trabajarás con nuestro equipo en nuevas lámparas y ayudarás a que duren más. No es necesario tener experiencia.'],
  ['nl', 'Je werkt met ons team aan nieuwe lampen en je helpt om ze lang te laten branden. Wij kijken uit naar jouw sollicitatie.'],
  ['it', 'Lavorerai con il nostro team a nuove lampade e aiuterai a farle durare di più. Non è richiesta esperienza.'],
  ['pl', 'Będziesz pracować z naszym zespołem nad nowymi lampami i pomagać, aby świeciły długo. Nie wymagamy doświadczenia.'],
  ['ja', 'チームと一緒に新しいランプを作り、長く使えるように改善していただきます。経験は問いません。'],
  ['da', 'Du arbejder sammen med vores team om nye lamper, og du hjælper os med at få dem til at lyse længe. Vi søger dig.'],
  ['no', 'Du jobber sammen med teamet vårt om nye lamper, og du hjelper oss med å få dem til å lyse lenge. Vi ønsker deg velkommen.'],
  ['cs', 'Budete pracovat s naším týmem na nových lampách a pomáhat, aby svítily dlouho. Zkušenosti nejsou nutné, rádi vás zaučíme.'],
] as const;

const TITLES = [
  ['en', 'Senior Software Engineer'],
  ['en', 'Director of Nursing'],
  ['de', 'Sachbearbeiter für den Einkauf in Teilzeit'],
  ['de', 'Leiterin Kundenservice'],
  ['fr', "Chef d'équipe logistique"],
  ['fr', 'Ingénieure réseaux'],
  ['pt', 'Desenvolvedor Pleno'],
  ['pt', 'Coordenador de Produção'],
  ['sv', 'Sjuksköterska till natt'],
  ['sv', 'Systemutvecklare sökes'],
  ['es', 'Técnico de mantenimiento'],
  ['es', 'Ingeniero de producción'],
  ['nl', 'Medewerker klantenservice'],
  ['it', 'Addetto alle vendite'],
  ['pl', 'Kierownik działu sprzedaży'],
  ['ja', 'エンジニアリングマネージャー'],
] as const;

describe('the language', () => {
  it.each(TEXTS)('of a description is %s', (lang, text) => expect(detectLanguage(text)).toBe(lang));
  it.each(TEXTS)('of a description is %s, its accents apart from their letters', (lang, text) =>
    expect(detectLanguage(text.normalize('NFD'))).toBe(lang),
  );
  it.each(TITLES)('of a title is %s: %s', (lang, title) => expect(detectLanguage(title)).toBe(lang));

  it.each(['', '   ', '12345 !!!', 'QX-7', '😀😀😀', 'Zzyx Qwrt'])('is not told by %j', (text) =>
    expect(detectLanguage(text)).toBeUndefined(),
  );

  it('is that of the text, not of an English slogan above it', () => {
    expect(detectLanguage(`Acme Lamps. Light for all of us.\n\n${TEXTS[1][1].repeat(3)}`)).toBe('de');
  });
  it('is not changed by English words of the trade', () => {
    expect(detectLanguage('Als Product Owner arbeitest du mit unserem Engineering Team und den Stakeholdern an der Roadmap.')).toBe('de');
  });
  it('is read from a sample: a megabyte takes no longer than a page', () => {
    const before = process.cpuUsage();
    expect(detectLanguage(TEXTS[0][1].repeat(10_000))).toBe('en');
    expect(process.cpuUsage(before).user).toBeLessThan(200_000);
  });
});
