import { ofCompany } from "~/domain/people/call-numbers";
import type { CallPlace } from "~/operations/staff/state-call-number.server";

/** Whose number is added, and the number: both fields are always there. */
export const anotherPerson = "another-person";
export const anotherNumber = "another-number";

export const companyField = fieldOf({ kind: "team", id: ofCompany });

export function fieldOf({ kind, id }: CallPlace): string {
  return `${kind}-${id}`;
}

/** The numbers as they are typed, with the field in which each stands. */
export function readCallNumbers(form: FormData): { field: string; place: CallPlace; text: string }[] {
  const typed = [...form].flatMap(([field, text]) => {
    const [, kind, id] = /^(team|person)-(.*)$/s.exec(field) ?? [];
    if (kind === undefined || id === undefined) return [];
    return [{ field, place: { kind: kind as CallPlace["kind"], id }, text: String(text) }];
  });
  const [person, text] = [anotherPerson, anotherNumber].map((field) => String(form.get(field) ?? ""));
  if (!person || !text?.trim()) return typed;
  return [...typed, { field: anotherNumber, place: { kind: "person", id: person }, text }];
}

/** A number without the person whose it is. */
export function isPersonMissing(form: FormData): boolean {
  return !form.get(anotherPerson) && String(form.get(anotherNumber) ?? "").trim() !== "";
}
