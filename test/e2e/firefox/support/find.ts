/** Finding things in a page as a person does, by what they are called; clicking them for real. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { findNamed, type Wanted } from './accessible-name';
import { until } from './until';

const ROLES = {
  button: 'button',
  switch: '[role=switch]',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  summary: 'summary',
} as const;

/** Waits for an element of a role by its name. */
export async function named(page: Page, role: keyof typeof ROLES, name: string | RegExp): Promise<ElementHandle<HTMLElement>> {
  const pattern = typeof name !== 'string';
  const wanted: Wanted = { selector: ROLES[role], name: pattern ? name.source : name, pattern };
  return until(async () => {
    const handle = await page.evaluateHandle(`(${findNamed})(document, ${JSON.stringify(wanted)})`);
    return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
  }, `a ${role} ${name}`).catch(async (error: Error) => {
    throw new Error(`${error.message} The page says: ${(await textOf(page)).slice(0, 600)}`);
  });
}

/** Brings the tab to the front, scrolls to the element and clicks its middle with the mouse. */
export async function click(page: Page, role: keyof typeof ROLES, name: string | RegExp): Promise<void> {
  await page.bringToFront();
  await (await named(page, role, name)).click();
}

/** What the page says, in one line. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Waits until the page says something. */
export async function says(page: Page, words: string): Promise<void> {
  let said = '';
  await until(
    async () => {
      said = await textOf(page);
      return said.includes(words) ? true : undefined;
    },
    () => `"${words}"; the page says: ${said.slice(0, 600)}`,
  );
}
