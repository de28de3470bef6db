import type { ProgramValues } from "~/components/admin/program-values";
import type { FormFault } from "~/components/choices/editor-page";
import { type ApiClient, isApiScope } from "~/domain/programs/api-client";
import type { ApiClientFault } from "~/domain/programs/api-client-fault";
import { parseSenderBinding } from "~/domain/programs/sender-binding";
import type { Language } from "~/i18n/language";
import { programFormWords } from "~/i18n/words/program-form-words";

/** Values are kept as they were typed. */
export function readProgramForm(form: FormData): ProgramValues {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    name: text("name"),
    scopes: form.getAll("scopes").map(String),
    senderChoice: text("senderChoice"),
    senders: form.getAll("senders").map(String),
    topic: text("topic"),
    requestsPerMinute: text("requestsPerMinute"),
    days: text("days"),
  };
}

/** What the values mean; what they do not say is refused by whoever makes or changes the program. */
export function toApiClient(values: ProgramValues): Omit<ApiClient, "id"> {
  const { name, scopes, topic, requestsPerMinute } = values;
  return {
    name,
    scopes: scopes.filter(isApiScope),
    senders: toBindings(values),
    defaultTopic: topic || null,
    requestsPerMinute: requestsPerMinute === "" ? null : parseWholeNumber(requestsPerMinute),
  };
}

function toBindings({ senderChoice, senders }: ProgramValues): ApiClient["senders"] {
  if (senderChoice === "any") return null;
  if (senderChoice !== "chosen") return [];
  return senders.map(parseSenderBinding).filter((binding) => binding !== null);
}

/** "6000", "6.000", "6 000", "6,000"; NaN where it is none. */
function parseWholeNumber(text: string): number {
  const isNumber = /^(\d+|\d{1,3}([., \u00a0\u202f]\d{3})+)$/.test(text);
  return isNumber ? Number(text.replace(/\D/g, "")) : Number.NaN;
}

const fieldOf: Record<ApiClientFault, keyof ProgramValues> = {
  name_missing: "name",
  name_too_long: "name",
  scopes_missing: "scopes",
  senders_missing: "senders",
  staff_unknown: "senders",
  topic_unknown: "topic",
  requests_out_of_range: "requestsPerMinute",
};

/** Each fault at the field where it is mended. */
export function toProgramFaults(
  faults: readonly ApiClientFault[],
  { senderChoice }: ProgramValues,
  language: Language,
): FormFault[] {
  const words = programFormWords[language];
  return faults.map((fault) =>
    fault === "senders_missing" && senderChoice !== "chosen"
      ? { fieldId: "senderChoice", text: words.senderChoiceMissing }
      : { fieldId: fieldOf[fault], text: words.faults[fault] },
  );
}
