import { Card } from "~/design-system/card";
import { SpokenWord } from "~/design-system/spoken-word";
import { letterWords } from "~/i18n/words/letter-words";
import { editorPaths } from "../choices/editor-page";
import { useSite } from "../site/use-site";

/** By what a real call can be told from a fake one. */
export function CallWordCard({ callWord }: { callWord: string | null }) {
  const words = letterWords[useSite().language].realCall;
  return (
    <Card title={words.heading}>
      <p>{callWord === null ? words.noCallWord : words.callWord}</p>
      {callWord !== null && <SpokenWord>{callWord}</SpokenWord>}
      <p>
        <a href={editorPaths.callWord}>{callWord === null ? words.chooseCallWord : words.changeCallWord}</a>
      </p>
    </Card>
  );
}
