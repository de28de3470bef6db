import { expect, test } from "vitest";
import { findStaffProfile } from "#db/queries/staff";
import { shareDemoHouse } from "#tests/support/demo-house";
import type { TestApi } from "#tests/support/test-api";
import { webhookEventSchema } from "~/api/v1/webhooks/webhook-event-schema";
import { changeKinds } from "~/domain/programs/change";
import { writeWebhookEvent } from "~/domain/programs/webhook";
import { answerCase } from "~/operations/cases/answer-case.server";
import { raiseCase } from "~/operations/cases/raise-case.server";
import { closeAccount } from "~/operations/customers/close-account.server";
import { keepAccount } from "~/operations/customers/keep-account.server";
import { unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";
import { noteUnreportedPermits } from "~/operations/permits/note-unreported-permits.server";
import { followChanges } from "~/operations/programs/follow-changes.server";
import { proposeOtherTime } from "~/operations/wishes/propose-other-time.server";

const houses = { sqlite: shareDemoHouse("sqlite"), postgres: shareDemoHouse("postgres") };
const aylin = "/api/v1/customers/aylin-demir";
const staff = "sabine-keller";
const sender = { type: "staff", id: staff };

/** Every answer of the API is held against its document, so that one page with all of them shows the form of each. */
test.each(["sqlite", "postgres"] as const)(
  "tells every kind of change in the form that the document has of it, and webhooks the same (%s)",
  async (dialect) => {
    const api = await houses[dialect].openApi();
    await askForOtherTimes(api);
    await contactAndForget(api);
    await decideOnBehalfAndLeave(api);
    await enterAndErase(api);
    const page = await (await api.send("GET", "/api/v1/changes?limit=1000")).json();
    expect(page.changes.length).toBeGreaterThan(changeKinds.length);
    expect(new Set(page.changes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(changeKinds));
    const told = await followChanges(api.context, { after: "oldest", limit: 1000, waitMs: 0 });
    for (const change of told.kind === "read" ? told.changes : []) {
      const event = webhookEventSchema.safeParse(JSON.parse(writeWebhookEvent(change)));
      expect(event.error?.issues ?? [], change.kind).toEqual([]);
    }
  },
);

/** A message that waited for an answer, and an appointment that the customer would rather have at another time. */
async function askForOtherTimes({ send, post, context }: TestApi): Promise<void> {
  const message = { channel: "email", topic: "contract", staff, receivedAt: "2026-11-24T17:00:00+01:00" };
  const { invitation } = await answerOf(await post(`${aylin}/messages`, { ...message, source: "mail 1" }));
  await answerOf(await send("DELETE", `${aylin}/invitations/${invitation}`));
  const times = { from: "2026-12-03T17:00:00+01:00", until: "2026-12-03T17:30:00+01:00" };
  const appointment = { staff, channel: "phone", topic: "advice", ...times };
  const { id } = await answerOf(await post(`${aylin}/appointments`, appointment));
  const from = Date.parse("2026-12-03T18:00:00+01:00");
  const asked = { customerId: "aylin-demir", id, by: null, from, until: from + 1_800_000 };
  expect(await proposeOtherTime(context, asked)).toMatchObject({ kind: "proposed" });
}

/** A call that was reported and never took place, and one of which nobody says anything. */
async function contactAndForget({ post, context }: TestApi): Promise<void> {
  const claim = { customer: "aylin-demir", sender, channel: "phone", topic: "advice" };
  const { id } = await answerOf(await post("/api/v1/permits", claim));
  const report = await post(`/api/v1/permits/${id}/report`, { outcome: "reached" });
  const { contact: contactId } = await answerOf(report);
  const about = { customerId: "aylin-demir", contactId, claim: "never_took_place" } as const;
  const raised = await raiseCase(context, about);
  if (raised.kind !== "raised") throw new Error(raised.kind);
  const lindner = (await findStaffProfile(context.db.reader, "karin-lindner"))!;
  const answer = { answer: "never_took_place", words: "Das tut uns leid." } as const;
  await answerCase(context, { caseId: raised.raised.id, staff: lindner, ...answer });
  await answerOf(await post("/api/v1/permits", claim));
  context.setNow("2026-11-24T19:12:00+01:00");
  await noteUnreportedPermits(context);
}

/** What staff enter waits, a link unsubscribes, and somebody leaves and stays. */
async function decideOnBehalfAndLeave({ send, post, context }: TestApi): Promise<void> {
  const link = { topic: "offers", channel: "email" };
  const { url } = await answerOf(await post(`${aylin}/unsubscribe-links`, link));
  await unsubscribeByLink(context, url.split("/").at(-1));
  const { preferences, version } = await (await send("GET", `${aylin}/preferences`)).json();
  const wider = { ...preferences, topics: { ...preferences.topics, offers: ["email"] } };
  await answerOf(await send("PUT", `${aylin}/preferences`, { preferences: wider, basedOnVersion: version }));
  const leaving = { refusesContacts: true, language: "de", tokenHash: null } as const;
  await closeAccount(context, { customerId: "aylin-demir", ...leaving });
  await keepAccount(context, { customerId: "aylin-demir", language: "de" });
}

async function enterAndErase({ send }: TestApi): Promise<void> {
  const name = { givenName: "Rosa", familyName: "Winter" };
  const contactPoints = [{ kind: "email", value: "rosa.winter@example.org" }];
  await answerOf(await send("PUT", "/api/v1/customers/crm:winter", { name, contactPoints }));
  await answerOf(await send("DELETE", "/api/v1/customers/crm:winter"));
  await answerOf(await send("PUT", "/api/v1/staff/emre-yilmaz/absences", { absences: [] }));
}

async function answerOf(response: Response) {
  const text = await response.text();
  expect(response.status, text).toBeLessThan(300);
  return text === "" ? null : JSON.parse(text);
}
