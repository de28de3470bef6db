import { AnswerLinks } from "~/design-system/answer-links";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import type { Question } from "~/domain/preference/first-choice/first-answers";
import type { Preset } from "~/domain/preference/first-choice/presets";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { useSite } from "../site/use-site";
import { firstPaths } from "./first-paths";

interface FirstVisitProps {
  /** The strictest first; each says all its sentences on its own page, before any of them holds. */
  presets: readonly Preset[];
  /** Answers were begun: where they go on; "check" = all are given. */
  begun: Question | "check" | null;
}

/** For who has not chosen yet: three ways to say it with one tap, or five questions. */
export function FirstVisit({ presets, begun }: FirstVisitProps) {
  const words = firstVisitWords[useSite().language];
  return (
    <Stack narrow>
      <PageHeader title={words.title} />
      <AnswerLinks
        label={words.presets.label}
        answers={presets.map((preset) => ({
          href: firstPaths.preset(preset),
          label: words.presets[preset],
        }))}
      />
      <Questions begun={begun} />
    </Stack>
  );
}

function Questions({ begun }: Pick<FirstVisitProps, "begun">) {
  const words = firstVisitWords[useSite().language].ask;
  const goOn = begun === "check" || begun === null ? firstPaths.check : firstPaths.question(begun);
  return (
    <>
      {begun && <p>{words.begun}</p>}
      <ButtonRow>
        {begun && <LinkButton href={goOn}>{words.goOn}</LinkButton>}
        <LinkButton kind={begun ? "quiet" : "secondary"} href={firstPaths.question("who")}>
          {begun ? words.first : words.start}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
