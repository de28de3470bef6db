import { data, redirect } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { type CallPlace, stateCallNumbers } from "~/operations/staff/state-call-number.server";
import { anotherPerson, fieldOf, isPersonMissing, readCallNumbers } from "./read-call-numbers";

/** Nothing is stated where one of them is no number, or nobody's. */
export async function saveCallNumbers({ operations, language, request, url }: StaffVisit) {
  const form = await readForm(request);
  const { personMissing, unreadable } = callNumberWords[language].page;
  if (isPersonMissing(form)) return refuse(form, [{ fieldId: anotherPerson, text: personMissing }]);
  const typed = readCallNumbers(form);
  const result = await stateCallNumbers(operations, typed);
  if (result.kind === "stated") throw redirect(`${url.pathname}?saved`);
  const isUnreadable = ({ place }: { place: CallPlace }) =>
    result.places.some((one) => fieldOf(one) === fieldOf(place));
  const faults = typed.filter(isUnreadable).map(({ field }) => ({ fieldId: field, text: unreadable }));
  return refuse(form, faults);
}

function refuse(form: FormData, faults: { fieldId: string; text: string }[]) {
  const values = Object.fromEntries([...form].map(([field, text]) => [field, String(text)]));
  return data({ faults, values }, { status: 422 });
}
