import { findCase } from "#db/queries/contact-cases";
import { getDirectory } from "#db/queries/directory";
import { findStaffProfile } from "#db/queries/staff";
import { stateOfCase } from "~/domain/cases/contact-case";
import { formatDate } from "~/i18n/format/format-date";
import { formatPerson } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import { composeCaseMail } from "~/mail/compose-case-mail";
import { readHouse } from "../house/read-house.server";
import type { SignInMailContext } from "../sign-in/send-sign-in-mail.server";
import { languageOfStaff } from "../staff/language-of-staff";
import { mayHandle } from "./answer-case.server";

/** Nothing is sent about what was taken back or answered meanwhile, nor to whom it is none of their business any more. */
export async function sendCaseMail(
  { db, baseUrl, mailer }: SignInMailContext,
  { caseId, staffId }: { caseId: string; staffId: string },
): Promise<void> {
  const raised = await findCase(db.reader, caseId);
  const staff = await findStaffProfile(db.reader, staffId);
  if (!raised || !staff || stateOfCase(raised) !== "open" || !mayHandle(raised, staff)) return;
  const { settings } = await readHouse(db.reader);
  const { company } = await getDirectory(db.reader);
  const language = languageOfStaff(staff);
  await mailer.send(
    composeCaseMail({
      language,
      to: staff.email,
      company: company.name,
      name: formatPerson(staff.name, language),
      claim: raised.claim,
      due: formatDate(localMoment(raised.dueAt, settings.timeZone).date, language),
      link: `${baseUrl}/staff/cases/${encodeURIComponent(caseId)}`,
    }),
  );
}
