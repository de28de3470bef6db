import { decidePermission } from "~/domain/permission/decide-permission";
import type { Preferences } from "~/domain/preference/preference";
import { readHouse } from "~/operations/house/read-house.server";
import { makeUnsubscribeLink } from "~/operations/links/make-unsubscribe-link.server";
import { readCustomerFacts } from "~/operations/permission/read-customer-facts.server";
import { enterCustomer, openSmallHouse } from "./small-house";
import type { TestContext } from "./test-context";

export const aylin = "aylin-demir";
export const offers = { topic: "offers", channel: "email" };
export const chosen = {
  people: { mode: "ranked", ranked: ["keller"], automated: ["email"], ai: ["email"] },
  topics: { offers: ["email", "letter"], advice: ["email"] },
} satisfies Omit<Preferences, "timeZone">;

/** Aylin Demir gets advertising by e-mail and letter, and advice by e-mail. */
export async function openAylin(open: () => Promise<TestContext>): Promise<TestContext> {
  const context = await open();
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", chosen);
  return context;
}

export async function nameAylin({ db }: TestContext, system: string, externalId: string): Promise<void> {
  const source = { system, external_id: externalId, customer_id: aylin };
  await db.writer.insertInto("customer_source").values(source).execute();
}

export async function linkTo(
  context: TestContext,
  reference = aylin,
  subscription = offers,
): Promise<string> {
  const made = await makeUnsubscribeLink(context, {
    reference,
    ...subscription,
    baseUrl: "https://k.example",
  });
  if (!made.ok) throw new Error(made.fault.fault);
  return made.link.url.split("/").at(-1)!;
}

export async function listAllowed({ db, clock }: TestContext): Promise<string[]> {
  const house = await readHouse(db.reader);
  const { compiled } = await readCustomerFacts(db.reader, house, aylin, clock());
  const senders = [
    { type: "staff", id: "keller" },
    { type: "automated", id: "newsletter" },
    { type: "ai", id: "bot" },
  ] as const;
  return senders
    .filter((sender) => decidePermission(compiled, { sender, ...offers }, clock()).allowed)
    .map(({ type }) => type);
}
