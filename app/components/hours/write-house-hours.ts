import type { HoursWindow } from "~/domain/preference/channel";
import { channelWords } from "~/i18n/channel-words";
import { formatWindows } from "~/i18n/format/format-windows";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import type { Site } from "../site/use-site";

/** The company's own limit in words: nobody gets in touch outside it, whatever the customer allows. Null = always. */
export function writeHouseHours(
  channel: string,
  houseHours: HoursWindow[] | null,
  { language, company }: Pick<Site, "language" | "company">,
): string {
  const words = hoursEditorWords[language].house;
  const ways = channelWords(channel, language).plural;
  if (houseHours === null) return words.always(ways, company);
  return words.within(ways, company, formatWindows(houseHours, language));
}
