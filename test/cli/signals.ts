/**
 * What each signal is worth: `npm run signals` counts its findings on some 64,000 single duties that were labelled by the guideline
 * (test/cli/learning/duty-labels.tsv). `-- ID` counts the words by which one signal or act fires, `-- ID --wrong` shows findings under a label that
 * does not say people are led, `-- --missed` duties that say so in which nothing was found; `--lang de` looks at one language only.
 */
import { parseArgs } from 'node:util';
import { senseOf } from '../../utils/track/acts/sense';
import { CONTEXTS, PostingReader } from '../../utils/track/evidence';
import { CATALOGUE } from '../../utils/track/signals/catalogue';
import { DUTY_WORDS } from '../../utils/track/words/duty-words';
import { hasCorpus, labelled, unlabelled } from './learning/corpus';
import { DUTY_LABELS, type DutyLabel, dutyLabels } from './learning/duty-labels';
import { help } from './support/help';

help(import.meta.filename);

/** Lines printed of words and of sentences. */
const SHOWN = 60;
/** A sentence is cut to this many characters, so that a line stays a line. */
const CUT = 220;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'boolean', default: false }, missed: { type: 'boolean', default: false }, lang: { type: 'string' } },
});

interface Finding {
  /** A signal's or an act's id with its context: `hiring:duty`. */
  readonly name: string;
  readonly words: string;
}
interface Duty {
  readonly label: DutyLabel;
  readonly title: string;
  readonly words: string;
  readonly findings: readonly Finding[];
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const saysLed = (label: DutyLabel): boolean => label === 'P' || label === 'T';

/** Every labelled duty with what was found in it. A duty that now begins elsewhere than when it was labelled is left out. */
function duties(): Duty[] {
  const labels = dutyLabels();
  const reader = new PostingReader(DUTY_WORDS);
  const all: Duty[] = [];
  for (const { id, lang, title, description } of [...labelled(), ...unlabelled()]) {
    const known = labels.get(id);
    if (known === undefined || (values.lang !== undefined && lang !== values.lang)) continue;
    labels.delete(id);
    const { text, phrases, acts, duties: read } = reader.read(description);
    const words = (from: number, to: number) => inOneLine(description.slice(text.start[from], text.end[to - 1]));
    const found = new Map<number, Finding[]>();
    const add = (segment: number, id: string, context: number, from: number, to: number) => {
      const here = found.get(segment) ?? [];
      here.push({ name: `${id}:${CONTEXTS[context]}`, words: words(from, to) });
      found.set(segment, here);
    };
    for (const { signal, context, segment, from, to } of phrases) add(segment, CATALOGUE[signal]!.id, context, from, to);
    for (const act of acts) if (senseOf(act) !== '') add(act.segment, senseOf(act), act.context, act.from, act.to);
    for (const { segment } of read) {
      const first = text.first[segment]!;
      const label = known.get(text.start[first]!);
      if (label) all.push({ label, title, words: words(first, text.last(segment)), findings: found.get(segment) ?? [] });
    }
  }
  return all;
}

/** One line a key, most frequent first: how often, how often people are led, and the share of each label. */
function table(keys: (duty: Duty) => Iterable<string>, all: readonly Duty[]): string {
  const counts = new Map<string, Map<DutyLabel, number>>();
  for (const duty of all)
    for (const key of new Set(keys(duty))) {
      const count = counts.get(key) ?? new Map<DutyLabel, number>();
      counts.set(key, count.set(duty.label, (count.get(duty.label) ?? 0) + 1));
    }
  const total = (count: ReadonlyMap<DutyLabel, number>) => [...count.values()].reduce((sum, n) => sum + n, 0);
  return [...counts]
    .sort(([, a], [, b]) => total(b) - total(a))
    .slice(0, SHOWN * 2)
    .map(([key, count]) => {
      const n = total(count);
      const share = (label: DutyLabel) => Math.round(((count.get(label) ?? 0) / n) * 100);
      const shares = DUTY_LABELS.map((label) => `${label} ${String(share(label)).padStart(3)}`).join('  ');
      return `${key.slice(0, 50).padEnd(50)} ${String(n).padStart(5)}  led ${String(share('P') + share('T')).padStart(3)} %  | ${shares}`;
    })
    .join('\n');
}

const shown = (part: readonly Duty[]): string =>
  part
    .slice(0, SHOWN)
    .map(({ label, title, words }) => `${label}  ${inOneLine(title).slice(0, 40)} | ${words.slice(0, CUT)}`)
    .join('\n');

function main(): void {
  if (!hasCorpus()) {
    console.log('signals: ../shared/corpus is not there; nothing counted.');
    return;
  }
  const all = duties();
  const [id] = positionals;
  const inDuty = (duty: Duty) => duty.findings.filter(({ name }) => id === undefined || name === `${id}:duty`);
  console.log(`${all.length} labelled duties, ${all.filter(({ label }) => saysLed(label)).length} of them say that people are led\n`);
  if (values.missed) console.log(shown(all.filter((duty) => saysLed(duty.label) && duty.findings.length === 0)));
  else if (id === undefined) console.log(table((duty) => duty.findings.map(({ name }) => name), all));
  else if (values.wrong) console.log(shown(all.filter((duty) => !saysLed(duty.label) && inDuty(duty).length > 0)));
  else console.log(table((duty) => inDuty(duty).map(({ words }) => words.toLowerCase()), all));
}

main();
