/** Above a page's title: the way back to what it is a part of. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <p>
      <a href={href}>{children}</a>
    </p>
  );
}
