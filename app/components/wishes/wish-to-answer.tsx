import { Card } from "~/design-system/card";
import { Sentence } from "~/design-system/sentence";

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
          <Sentence segments={[{ text: note }]} />
        </blockquote>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
  );
}
