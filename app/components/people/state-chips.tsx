import { Chip } from "~/design-system/chip";
import { ChipRow } from "~/design-system/chip-row";
import type { IconName } from "~/design-system/icon";

/** What is open, waits or is refused, in a few words. */
export interface StateChip {
  tone: "yes" | "wait" | "no" | "accent";
  icon?: IconName;
  text: string;
}

export function StateChips({ chips }: { chips: readonly StateChip[] }) {
  return (
    <ChipRow>
      {chips.map(({ tone, icon, text }) => (
        <Chip key={text} tone={tone} icon={icon}>
          {text}
        </Chip>
      ))}
    </ChipRow>
  );
}
