/** Pictures put together from others, by the browser itself: a page is drawn and photographed. */
import type { Chromium } from '../../e2e/support/chromium';

const ADDRESS = 'https://composed.invalid/';
const STYLE = '*{box-sizing:border-box}body{margin:0;display:flex;overflow:hidden}img{display:block}';

/** Draws a body that may name the given pictures, and takes it in one size. */
export async function withPage(
  browser: Chromium,
  size: { readonly width: number; readonly height: number },
  pictures: Readonly<Record<string, Buffer>>,
  body: string,
  path: string,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.route(`${ADDRESS}**`, (route) => {
    const name = route.request().url().slice(ADDRESS.length);
    const picture = pictures[name];
    return picture
      ? route.fulfill({ contentType: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png', body: picture })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><style>${STYLE}</style><body>${body}</body>` });
  });
  await page.goto(ADDRESS);
  await page.screenshot({ path });
  await page.close();
}
