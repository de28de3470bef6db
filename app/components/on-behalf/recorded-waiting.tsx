import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { recordedWords } from "~/i18n/words/recorded-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";
import type { WaitingInWords } from "./present-waiting";

interface RecordedWaitingProps extends WaitingInWords {
  /** Where the answer is sent; absent = to the page itself. */
  action?: string;
}

/** What somebody else recorded and what holds only with the customer's yes. Yes and no weigh the same: one press each. */
export function RecordedWaiting({ id, shown, title, wider, narrower, action }: RecordedWaitingProps) {
  const words = recordedWords[useSite().language].waits;
  const mayWiden = useMayWiden();
  return (
    <Card title={title} tone="accent">
      <p>{words.lead}</p>
      <ul>
        {wider.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {narrower.length > 0 && (
        <>
          <p>{words.narrower}</p>
          <ul>
            {narrower.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      <p>{words.unanswered}</p>
      <form method="post" action={action}>
        <input type="hidden" name="waiting" value={id} />
        <input type="hidden" name="shown" value={shown} />
        <ButtonRow>
          {mayWiden && (
            <Button name="answer" value="yes">
              {words.yes}
            </Button>
          )}
          <Button name="answer" value="no">
            {words.no}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
