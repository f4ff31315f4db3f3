import { describe, expect, it } from 'vitest';
import { counted, isBroken, readLayoutWatch, type SiteWatch, watchLayout } from '../../utils/browser/layout-watch';
import { memoryArea } from '../store/profile';

const read = { site: 'lever', kind: 'posting' as const, hits: { title: 'json-ld' } };
const missed = { site: 'lever', kind: 'none' as const, reason: 'not-recognised' };

describe('the layout watch', () => {
  it('says so when a site that used to be read is missed three times in a row', async () => {
    const area = memoryArea();
    for (let at = 0; at < 3; at++) expect(await watchLayout(area, read)).toBe(false);
    expect(await watchLayout(area, missed)).toBe(false);
    expect(await watchLayout(area, missed)).toBe(false);
    expect(await watchLayout(area, missed)).toBe(true);
    expect(await watchLayout(area, read)).toBe(false);
  });

  it('stays silent on a site that never was read, and on walls, empty lists and expired postings', async () => {
    const area = memoryArea();
    for (let at = 0; at < 9; at++) expect(await watchLayout(area, missed)).toBe(false);
    for (let at = 0; at < 3; at++) await watchLayout(area, read);
    for (const reason of ['challenge', 'login-wall', 'expired', 'empty-list', 'no-posting']) {
      for (let at = 0; at < 5; at++) expect(await watchLayout(area, { ...missed, reason })).toBe(false);
    }
  });

  it('counts which rule answered, a bounded number of them', async () => {
    let watch: SiteWatch | undefined;
    for (let at = 0; at < 100; at++) watch = counted(watch, { ...read, hits: { title: `rule ${at}`, url: 'url' } });
    expect(Object.keys(watch!.rules.title!)).toHaveLength(30);
    expect(watch!.rules.url).toEqual({ url: 100 });
    expect(isBroken(watch)).toBe(false);
  });

  it('counts sites of the registry only, and survives broken counts', async () => {
    const area = memoryArea();
    await watchLayout(area, { ...read, site: '__proto__' });
    await watchLayout(area, { ...read, site: 'generic' });
    expect(area.items).toEqual({});
    area.items.layoutWatch = { lever: { read: -1 } };
    expect(await readLayoutWatch(area)).toEqual({});
    expect(await watchLayout(area, read)).toBe(false);
  });
});
