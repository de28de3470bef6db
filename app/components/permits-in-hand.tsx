import { Card } from "~/design-system/card";
import { LinkButton } from "~/design-system/link-button";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { useSite } from "./use-site";

export interface PermitLine {
  href: string;
  name: string;
  /** "Anruf, zu Beratung: offen bis 17:27 Uhr". */
  text: string;
  action: string;
}

/** What stands on top of the list until it is reported or confirmed. */
export function PermitsInHand({ permits }: { permits: readonly PermitLine[] }) {
  const words = staffPermitWords[useSite().language].list;
  if (permits.length === 0) return null;
  return (
    <Card tone="accent" title={words.heading}>
      {permits.map(({ href, name, text, action }) => (
        <div key={href} className="stack" data-gap="small">
          <p>
            <strong>{name}</strong>
            <br />
            {text}
          </p>
          <p>
            <LinkButton href={href} aria-label={`${action}: ${name}`}>
              {action}
            </LinkButton>
          </p>
        </div>
      ))}
    </Card>
  );
}
