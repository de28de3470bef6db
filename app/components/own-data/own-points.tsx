import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { DescriptionList } from "~/design-system/description-list";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";
import { type RemovedPointProps, RemovedPoints } from "./removed-points";

interface OwnPoint {
  id: string;
  term: string;
  lines: readonly string[];
  value: string;
  /** Where it is changed, and proven. */
  href: string;
  isProvable: boolean;
}

export interface OwnPointsProps {
  points: readonly OwnPoint[];
  waiting: readonly { id: string; value: string; href: string }[];
  removed: readonly RemovedPointProps[];
  /** Where each kind is added; a phone number only where it can be proven. */
  addPaths: { email: string; postal: string; phone?: string };
}

/** Which number for what. */
export function OwnPoints({ points, waiting, removed, addPaths }: OwnPointsProps) {
  const words = contactPointWords[useSite().language];
  return (
    <Section title={words.heading} lead={words.lead} id="points">
      <Stack>
        {waiting.map(({ id, value, href }) => (
          <Notice key={id} still title={words.waiting(value)}>
            <a href={href}>{words.enterDigits}</a>
          </Notice>
        ))}
        {points.length === 0 && <p>{words.none}</p>}
        <DescriptionList
          items={points.map(({ id, term, lines, ...point }) => ({
            id,
            term,
            details: (
              <>
                {lines.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </>
            ),
            action: <PointActions {...point} />,
          }))}
        />
        <ButtonRow>
          <LinkButton href={addPaths.email}>{words.add.email}</LinkButton>
          {addPaths.phone && <LinkButton href={addPaths.phone}>{words.add.phone}</LinkButton>}
          <LinkButton href={addPaths.postal}>{words.add.postal}</LinkButton>
        </ButtonRow>
        {!addPaths.phone && <p>{words.noTexts}</p>}
        {removed.length > 0 && <RemovedPoints removed={removed} />}
      </Stack>
    </Section>
  );
}

function PointActions({ value, href, isProvable }: Pick<OwnPoint, "value" | "href" | "isProvable">) {
  const words = contactPointWords[useSite().language];
  return (
    <ButtonRow>
      {isProvable && (
        <form method="post" action={href}>
          <FormKey />
          <Button kind="quiet" name="prove" value="yes" aria-label={words.proveNamed(value)}>
            {words.prove}
          </Button>
        </form>
      )}
      <a href={href} aria-label={words.changeNamed(value)}>
        {words.change}
      </a>
    </ButtonRow>
  );
}
