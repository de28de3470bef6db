import { z } from "zod";

export const unsubscribeLinkSchema = z
  .strictObject({
    url: z.string(),
    headers: z
      .strictObject({ "List-Unsubscribe": z.string(), "List-Unsubscribe-Post": z.string() })
      .describe("Both belong into the mail, and under its DKIM signature."),
  })
  .meta({ id: "UnsubscribeLink" });
