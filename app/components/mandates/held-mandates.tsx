import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { mandateWords } from "~/i18n/words/mandate-words";
import { useSite } from "../site/use-site";
import { mandatePaths } from "./mandate-paths";

interface HeldMandatesProps {
  held: readonly { id: string; title: string; lines: readonly string[]; giveBack: string }[];
}

/** For whom the customer may act: given back with one tap. Nothing where there is nobody. */
export function HeldMandates({ held }: HeldMandatesProps) {
  const words = mandateWords[useSite().language].held;
  if (held.length === 0) return null;
  return (
    <Section title={words.heading} lead={words.howTo}>
      <Stack>
        {held.map(({ id, title, lines, giveBack }) => (
          <Card
            key={id}
            title={title}
            titleLevel={3}
            actions={
              <form method="post" action={mandatePaths.giveBack(id)}>
                <Button>{giveBack}</Button>
              </form>
            }
          >
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
