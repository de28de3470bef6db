import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { PersonCard } from "~/design-system/person-card";
import { Stack } from "~/design-system/stack";
import { letterWords } from "~/i18n/words/letter-words";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { recommendWords } from "~/i18n/words/recommend-words";
import { editorPaths } from "../choices/editor-page";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";
import { WhatTheySay, type WhatTheySayProps } from "./what-they-say";

export interface ContactPersonCardProps {
  /** Null = in general. */
  area: string | null;
  areaLabel: string | null;
  person?: WhatTheySayProps & {
    id: string;
    name: string;
    /** "Frau Keller". */
    called: string;
    initials: string;
    photo?: string;
    lines: string[];
    /** Agreed to be recommended. */
    isRecommendable: boolean;
  };
  /** The reason for the assignment, in sentences. */
  why: string;
}

/** Who is there for the customer, and why. */
export function ContactPersonCard({ area, areaLabel, person, why }: ContactPersonCardProps) {
  const { language } = useSite();
  const words = letterWords[language].forYou;
  const mayWiden = useMayWiden();
  return (
    <Card title={areaLabel === null ? words.heading : words.forArea(areaLabel)}>
      {person && (
        <PersonCard {...person}>
          <WhatTheySay about={person.about} goodFor={person.goodFor} />
        </PersonCard>
      )}
      <p>{why}</p>
      {mayWiden && (
        <p>
          <a href={area === null ? editorPaths.people : `${editorPaths.people}/${area}`}>
            {person ? words.chooseOther : words.choose}
          </a>
        </p>
      )}
      {person?.isRecommendable && (
        <p>
          <a href={`${customerHome}/recommend/${person.id}`}>
            {recommendWords[language].recommend(person.called)}
          </a>
        </p>
      )}
      {person && <Farewell {...person} />}
    </Card>
  );
}

/** One tap, no reason, no question; it can be undone. */
function Farewell({ id, called }: { id: string; called: string }) {
  const words = peopleEditorWords[useSite().language].blocked;
  return (
    <form method="post" action={`${customerHome}/blocked`}>
      <Stack gap="small">
        <ButtonRow>
          <Button kind="quiet" icon="leave" name="leave" value={id} aria-label={words.leaveNamed(called)}>
            {words.leave}
          </Button>
        </ButtonRow>
        <p>
          <small>{words.learnsOnly(called)}</small>
        </p>
      </Stack>
    </form>
  );
}
