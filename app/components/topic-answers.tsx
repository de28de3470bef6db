import { Chip } from "~/design-system/chip";
import { DescriptionList } from "~/design-system/description-list";
import { Disclosure } from "~/design-system/disclosure";
import { Stack } from "~/design-system/stack";
import { staffCustomerWords } from "~/i18n/words/staff-customer-words";
import { type StateChip, StateChips } from "./state-chips";
import { useSite } from "./use-site";

/** What the house answers when somebody asks to get in touch about a topic. */
export interface TopicAnswer {
  id: string;
  label: string;
  /** Channels that are open, or will be. */
  chips: readonly StateChip[];
  /** Why not now, when again, what works instead. */
  lines: readonly string[];
  /** Every channel. */
  details: readonly { channel: string; chip: StateChip; reasons: string }[];
}

export function TopicAnswers({ answers }: { answers: readonly TopicAnswer[] }) {
  return (
    <DescriptionList
      items={answers.map((answer) => ({ term: answer.label, details: <Answer {...answer} /> }))}
    />
  );
}

function Answer({ label, chips, lines, details }: TopicAnswer) {
  const words = staffCustomerWords[useSite().language];
  return (
    <Stack gap="small">
      {chips.length > 0 && <StateChips chips={chips} />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Disclosure summary={words.inDetail(label)}>
        <DescriptionList
          items={details.map(({ channel, chip, reasons }) => ({
            term: channel,
            details: (
              <Stack gap="small">
                <div>
                  <Chip tone={chip.tone}>{chip.text}</Chip>
                </div>
                {reasons && <p>{reasons}</p>}
              </Stack>
            ),
          }))}
        />
      </Disclosure>
    </Stack>
  );
}
