import { Card } from "~/design-system/card";
import { PersonCard } from "~/design-system/person-card";
import { letterWords } from "~/i18n/words/letter-words";
import { editorPaths } from "./editor-page";
import { useSite } from "./use-site";

interface ContactPersonCardProps {
  /** Null = in general. */
  area: string | null;
  areaLabel: string | null;
  person?: { name: string; initials: string; lines: string[] };
  /** The reason for the assignment, in sentences. */
  why: string;
}

/** Who is there for the customer, and why. */
export function ContactPersonCard({ area, areaLabel, person, why }: ContactPersonCardProps) {
  const words = letterWords[useSite().language].forYou;
  return (
    <Card title={areaLabel === null ? words.heading : words.forArea(areaLabel)}>
      {person && <PersonCard {...person} />}
      <p>{why}</p>
      <p>
        <a href={area === null ? editorPaths.people : `${editorPaths.people}/${area}`}>
          {person ? words.chooseOther : words.choose}
        </a>
      </p>
    </Card>
  );
}
