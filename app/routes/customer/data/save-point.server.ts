import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import type { CustomerVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import type { ContactPointKind } from "~/domain/people/contact-point";
import { LeavingRefused } from "~/domain/people/leaving";
import type { Language } from "~/i18n/language";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { leavingWords } from "~/i18n/words/leaving-words";
import { askForProof } from "~/operations/contact-points/ask-for-proof.server";
import {
  openOwnPoint,
  putOwnAddress,
  removeOwnPoint,
} from "~/operations/contact-points/change-own-point.server";
import { readOwnPoint } from "~/operations/contact-points/read-own-point.server";
import { dataHome, proofPath } from "./data-paths";
import { findPoint, type PointAsked } from "./find-point.server";

/** What the form about an address or number says: stored at once, or once its digits came back. */
export async function savePoint(visit: CustomerVisit) {
  const point = await findPoint(visit);
  const form = await readForm(visit.request);
  try {
    return await save(visit, point, form);
  } catch (error) {
    if (!(error instanceof LeavingRefused)) throw error;
    return fault(
      visit,
      String(form.get("value") ?? point.value),
      form.getAll("channel").map(String),
      "leaving",
    );
  }
}

async function save(visit: CustomerVisit, point: PointAsked, form: FormData) {
  if (form.has("remove") && point.id !== null) return remove(visit, point.id);
  if (form.has("prove") && point.id !== null) return prove(visit, form, point);
  const entered = String(form.get("value") ?? "");
  const channels = point.channels.filter((channel) => form.getAll("channel").includes(channel));
  const value = await readOwnPoint(visit.operations, point.kind, entered);
  const isAsItWas = [value, asWritten(entered)].includes(point.value);
  if (point.id !== null && isAsItWas && (await isOpened(visit, point.id, channels)))
    return redirect(`${dataHome}?stored#points`);
  if (value === null) return fault(visit, entered, channels, point.kind);
  return put(visit, form, { ...point, value }, channels);
}

/** What others recorded may be nothing that a customer could enter; even so it can be used for less. */
function asWritten(entered: string): string {
  return entered.replaceAll("\r\n", "\n").trim();
}

async function remove({ operations, customer, language }: CustomerVisit, pointId: string) {
  const { kind } = await removeOwnPoint(operations, { customerId: customer.id, pointId });
  if (kind === "last_address") {
    const text = contactPointWords[language].faults.lastAddress;
    return data({ value: null, channels: null, text }, { status: 422 });
  }
  return redirect(`${dataHome}?removed#points`);
}

/** As it stands, for what it is open for: digits show that it is the customer's own. */
async function prove(visit: CustomerVisit, form: FormData, point: PointAsked) {
  const value = await readOwnPoint(visit.operations, point.kind, point.value);
  if (value === null) return fault(visit, point.value, point.openChannels, point.kind);
  return put(visit, form, { ...point, value }, point.openChannels);
}

/** False where it needs a proof first. */
async function isOpened({ operations, customer }: CustomerVisit, pointId: string, channels: string[]) {
  const { kind } = await openOwnPoint(operations, { customerId: customer.id, pointId, channels });
  return kind !== "needs_proof";
}

async function put(
  visit: CustomerVisit,
  form: FormData,
  { kind, id, value }: Pick<PointAsked, "kind" | "id" | "value">,
  openChannels: string[],
) {
  const { operations, customer, language, config } = visit;
  const own = { customerId: customer.id, value, openChannels, replacesId: id };
  if (kind === "postal") {
    await putOwnAddress(operations, own);
    return redirect(`${dataHome}?stored#points`);
  }
  if (kind === "phone" && config.texts === null) return fault(visit, value, openChannels, "noTexts");
  const asked = await askForProof(asSent(visit, form), { ...own, kind, language });
  return asked.kind === "sent"
    ? redirect(proofPath(asked.proofId))
    : fault(visit, value, openChannels, "tooMany");
}

function fault(
  { language }: CustomerVisit,
  value: string,
  channels: string[],
  why: ContactPointKind | "tooMany" | "noTexts" | "leaving",
) {
  return data({ value, channels, text: writeFault(why, language) }, { status: 422 });
}

function writeFault(why: Parameters<typeof fault>[3], language: Language): string {
  const words = contactPointWords[language];
  if (why === "leaving") return leavingWords[language].noNewPoint;
  return why === "noTexts" ? words.noTexts : words.faults[why];
}
