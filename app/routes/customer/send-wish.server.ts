import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import type { CustomerVisit } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import type { FormFault } from "~/components/choices/editor-page";
import { readWishValues, type WishValues } from "~/components/wishes/wish-values";
import { validationWords } from "~/i18n/words/validation-words";
import { showChoices } from "~/operations/preferences/show-choices.server";
import { chooseWishOwner } from "~/operations/wishes/choose-wish-owner.server";
import { makeWish, type WishFault } from "~/operations/wishes/make-wish.server";
import { findWishFaults, toStretch, type WishFormFault } from "./check-wish.server";
import { findWishTopic, readKind } from "./wish-topic.server";

/** Makes the wish and leads back to the choices, or gives the form back with what is not right yet. */
export async function sendWish(visit: CustomerVisit) {
  const { operations, customer } = visit;
  const form = await readForm(visit.request);
  const values = readWishValues(form);
  const choices = await showChoices(operations, customer.id);
  const stretch = toStretch(values, choices, operations.clock());
  const faults = findWishFaults(values, choices, stretch);
  if (faults.length > 0 || !stretch) return refuse(visit, values, faults);
  const kind = readKind(values);
  const asked = { channel: values.channel, topic: findWishTopic(values, choices.house), ...stretch };
  const staff = values.staff || (await chooseWishOwner(operations, choices.view, kind, asked));
  const wish = { customerId: customer.id, source: "wish" as const, kind, ...asked, staff, note: values.note };
  const result = await makeWish(asSent(visit, form), wish);
  if (result.kind === "made") throw redirect(`${customerHome}?wished`);
  return refuse(visit, values, [faultOf(result.fault, values)]);
}

function faultOf(fault: WishFault, { time }: WishValues): WishFormFault {
  if (fault === "is_over") return { fieldId: time === "own" ? "from" : "time", fault: "past" };
  if (fault === "too_far") return { fieldId: "date", fault: "tooFar" };
  if (fault === "leaving") return { fieldId: "channel", fault: "leaving" };
  if (fault === "too_many") return { fieldId: "channel", fault: "tooMany" };
  if (fault === "ends_before_it_begins") return { fieldId: "from", fault: "endBeforeStart" };
  return { fieldId: "channel", fault: "channelMissing" };
}

function refuse({ language }: CustomerVisit, values: WishValues, faults: WishFormFault[]) {
  const words = validationWords[language].wish;
  const told: FormFault[] = faults.map(({ fieldId, fault, address }) => ({
    fieldId,
    text: fault === "noContactPoint" ? words.noContactPoint(address ?? "") : words[fault],
  }));
  return data({ values, faults: told }, { status: 422 });
}
