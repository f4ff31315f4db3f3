/** The row a key leads to, or nothing for any other key. */
export function nextRow(key: string, active: number, count: number, perPage: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, active + perPage);
    case 'PageUp':
      return Math.max(0, active - perPage);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
