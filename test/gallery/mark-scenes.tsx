import { useLayoutEffect, useRef } from 'preact/hooks';
import { pageWords } from '../../utils/browser/page-words';
import { currentLanguage } from '../../utils/i18n/t';
import type { Marking } from '../../utils/messages';
import { openEvidence } from '../../utils/page/evidence/panel';
import { createMark } from '../../utils/page/mark/mark';
import { MarkSheets } from '../../utils/page/mark/sheet';
import { themeAt } from '../../utils/page/mark/theme';
import { viewOf } from '../../utils/page/mark/view';
import { posting, verdict, verdicts } from '../components/fixtures';
import type { Scene } from './scenes';

/** What the extension puts into pages of others stands in closed roots, which axe cannot look into: here they are open. */
function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
openRoots();

const FLAGS: readonly Marking['flags'][] = [
  {},
  { seen: true },
  { saved: true },
  { saved: true, noted: true },
  { saved: true, applied: true },
  { repostedSince: Date.UTC(2026, 8, 1) },
];
const marking = (change: Partial<Marking> = {}): Marking => ({ key: 'greenhouse:4711001', verdict, flags: {}, onTrack: true, ...change });
const words = () => pageWords(currentLanguage());
const quietly = (work: () => void) => work();

/** A list in which each card's mark has another verdict or other icons. */
function Marks() {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const sheets = new MarkSheets(window);
    const shown = [...FLAGS.map((flags) => marking({ flags })), ...Object.values(verdicts).map((one) => marking({ verdict: one }))];
    for (const [at, one] of shown.entries()) {
      const item = document.createElement('li');
      item.append(`${posting.title} ${at + 1}`);
      item.style.cssText = 'position: relative; padding-bottom: 32px';
      const mark = createMark(document, sheets, 'bottom-left', () => {});
      mark.show(viewOf(one, posting, words()), themeAt(document.body, window), at % 2 === 0);
      item.append(mark.host);
      list.current!.append(item);
    }
  }, []);
  return (
    <main class="gallery">
      <h1>Openings</h1>
      <ul ref={list} />
    </main>
  );
}

/** A posting with its evidence open. */
function Evidence() {
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      openEvidence({
        window,
        quietly,
        marking: marking(),
        title: posting.title,
        company: posting.hiringOrganization,
        description: posting.description,
        heading: heading.current!,
        body: body.current!,
        anchor: heading.current!,
        theme: themeAt(document.body, window),
        words: words(),
        save: async () => marking({ flags: { saved: true } }),
        correct: async () => marking(),
        panel: () => {},
      }),
    [],
  );
  return (
    <main class="gallery">
      <h1 ref={heading} tabIndex={-1}>
        {posting.title}
      </h1>
      <div ref={body}>
        {posting.description?.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </main>
  );
}

export const MARK_SCENES: readonly Scene[] = [
  { name: 'page, marks', alone: true, Draw: Marks },
  { name: 'page, evidence', alone: true, Draw: Evidence },
];
