/**
 * Being a guest in one page: reads it, reports to the worker, shows what the worker answers, and leaves without a trace
 * when it is told to, or when the extension that it belongs to is gone.
 */
import type { Answer, EvidenceShown, Marking, PageMarkings, PageRead, ReaderToWorker, WorkerToReader } from '../messages';
import { postingKey } from '../posting/identity';
import type { PageReading, Reading, ReadPosting, RuleHits } from '../sites/site';
import type { Evidence, Quoted } from './evidence/options';
import { cardFingerprint, headingFingerprint } from './identity';
import type { MarkMakers } from './mark/makers';
import type { Mark } from './mark/mark';
import type { Marks, Shown } from './mark/marks';
import type { RestOfList } from './mark/rest';
import { goToCard, stepFrom } from './step';
import { type PageWatch, watchPage } from './watch';
import type { Words } from './words';

/** Milliseconds between looks whether the extension still is: orphaned marks must be gone within two seconds. */
const LIFE_SIGN = 1000;
/** How often marks that the page took away are put back, in the life of a document. Then the page has had its way. */
const MOST_RESTARTS = 3;
/** Milliseconds that an open posting with the text of the one before it is held back: the page has not caught up with its address. */
const STALE = 1500;
/** How often a report without an answer is made again, and after how many milliseconds first: a page that never changes has no other chance. */
const MOST_RETRIES = 3;
const RETRY = 1000;
/** Milliseconds after which a report has no answer: of a worker that is stopped over it Firefox may never say that none will come. */
const SILENCE = 5000;
/** How often parts of reading that are not here are asked for. Where they do not come, what was read without them counts. */
const MOST_FETCHES = 4;

export interface GuestOptions {
  readonly window: Window & typeof globalThis;
  /** Reads the page in short steps; one `next()` is a few cards at most. */
  readonly read: () => Iterator<unknown, Reading>;
  readonly send: (message: ReaderToWorker) => Promise<unknown>;
  /** What is heard may be answered. Answers how to stop listening. */
  readonly listen: (heard: (message: WorkerToReader) => boolean[] | undefined) => () => void;
  /** False when the extension was reloaded, updated or removed. */
  readonly alive: () => boolean;
  /** Read once, because the person asked, and again only when asked: the page is not watched. */
  readonly once: boolean;
  /** No site's rules read this page, only the generic readers. */
  readonly general: boolean;
  /** Makes marks, once the worker has added their script. */
  readonly marks: () => MarkMakers | undefined;
  /** Opens the evidence panel and shows quotes' places, once the worker has added their script. */
  readonly evidence: () => Evidence | undefined;
}

export interface Guest {
  readonly once: boolean;
  /** Reads without any site's rules. */
  readonly general: boolean;
  /** Takes everything out of the page and stops. */
  leave(): void;
}

/** Milliseconds of reading in one go. */
const SLICE = 8;

/** Rules' names can be long (a selector, a pattern); the message takes 120 characters of each. */
function shortened(hits: RuleHits): Record<string, string> {
  return Object.fromEntries(Object.entries(hits).map(([field, rule]) => [field, rule.slice(0, 120)]));
}

/** A fragment that is a place in the page (a scroll spy's), not a route of it. */
function isSameView(from: string, to: string): boolean {
  const [before, after] = [from.split('#'), to.split('#')];
  return before[0] === after[0] && !/[/!=]/.test(`${before[1] ?? ''}${after[1] ?? ''}`);
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

export function visit(options: GuestOptions): Guest {
  const { window } = options;
  let watch: PageWatch | undefined;
  let left = false;
  let words: Words = {};
  let last: PageMarkings | undefined;
  let reported = '';
  let cards: readonly Shown[] = [];
  /** What was drawn last; undefined where nothing is. */
  let drawn: readonly Shown[] | undefined;
  /** Nodes that changed, with all that they lie in, while the page is being read. */
  let touched: Set<Node> | undefined;
  let unanswered = 0;
  let fetches = 0;
  let current: string | undefined;
  let restarts = 0;
  let openBefore: { key: string; text: string } | undefined;
  let heldSince: number | undefined;
  /** The open posting with the worker's name for it, as it was read last. */
  let openShown: Shown | undefined;
  let closeEvidence: (() => void) | undefined;

  const quietly = (work: () => void) => (watch ? watch.quietly(work) : work());
  /** Made when the first mark is due. */
  let marks: Marks | undefined;
  let rest: RestOfList | undefined;
  const quiet = () => restarts > MOST_RESTARTS;

  /** Sends, and takes silence for what it is: the worker is gone, or has nothing to say. */
  async function ask<T>(message: ReaderToWorker): Promise<T | undefined> {
    try {
      const answer = await options.send(message);
      return isAnswer<T>(answer) && answer.ok ? answer.value : undefined;
    } catch {
      if (!options.alive()) leave();
      return undefined;
    }
  }

  async function openEvidence(shown: Shown, mark: Mark): Promise<void> {
    current = shown.key;
    const href = window.location.href;
    const marking = await ask<EvidenceShown>({ type: 'openEvidence', key: shown.key });
    const evidence = options.evidence();
    if (!marking || !evidence || left || !isSameView(href, window.location.href)) return;
    leaveEvidence();
    closeEvidence = evidence.open({
      window,
      quietly,
      marking,
      ...placeIn(shown),
      company: shown.posting.hiringOrganization,
      anchor: mark.button,
      theme: mark.button.classList.contains('dark') ? 'dark' : 'light',
      words,
      save: () => ask<EvidenceShown>({ type: 'saveShown', key: shown.key }),
      correct: (track) => ask<EvidenceShown>({ type: 'correctShown', key: shown.key, correction: { track, at: Date.now() } }),
      panel: () => void ask({ type: 'openPanel' }),
    });
  }

  const placeIn = ({ posting: { title, description }, element: heading, body }: Shown) => ({ title, description, heading, body });

  /** Popup or side panel asks: a quote of the open posting. */
  function showQuote(key: string, quote: Quoted): void {
    const point = options.evidence()?.point;
    if (!point || openShown?.key !== key) return;
    leaveEvidence();
    closeEvidence = point({ window, ...placeIn(openShown), quote, bare: last?.mode !== 'marks' });
  }

  /** With what tells its element now, unless that changed while the page was being read. */
  function keyed(read: ReadPosting, heading: boolean, changed: ReadonlySet<Node>): Shown {
    const { element } = read;
    const sure = element && !changed.has(element);
    return {
      ...read,
      key: postingKey(read.posting),
      ...(heading && { heading }),
      ...(sure && { fingerprint: heading ? headingFingerprint(element) : cardFingerprint(element) }),
    };
  }

  function allKeyed(reading: PageReading, changed: ReadonlySet<Node>): { cards: Shown[]; open?: Shown } {
    if (reading.kind === 'posting') return { cards: [], open: keyed(reading.postings[0], true, changed) };
    const open = reading.kind === 'list' ? reading.open : undefined;
    return { cards: reading.postings.map((read) => keyed(read, false, changed)), open: open && keyed(open, true, changed) };
  }

  /** True while the open posting is another by its address but still the former by its text. */
  function notCaughtUp(open: Shown): boolean {
    const text = open.posting.description ?? open.posting.title;
    if (!openBefore || openBefore.key === open.key || openBefore.text !== text) {
      openBefore = { key: open.key, text };
      heldSince = undefined;
      return false;
    }
    heldSince ??= window.performance.now();
    if (window.performance.now() - heldSince < STALE) return true;
    openBefore = { key: open.key, text };
    heldSince = undefined;
    return false;
  }

  async function readOnce(): Promise<number> {
    if (left) return 0;
    const href = window.location.href;
    let spent = 0;
    let from = window.performance.now();
    const changed = new Set<Node>();
    touched = changed;
    const steps = options.read();
    let step = steps.next();
    while (!step.done) {
      const taken = window.performance.now() - from;
      if (taken > SLICE) {
        spent += taken;
        await new Promise((go) => window.setTimeout(go, 0));
        // The page went elsewhere meanwhile: another round is on its way.
        if (left || !isSameView(href, window.location.href)) {
          touched = undefined;
          return spent;
        }
        from = window.performance.now();
      }
      step = steps.next();
    }
    touched = undefined;
    const reading = step.value;
    if (reading.lacking.size > 0 && fetches++ < MOST_FETCHES) {
      spent += window.performance.now() - from;
      for (const script of reading.lacking) await ask({ type: 'addScript', script });
      watch?.ask();
      return spent;
    }
    const { cards: readCards, open: readOpen } = allKeyed(reading, changed);
    const held = readOpen ? notCaughtUp(readOpen) : false;
    if (held) {
      window.setTimeout(() => watch?.ask(), 200);
      if (reading.kind === 'posting') return spent;
    }
    let open = held ? undefined : readOpen;
    cards = readCards;
    spent += window.performance.now() - from;

    from = window.performance.now();
    const message: PageRead = {
      type: 'pageRead',
      url: href.slice(0, 8192),
      site: reading.site,
      kind: reading.kind,
      ...(reading.kind === 'none' ? { reason: reading.reason } : {}),
      postings: reading.kind === 'posting' ? (open ? [open.posting] : []) : readCards.map(({ posting }) => posting),
      ...(reading.kind === 'list' && open ? { open: open.posting } : {}),
      ...('hits' in reading ? { hits: shortened(reading.hits) } : {}),
    };
    // All that is told, for pay or place may come late; of a text its length: what ticks in it is no news.
    const digest = JSON.stringify(message, (field, value) => (field === 'description' ? value?.length : value));
    const news = digest !== reported || last === undefined;
    spent += window.performance.now() - from;
    if (news) {
      reported = digest;
      const silence = new Promise<undefined>((go) => window.setTimeout(go, SILENCE));
      const markings = await Promise.race([ask<PageMarkings>(message), silence]);
      if (left) return spent;
      if (!markings) {
        // Refused, or the worker was stopped over it: asked again with the next change, and a few times without one.
        reported = '';
        if (unanswered++ < MOST_RETRIES) window.setTimeout(() => watch?.ask(), RETRY * unanswered);
        return spent;
      }
      unanswered = 0;
      last = markings;
      words = markings.words ?? words;
    }
    // The worker's name for the open posting: where a page names its posting by an address elsewhere, it takes the page's.
    if (open && last?.open !== undefined) open = { ...open, key: last.open };
    openShown = open;
    return spent + (await draw([...readCards, ...(open && isSameView(href, window.location.href) ? [open] : [])]));
  }

  async function draw(shown: readonly Shown[]): Promise<number> {
    if (!last || left) return 0;
    // A page that is not watched gets no marks: nothing would take them away when it changes.
    if (last.mode !== 'marks' || options.once || quiet()) {
      if (last.mode !== 'marks') leaveEvidence();
      clear();
      return 0;
    }
    if (!marks || !rest) {
      if (!options.marks()) await ask({ type: 'addScript', script: 'marks' });
      const makers = options.marks();
      if (!makers || left) return 0;
      marks = makers.marks({
        window,
        quietly,
        opened: (shown, mark) => void openEvidence(shown, mark),
        another: (card) => rest?.release(card),
      });
      rest = makers.rest({ window, quietly });
    }
    const byKey = new Map(last.markings.map((marking) => [marking.key, marking]));
    drawn = shown;
    const spent = await marks.show(shown, byKey, words);
    applyRest();
    return spent;
  }

  /** Dims or folds what is not on the person's track, as far as its element is still what was read. */
  function applyRest(): void {
    if (!last || !rest || !drawn) return;
    const offTrack = new Set(last.markings.filter(({ onTrack }) => !onTrack).map(({ key }) => key));
    const off = drawn.flatMap(({ key, heading, element, fingerprint }) =>
      !heading && element && offTrack.has(key) && cardFingerprint(element) === fingerprint ? [element] : [],
    );
    rest.apply(last.rest, off, words);
  }

  function changedElsewhere(changed: readonly Marking[]): void {
    if (!last) return;
    const byKey = new Map(changed.map((marking) => [marking.key, marking]));
    last = { ...last, markings: last.markings.map((marking) => byKey.get(marking.key) ?? marking) };
    if (quiet()) return;
    marks?.redraw(changed, words);
    applyRest();
  }

  function hear(message: WorkerToReader): boolean[] | undefined {
    switch (message.type) {
      case 'readNow':
        reported = '';
        watch?.ask();
        break;
      case 'markingsChanged':
        changedElsewhere(message.markings);
        break;
      case 'scrollToCard':
        goTo(message.key);
        break;
      case 'showQuote':
        showQuote(message.key, message.quote);
        break;
      case 'findQuotes':
        if (openShown?.key === message.key) return options.evidence()?.find(message.quotes, { window, ...placeIn(openShown) });
        break;
      case 'stepCard': {
        const onTrack = cards.filter(({ key }) => last?.markings.find((marking) => marking.key === key)?.onTrack !== false);
        const next = stepFrom(
          onTrack.map(({ key }) => key),
          current,
          message.by,
        );
        if (next !== undefined) goTo(next);
        break;
      }
      case 'leavePage':
        leave();
        break;
    }
    return undefined;
  }

  function goTo(key: string): void {
    const card = cards.find((shown) => shown.key === key)?.element;
    if (!card?.isConnected) return;
    current = key;
    goToCard(window, card);
  }

  const resized = () => {
    marks?.remeasure();
    watch?.ask();
  };
  window.addEventListener('resize', resized);
  const unlisten = options.listen(hear);
  const lifeSign = window.setInterval(() => {
    if (!options.alive()) leave();
  }, LIFE_SIGN);

  watch = watchPage(
    window,
    {
      changed(records) {
        if (touched)
          for (const { target } of records) for (let at: Node | null = target; at && !touched.has(at); at = at.parentNode) touched.add(at);
        if (!marks?.check(records)) return;
        restarts++;
        if (quiet()) clear();
      },
      moved(from, to) {
        if (isSameView(from, to)) return;
        marks?.clearOpen();
        openShown = undefined;
        leaveEvidence();
      },
      settled: readOnce,
    },
    !options.once,
  );
  watch.ask();

  function leaveEvidence(): void {
    closeEvidence?.();
    closeEvidence = undefined;
  }

  function clear(): void {
    drawn = undefined;
    marks?.clear();
    rest?.clear();
  }

  function leave(): void {
    if (left) return;
    left = true;
    leaveEvidence();
    clear();
    watch?.stop();
    unlisten();
    window.removeEventListener('resize', resized);
    window.clearInterval(lifeSign);
  }

  return { once: options.once, general: options.general, leave };
}
