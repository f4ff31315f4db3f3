/** Rules made of rules, on both sides: they answer, they stay silent. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  cut,
  employmentChip,
  employmentChips,
  ofPage,
  ownText,
  payChip,
  within,
  without,
  workplaceChip,
  workplaceWord,
} from '../../utils/sites/refine';
import { siteById } from '../../utils/sites/registry';
import { attr, text } from '../../utils/sites/rules';
import type { PageContext, Rule } from '../../utils/sites/site';

function answer(rule: Rule, html: string, selector = 'body'): unknown {
  const { document } = new JSDOM(html).window;
  const url = new URL('https://www.indeed.com/jobs?q=x');
  const site = siteById('indeed')!;
  const page: PageContext = { document, url, site, identity: site.identify(url) };
  return rule.read(document.querySelector(selector)!, page);
}

describe('refine', () => {
  it('cut gives the group, or nothing', () => {
    expect(answer(cut(attr('li', 'id'), /^job-(\d+)$/), '<li id="job-42">')).toBe('42');
    expect(answer(cut(attr('li', 'id'), /^job-(\d+)$/), '<li id="x">')).toBeUndefined();
    expect(answer(cut(text('h9'), /(.+)/), '')).toBeUndefined();
  });

  it('without takes away, and is silent where nothing is left', () => {
    expect(answer(without(text('p'), / \(Remote\)$/), '<p>Leeds, UK (Remote)</p>')).toBe('Leeds, UK');
    expect(answer(without(text('p'), /^Remote$/), '<p>Remote</p>')).toBeUndefined();
  });

  it('within makes an address of an id', () => {
    expect(answer(within(attr('a', 'data-jk'), '/viewjob?jk=%'), '<a data-jk="a b">')).toBe('/viewjob?jk=a%20b');
    expect(answer(within(attr('a', 'data-jk'), '/viewjob?jk=%'), '<a>')).toBeUndefined();
  });

  it('ownText leaves badges out', () => {
    expect(answer(ownText('p'), '<p>Engineer<span>New</span></p>')).toBe('Engineer');
    expect(answer(ownText('p'), '<p><span>New</span></p>')).toBeUndefined();
  });

  it('ofPage asks the page instead of the card', () => {
    expect(answer(ofPage(attr('img', 'alt')), '<img alt="Halden"><li>x</li>', 'li')).toBe('Halden');
  });

  it('chips are told apart by what they say', () => {
    const chips = '<i>12 reviews</i><i>Hybrid</i><i>Full-time · Internship</i><i>$90K/yr - $120K/yr</i><i>Contract</i>';
    expect(answer(workplaceChip('i'), chips)).toBe('Hybrid');
    expect(answer(employmentChip('i'), chips)).toBe('Full-time');
    expect(answer(employmentChips('i'), chips)).toEqual(['Full-time', 'Internship', 'Contract']);
    expect(answer(payChip('i'), chips)).toBe('$90K/yr - $120K/yr');
  });

  it('a count, a badge and a place are no pay and no workplace', () => {
    expect(answer(payChip('i'), '<i>Top 100</i><i>3 benefits</i><i>401(k)</i><i>51-200 employees</i>')).toBeUndefined();
    expect(answer(workplaceWord('i'), '<i>Remote, US (East)</i>')).toBeUndefined();
    expect(answer(workplaceWord('i'), '<i>Remote - EU; Spain</i><i>On-site</i>')).toBe('On-site');
  });
});
