import { parseCustomerReference } from "~/domain/people/customer-reference";
import { formatInstant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { cliWords } from "~/i18n/words/cli-words";
import {
  invitePendingCustomers,
  type LinksToMake,
  type MadePortalLink,
  makePortalLink,
  revokePortalLinksOf,
} from "../operations/links/make-portal-links.server";
import { portalLinkDaysMax } from "../operations/links/portal-link.server";
import type { OperationContext } from "../operations/operation-context";

export interface InviteOptions {
  allNotChosen?: boolean;
  csv?: boolean;
  revoke?: boolean;
  days: string;
}

/** Prints links, each this once, as lines or as CSV for a mailing tool. Answers the exit code. */
export async function runInvite(
  context: OperationContext,
  references: string[],
  { allNotChosen = false, csv = false, revoke = false, days }: InviteOptions,
  { baseUrl, language }: { baseUrl: string; language: Language },
): Promise<number> {
  const words = cliWords[language].invite;
  if (allNotChosen === references.length > 0 || (allNotChosen && revoke)) return refuse(words.whom);
  if (revoke) return forEach(references, (each) => revokeOf(context, each, language));
  const toMake = readTerms(days, baseUrl);
  if (!toMake) return refuse(words.daysInvalid(portalLinkDaysMax));
  if (csv) console.log("reference,url,expires");
  if (allNotChosen) return inviteAll(context, toMake, csv);
  return forEach(references, async (reference) => {
    const parsed = parseCustomerReference(reference);
    const link = parsed && (await makePortalLink(context, parsed, toMake));
    if (!link) return refuse(words.unknown(reference));
    print({ reference, link }, csv);
    return 0;
  });
}

function readTerms(days: string, baseUrl: string): LinksToMake | null {
  const valid = Number(days);
  const isValid = Number.isInteger(valid) && valid > 0 && valid <= portalLinkDaysMax;
  return isValid ? { days: valid, baseUrl, madeBy: null } : null;
}

async function inviteAll(context: OperationContext, toMake: LinksToMake, csv: boolean): Promise<number> {
  for await (const invited of invitePendingCustomers(context, toMake)) {
    for (const one of invited) print(one, csv);
  }
  return 0;
}

async function revokeOf(context: OperationContext, reference: string, language: Language): Promise<number> {
  const words = cliWords[language].invite;
  const parsed = parseCustomerReference(reference);
  const count = parsed && (await revokePortalLinksOf(context, parsed));
  if (count === null) return refuse(words.unknown(reference));
  console.log(words.revoked(reference, count));
  return 0;
}

interface Line {
  reference: string;
  link: MadePortalLink;
}

function print({ reference, link: { url, expiresAt } }: Line, csv: boolean): void {
  console.log(csv ? [reference, url, formatInstant(expiresAt)].map(toCell).join(",") : `${reference} ${url}`);
}

/** RFC 4180. */
function toCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One that fails does not keep the others from being done. */
async function forEach(references: string[], work: (reference: string) => Promise<number>): Promise<number> {
  let code = 0;
  for (const reference of references) code = Math.max(code, await work(reference));
  return code;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
