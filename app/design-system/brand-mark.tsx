/** A word given and kept. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M21 15.5a2 2 0 0 1-2 2H7.5L3 21.5V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z" />
      <path d="m8.3 10.2 2.6 2.6 4.9-4.9" />
    </svg>
  );
}
