import { Button } from "~/design-system/button";
import { DescriptionList } from "~/design-system/description-list";
import { Heading } from "~/design-system/heading";
import { Stack } from "~/design-system/stack";
import { removedPointWords } from "~/i18n/words/removed-point-words";
import { useSite } from "../site/use-site";

export interface RemovedPointProps {
  id: string;
  value: string;
  /** Until when it can be taken back. */
  until: string;
  action: string;
}

/** What was deleted lately, and the way back. */
export function RemovedPoints({ removed }: { removed: readonly RemovedPointProps[] }) {
  const words = removedPointWords[useSite().language];
  return (
    <Stack gap="small">
      <Heading level={3}>{words.heading}</Heading>
      <p>{words.lead}</p>
      <DescriptionList
        items={removed.map(({ id, value, until, action }) => ({
          id,
          term: value,
          details: until,
          action: (
            <form method="post" action={action}>
              <Button kind="quiet" aria-label={words.restoreNamed(value)}>
                {words.restore}
              </Button>
            </form>
          ),
        }))}
      />
    </Stack>
  );
}
