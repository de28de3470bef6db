import type { Directory } from "~/domain/people/directory";
import type { ContactAllowed, FactKind, PreferenceFact } from "~/domain/preference/preference-fact";
import type { Language } from "../language";
import { joinPlurals, lowerFirst } from "./join-channels";
import { type Names, namesIn } from "./names";

/** What the small link at a sentence's end says: "Anrufe ändern", "Change calls"; never a bare "Ändern". */
export function writeEditLabel(fact: PreferenceFact, directory: Directory, language: Language): string {
  const what =
    fact.kind === "contact_allowed"
      ? contactLabel(fact, namesIn(directory, language))
      : labels[language][fact.kind];
  return language === "de" ? `${what} ändern` : `Change ${lowerFirst(what)}`;
}

function contactLabel({ area, isLive, channels, topics }: ContactAllowed, names: Names): string {
  if (area !== null) return names.area(area);
  if (isLive || topics.length > topicsNamedMax) return joinPlurals(channels, names.language, "and");
  return names.topicLabels(topics);
}

const topicsNamedMax = 2;

const labels: Record<Language, Record<Exclude<FactKind, "contact_allowed">, string>> = {
  de: {
    contract_kept: "Vertragspost",
    law_kept: "",
    danger_kept: "",
    nobody_allowed: "Kontaktwahl",
    stand_in: "Vertretung",
    while_full: "Zwischenlösung",
    limit: "Höchstzahl",
    note: "Eigene Worte",
    topics_refused: "Themen",
    channels_refused: "Themen",
    appointment_only: "Ausnahmen",
    holidays: "Ausnahmen",
    no_ai: "Ausnahmen",
    no_automated: "Ausnahmen",
    blocked: "Ausnahmen",
    other_time_zone: "Zeiten",
    pause: "Pause",
  },
  en: {
    contract_kept: "contract mail",
    law_kept: "",
    danger_kept: "",
    nobody_allowed: "contact choices",
    stand_in: "stand-in",
    while_full: "what holds meanwhile",
    limit: "limit",
    note: "my own words",
    topics_refused: "topics",
    channels_refused: "topics",
    appointment_only: "exceptions",
    holidays: "exceptions",
    no_ai: "exceptions",
    no_automated: "exceptions",
    blocked: "exceptions",
    other_time_zone: "hours",
    pause: "break",
  },
};
