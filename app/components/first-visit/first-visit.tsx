import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { CardGrid } from "~/design-system/card-grid";
import { Disclosure } from "~/design-system/disclosure";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Sentence } from "~/design-system/sentence";
import { Stack } from "~/design-system/stack";
import type { Question } from "~/domain/preference/first-choice/first-answers";
import type { Preset } from "~/domain/preference/first-choice/presets";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { useSite } from "../site/use-site";
import { firstPaths } from "./first-paths";

interface FirstVisitProps {
  /** Who was there so far, as the old system had it; null = nobody. */
  proposed: string | null;
  /** The strictest first, each with what would hold: who may get in touch, and all else. */
  presets: readonly {
    preset: Preset;
    sentences: readonly SentenceSegments[];
    others: readonly SentenceSegments[];
  }[];
  /** Answers were begun: where they go on; "check" = all are given. */
  begun: Question | "check" | null;
}

/** For who has not chosen yet: three ways to say it with one tap, or five questions. */
export function FirstVisit({ proposed, presets, begun }: FirstVisitProps) {
  const words = firstVisitWords[useSite().language];
  return (
    <Stack gap="large">
      <PageHeader
        title={words.title}
        lead={
          <>
            <p>{words.lead}</p>
            {proposed && <p>{words.proposed(proposed)}</p>}
          </>
        }
      />
      <CardGrid label={words.presets.label}>
        {presets.map((one) => (
          <PresetCard key={one.preset} {...one} />
        ))}
      </CardGrid>
      <Questions begun={begun} />
    </Stack>
  );
}

function PresetCard({ preset, sentences, others }: FirstVisitProps["presets"][number]) {
  const words = firstVisitWords[useSite().language].presets;
  const label = words[preset];
  return (
    <Card
      title={label}
      actions={
        <LinkButton href={firstPaths.preset(preset)} aria-label={words.chooseNamed(label)}>
          {words.choose}
        </LinkButton>
      }
    >
      <Sentences sentences={sentences} />
      {others.length > 0 && (
        <Disclosure summary={words.others}>
          <Sentences sentences={others} />
        </Disclosure>
      )}
    </Card>
  );
}

function Sentences({ sentences }: { sentences: readonly SentenceSegments[] }) {
  return sentences.map((segments) => <Sentence key={plainText(segments)} segments={segments} />);
}

function Questions({ begun }: Pick<FirstVisitProps, "begun">) {
  const words = firstVisitWords[useSite().language].ask;
  const goOn = begun === "check" || begun === null ? firstPaths.check : firstPaths.question(begun);
  return (
    <Section title={words.heading} lead={begun ? words.begun : words.text}>
      <ButtonRow>
        {begun && <LinkButton href={goOn}>{words.goOn}</LinkButton>}
        <LinkButton kind={begun ? "quiet" : "secondary"} href={firstPaths.question("who")}>
          {begun ? words.first : words.start}
        </LinkButton>
      </ButtonRow>
    </Section>
  );
}
