import type { CustomerVisit } from "~/auth/guards.server";
import type { GrantedMandate } from "~/components/mandates/granted-mandates";
import { isOfUse } from "~/domain/people/mandate";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatPersonInFull, formatPersonInFullInflected } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { holderWords } from "~/i18n/words/holder-words";
import { mandateWords } from "~/i18n/words/mandate-words";
import { findOwnTimeZone } from "~/operations/customers/find-own-time-zone.server";
import {
  type HeldMandate,
  listGrantedMandates,
  listMandatesHeldBy,
  type MandateToShow,
} from "~/operations/mandates/show-mandates.server";

/** Who may act for the customer, who could, and for whom the customer may, in words. */
export async function presentMandates({ operations, customer, language }: CustomerVisit) {
  const timeZone = await findOwnTimeZone(operations, customer.id);
  const granted = await listGrantedMandates(operations, customer.id);
  const held = await listMandatesHeldBy(operations, customer.id);
  const now = operations.clock();
  const isCurrent = ({ mandate }: MandateToShow) => isOfUse(mandate, now);
  const present = (shown: MandateToShow) => presentGranted(shown, timeZone, language);
  return {
    granted: granted.filter(isCurrent).map(present),
    past: granted.filter((shown) => !isCurrent(shown)).map(present),
    held: held.map((one) => presentHeld(one, language)),
  };
}

function presentGranted(shown: MandateToShow, timeZone: string, language: Language): GrantedMandate {
  const { mandate, state } = shown;
  const words = mandateWords[language];
  const until = mandate.until && words.granted.until(formatDateWithYear(mandate.until, language));
  const ends = { invited: words.granted.withdraw, in_force: words.granted.revoke };
  return {
    id: mandate.id,
    holder: until ? `${mandate.holder}, ${until}` : mandate.holder,
    lines: [
      mandate.address,
      `${words.relation[mandate.relation]} ${words.scope[mandate.scope]}`,
      writeState(shown, timeZone, language),
    ],
    end: state === "invited" || state === "in_force" ? ends[state](mandate.holder) : null,
  };
}

function writeState({ mandate, state }: MandateToShow, timeZone: string, language: Language): string {
  const words = mandateWords[language].granted.state;
  const on = (at: number | null) => formatDateWithYear(localMoment(at ?? 0, timeZone).date, language);
  if (state === "invited") return words.invited(on(mandate.answerBy));
  if (state === "in_force") return words.in_force(on(mandate.acceptedAt));
  if (state === "declined") return words.declined(on(mandate.declinedAt));
  return state === "unanswered" || state === "over" ? words[state] : words[state](on(mandate.revokedAt));
}

function presentHeld({ mandate, customer, state }: HeldMandate, language: Language) {
  const words = mandateWords[language];
  const { invitation, acting } = holderWords[language];
  const name = formatPersonInFullInflected(customer, language);
  return {
    id: mandate.id,
    title: formatPersonInFull(customer, language),
    lines: [
      state === "invited" ? invitation.scope[mandate.scope] : acting.scope[mandate.scope],
      ...(mandate.until ? [acting.until(formatDateWithYear(mandate.until, language))] : []),
    ],
    giveBack: state === "invited" ? words.held.decline(name) : words.held.giveBack(name),
  };
}
