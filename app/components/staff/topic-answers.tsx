import { Chip } from "~/design-system/chip";
import { DescriptionList } from "~/design-system/description-list";
import { Disclosure } from "~/design-system/disclosure";
import { Stack } from "~/design-system/stack";
import { staffCustomerWords } from "~/i18n/words/staff-customer-words";
import { type StateChip, StateChips } from "../people/state-chips";
import { useSite } from "../site/use-site";
import { type ClaimableWays, ClaimPermitForm } from "./claim-permit-form";

/** What the house answers when somebody asks to get in touch about these topics. */
export interface TopicAnswer {
  /** Several where nothing is possible for the same reason. */
  topics: readonly TopicDetails[];
  /** Channels that are open, or will be. */
  chips: readonly StateChip[];
  /** Why not now, when again, what works instead. */
  lines: readonly string[];
  /** What is allowed now; null = nothing. */
  claim: ClaimableWays | null;
}

export interface TopicDetails {
  id: string;
  label: string;
  /** Every channel, with all the reasons against it. */
  channels: readonly { chip: StateChip; reasons: string }[];
}

export function TopicAnswers({ answers }: { answers: readonly TopicAnswer[] }) {
  return (
    <DescriptionList
      items={answers.map((answer) => ({ term: labelOf(answer), details: <Answer {...answer} /> }))}
    />
  );
}

function Answer({ topics, chips, lines, claim }: TopicAnswer) {
  const words = staffCustomerWords[useSite().language];
  return (
    <Stack gap="small">
      {chips.length > 0 && <StateChips chips={chips} />}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {claim && <ClaimPermitForm {...claim} />}
      <Disclosure
        summary={
          <>
            {words.inDetail}
            <span className="visually-hidden">: {labelOf({ topics })}</span>
          </>
        }
      >
        {topics.map((topic) => (
          <Details key={topic.id} topic={topic} isOneOfSeveral={topics.length > 1} />
        ))}
      </Disclosure>
    </Stack>
  );
}

function Details({ topic, isOneOfSeveral }: { topic: TopicDetails; isOneOfSeveral: boolean }) {
  return (
    <Stack gap="small">
      {isOneOfSeveral && (
        <p>
          <strong>{topic.label}</strong>
        </p>
      )}
      {topic.channels.map(({ chip, reasons }) => (
        <p key={chip.text}>
          <Chip tone={chip.tone} icon={chip.icon}>
            {chip.text}
          </Chip>{" "}
          <small>{reasons}</small>
        </p>
      ))}
    </Stack>
  );
}

function labelOf({ topics }: Pick<TopicAnswer, "topics">): string {
  return topics.map(({ label }) => label).join(", ");
}
