import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import type { CustomerVisit } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import type { FormFault } from "~/components/choices/editor-page";
import { nameStretch } from "~/components/wishes/other-time-values";
import { readWishValues, type WishValues } from "~/components/wishes/wish-values";
import type { Stretch } from "~/domain/permission/later-stretch";
import { channelWords } from "~/i18n/channel-words";
import { formatStretch } from "~/i18n/format/format-stretch";
import { formatWindows } from "~/i18n/format/format-windows";
import type { Language } from "~/i18n/language";
import { capitalize } from "~/i18n/sentence";
import { validationWords } from "~/i18n/words/validation-words";
import { type Choices, showChoices } from "~/operations/preferences/show-choices.server";
import { chooseWishOwner } from "~/operations/wishes/choose-wish-owner.server";
import { makeWish, type WishFault } from "~/operations/wishes/make-wish.server";
import {
  fieldOfTime,
  findWishFaults,
  listTimesInstead,
  toStretch,
  type WishFormFault,
} from "./check-wish.server";
import { findWishTopic, readKind } from "./wish-topic.server";

/** Makes the wish and leads back to the choices, or gives the form back with what is not right yet. */
export async function sendWish(visit: CustomerVisit) {
  const { operations, customer } = visit;
  const form = await readForm(visit.request);
  const values = readWishValues(form);
  const choices = await showChoices(operations, customer.id);
  const now = operations.clock();
  const stretch = toStretch(values, choices, now);
  const faults = findWishFaults(values, choices, stretch, now);
  if (faults.length > 0 || !stretch) return refuse(visit, values, faults, { choices, stretch, now });
  const kind = readKind(values);
  const asked = { channel: values.channel, topic: findWishTopic(values, choices.house), ...stretch };
  const staff = values.staff || (await chooseWishOwner(operations, choices.view, kind, asked));
  const wish = { customerId: customer.id, source: "wish" as const, kind, ...asked, staff, note: values.note };
  const result = await makeWish(asSent(visit, form), wish);
  if (result.kind === "made") throw redirect(`${customerHome}?wished`);
  return refuse(visit, values, [faultOf(result.fault, values)], { choices, stretch, now });
}

function faultOf(fault: WishFault, values: WishValues): WishFormFault {
  if (fault === "is_over") return { fieldId: fieldOfTime(values), fault: "past" };
  if (fault === "too_far") return { fieldId: "date", fault: "tooFar" };
  if (fault === "leaving") return { fieldId: "channel", fault: "leaving" };
  if (fault === "too_many") return { fieldId: "channel", fault: "tooMany" };
  if (fault === "ends_before_it_begins") return { fieldId: "from", fault: "endBeforeStart" };
  return { fieldId: "channel", fault: "channelMissing" };
}

interface Asked {
  choices: Choices;
  stretch: Stretch | null;
  now: number;
}

function refuse(
  { language }: CustomerVisit,
  values: WishValues,
  faults: WishFormFault[],
  { choices, stretch, now }: Asked,
) {
  const told: FormFault[] = faults.map((fault) => ({
    fieldId: fault.fieldId,
    text: tell(fault, values, choices, language),
  }));
  const isNobodyThere = faults.some(({ fault }) => fault === "nobodyThere");
  const clock = { now, timeZone: choices.preferences.timeZone };
  const instead =
    isNobodyThere && stretch
      ? listTimesInstead(values, choices, stretch, now).map((offered) => ({
          value: nameStretch(offered),
          label: capitalize(formatStretch(offered, clock, language)),
        }))
      : null;
  return data({ values, faults: told, instead }, { status: 422 });
}

function tell(
  { fault, address }: WishFormFault,
  { channel }: WishValues,
  { house }: Choices,
  language: Language,
): string {
  const words = validationWords[language].wish;
  if (fault === "noContactPoint") return words.noContactPoint(address ?? "");
  if (fault !== "nobodyThere") return words[fault];
  const hours = house.company.channels.find(({ id }) => id === channel)?.hours ?? [];
  if (hours.length === 0) return words.closed;
  return words.nobodyThere(channelWords(channel, language).plural, formatWindows(hours, language));
}
