import {
  type DeliveryState,
  deliveryStates,
  type WebhookEventKind,
  webhookEventKinds,
} from "~/domain/programs/webhook";

/** What the address of the page asks for; what nobody could mean is as if it were not there. */
export interface AskedOnPage {
  /** As it was typed: a name, an id, `system:id`. */
  customer: string;
  kind: WebhookEventKind | undefined;
  state: DeliveryState | undefined;
  /** Where the page before ended. */
  after: string | null;
}

export function readDeliveriesAsked({ searchParams }: URL): AskedOnPage {
  return {
    customer: searchParams.get("customer")?.trim() ?? "",
    kind: webhookEventKinds.find((known) => known === searchParams.get("kind")),
    state: deliveryStates.find((known) => known === searchParams.get("state")),
    after: /^\d{1,15}$/.exec(searchParams.get("after") ?? "")?.[0] ?? null,
  };
}

/** The same view at another place of the list. */
export function writeDeliveriesAsked({ customer, kind, state }: AskedOnPage, after: string | null): string {
  const asked = { customer, kind, state, after };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `?${new URLSearchParams(given)}`;
}
