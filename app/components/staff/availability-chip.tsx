import { Chip } from "~/design-system/chip";
import { ChipRow } from "~/design-system/chip-row";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { formatShortDate } from "~/i18n/format/format-date";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useSite } from "../site/use-site";

interface AvailabilityChipProps {
  person: Pick<StaffToChoose, "availability" | "awayUntil">;
  /** The customer's own place in the queue; never how long it is. */
  position?: number;
}

/** Is there room, and is the person there? */
export function AvailabilityChip({ person: { availability, awayUntil }, position }: AvailabilityChipProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].directory;
  return (
    <ChipRow>
      {position !== undefined ? (
        <Chip tone="wait">{words.yourPosition(position)}</Chip>
      ) : (
        {
          accepts: <Chip tone="yes">{words.acceptsNewCustomers}</Chip>,
          waiting_list: <Chip tone="wait">{words.waitingList}</Chip>,
          accepts_nobody: <Chip tone="neutral">{words.notAccepting}</Chip>,
        }[availability]
      )}
      {awayUntil && <Chip icon="calendar">{words.away(formatShortDate(awayUntil, language))}</Chip>}
    </ChipRow>
  );
}
