import type { Label } from "~/domain/people/directory";
import type { Language } from "~/i18n/language";
import { useSite } from "../site/use-site";

/** A few words somebody says of themselves; in the other language where there are none in the reader's. */
export function OwnWords({ about }: { about: Label | null }) {
  const { language } = useSite();
  const other: Language = language === "de" ? "en" : "de";
  const said = ([language, other] as const).find((each) => about?.[each]);
  if (!said) return null;
  return (
    <p className="own-words" lang={said === language ? undefined : said}>
      {about?.[said]}
    </p>
  );
}
