import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import type { StaffVisit } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { noSuchPerson } from "~/auth/no-such-person.server";
import { readForm } from "~/auth/read-form.server";
import type { FormFault } from "~/components/choices/editor-page";
import { validationWords } from "~/i18n/words/validation-words";
import { type RecordContactResult, recordContact } from "~/operations/contacts/record-contact.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";
import { readRecordForm } from "./read-record-form.server";

/** Records what took place, and goes on to what it changed. */
export async function saveContact(visit: StaffVisit) {
  const { operations, staff, language, request } = visit;
  const page = await findCustomerPage(visit);
  const form = await readForm(request);
  const { values, faults, at } = readRecordForm(form, page, language);
  if (faults.length > 0) return data({ values, faults }, { status: 422 });
  const customerId = page.customer.id;
  const result = await recordContact(asSent(visit, form), {
    customerId,
    request: { sender: { type: "staff", id: staff.id }, channel: values.channel, topic: values.topic },
    at,
    outcome: values.outcome === "reached" ? "reached" : "not_reached",
    recordedBy: staff.id,
  });
  if (result.kind !== "recorded") {
    return data({ values, faults: [toFault(result.kind, visit)] }, { status: 422 });
  }
  const isStillListed = await showCustomerToStaff(operations, { staff, customerId });
  throw redirect(
    isStillListed ? `${customerPath(customerId)}?recorded=${result.contactId}` : `${staffHome}?recorded`,
  );
}

type Refusal = Exclude<RecordContactResult["kind"], "recorded">;

/** What became different while the form was filled in. */
function toFault(kind: Refusal, { language, request }: StaffVisit): FormFault {
  const words = validationWords[language].contact;
  if (kind === "unknown_customer") throw noSuchPerson(request);
  if (kind === "in_the_future") return { fieldId: "time", text: words.timeInFuture };
  if (kind === "unknown_topic") return { fieldId: "topic", text: words.topicMissing };
  return { fieldId: "channel", text: words.channelMissing };
}
