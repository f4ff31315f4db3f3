/** Remote OK, until 2021 remoteok.io. The number stands at the end of the slug, before 2021 at its start. */
import { inPath, list, OTHER, posting } from '../address';
import type { Site } from '../site';

export const site: Site = {
  id: 'remoteok',
  name: 'Remote OK',
  status: 'proven',
  hosts: ['remoteok.com', 'remoteok.io'],
  matches: ['remoteok.com', 'remoteok.io'].flatMap((host) => ['', '?*', 'remote-*'].map((path) => `https://${host}/${path}`)),
  currency: () => 'USD',
  identify(url) {
    const slug = inPath(url, /^\/remote-jobs\/([^/]+)\/?$/);
    const id = slug && (/-(\d{4,})$/.exec(slug) ?? /^(\d{4,})(?:-|$)/.exec(slug))?.[1];
    if (id) return posting(id, `https://remoteok.com/remote-jobs/${slug}`);
    return /^\/(?:(?=remote-[^/]*jobs)[^/]*)?\/?$/.test(url.pathname) ? list() : OTHER;
  },
};
