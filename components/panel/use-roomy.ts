import { useEffect, useState } from 'preact/hooks';

/** Below this a side panel has no room for all evidence at once: what is done about a role would lie screens further down. */
const ROOMY = '(min-width: 21rem)';

/** Whether a side panel is wide enough to show everything at once. Follows the person's dragging of its edge. */
export function useRoomy(sidepanel: boolean): boolean {
  const [query] = useState(() => globalThis.matchMedia?.(ROOMY));
  const [wide, setWide] = useState(query?.matches ?? true);
  useEffect(() => {
    const changed = () => setWide(query?.matches ?? true);
    query?.addEventListener('change', changed);
    return () => query?.removeEventListener('change', changed);
  }, [query]);
  return sidepanel && wide;
}
