import { Card } from "~/design-system/card";

interface WishToAnswerProps {
  title: string;
  lines: readonly string[];
  /** The customer's own words. */
  note: string | null;
}

/** A wish that whoever reads this is to answer. */
export function WishToAnswer({ title, lines, note }: WishToAnswerProps) {
  return (
    <Card tone="accent" title={title}>
      {note && (
        <blockquote>
          <p>{note}</p>
        </blockquote>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
  );
}
