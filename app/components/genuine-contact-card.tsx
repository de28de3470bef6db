import { Card } from "~/design-system/card";
import { SpokenWord } from "~/design-system/spoken-word";
import { genuineContactWords } from "~/i18n/words/genuine-contact-words";
import { useSite } from "./use-site";

interface GenuineContactCardProps {
  heading: string;
  lines: readonly string[];
  /** Null = not known any more. */
  spokenWord: string | null;
  isLive: boolean;
}

/** While somebody may get in touch: by what a real contact is told from a fake one. It comes first on the page. */
export function GenuineContactCard({ heading, lines, spokenWord, isLive }: GenuineContactCardProps) {
  const words = genuineContactWords[useSite().language];
  return (
    <Card tone="accent" title={heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {spokenWord !== null && (
        <>
          <p>{words.word}</p>
          <SpokenWord>{spokenWord}</SpokenWord>
          {isLive && <p>{words.otherwise}</p>}
        </>
      )}
    </Card>
  );
}
