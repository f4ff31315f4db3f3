/** Who is led, as German, French, Portuguese, Swedish and Spanish postings word it; what looks like it and is not stands beside it. */
import { describe, expect, it } from 'vitest';
import { signalsIn } from './signals-in';

/** Findings that say people are led, as a duty. */
const LED =
  /^(?:manages|leads|manages-managers|hires|plans|develops|grows|assigns-work|direct-reports|line-management|appraisal|careers|hiring|build-team|manage-team|lead-team|team-size|manage-staff|assign-work|manage-managers):duty$/;
const led = (sentence: string): string[] => signalsIn(sentence).filter((name) => LED.test(name));

const SENTENCES: Record<string, { led: string[]; not: string[] }> = {
  de: {
    led: [
      'Fachliche und personelle Führung der Betriebsplaner:innen',
      'Führung und Entwicklung der Kolleg:innen im Bereich Finanzen',
      'Rekrutierung, Einarbeitung und Führung des Verkaufspersonals',
      'Du koordinierst und führst die Servicetechniker im Außendienst',
      'Führen und Anleiten eines Bautrupps',
      'Führung eines Teams von 8 Mitarbeitern',
      'Verantwortlich für die tägliche Steuerung der Mitarbeiter',
      'Sie tragen die Verantwortung für die Ihnen anvertrauten Mitarbeiter',
    ],
    not: [
      'Unterstützung der Teamleitung bei der Personaleinsatzplanung',
      'Mithilfe bei der Einsatzplanung und Steuerung unserer Monteure',
      'Führungsverantwortung ist möglich',
      'Spaß an der Führung von Mitarbeitern',
      'Deine Führungskraft unterstützt dich bei deiner Entwicklung',
      'Ein Team von 10 Mitarbeitern freut sich auf dich',
      'Führung von Gesprächen mit Bewerberinnen',
      'Develop interpersonal skills.',
      'Gewinnen und Führen von Verhandlungen',
    ],
  },
  fr: {
    led: [
      "Vous assurez le management opérationnel et hiérarchique de l'équipe",
      'Vous encadrerez une équipe de 5 personnes',
      "Participer au recrutement et assurer le management de l'équipe",
    ],
    not: [
      "Participer à la supervision et gestion de l'équipe support",
      'Coordonner les équipes projet et les prestataires',
      "Notre lead front a quitté l'équipe",
    ],
  },
  pt: {
    led: [
      'Gerir uma equipa de 5 pessoas',
      'Gestão direta de uma equipe de analistas',
      'Atuar no gerenciamento da equipe',
      'Atuar nos processos de contratação do time',
      'Atuar como líder de equipe',
      'Contratação e desligamento de colaboradores',
    ],
    not: [
      'Uma plataforma de gestão de pessoas e benefícios',
      'Desenvolver soluções para gestão de equipes',
      'Possibilidade de liderar equipes no futuro',
      'Apoiar a gestão da equipe',
      'Desenvolver funcionalidades de gestão financeira e de membros',
      'Gerenciamento e armazenamento de vídeos para as pessoas',
      'Nós gerenciamos equipes',
    ],
  },
  sv: {
    led: ['Daglig arbetsledning av personalen på avdelningen', 'Leda och stötta butikspersonalen'],
    not: [
      'Teamet leds av en teamledare',
      'Till våra kunder rekryterar vi utvecklare',
      'Meriterande om du haft personalansvar',
      'Stödja chefer i personalfrågor',
      'Du stöttar cheferna i rekrytering och medarbetarsamtal',
      'Ansvara för avstämningar under projektets gång',
      'Ansvara för elevernas individuella studieplaner',
      'Du får en engagerad chef och ett team på 8 medarbetare',
    ],
  },
  es: {
    led: [
      'Tendrás a tu cargo un equipo de 6 personas',
      'Seleccionar, formar y motivar al equipo',
      'Gestión de equipos y asignación de tareas',
    ],
    not: ['Apoyar al equipo en tareas técnicas', 'Reportar al jefe de equipo', 'No tendrás personas a tu cargo'],
  },
};

for (const [language, sentences] of Object.entries(SENTENCES))
  describe(`people led, ${language}`, () => {
    it.each(sentences.led)('found: %s', (sentence) => expect(led(sentence)).not.toEqual([]));
    it.each(sentences.not)('not found: %s', (sentence) => expect(led(sentence)).toEqual([]));
  });

describe('no longer denied', () => {
  it('takes Portuguese "no" for "in the"', () =>
    expect(signalsIn('Liderar um time de 4 analistas no desenvolvimento de sistemas')).toContain('own-build:duty'));
  it('takes English "no" for what it is', () =>
    expect(signalsIn('There are no direct reports in this role')).not.toContain('direct-reports:duty'));
});
