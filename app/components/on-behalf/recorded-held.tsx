import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { recordedWords } from "~/i18n/words/recorded-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

interface RecordedHeldProps {
  version: number;
  title: string;
  changes: readonly string[];
  /** Why it holds already; absent = because it only narrows. */
  lead?: string;
  /** Nothing was saved since: it can be taken back by itself. */
  isNewest: boolean;
}

/** What somebody else recorded and what holds already, until the customer has seen it or taken it back. */
export function RecordedHeld({ version, title, changes, lead, isNewest }: RecordedHeldProps) {
  const words = recordedWords[useSite().language].holds;
  return (
    <Card title={title}>
      {changes.length > 0 && (
        <>
          <p>{lead ?? words.lead}</p>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      {isNewest && (
        <form method="post">
          <FormKey />
          <ButtonRow>
            <Button formAction={`${customerHome}/recorded/seen`} name="version" value={version}>
              {words.seen}
            </Button>
            <Button kind="quiet" formAction={`${customerHome}/undo`} name="version" value={version}>
              {words.undo}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Card>
  );
}
