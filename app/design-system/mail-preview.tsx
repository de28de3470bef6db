import type { ReactNode } from "react";

interface MailLine {
  /** "Von", "An", "Betreff" */
  label: string;
  value: string;
}

interface MailPreviewProps {
  /** Names the preview for the ear. */
  label: string;
  lines: readonly MailLine[];
  /** Plain text, where empty lines part paragraphs; links may be links. */
  text: ReactNode;
}

/** A message as it will arrive. */
export function MailPreview({ label, lines, text }: MailPreviewProps) {
  return (
    <figure className="mail-preview" aria-label={label}>
      <dl className="mail-preview-head">
        {lines.map(({ label: term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mail-preview-text">{text}</div>
    </figure>
  );
}
