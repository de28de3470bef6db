import { normalizeEmailAddress } from "~/domain/people/email-address";
import { mandateRelations, mandateScopes } from "~/domain/people/mandate";
import { parseLocalDate } from "~/domain/time/local-date";

/** What stands in the form by which a customer lets somebody act for them, as it was typed. */
export interface MandateValues {
  name: string;
  email: string;
  relation: string;
  scope: string;
  until: string;
}

export interface MandateFormFault {
  fieldId: keyof MandateValues;
  fault:
    | "nameMissing"
    | "nameTooLong"
    | "emailMissing"
    | "emailInvalid"
    | "relationMissing"
    | "scopeMissing"
    | "dateInvalid";
}

export const nameCharactersMax = 80;
const charactersMax = 300;

export const emptyMandate: MandateValues = { name: "", email: "", relation: "", scope: "", until: "" };

export function readMandateValues(form: FormData): MandateValues {
  const read = (name: keyof MandateValues) =>
    String(form.get(name) ?? "")
      .slice(0, charactersMax)
      .normalize("NFC")
      .replace(/\s+/g, " ")
      .trim();
  return {
    name: read("name"),
    email: read("email"),
    relation: read("relation"),
    scope: read("scope"),
    until: read("until"),
  };
}

/** In the order of the form. */
export function findMandateFaults({
  name,
  email,
  relation,
  scope,
  until,
}: MandateValues): MandateFormFault[] {
  const isOneOf = (known: readonly string[], value: string) => known.includes(value);
  return [
    ...(name === "" ? [{ fieldId: "name", fault: "nameMissing" } as const] : []),
    ...(name.length > nameCharactersMax ? [{ fieldId: "name", fault: "nameTooLong" } as const] : []),
    ...(email === "" ? [{ fieldId: "email", fault: "emailMissing" } as const] : []),
    ...(email !== "" && !normalizeEmailAddress(email)
      ? [{ fieldId: "email", fault: "emailInvalid" } as const]
      : []),
    ...(isOneOf(mandateRelations, relation)
      ? []
      : [{ fieldId: "relation", fault: "relationMissing" } as const]),
    ...(isOneOf(mandateScopes, scope) ? [] : [{ fieldId: "scope", fault: "scopeMissing" } as const]),
    ...(until !== "" && parseLocalDate(until) === undefined
      ? [{ fieldId: "until", fault: "dateInvalid" } as const]
      : []),
  ];
}
