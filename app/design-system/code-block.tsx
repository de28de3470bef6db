interface CodeBlockProps {
  /** What it is, for the ear. */
  label: string;
  children: string;
  /** One long word, to be seen whole and copied: it breaks wherever the line ends. */
  breaks?: boolean;
}

/** What a machine reads: a key, a request. It scrolls by itself where it is too long. */
export function CodeBlock({ label, children, breaks }: CodeBlockProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="code-block" aria-label={label} tabIndex={0} data-breaks={breaks || undefined}>
      <pre>
        <code>{children}</code>
      </pre>
    </section>
  );
}
