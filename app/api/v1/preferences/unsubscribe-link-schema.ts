import { z } from "zod";
import { baseUrlCharactersMax } from "~/config.server";
import { unsubscribePathCharacters } from "~/operations/links/make-unsubscribe-link.server";

const urlCharactersMax = baseUrlCharactersMax + unsubscribePathCharacters;

export const unsubscribeLinkSchema = z
  .strictObject({
    url: z
      .string()
      .max(urlCharactersMax)
      .describe(
        `Whatever the names in it, always ${unsubscribePathCharacters} characters longer than the portal's own address`,
      ),
    headers: z
      .strictObject({
        "List-Unsubscribe": z.string().max("<>".length + urlCharactersMax),
        "List-Unsubscribe-Post": z.string(),
      })
      .describe(
        "Both belong into the mail, and under its DKIM signature. Each fits into one line of a mail, which may have 998 octets: none has to be folded or cut.",
      ),
  })
  .meta({ id: "UnsubscribeLink" });
