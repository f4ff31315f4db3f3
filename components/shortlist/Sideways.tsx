import type { ComponentChildren } from 'preact';

/** A table that may be wider than the window: it scrolls by itself, by the keyboard too. */
export function Sideways({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the arrow keys
    <section class="sl-scrollx" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
