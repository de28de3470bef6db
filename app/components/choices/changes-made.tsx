import { previewWords } from "~/i18n/words/preview-words";
import { useSite } from "../site/use-site";

export interface ChangesMadeProps {
  /** Sentences, each told once. */
  wider: readonly string[];
  narrower: readonly string[];
}

/** What allows more than before, apart from what allows less. */
export function ChangesMade({ wider, narrower }: ChangesMadeProps) {
  const words = previewWords[useSite().language];
  return (
    <>
      <Told heading={words.narrower} changes={narrower} />
      <Told heading={words.wider} changes={wider} />
    </>
  );
}

function Told({ heading, changes }: { heading: string; changes: readonly string[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <p>{heading}:</p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </>
  );
}
