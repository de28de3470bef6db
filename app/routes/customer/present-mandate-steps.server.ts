import type { Mandate } from "~/domain/people/mandate";
import { formatShortDate } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { sentence } from "~/i18n/sentence";
import { mandateRecordWords } from "~/i18n/words/mandate-record-words";
import { mandateWords } from "~/i18n/words/mandate-words";

type Step = keyof (typeof mandateRecordWords)["de"]["line"];

/** What became of a mandate, step by step, as lines of the customer's history. */
export function presentMandateSteps(
  { id, holder, ...mandate }: Mandate,
  { timeZone }: { timeZone: string },
  language: Language,
) {
  return listSteps(mandate).map(([step, at]) => {
    const { date, time } = localMoment(at, timeZone);
    return {
      at,
      id: `${step}-${id}`,
      date: formatShortDate(date, language),
      dateTime: `${date}T${time}`,
      icon: "person" as const,
      segments: sentence`${mandateRecordWords[language].line[step](holder)}`,
      note: mandateWords[language].scope[mandate.scope],
    };
  });
}

function listSteps(mandate: Omit<Mandate, "id" | "holder">): [Step, number][] {
  const { grantedAt, acceptedAt, declinedAt, revokedAt, revokedBy } = mandate;
  const end = revokedBy === "holder" ? "returned" : "revoked";
  return (
    [
      ["granted", grantedAt],
      ["accepted", acceptedAt],
      ["declined", declinedAt],
      [end, revokedAt],
    ] as [Step, number | null][]
  ).filter((step): step is [Step, number] => step[1] !== null);
}
