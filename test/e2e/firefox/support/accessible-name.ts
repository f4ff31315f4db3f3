/** What is looked for: elements of this selector with this name, whole or as a pattern's source. */
export interface Wanted {
  readonly selector: string;
  readonly name: string;
  readonly pattern: boolean;
}

/**
 * The first element that is shown and bears the name, in the topmost dialog where one is open. Sent into pages as text, so it
 * uses nothing from outside itself.
 */
export function findNamed(document: Document, wanted: Wanted): HTMLElement | null {
  const nameOf = (element: HTMLElement): string => {
    const labelling = element.getAttribute('aria-labelledby')?.split(/\s+/);
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const words =
      element.getAttribute('aria-label') ??
      labelling?.map((id) => document.getElementById(id)?.textContent).join(' ') ??
      (labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : element.textContent);
    return words.replace(/\s+/g, ' ').trim();
  };
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const fits = (name: string) => (wanted.pattern ? new RegExp(wanted.name).test(name) : name === wanted.name);
  return [...scope.querySelectorAll<HTMLElement>(wanted.selector)].find((one) => one.checkVisibility() && fits(nameOf(one))) ?? null;
}
