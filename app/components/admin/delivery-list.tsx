import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { FieldRow } from "~/design-system/field-row";
import type { IconName } from "~/design-system/icon";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { Pagination } from "~/design-system/pagination";
import { Section } from "~/design-system/section";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { Timeline } from "~/design-system/timeline";
import { deliveryStates, webhookEventKinds } from "~/domain/programs/webhook";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import { useSite } from "../site/use-site";

interface ToldDelivery {
  id: string;
  date: string;
  dateTime: string;
  icon: IconName;
  /** The proof. */
  sentence: string;
  notes: string[];
}

interface DeliveryListProps {
  deliveries: readonly ToldDelivery[];
  /** The customer's name is that of too many. */
  isTooMany: boolean;
  asked: { customer: string; kind?: string; state?: string };
  /** The next page; null = this is the last. */
  older: string | null;
  mayReplay: boolean;
}

/** What an endpoint was sent, each in a sentence; with a customer and a withdrawal the proof that it arrived. */
export function DeliveryList({ deliveries, isTooMany, asked, older, mayReplay }: DeliveryListProps) {
  const words = webhooksWords[useSite().language];
  return (
    <Section title={words.deliveries}>
      <Stack>
        <DeliveryFilter asked={asked} />
        {isTooMany && <Notice tone="warn" title={words.tooMany} />}
        {!isTooMany && deliveries.length === 0 && <Nothing asked={asked} />}
        <Timeline
          items={deliveries.map(({ sentence, notes, ...item }, place) => ({
            ...item,
            segments: [{ text: sentence }],
            note: notes.join(" "),
            ...(mayReplay && { action: <Replay id={item.id} about={nameApart(deliveries, place)} /> }),
          }))}
        />
        {older && (
          <Pagination
            label={words.pages}
            position={words.newestFirst}
            next={{ href: older, label: words.older }}
          />
        )}
      </Stack>
    </Section>
  );
}

function DeliveryFilter({ asked }: Pick<DeliveryListProps, "asked">) {
  const { filter, kinds, states } = webhooksWords[useSite().language];
  const isFiltered = Boolean(asked.customer || asked.kind || asked.state);
  return (
    <form method="get">
      <Stack>
        <TextInput
          name="customer"
          label={filter.customer}
          hint={filter.customerHint}
          defaultValue={asked.customer}
          autoComplete="off"
        />
        <FieldRow>
          <Select
            name="kind"
            label={filter.kind}
            options={[
              { value: "", label: filter.everyKind },
              ...webhookEventKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
            ]}
            defaultValue={asked.kind ?? ""}
          />
          <Select
            name="state"
            label={filter.state}
            options={[
              { value: "", label: filter.everyState },
              ...deliveryStates.map((state) => ({ value: state, label: states[state] })),
            ]}
            defaultValue={asked.state ?? ""}
          />
        </FieldRow>
        <ButtonRow>
          <Button icon="search">{filter.show}</Button>
          {isFiltered && (
            <LinkButton kind="quiet" href="?">
              {filter.all}
            </LinkButton>
          )}
        </ButtonRow>
      </Stack>
    </form>
  );
}

function Nothing({ asked }: Pick<DeliveryListProps, "asked">) {
  const words = webhooksWords[useSite().language];
  return <p>{asked.customer || asked.kind || asked.state ? words.nothing : words.nothingYet}</p>;
}

/** Two of the same moment read alike; by their number whoever hears the buttons alone tells them apart. */
function nameApart(deliveries: readonly ToldDelivery[], place: number): string {
  const { sentence } = deliveries[place]!;
  const alike = deliveries.slice(0, place).filter((one) => one.sentence === sentence).length;
  return alike === 0 ? sentence : `${sentence} (${alike + 1})`;
}

function Replay({ id, about }: { id: string; about: string }) {
  const { replay } = webhooksWords[useSite().language];
  return (
    <form method="post">
      <Button kind="quiet" name="replay" value={id} aria-label={`${replay}: ${about}`}>
        {replay}
      </Button>
    </form>
  );
}
