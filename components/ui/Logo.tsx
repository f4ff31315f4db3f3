/** The sign of Trackmark (public/icon/trackmark.svg): two tracks from one root. Colours are part of it in every theme. */
export function Logo() {
  return (
    <svg class="ui-logo" viewBox="0 0 128 128" aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="30" fill="#17324d" />
      <path d="M46 84c0-20 40-12 40-36" fill="none" stroke="#f5b26b" stroke-width="13" stroke-linecap="round" />
      <path d="M46 106V36" fill="none" stroke="#ffffff" stroke-width="13" stroke-linecap="round" />
      <circle cx="46" cy="32" r="17" fill="#4fd1b5" stroke="#17324d" stroke-width="5" />
      <circle cx="86" cy="42" r="15" fill="#f5b26b" stroke="#17324d" stroke-width="5" />
    </svg>
  );
}
