/** Puts the person's theme and the language on a page. */
import type { Preferences } from '../../utils/role/preferences';

/** `system` leaves the choice to the browser. */
export function applyTheme(root: HTMLElement, theme: Preferences['theme']): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Screen readers and hyphenation go by `lang`. All six languages are written from left to right; the layout would follow `dir` (logical properties only). */
export function applyLanguage(root: HTMLElement, locale: string): void {
  root.lang = locale;
  root.dir = 'ltr';
}
