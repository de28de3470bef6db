import { Card } from "~/design-system/card";
import { LinkButton } from "~/design-system/link-button";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { useSite } from "../site/use-site";
import { type ReportablePermit, ReportPermitForm } from "./report-permit-form";

export interface PermitLine {
  href: string;
  name: string;
  /** "Anruf, zu Beratung: offen bis 17:27 Uhr". */
  text: string;
  action: string;
  /** Null = it is somebody else's, to be confirmed. */
  report: ReportablePermit | null;
}

/** What stands on top of the list, and of the customer's page, until it is reported or confirmed. */
export function PermitsInHand({ permits }: { permits: readonly PermitLine[] }) {
  const words = staffPermitWords[useSite().language].list;
  if (permits.length === 0) return null;
  return (
    <Section title={words.heading}>
      <Stack>
        {permits.map(({ href, name, text, action, report }) => (
          <Card
            key={href}
            tone="accent"
            title={name}
            titleLevel={3}
            actions={
              <LinkButton href={href} aria-label={`${action}: ${name}`}>
                {action}
              </LinkButton>
            }
          >
            <Stack>
              <p>{text}</p>
              {report && <ReportPermitForm {...report} name={name} />}
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
