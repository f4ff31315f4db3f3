/**
 * The evidence panel: the verdict in a sentence, the quotes for and against, each leading to its place in the page, what the
 * title hides, save and correct. Nothing private is in it: no note, no rating, no word of the person's.
 */

import { percent } from '../numbers';
import { ownElement } from '../own-nodes';
import { say } from '../words';
import { type Highlighter, highlight } from './highlight';
import type { Evidence, EvidenceOptions, Quoted } from './options';
import { placeOf, type TextIndex } from './quotes';
import { PANEL_SHEET } from './sheet';

type Verdict = EvidenceOptions['marking']['verdict'];

/** Quotes shown on each side: the heaviest; the side panel has all. */
const MOST_QUOTES = 6;
/** Milliseconds in which browsers scroll smoothly to a place. */
const SCROLLED = 600;
const TRACKS = ['ic', 'lead', 'management', 'unclear'] as const;

/** What stands below the sentence: how sure it is, or why it is not. */
function certainty({ track, confidence, unclearReason }: Verdict, words: EvidenceOptions['words']): string | undefined {
  if (track !== 'unclear') return say(words, 'verdict_confidence', percent(words, confidence));
  return unclearReason && say(words, `unclear_${unclearReason.replaceAll('-', '_')}`);
}

/** Words that stand within others of the list say nothing new. */
const within = ({ field, start, end }: Quoted, others: readonly Quoted[]) =>
  others.some((other) => other.field === field && other.start <= start && other.end >= end);

export const openEvidence: Evidence['open'] = (options) => {
  const { window, words, quietly, theme } = options;
  const { document } = window;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(PANEL_SHEET);
  const { host, root } = ownElement(document, [sheet]);
  const panel = document.createElement('div');
  let marking = options.marking;
  let highlighter: Highlighter | undefined;
  let closed = false;
  const text = (options.body ?? options.heading)?.getBoundingClientRect();
  // On the side that leaves the posting's text in sight.
  const side = text && (text.left + text.right) / 2 > window.innerWidth / 2 ? 'left' : 'right';

  function element(name: string, className: string, word?: string): HTMLElement {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (word !== undefined) made.dataset.w = word;
    // Not every reader of headings takes generated words for a name.
    if (word !== undefined && /^h\d$/.test(name)) made.setAttribute('aria-label', word);
    return made;
  }

  /** A button of ours: acts for a real click or key press only. */
  function button(className: string, word: string | undefined, label: string, act: () => void): HTMLButtonElement {
    const made = element('button', className, word) as HTMLButtonElement;
    made.type = 'button';
    made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return made;
  }

  /** To a place in the page. Where it lies under the panel even then, at the page's end in a narrow window, the panel gives way. */
  function lead(range: Range): void {
    highlighter?.point(range);
    window.setTimeout(() => {
      const place = range.getBoundingClientRect();
      const mine = panel.getBoundingClientRect();
      if (place.bottom > mine.top && place.top < mine.bottom) panel.classList.toggle('up');
    }, SCROLLED);
  }

  const indexes = new Map<Node, TextIndex>();
  function quotes(title: string, className: string, list: readonly Quoted[], ranges: Range[]): HTMLElement[] {
    if (list.length === 0) return [];
    const items = element('ul', className);
    const seen = new Set<string>();
    for (const quoted of list) {
      if (seen.has(quoted.quote) || seen.size >= MOST_QUOTES) continue;
      seen.add(quoted.quote);
      const range = placeOf(quoted, options, indexes);
      const item = document.createElement('li');
      const text = document.createElement(range ? 'u' : 'span');
      // The words are the page's, in the page's language.
      text.lang = document.documentElement.lang;
      text.textContent = quoted.quote.trim();
      const box = range ? button('q', undefined, say(words, 'page_jumpTo', quoted.quote.trim()), () => lead(range)) : element('div', 'q');
      box.append(text);
      if (range) ranges.push(range);
      item.append(box);
      items.append(item);
    }
    return [element('h3', '', title), items];
  }

  function notes(verdict: Verdict): HTMLElement[] {
    const shown: string[] = [
      ...verdict.notes.map((note) => say(words, `note_${note.replaceAll('-', '_')}`)),
      ...(verdict.dualLadder === 'offered' ? [say(words, 'page_ladder')] : []),
      ...(verdict.managementPush ? [say(words, 'note_management_push')] : []),
    ];
    return shown.map((note) => element('p', 'n', note));
  }

  function facts(verdict: Verdict): HTMLElement[] {
    const rows: [string, string][] = [];
    if (verdict.level !== 'unknown') rows.push([say(words, 'page_level'), say(words, `level_${verdict.level.replaceAll('-', '_')}`)]);
    if (verdict.directReports !== 'unknown')
      rows.push([say(words, 'reports_label'), verdict.directReports === 'none' ? say(words, 'reports_none') : verdict.directReports]);
    if (verdict.handsOn !== 'unknown') rows.push([say(words, 'handsOn_label'), say(words, `handsOn_${verdict.handsOn}`)]);
    if (rows.length === 0) return [];
    const list = document.createElement('dl');
    for (const [term, value] of rows) list.append(element('dt', '', term), element('dd', '', value));
    return [list];
  }

  function draw(status = ''): void {
    const { verdict, flags } = marking;
    const ranges: Range[] = [];
    const header = document.createElement('header');
    const names = document.createElement('div');
    const sentence = say(words, `verdict_sentence_${verdict.track}`);
    const sure = certainty(verdict, words);
    panel.setAttribute('aria-label', [sentence, sure].filter(Boolean).join(' '));
    panel.className = `p ${theme} ${side} ${verdict.track}`;
    const title = element('div', 't');
    title.textContent = [options.title, options.company].filter(Boolean).join(' · ');
    title.title = title.textContent;
    names.append(element('h2', '', sentence), ...(sure ? [element('div', 'c', sure)] : []), title);
    header.append(names, button('x', undefined, say(words, 'action_close'), close));

    const body = element('div', 'b');
    const signals = verdict.signals;
    body.append(
      ...notes(verdict),
      ...facts(verdict),
      ...quotes(
        say(words, 'evidence_for'),
        'for',
        signals.filter(({ weight }) => weight >= 0),
        ranges,
      ),
      ...quotes(
        say(words, 'evidence_against'),
        'against',
        signals.filter(({ weight }) => weight < 0),
        ranges,
      ),
      ...quotes(
        say(words, 'page_alsoSaid'),
        'also',
        Object.values(verdict.quotes).filter((quote) => quote !== undefined && !within(quote, signals)),
        ranges,
      ),
    );
    if (signals.length === 0)
      body.append(element('p', 't', say(words, verdict.basis === 'title' ? 'verdict_basisTitle' : 'evidence_none')));

    const footer = document.createElement('footer');
    const save = button(
      'a main',
      say(words, flags.saved ? 'flag_saved' : 'action_save'),
      say(words, flags.saved ? 'flag_saved' : 'action_save'),
      () => act(save, options.save, flags.saved ? '' : 'page_savedNow'),
    );
    save.setAttribute('aria-pressed', String(flags.saved === true));
    if (flags.saved) save.disabled = true;
    const choices = document.createElement('fieldset');
    choices.append(element('legend', '', say(words, 'verdict_wrong')));
    for (const track of TRACKS) {
      const choice = button('a', say(words, `track_short_${track}`), say(words, `track_${track}`), () =>
        act(choice, () => options.correct(track), 'page_correctedNow'),
      );
      choice.setAttribute('aria-pressed', String(verdict.track === track));
      choices.append(choice);
    }
    const live = element('div', 's', status);
    live.setAttribute('role', 'status');
    footer.append(save, button('a', say(words, 'page_openPanel'), say(words, 'page_openPanel'), options.panel), choices, live);
    panel.replaceChildren(header, body, footer);
    highlighter?.stop();
    highlighter = highlight(window, ranges);
  }

  /** Does something by the worker and shows what became of it. */
  function act(source: HTMLButtonElement, work: () => Promise<EvidenceOptions['marking'] | undefined>, done: string): void {
    source.disabled = true;
    void work().then((now) => {
      if (closed) return;
      if (now) marking = now;
      draw(say(words, now ? done : 'page_failed'));
      panel.focus();
    });
  }

  function close(): void {
    if (closed) return;
    closed = true;
    document.removeEventListener('keydown', escaped, true);
    highlighter?.stop();
    quietly(() => host.remove());
    if (options.anchor.isConnected) options.anchor.focus({ preventScroll: true });
  }

  function escaped(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    close();
  }

  panel.setAttribute('role', 'dialog');
  panel.setAttribute('popover', 'manual');
  panel.lang = words.language ?? '';
  panel.tabIndex = -1;
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'wheel'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  document.addEventListener('keydown', escaped, true);
  draw();
  root.append(panel);
  quietly(() => document.documentElement.append(host));
  // In the top layer no z-index of the page covers it.
  panel.showPopover?.();
  panel.focus({ preventScroll: true });
  return close;
};
