/** The verdict on a posting: pure, without a page, a browser or a network. `classify({ title, description })` answers a `Verdict`. */
import { type Gathered, PostingReader } from './evidence';
import { readFacets } from './facets/facets';
import { featuresOf } from './features/features';
import { handsOnOf } from './hands-on';
import { detectLanguage } from './language';
import { calibrated, ranked, weigh } from './model';
import { signalsOf, titleSignals } from './shown';
import { scoreTitle } from './title/score';
import { readTitle, type TitleReading } from './title/title';
import { whyUnclear } from './unclear';
import type { TrackInput, Verdict } from './verdict';
import { WEIGHTS } from './weights';
import { DUTY_WORDS } from './words/duty-words';

const reader = new PostingReader(DUTY_WORDS);
/** Longest title and description read, in UTF-16 units; what is longer is cut, not refused. The longest real posting met had 60,000. */
const LONGEST_TITLE = 1000;
const LONGEST_DESCRIPTION = 200_000;

/** The language of "en-US" or "zh-Hant-TW": word lists and weights know no region. */
const LANGUAGE = /^[a-z]{2,3}(?![a-z])/i;

/** No reading of a text is surer: a person is never told "100 %". */
const SUREST = 0.99;

type Judgement = Pick<Verdict, 'track' | 'confidence' | 'unclearReason' | 'handsOn' | 'signals'> & { readonly role: TitleReading };

/** A probability as a verdict states it. */
const stated = (probability: number): number => Math.min(SUREST, Math.round(probability * 1000) / 1000);

function judgeText(title: TitleReading, lang: string | undefined, gathered: Gathered): Judgement {
  const { role, features } = featuresOf(title, lang, gathered);
  const odds = weigh(features, WEIGHTS);
  const order = ranked(odds);
  const unclearReason = whyUnclear(role, features, gathered, odds);
  const track = unclearReason ? 'unclear' : order[0];
  return {
    track,
    confidence: unclearReason ? 0 : stated(calibrated(odds[order[0]], WEIGHTS.calibration)),
    ...(unclearReason ? { unclearReason } : {}),
    handsOn: handsOnOf(track, features),
    signals: signalsOf(features, role, gathered, order, odds, WEIGHTS),
    role,
  };
}

/** A card of a list: only its title speaks. */
function judgeTitle(title: TitleReading, lang: string | undefined): Judgement {
  const { track, confidence, unclearReason, ...odds } = scoreTitle(title, lang);
  return {
    track,
    confidence: stated(confidence),
    ...(unclearReason ? { unclearReason } : {}),
    handsOn: 'unknown',
    signals: titleSignals(title, ranked(odds), odds),
    role: title,
  };
}

/** Judges a posting; without a description its title alone. Never throws, whatever the text. */
export function classify(input: TrackInput): Verdict {
  const description = input.description?.slice(0, LONGEST_DESCRIPTION) ?? '';
  const hasText = description.trim() !== '';
  const titleText = input.title.slice(0, LONGEST_TITLE);
  const language = LANGUAGE.exec(input.lang ?? '')?.[0].toLowerCase() ?? detectLanguage(hasText ? description : titleText);
  const title = readTitle(titleText, language);
  const gathered = hasText ? reader.read(description) : undefined;
  const { track, confidence, unclearReason, handsOn, signals, role } = gathered
    ? judgeText(title, language, gathered)
    : judgeTitle(title, language);
  const facets = readFacets({ title: role, description, track, ...(gathered ? { read: gathered.text } : {}) });
  return {
    track,
    confidence,
    basis: hasText ? 'posting' : 'title',
    ...(unclearReason ? { unclearReason } : {}),
    ...facets,
    handsOn,
    signals,
    ...(language ? { language } : {}),
  };
}
