import { Button } from "~/design-system/button";
import { DescriptionList } from "~/design-system/description-list";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { dataWords } from "~/i18n/words/data-words";
import { useSite } from "../site/use-site";

interface OwnSessionsProps {
  /** Where the forms go. */
  action: string;
  sessions: readonly { id: string; device: string; note: string; isThis: boolean; endLabel: string }[];
}

/** Where the customer is signed in; each ends with one press. */
export function OwnSessions({ action, sessions }: OwnSessionsProps) {
  const words = dataWords[useSite().language].devices;
  return (
    <Section title={words.heading} lead={words.text} id="devices">
      <form method="post" action={action}>
        <Stack>
          <DescriptionList
            items={sessions.map(({ id, device, note, endLabel }) => ({
              id,
              term: device,
              details: note,
              action: (
                <Button kind="quiet" name="session" value={id} aria-label={endLabel}>
                  {words.end}
                </Button>
              ),
            }))}
          />
          {sessions.length > 1 && (
            <div>
              <Button name="others" value="yes">
                {words.endOthers}
              </Button>
            </div>
          )}
        </Stack>
      </form>
    </Section>
  );
}
