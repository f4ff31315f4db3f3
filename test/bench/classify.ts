/** Benchmark 1: a verdict against one word scan of the same text (the floor) and what people would use instead. */
import { classify } from '../../utils/track/classify';
import { type BenchPosting, benchPostings } from './corpus';
import { type Figure, ratioOf, type Scenario, spread, takeTurns } from './measure';
import { peers } from './peers/peers';

const TRAINED_ON = 200;

/** The floor: looking at every word once. */
const scan = (text: string): number => {
  let words = 0;
  for (const _ of text.matchAll(/\p{L}+/gu)) words++;
  return words;
};

/** A keyword regex as people write it. */
const KEYWORDS = /\b(?:manage(?:r|ment|s)?|lead(?:er|ership|s)?|supervis\w+|direct reports?|head of|director|team of \d+)\b/gi;

/** A TF-IDF linear model reduced to what it costs at run time: count words, multiply by a weight, add up. */
function linearModel(postings: readonly BenchPosting[]): (text: string) => number {
  const weights = new Map<string, number>();
  for (const p of postings) for (const [w] of p.description.toLowerCase().matchAll(/\p{L}+/gu)) weights.set(w, (weights.get(w) ?? 0) + 1);
  for (const [w, df] of weights) weights.set(w, Math.log(postings.length / (1 + df)));
  return (text) => {
    const counts = new Map<string, number>();
    for (const [w] of text.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(w, (counts.get(w) ?? 0) + 1);
    let sum = 0;
    for (const [w, n] of counts) sum += n * (weights.get(w) ?? 0);
    return sum;
  };
}

interface Trainable {
  learn(text: string, label: string): void;
  done(): void;
  ask(text: string): unknown;
}

/** As its own documentation sets it up: tokens by wink-nlp, words only, without stop words, stemmed, negation marked. */
function wink(require: NodeJS.Require): Trainable {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
  const { its } = nlp;
  const model = require('wink-naive-bayes-text-classifier')();
  model.definePrepTasks([
    (text: string) => {
      const tokens: string[] = [];
      nlp
        .readDoc(text)
        .tokens()
        .filter((t: { out(f: unknown): unknown }) => t.out(its.type) === 'word' && !t.out(its.stopWordFlag))
        .each((t: { out(f: unknown): unknown }) => tokens.push(t.out(its.negationFlag) ? `!${t.out(its.stem)}` : String(t.out(its.stem))));
      return tokens;
    },
  ]);
  model.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  return { learn: (t, l) => model.learn(t, l), done: () => model.consolidate(), ask: (t) => model.predict(t) };
}

function natural(require: NodeJS.Require): Trainable {
  const model = new (require('natural').BayesClassifier)();
  return { learn: (t, l) => model.addDocument(t, l), done: () => model.train(), ask: (t) => model.classify(t) };
}

export const classifyScenario: Scenario = {
  name: 'classify',
  about: 'a verdict, against a word scan, a linear model, a keyword pattern and naive Bayes',
  minutes: 1,
  async run() {
    const { real, postings } = benchPostings(400);
    const train = postings.slice(0, TRAINED_ON);
    const test = postings.slice(TRAINED_ON, TRAINED_ON + 60);
    const linear = linearModel(train);
    const corpus = real ? 'real' : 'own';
    const skipped = real ? [] : ['../shared is absent: run over invented postings'];
    const each = (f: (p: BenchPosting) => unknown) => () => {
      for (const p of test) f(p);
    };
    const times = await takeTurns(25, {
      scan: each((p) => scan(p.description)),
      verdict: each((p) => classify(p)),
      titles: each((p) => classify({ title: p.title })),
      titleScan: each((p) => scan(p.title)),
      keywords: each((p) => p.description.match(KEYWORDS)),
      linear: each((p) => linear(p.description)),
    });
    const figures: Figure[] = [
      {
        id: 'classify/full/against-scan',
        what: 'verdict of a posting, against one word scan of its text',
        unit: '×',
        ...ratioOf(times.verdict, times.scan),
        target: { atMost: 5 },
      },
      { id: 'classify/full/ms', what: 'verdict of a posting', unit: 'ms', ...spread(times.verdict.map((t) => t / test.length)) },
      { id: 'classify/title/ms', what: 'verdict of a title', unit: 'ms', ...spread(times.titles.map((t) => t / test.length)) },
      {
        id: 'classify/full/against-linear',
        what: 'verdict, against a TF-IDF linear model',
        unit: '×',
        ...ratioOf(times.verdict, times.linear),
      },
      {
        id: 'classify/full/against-keywords',
        what: 'verdict, against a keyword regex',
        unit: '×',
        ...ratioOf(times.verdict, times.keywords),
      },
    ];
    const require = peers();
    if (!require) return { figures, corpus, skipped: [...skipped, 'naive Bayes peers: not installed'] };
    for (const [name, make] of [
      ['wink', wink],
      ['natural', natural],
    ] as const) {
      const model = make(require);
      for (const p of train) model.learn(p.description, p.gold?.track ?? 'ic');
      model.done();
      const few = test.slice(0, 10);
      const against = await takeTurns(3, {
        peer: () => few.map((p) => model.ask(p.description)),
        verdict: () => few.map((p) => classify(p)),
      });
      figures.push({
        id: `classify/full/faster-than-${name}`,
        what: `times faster than naive Bayes (${name})`,
        unit: '×',
        ...ratioOf(against.peer, against.verdict),
        target: { atLeast: 10 },
      });
    }
    return { figures, skipped, corpus };
  },
};
