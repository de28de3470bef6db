import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { mandateWords } from "~/i18n/words/mandate-words";
import { useSite } from "../site/use-site";
import { mandatePaths } from "./mandate-paths";

export interface GrantedMandate {
  id: string;
  holder: string;
  lines: readonly string[];
  /** What the button says that ends it; null = it has ended. */
  end: string | null;
}

interface GrantedMandatesProps {
  granted: readonly GrantedMandate[];
  past: readonly GrantedMandate[];
}

/** Whom the customer lets act for them: ended with one tap. */
export function GrantedMandates({ granted, past }: GrantedMandatesProps) {
  const words = mandateWords[useSite().language].granted;
  return (
    <Section title={words.heading}>
      <Stack>
        {granted.length === 0 && <p>{words.none}</p>}
        {granted.map((mandate) => (
          <MandateCard key={mandate.id} {...mandate} />
        ))}
        {past.length > 0 && (
          <details>
            <summary>{words.past}</summary>
            <Stack>
              {past.map((mandate) => (
                <MandateCard key={mandate.id} {...mandate} />
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Section>
  );
}

function MandateCard({ id, holder, lines, end }: GrantedMandate) {
  const actions = end !== null && (
    <form method="post" action={mandatePaths.end(id)}>
      <Button>{end}</Button>
    </form>
  );
  return (
    <Card title={holder} titleLevel={3} actions={actions || undefined}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
  );
}
