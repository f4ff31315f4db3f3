/** What Indeed embeds for its own code: the cards of a list, and the posting that is open. */
import { isRecord } from '../../posting/record';
import type { PageContext, RawValue, Rule } from '../site';
import { embedded, pick } from '../state';

const CARDS = 'window.mosaic.providerData["mosaic-provider-jobcards"]=';

/** The list's cards by their keys. After a page is turned without a load the state is that of the first page: keys then match nothing. */
export function cardStates(document: Document): Map<string, Record<string, unknown>> {
  const results = pick(embedded(document, CARDS), 'metaData.mosaicProviderJobCardsModel.results');
  const states = new Map<string, Record<string, unknown>>();
  for (const one of Array.isArray(results) ? results.slice(0, 200) : []) {
    if (isRecord(one) && typeof one.jobkey === 'string') states.set(one.jobkey, one);
  }
  return states;
}

/** The state of the posting that the address names: the page's own, or the one opened beside the list. */
export function postingState({ document, identity }: PageContext): Record<string, unknown> | undefined {
  for (const marker of ['window._initialData=', 'preloadedVJData":']) {
    const state = embedded(document, marker, isRecord);
    for (const candidate of [state, pick(state, 'autoOpenTwoPaneViewjobResponse.body')]) {
      if (isRecord(candidate) && identity.identifier && candidate.jobKey === identity.identifier) return candidate;
    }
  }
  return undefined;
}

/** Pay of a card: `extractedSalary` with 0 or -1 for "not said", its currency beside it. */
export const cardPay: Rule = {
  name: 'state extractedSalary',
  origin: 'state',
  read(_root, _page, data) {
    const pay = pick(data, 'extractedSalary');
    if (!isRecord(pay)) return undefined;
    return { minValue: pay.min, maxValue: pay.max, unitText: pay.type, currency: pick(data, 'salarySnippet.currency') } as RawValue;
  },
};

/** Pay of the open posting. */
export const postingPay: Rule = {
  name: 'state salaryInfoModel',
  origin: 'state',
  read(_root, _page, data) {
    const pay = pick(data, 'salaryInfoModel');
    if (!isRecord(pay)) return undefined;
    return { minValue: pay.salaryMin, maxValue: pay.salaryMax, unitText: pay.salaryType, currency: pay.salaryCurrency } as RawValue;
  },
};

/** `createDate` or `pubDate`, whichever is later: a reposted card carries its first day in one of them. */
export const cardDate: Rule = {
  name: 'state createDate, pubDate',
  origin: 'state',
  read(_root, _page, data) {
    const dates = [pick(data, 'createDate'), pick(data, 'pubDate')].filter((value) => typeof value === 'number');
    return dates.length ? String(Math.max(...dates)) : undefined;
  },
};

/** `jobTypes`, else the group of attributes of that name. */
export const cardTypes: Rule = {
  name: 'state jobTypes',
  origin: 'state',
  read(_root, _page, data) {
    const types = pick(data, 'jobTypes');
    if (Array.isArray(types) && types.length) return types.filter((type) => typeof type === 'string');
    const groups = pick(data, 'taxonomyAttributes');
    const group = Array.isArray(groups) ? groups.find((one) => pick(one, 'label') === 'job-types') : undefined;
    const attributes = pick(group, 'attributes');
    return Array.isArray(attributes) ? attributes.map((one) => String(pick(one, 'label') ?? '')) : undefined;
  },
};
