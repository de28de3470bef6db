import type { Label } from "~/domain/people/directory";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useSite } from "../site/use-site";
import { OwnWords } from "../staff/own-words";

export interface WhatTheySayProps {
  about: Label | null;
  /** Labels of topics. */
  goodFor: readonly string[];
}

/** Of themselves: a few own words, and what they are good for. The same wherever a customer sees them. */
export function WhatTheySay({ about, goodFor }: WhatTheySayProps) {
  const words = peopleEditorWords[useSite().language].directory;
  return (
    <>
      <OwnWords about={about} />
      {goodFor.length > 0 && <p className="person-card-line">{words.goodFor(goodFor.join(", "))}</p>}
    </>
  );
}
