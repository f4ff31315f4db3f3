import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { Quote, Verdict } from '../../utils/track/verdict';
import { VerdictCard } from '../role/VerdictCard';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import { TrackBadge } from '../ui/TrackBadge';

export type Classify = (title: string, description: string) => Promise<Verdict>;

/** Waits this long after a keystroke before judging again, in milliseconds. */
const JUDGE_AFTER = 250;

/** The text with its deciding words marked; the one that was asked for stands out. */
function Marked({ text, quotes, active }: { text: string; quotes: readonly Quote[]; active: Quote | undefined }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  const sorted = quotes.filter((quote) => quote.field === 'description').sort((a, b) => a.start - b.start);
  for (const quote of sorted) {
    // Overlapping findings: the first one is drawn.
    if (quote.start < at || quote.end > text.length) continue;
    parts.push(text.slice(at, quote.start));
    parts.push(
      <mark
        key={quote.start}
        class={quote.start === active?.start ? 'sample__mark sample__mark--active' : 'sample__mark'}
        id={`mark-${quote.start}`}
      >
        {text.slice(quote.start, quote.end)}
      </mark>,
    );
    at = quote.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}

/** An invented posting to try, in the person's language: its verdict, the words that decided, and the same text to change and watch. */
export function Sample({ classify }: { classify: Classify }) {
  const title = t('sample_title');
  const original = t('sample_description');
  const [text, setText] = useState(original);
  const [editing, setEditing] = useState(false);
  const [verdict, setVerdict] = useState<Verdict>();
  const [active, setActive] = useState<Quote>();
  const judge = useRef(classify);
  judge.current = classify;

  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      async () => {
        const next = await judge.current(title, text);
        if (current) setVerdict(next);
      },
      text === original ? 0 : JUDGE_AFTER,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [title, original, text]);

  return (
    <div class="sample">
      <article class="sample__posting">
        <div class="sample__head">
          <h3>{title}</h3>
          {verdict !== undefined && <TrackBadge track={verdict.track} />}
        </div>
        <p class="ui-muted">{t('sample_company')}</p>
        {editing ? (
          <textarea
            class="ui-input sample__text"
            aria-label={t('sample_text')}
            rows={16}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <div class="sample__text">
            <Marked text={text} quotes={verdict?.signals ?? []} active={active} />
          </div>
        )}
        <div class="ui-row">
          <Button size="small" icon={editing ? 'check' : 'pencil'} onClick={() => setEditing(!editing)}>
            {editing ? t('action_done') : t('sample_edit')}
          </Button>
          {text !== original && (
            <Button size="small" kind="quiet" icon="undo" onClick={() => setText(original)}>
              {t('sample_reset')}
            </Button>
          )}
        </div>
      </article>
      <div aria-live="polite">
        {verdict === undefined ? (
          <Progress />
        ) : (
          <VerdictCard
            verdict={verdict}
            roomy
            level={3}
            jumpTo={(quote) => () => {
              setEditing(false);
              setActive(quote);
              setTimeout(() => document.getElementById(`mark-${quote.start}`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }));
            }}
          />
        )}
      </div>
    </div>
  );
}
