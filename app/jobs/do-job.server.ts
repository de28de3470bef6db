import type { Job } from "~/domain/jobs/job";
import { sendMoveOfferMail } from "~/operations/assignment/send-move-offer-mail.server";
import { sendCaseMail } from "~/operations/cases/send-case-mail.server";
import {
  type ContactPointCodeContext,
  sendContactPointCode,
} from "~/operations/contact-points/send-contact-point-code.server";
import { sendPointRemovedNotice } from "~/operations/contact-points/send-point-removed-notice.server";
import { sendClosingMail } from "~/operations/customers/send-closing-mail.server";
import { sendMandateMail } from "~/operations/mandates/send-mandate-mail.server";
import {
  type ConfirmationMailContext,
  sendConfirmationMail,
} from "~/operations/on-behalf/send-confirmation-mail.server";
import { sendVitalInterestMail } from "~/operations/permits/send-vital-interest-mail.server";
import {
  type SignInMailContext,
  sendCustomerSignInMail,
  sendStaffSignInMail,
} from "~/operations/sign-in/send-sign-in-mail.server";

/** Everything that any job needs. */
export type JobContext = SignInMailContext & ConfirmationMailContext & ContactPointCodeContext;

type JobDoers = { [Kind in Job["kind"]]: (context: JobContext, payload: PayloadOf<Kind>) => Promise<void> };
type PayloadOf<Kind extends Job["kind"]> = Extract<Job, { kind: Kind }>["payload"];

const doers: JobDoers = {
  send_customer_sign_in_mail: (context, { requestId }) => sendCustomerSignInMail(context, requestId),
  send_move_offer_mail: (context, payload) => sendMoveOfferMail(context, payload),
  send_staff_sign_in_mail: (context, { requestId }) => sendStaffSignInMail(context, requestId),
  send_confirmation_mail: sendConfirmationMail,
  send_mandate_mail: sendMandateMail,
  send_contact_point_code: sendContactPointCode,
  send_point_removed_notice: sendPointRemovedNotice,
  send_closing_mail: sendClosingMail,
  send_vital_interest_mail: sendVitalInterestMail,
  send_case_mail: sendCaseMail,
};

/** Throws what the operation threw, and for a kind that an older or newer version of the product enqueued. */
export async function doJob<Kind extends Job["kind"]>(
  context: JobContext,
  { kind, payload }: { kind: Kind; payload: PayloadOf<Kind> },
): Promise<void> {
  if (!Object.hasOwn(doers, kind)) throw new Error(`There is nobody to do a job of the kind ${kind}.`);
  await doers[kind](context, payload);
}
