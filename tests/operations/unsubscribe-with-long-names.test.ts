import { expect, test } from "vitest";
import { bumpCompanyRevision } from "#db/queries/company";
import { insertChannel, insertTopic } from "#db/queries/company-setup";
import { findPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import {
  aylin,
  chosen,
  linkTo,
  listAllowed,
  nameAylin,
  offers,
  openAylin,
} from "#tests/support/unsubscribe-house";
import { baseUrlCharactersMax } from "~/config.server";
import { referenceCharactersMax } from "~/domain/people/customer-reference";
import { idCharactersMax } from "~/domain/preference/list-schema";
import {
  makeUnsubscribeLink,
  unsubscribePathCharacters,
} from "~/operations/links/make-unsubscribe-link.server";
import { showUnsubscribe, unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";

describeOnBothDialects("a link that unsubscribes", ({ openTestContext }) => {
  test.for([
    ["letters", "a"],
    ["characters of three bytes", "\u4f1a"],
    ["characters of four bytes", "\u{1f600}"],
    ["quotes", '"'],
    ["characters that have to be written as numbers", "\u0001"],
    ["signs that stand for others in a search", "%_\\"],
    ["the last character that there is", "\u{10ffff}"],
  ] as const)("holds where all names are as long as they may be, and all %s", async ([, character]) => {
    const context = await openTestContext();
    const { names, externalId } = await openHouseOfLongNames(context, character);
    for (const alike of alikeTo(externalId)) await nameAylin(context, "crm", alike);
    const rita = { ...chosen, topics: { [names.topic]: [names.channel] } };
    await enterCustomer(context, "Rita Blum", rita);
    const source = { system: "crm", external_id: externalId, customer_id: "rita-blum" };
    await context.db.writer.insertInto("customer_source").values(source).execute();
    const link = await linkTo(context, `crm:${externalId}`, names);
    expect(await showUnsubscribe(context, link)).toMatchObject({ subscription: names });
    expect(await unsubscribeByLink(context, link)).toMatchObject({ subscription: names });
    expect(await readTopics(context, "rita-blum")).toEqual({ [names.topic]: [] });
    expect(await readTopics(context, aylin)).toEqual({ [names.topic]: [names.channel] });
  });

  test("holds where the house lists neither topic nor way any more", async () => {
    const context = await openTestContext();
    const { names } = await openHouseOfLongNames(context, "\u4f1a");
    const link = await linkTo(context, aylin, names);
    await context.db.transaction(async (tx) => {
      await tx.deleteFrom("channel").where("id", "=", names.channel).execute();
      await tx.updateTable("topic").set({ retired_at: 1 }).where("id", "=", names.topic).execute();
      await bumpCompanyRevision(tx);
    });
    expect(await unsubscribeByLink(context, link)).toMatchObject({ subscription: null });
    expect(await readTopics(context, aylin)).toEqual({ [names.topic]: [] });
  });

  test("is as long whatever the names, and its header fits into one line of a mail", async () => {
    const context = await openTestContext();
    const { names, externalId } = await openHouseOfLongNames(context, "\u4f1a");
    const longestAddress = "https://".padEnd(baseUrlCharactersMax, "k");
    const lines: string[] = [];
    for (const reference of ["", "a", aylin, `crm:${externalId}`, `${externalId}:crm`, "\0".repeat(300)])
      for (const subscription of [offers, names]) {
        const made = await makeUnsubscribeLink(context, {
          reference,
          ...subscription,
          baseUrl: longestAddress,
        });
        if (!made.ok) throw new Error(made.fault.fault);
        const { url, headers } = made.link;
        expect(url.length - longestAddress.length).toBe(unsubscribePathCharacters);
        lines.push(`List-Unsubscribe: ${headers["List-Unsubscribe"]}`);
      }
    const octets = new Set(lines.map((line) => Buffer.byteLength(line)));
    expect(octets.size).toBe(1);
    expect([...octets][0]).toBeLessThan(998);
  });

  test.each([
    ["a system", "s".repeat(200), "4711"],
    ["a system and an id", "s".repeat(100), "4711".repeat(40)],
    ["no system, but an id", "crm", "4711".repeat(40)],
  ])("finds who is named by %s of many characters", async (_what, system, externalId) => {
    const context = await openAylin(openTestContext);
    await nameAylin(context, system, externalId);
    await unsubscribeByLink(context, await linkTo(context, `${system}:${externalId}x`));
    await unsubscribeByLink(context, await linkTo(context, `${system}x:${externalId}`));
    await unsubscribeByLink(context, await linkTo(context, `${system}${externalId}`));
    expect(await listAllowed(context)).toHaveLength(3);
    await unsubscribeByLink(context, await linkTo(context, `${system}:${externalId}`));
    expect(await listAllowed(context)).toEqual([]);
  });

  test.each([
    ["", "4711"],
    ["with names of three bytes a character", "\u4f1a".repeat(290)],
  ])("that was given out when all names stood in it in full holds still %s", async (_what, externalId) => {
    const context = await openAylin(openTestContext);
    await nameAylin(context, "crm", externalId);
    const text = JSON.stringify(["unsubscribe", `crm:${externalId}`, "offers", "email"]);
    const padded = text.padEnd(Math.ceil(text.length / 96) * 96);
    const link = Buffer.from(context.vault.seal(padded), "base64").toString("base64url");
    expect(await showUnsubscribe(context, link)).toMatchObject({ subscription: offers });
    expect(await unsubscribeByLink(context, link)).toMatchObject({ subscription: offers });
    expect(await listAllowed(context)).toEqual([]);
  });
});

/** Its topic, its channel and Aylin Demir's id in the CRM have names that no longer ones may have. */
async function openHouseOfLongNames(context: TestContext, characters: string) {
  await openSmallHouse(context);
  const [topic, channel] = ["t", "c"].map((first) => fill(first, characters, idCharactersMax)) as [
    string,
    string,
  ];
  const externalId = fill("", characters, referenceCharactersMax - "crm:".length);
  await listTopicAndChannel(context, topic, channel);
  await enterCustomer(context, "Aylin Demir", { ...chosen, topics: { [topic]: [channel] } });
  return { names: { topic, channel }, externalId };
}

/** As many of the characters as there is room for. */
function fill(first: string, characters: string, length: number): string {
  return first + characters.repeat(Math.floor((length - first.length) / characters.length));
}

/** Ids that begin and end as this one does. */
function alikeTo(externalId: string): string[] {
  const characters = [...externalId];
  const middle = Math.floor(characters.length / 2);
  return [characters.with(middle, "-"), characters.toSpliced(middle, 1)].map((all) => all.join(""));
}

async function readTopics({ db }: TestContext, customerId: string) {
  return (await findPreferences(db.reader, customerId))?.preferences.topics;
}

async function listTopicAndChannel(
  { db, clock }: TestContext,
  topic: string,
  channel: string,
): Promise<void> {
  const names = { label: { de: "Reifen", en: "Tyres" }, phrase: { de: "zu Reifen", en: "about tyres" } };
  const wording = { de: "Werbung für Reifen.", en: "Advertising for tyres." };
  await db.transaction(async (tx) => {
    await insertChannel(tx, { id: channel, live: false }, 99);
    await insertTopic(tx, { id: topic, basis: "consent", names, wording }, 99, clock());
    await bumpCompanyRevision(tx);
  });
}
