import { redirect } from "@remix-run/server-runtime";
import { customerHome } from "~/auth/landing-paths";
import { LeavingRefused } from "~/domain/people/leaving";
import { MandateRefused } from "~/domain/people/mandate";
import type { ChangePreferencesResult } from "~/operations/preferences/change-preferences.server";

type TooWide = Extract<ChangePreferencesResult, { kind: "too_wide" }>;

/** For forms with nothing typed that could be lost: to the letter, which says why nothing was changed. */
export function refuseTooWide({ because }: TooWide): never {
  if (because === "too_often") throw redirect(`${customerHome}?too-often`);
  throw because === "leaving" ? new LeavingRefused() : new MandateRefused("too_narrow");
}
