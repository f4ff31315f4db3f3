import { ICONS, type IconName } from './icons';

/** A line icon. It never speaks alone: the words stand beside it, or `label` names it. */
export function Icon({ name, label, filled }: { name: IconName; label?: string; filled?: boolean }) {
  return (
    <svg
      class={`ui-icon${filled ? ' ui-icon--filled' : ''}`}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? 'true' : undefined}
    >
      {label !== undefined && <title>{label}</title>}
      <path d={ICONS[name]} />
    </svg>
  );
}
