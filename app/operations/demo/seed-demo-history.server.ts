import { listNewestContacts } from "#db/queries/contacts";
import { findStaffProfile } from "#db/queries/staff";
import { dayMs, minuteMs } from "~/domain/time/instant";
import { raiseCase } from "../cases/raise-case.server";
import { putOwnAddress, removeOwnPoint } from "../contact-points/change-own-point.server";
import { showOwnPoints } from "../contact-points/show-own-points.server";
import { giveThanks } from "../contacts/give-thanks.server";
import { noteLook, viewerOf } from "../customers/note-look.server";
import type { OperationContext } from "../operation-context";

/** Who looked at whom, who said thank you, what somebody says is wrong, and an address of before: each at its time. */
export async function seedDemoHistory(context: OperationContext): Promise<void> {
  const missed = await findNewest(context, "aylin-demir");
  await look(at(context, missed.at - 3 * minuteMs), "aylin-demir", "sabine-keller");
  const mail = await findNewest(context, "minh-nguyen");
  await giveThanks(at(context, mail.at + dayMs), { customerId: "minh-nguyen", contactId: mail.id });
  const call = await findNewest(context, "eva-brandl");
  const wrong = { customerId: "eva-brandl", contactId: call.id, claim: "not_agreed" } as const;
  await raiseCase(at(context, call.at + dayMs), wrong);
  await moveHouse(context, "aylin-demir", "Adlzreiterstraße 9\n80337 München");
}

/** The old address was deleted two days ago, and can still be taken back. */
async function moveHouse(context: OperationContext, customerId: string, value: string): Promise<void> {
  const now = context.clock();
  const old = { customerId, value, openChannels: ["letter"], replacesId: null };
  await putOwnAddress(at(context, now - 90 * dayMs), old);
  const { points } = await showOwnPoints(context, customerId);
  const pointId = points.find((point) => point.value === value)?.id ?? "";
  await removeOwnPoint(at(context, now - 2 * dayMs), { customerId, pointId });
}

async function findNewest({ db }: OperationContext, customerId: string) {
  const [newest] = await listNewestContacts(db.reader, customerId, 1);
  if (!newest) throw new Error(`Nothing has happened to the demo's ${customerId}.`);
  return newest;
}

async function look(context: OperationContext, customerId: string, staffId: string): Promise<void> {
  const staff = await findStaffProfile(context.db.reader, staffId);
  if (staff) await noteLook(context, { customerId, viewer: viewerOf(staff), purpose: "list" });
}

function at(context: OperationContext, now: number): OperationContext {
  return { ...context, clock: () => now };
}
