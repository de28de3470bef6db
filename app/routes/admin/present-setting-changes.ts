import type { Directory } from "~/domain/people/directory";
import type { SettingChanger } from "~/domain/programs/setting-change";
import { formatShortDate } from "~/i18n/format/format-date";
import { formatFullName } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { recordedWords } from "~/i18n/words/recorded-words";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import type { ToldSettingChange } from "~/operations/programs/list-setting-changes.server";

interface Told {
  directory: Directory;
  timeZone: string;
  language: Language;
}

/** Each change as "Mirko Petrov hat das geändert.", with what became different below. `describe`: the same rows each time. */
export function presentSettingChanges<Setting>(
  changes: readonly ToldSettingChange<Setting>[],
  describe: (setting: Setting) => { term: string; details: string }[],
  { directory, timeZone, language }: Told,
) {
  const words = settingChangeWords[language];
  return changes.map(({ id, at, by, programName, before, after }) => {
    const old = describe(before);
    return {
      id,
      date: formatShortDate(localMoment(at, timeZone).date, language),
      dateTime: new Date(at).toISOString(),
      sentence: words.changedBy(nameChanger(by, programName, directory, language)),
      notes: describe(after).flatMap(({ term, details }, index) => {
        const was = old[index]?.details;
        return was === undefined || was === details ? [] : [words.became(term, details, was)];
      }),
    };
  });
}

function nameChanger(
  by: SettingChanger,
  programName: string | null,
  { staff }: Directory,
  language: Language,
): string {
  const words = recordedWords[language];
  if ("clientId" in by) return programName === null ? words.someone : words.program(programName);
  const person = staff[by.staffId];
  return person ? formatFullName(person) : words.someone;
}
