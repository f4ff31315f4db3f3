/** The verdict as a whole: its shape, its quotes, its reasons for doubt, its time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../utils/track/classify';
import { ranked } from '../../utils/track/model';
import { titleSignals } from '../../utils/track/shown';
import { scoreTitle } from '../../utils/track/title/score';
import { readTitle } from '../../utils/track/title/title';
import { verdictSchema } from '../../utils/track/verdict';
import { SAMPLES, written } from './samples';

const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

/** Pieces from which texts are made that look like postings, with what breaks offsets: surrogates, accents, joined words. */
const piece = fc.constantFrom(
  'Lead a team of 5 engineers',
  'Manage',
  'team',
  '\n- ',
  '\n',
  '. ',
  ': ',
  'Requirements',
  'Führung eines Teams',
  'é',
  'e\u0301',
  '👩‍🏫',
  '𝒜',
  '•',
  '100 %',
  'no direct reports',
  'Berichtet an',
  'ﬁ',
  '\u0000',
  ' ',
  '日本語',
  'hire and develop staff',
  '1:1s',
  "you'll",
);
const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join(' '));

describe('a text', () => {
  const longer = 'And so on, with many more words than the texts before it, so that none of theirs is left behind their ends.';
  it.each([
    ['Engineering Manager', 'Manage a team of 5', 'Manage a team of 5a'],
    ['Engineering Manager', 'Manage a team of 5', 'Manage a team of 5 analysts'],
    ['Director of Communications', 'And other duties.\n- Supervises the Communications Officer', longer],
    ['Director of Communications', 'Supervises the Communications Officer', longer],
  ])('is judged the same whatever was read before it: %s, %s', (title, description, other) => {
    const first = classify({ title, description });
    classify({ title, description: other });
    expect(classify({ title, description })).toEqual(first);
  });

  it('that ends in a number is read to its end', () => {
    classify({ title: 'Clerk', description: longer });
    expect(classify({ title: 'Engineering Manager', description: 'Manage a team of 5' }).directReports).toBe('5');
    expect(classify({ title: 'Engineering Manager', description: 'Manage a team of 5a' }).directReports).toBe('unknown');
  });
});

describe('a language that the caller names', () => {
  const input = { title: 'Team Lead', description: 'You lead a small team of analysts.\nYou conduct performance reviews.' };
  it.each(['en-US', 'EN', 'en_GB'])('is known by its first part: %s', (lang) =>
    expect(classify({ ...input, lang })).toEqual(classify({ ...input, lang: 'en' })),
  );
  it.each([
    ['zh-Hant-TW', 'zh'],
    ['', 'en'],
    ['a language of no code', 'en'],
  ])('fits the verdict: %j', (lang, language) => {
    const verdict = classify({ ...input, lang });
    expect(verdict.language).toBe(language);
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
  });
});

describe('a title that names no role', () => {
  const duties = '- Hire and develop the staff of the department.\n- Conduct performance reviews.\n- Own the budget.';
  const of = (title: string, role: string) => classify({ title, description: `Acme is seeking a ${role} to join us.\nDuties\n${duties}` });

  it('leaves level, rung and notes to the role that the text names', () => {
    expect(of('Join us!', 'Director of Engineering')).toMatchObject({ track: 'management', level: 'director', rung: 8 });
    expect(of('Join us!', 'Software Engineer').level).toBe('mid');
    expect(of('Senior - join us!', 'Software Engineer').level).toBe('senior');
    expect(of('Senior - join us!', 'Junior Software Engineer').level).toBe('junior');
  });

  it('hides nothing', () => {
    expect(of('Join us!', 'Software Engineer')).toMatchObject({ track: 'lead', notes: [] });
    expect(of('Software Engineer', 'Software Engineer').notes).toEqual(['hidden-management']);
  });

  it('has no say where it does name one', () =>
    expect(of('Store Manager', 'Director of Engineering')).toMatchObject({ level: 'manager', rung: 6 }));
});

describe('a reporting line', () => {
  const duties = '\n- Design bridges and tunnels.\n- Check the drawings of suppliers.\n- Calculate loads with your own models.';
  const shown = (line: string) =>
    classify({ title: 'Engineer', description: `Duties\n- ${line}${duties}` })
      .signals.filter(({ field }) => field === 'description')
      .map(({ quote }) => quote);

  it.each([
    'You report to the technical director.',
    'This role reports directly to the Head of Engineering Management.',
    'Du berichtest direkt an die technische Leitung.',
  ])('is no evidence: %s', (line) => {
    expect(shown(line).filter((quote) => line.includes(quote))).toEqual([]);
  });

  it('leaves what the rest of its sentence says', () => {
    expect(shown('Reporting to the founder, you will lead a team of six engineers and do their appraisals.').join()).toContain(
      'lead a team of six',
    );
  });
});

describe('one decisive sentence', () => {
  const craft =
    '- Build dashboards for the sales office.\n- Clean data and document its sources.\n- Answer questions of colleagues with queries.';
  const track = (line: string) => classify({ title: 'Data Analyst', description: `Duties\n- ${line}\n${craft}` }).track;

  it.each([
    'Manage a team of four analysts and do their performance reviews.',
    'You have three direct reports, whose appraisals you conduct.',
  ])('outweighs the title of an expert: %s', (line) => expect(track(line)).toBe('lead'));

  it.each(['Manage four vendor contracts and their performance.', 'Write reports directly for three managers.'])(
    'is not found in: %s',
    (line) => expect(track(line)).toBe('ic'),
  );
});

describe('confidence', () => {
  it('is never full', () => {
    const { confidence } = classify({
      title: 'Nurse',
      description: `Duties\n${'- Care for patients on the ward and document their treatment.\n'.repeat(12)}This is an individual contributor role with no direct reports.`,
    });
    expect(confidence).toBeGreaterThan(0.9);
    expect(confidence).toBeLessThanOrEqual(0.99);
  });
});

describe('quotes', () => {
  it('stand verbatim at their offsets, are short, and the verdict keeps its shape', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        const verdict = classify({ title, description });
        expect(verdictSchema.safeParse(verdict).success).toBe(true);
        const fields = { title, description };
        for (const { quote, field, start, end } of verdict.signals) {
          expect(fields[field].slice(start, end)).toBe(quote);
          expect(quote.length).toBeLessThanOrEqual(200);
          expect(quote).not.toBe('');
        }
        expect(verdict.signals.map(({ weight }) => Math.abs(weight))).toEqual(
          verdict.signals.map(({ weight }) => Math.abs(weight)).sort((a, b) => b - a),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('name the sentence that decided first', () => {
    const { track, signals } = classify({
      title: 'Senior Engineer',
      description: 'Responsibilities\n- Manage a team of six engineers \n- Build services\n- Write tests\n- Plan releases',
      lang: 'en',
    });
    expect(track).not.toBe('ic');
    expect(signals[0]?.quote).toContain('Manage a team of six engineers');
  });

  it('speak against the shown track with a weight below zero', () => {
    const { track, signals } = classify({
      title: 'Backend Engineer',
      description: 'Responsibilities\n- Build services\n- Write tests\n- Fix bugs\n- Hire engineers for the team',
      lang: 'en',
    });
    expect(track).toBe('ic');
    expect(signals.find(({ quote }) => quote.includes('Hire engineers'))?.weight).toBeLessThan(0);
  });

  it('never take the boss for evidence', () => {
    const one = classify({ title: 'Designer', description: 'Tasks\n- Draw screens\n- Test them with users\n- Write copy', lang: 'en' });
    const two = classify({
      title: 'Designer',
      description: 'Tasks\n- Draw screens\n- Test them with users\n- Write copy\n- Reports to the Engineering Manager',
      lang: 'en',
    });
    expect(two.track).toBe(one.track);
    expect(two.signals.filter(({ quote, weight }) => quote.includes('Reports to') && weight < -0.5)).toEqual([]);
  });
});

describe('unclear', () => {
  it.each([
    ['several-roles', 'Engineers and Designers - multiple positions', 'We have several open positions. Apply now.'],
    ['title-cannot-tell', 'Manager', 'Exciting opportunity, apply now.'],
    ['no-duties', 'Zzyzx', 'A great place. Apply now.'],
  ])('%s', (reason, title, description) => {
    const verdict = classify({ title, description, lang: 'en' });
    expect(verdict).toMatchObject({ track: 'unclear', confidence: 0, unclearReason: reason });
  });

  it('is no answer to a posting that tells', () => {
    for (const sample of SAMPLES)
      expect(classify({ title: sample.title, description: written(sample), lang: 'en' }).unclearReason).toBeUndefined();
  });

  it('has no hands-on share', () => expect(classify({ title: 'Manager', description: 'Apply.' }).handsOn).toBe('unknown'));
});

describe('a card of a list', () => {
  it('is judged by its title, with that said', () => {
    expect(classify({ title: 'Engineering Manager' })).toMatchObject({ basis: 'title', track: 'management', handsOn: 'unknown' });
    expect(classify({ title: 'Engineering Manager', description: '   ' }).basis).toBe('title');
    expect(classify({ title: 'Manager' }).track).toBe('unclear');
  });

  it.each(['Chief Architect', 'Global Sales Supervisor', 'Engineering Manager', 'Lead Cook', 'Software Engineer'])(
    'is explained by the model that decided it: %s',
    (title) => {
      const odds = scoreTitle(readTitle(title, 'en'), 'en');
      const [track, rival] = ranked(odds);
      expect(classify({ title, lang: 'en' }).signals).toEqual([
        {
          kind: 'title',
          quote: title,
          field: 'title',
          start: 0,
          end: title.length,
          weight: expect.closeTo(Math.log(odds[track] / odds[rival]), 2),
        },
      ]);
    },
  );

  it('never has a title that speaks against its own track, and states a confidence in thousandths', () => {
    for (const rank of ['', 'Global ', 'Chief ', 'Lead ', 'Deputy ', 'Senior '])
      for (const role of ['Architect', 'Sales Supervisor', 'Account Director', 'Engineering Manager', 'Officer', 'Cook', 'Zzyzx']) {
        const { confidence, signals } = classify({ title: rank + role, lang: 'en' });
        for (const { weight } of signals) expect(weight).toBeGreaterThan(0);
        expect(confidence).toBe(Math.round(confidence * 1000) / 1000);
      }
  });

  it('shows nothing where there is no title, or one that leaves two tracks alike', () => {
    expect(classify({ title: '' }).signals).toEqual([]);
    expect(titleSignals(readTitle('Cook', 'en'), ['ic', 'lead'], { ic: 0.41, lead: 0.4, management: 0.19 })).toEqual([]);
  });
});

const IN_CHARGE = [
  [
    'de',
    'Teamleiter Kundendienst',
    'Aufgaben\n- Führung eines Teams von zehn Mitarbeitern\n- Mitarbeitergespräche führen\n- Personaleinsatzplanung\n- Budgetverantwortung',
  ],
  [
    'fr',
    "Responsable d'équipe",
    'Missions\n- Encadrer une équipe de huit collaborateurs\n- Mener les entretiens annuels\n- Recruter des collaborateurs\n- Organiser le planning',
  ],
  [
    'pt',
    'Gerente de Loja',
    'Responsabilidades\n- Gestão de pessoas\n- Avaliação de desempenho do time\n- Contratação do time\n- Gerenciar a equipe',
  ],
  [
    'sv',
    'Enhetschef',
    'Arbetsuppgifter\n- Personalansvar för tio medarbetare\n- Medarbetarsamtal\n- Leda teamet\n- Rekrytering av personal',
  ],
  [
    'es',
    'Jefe de tienda',
    'Funciones\n- Gestionar un equipo de ocho personas\n- Evaluación del desempeño\n- Contratación del personal\n- Gestión de personas',
  ],
] as const;
const EXPERTS = [
  [
    'de',
    'Softwareentwickler',
    'Aufgaben\n- Entwicklung neuer Funktionen\n- Schreiben von Tests\n- Pflege der Dokumentation\n- Enge Zusammenarbeit mit dem Team',
  ],
  [
    'fr',
    'Développeur',
    'Missions\n- Développer des applications web\n- Écrire des tests\n- Corriger les anomalies\n- Travailler avec une équipe agile',
  ],
  [
    'pt',
    'Desenvolvedora',
    'Responsabilidades\n- Desenvolver aplicações web\n- Escrever testes\n- Corrigir erros\n- Trabalhar com o time de produto',
  ],
  [
    'sv',
    'Systemutvecklare',
    'Arbetsuppgifter\n- Utveckla nya funktioner\n- Skriva tester för alla ändringar\n- Rätta fel i systemet\n- Du arbetar tillsammans med teamet och är delaktig i hela processen',
  ],
  [
    'es',
    'Desarrolladora',
    'Funciones\n- Desarrollar aplicaciones web\n- Escribir pruebas\n- Corregir errores\n- Trabajar con el equipo de producto',
  ],
] as const;

const TITLES_WITH_ACCENTS = [
  ['de', 'Geschäftsführer', ''],
  ['pt', 'Líder de Equipe', ''],
  ['fr', 'Ingénieur systèmes', ''],
] as const;

describe('languages', () => {
  it.each(IN_CHARGE)('%s: people, and without them none', (lang, title, description) => {
    expect(['lead', 'management']).toContain(classify({ title, description }).track);
    expect(classify({ title, description }).language).toBe(lang);
  });
  it.each(EXPERTS)('%s: an expert', (lang, title, description) => {
    expect(classify({ title, description })).toMatchObject({ track: 'ic', language: lang });
  });
  it.each([...IN_CHARGE, ...EXPERTS, ...TITLES_WITH_ACCENTS])(
    '%s: the same whether an accent is part of its letter or stands behind it: %s',
    (_, title, description) => {
      const { track, confidence, level } = classify({ title, description });
      expect(classify({ title: title.normalize('NFD'), description: description.normalize('NFD') })).toMatchObject({
        track,
        confidence,
        level,
      });
    },
  );
});

describe('time', () => {
  /** Microseconds of the processor: other work on the machine does not count. */
  const time = (run: () => void): number => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return Math.max(1, user + system);
  };
  const SMALL = 20_000;
  const TIMES = 10;
  const of = (length: number, part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const judge = (description: string) => classify({ title: 'Engineer', description, lang: 'en' });
  const best = (run: () => void): number => Math.min(...Array.from({ length: 5 }, () => time(run)));

  it.each([
    ['a posting again and again', written(SAMPLES[0]!)],
    ['verbs without end', 'manage lead hire coach '],
    ['verbs and adjectives', 'lead dynamic diverse bright '],
    ['no space at all', 'abcdefghij'],
    ['full stops', '. . .'],
    ['bullets', '\n- '],
    ['numbers', '1 1 1 % '],
    ['openings of phrases', 'performance direct no report '],
  ])('grows with the text and no faster: %s', (_, part) => {
    // both are read to their end: what is longer is cut
    const small = of(SMALL, part);
    const large = of(SMALL * TIMES, part);
    const judgeSmall = () => {
      for (let time = 0; time < TIMES; time++) judge(small);
    };
    for (let time = 0; time < 2; time++) {
      judgeSmall();
      judge(large);
    }
    const ratio = best(() => judge(large)) / best(judgeSmall);
    // as much text in one piece as in ten; were the time the square of the length, it would be ten times as long
    expect(ratio).toBeLessThan(2);
  });

  it('ends with the longest text that is read: what stands behind is not', () => {
    const longest = of(SMALL * TIMES, '- Care for patients.\n');
    const { track } = judge(longest);
    expect(judge(`${longest}${of(SMALL * TIMES, '- Manage a team of nurses.\n')}`).track).toBe(track);
    expect(judge(`${of(SMALL, '- Manage a team of nurses.\n')}${longest}`).track).not.toBe(track);
  });
});
