/** The company's own colours and pictures, as files beside the pages. */
import type { Context, Hono } from "hono";
import { type Logo, logoPath } from "~/brand/brand";
import type { Config } from "~/config.server";
import { accentStylesheet } from "~/design-system/accent-stylesheet";
import type { WebVariables } from "./create-web-app";

const cacheControl = "public, max-age=3600";

export function answerBrand(app: Hono<{ Variables: WebVariables }>, { accent, brand }: Config): void {
  if (accent) app.get("/accent.css", answerWith(accentStylesheet(accent), "text/css; charset=utf-8"));
  if (brand.logo) answerLogo(app, brand.logo, "light");
  if (brand.logoDark) answerLogo(app, brand.logoDark, "dark");
}

/** Its bytes came with the start: a file that is changed later is shown, and checked, with the next one. */
function answerLogo(app: Hono<{ Variables: WebVariables }>, logo: Logo, theme: "light" | "dark"): void {
  const answer = answerWith(new Uint8Array(logo.bytes), logo.type);
  app.get(logoPath(logo, theme), (context) => {
    context.set("isPicture", true);
    return answer(context);
  });
}

function answerWith(body: string | Uint8Array<ArrayBuffer>, type: string) {
  const headers = { "Content-Type": type, "Cache-Control": cacheControl };
  return (context: Context) => context.body(body, 200, headers);
}
