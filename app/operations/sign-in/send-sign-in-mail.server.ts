/**
 * Sends what was asked for in a request to sign in, if there is anybody at its address. Link and digits are made here,
 * when the mail is sent, and stored as hashes only; a request that waited too long is let go.
 */
import { listContactPoints } from "#db/queries/contact-points";
import { listCustomersByEmailHash } from "#db/queries/customers";
import { getDirectory } from "#db/queries/directory";
import { listMandatesAtAddress } from "#db/queries/mandates";
import {
  countTries,
  findSignInRequest,
  type SignInRequest,
  saveSignInSecrets,
} from "#db/queries/sign-in-requests";
import type { StaffProfile } from "#db/queries/staff";
import { isOfUse } from "~/domain/people/mandate";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { dayMs } from "~/domain/time/instant";
import { formatPerson } from "~/i18n/format/format-person";
import { isLanguage, type Language, sourceLanguage } from "~/i18n/language";
import { composeSignInMail } from "~/mail/compose-sign-in-mail";
import type { Mailer } from "~/mail/mail";
import type { OperationContext } from "../operation-context";
import { findStaffAtAddress } from "./find-staff-at-address.server";
import { hashCode, hashLinkToken, makeCode, makeLinkToken, signInPeriodMs } from "./sign-in-secrets.server";

export interface SignInMailContext extends OperationContext {
  mailer: Mailer;
  /** Without a slash at its end. */
  baseUrl: string;
  /** Staff links are kept by what keeps staff sessions. */
  makeStaffLinkToken: (staff: StaffProfile) => Promise<string>;
}

interface Addressee {
  email: string;
  /** Null where the address stands for several people, or for somebody who is no customer. */
  name: string | null;
}

const wrongTriesMax = 25;
const wrongTriesPeriodMs = dayMs;

export async function sendCustomerSignInMail(context: SignInMailContext, requestId: string): Promise<void> {
  const request = await findOpenRequest(context, requestId);
  const addressee = request && (await findCustomerAddressee(context, request));
  if (!addressee) return;
  const token = makeLinkToken();
  await send(context, "customer", request, addressee, token, `${context.baseUrl}/sign-in/link/${token}`);
}

export async function sendStaffSignInMail(context: SignInMailContext, requestId: string): Promise<void> {
  const request = await findOpenRequest(context, requestId);
  const staff = request && (await findStaffAtAddress(context, request.addressHash));
  if (!staff) return;
  const addressee = { email: staff.email, name: formatPerson(staff.name, languageOf(request)) };
  const token = await context.makeStaffLinkToken(staff);
  await send(context, "staff", request, addressee, token, `${context.baseUrl}/staff/sign-in/link/${token}`);
}

async function findOpenRequest({ db, clock }: SignInMailContext, id: string): Promise<SignInRequest | null> {
  const request = await findSignInRequest(db.reader, id);
  const isOpen = request && request.consumedAt === null && request.expiresAt > clock();
  return isOpen ? request : null;
}

async function findCustomerAddressee(
  { db, vault, clock }: SignInMailContext,
  request: SignInRequest,
): Promise<Addressee | null> {
  const customers = await listCustomersByEmailHash(db.reader, request.addressHash);
  const atAddress = await listMandatesAtAddress(db.reader, vault, request.addressHash);
  const mandates = atAddress.filter((mandate) => isOfUse(mandate, clock()));
  const [first] = customers;
  if (!first) return mandates[0] ? { email: mandates[0].address, name: null } : null;
  const points = await listContactPoints(db.reader, vault, first.id);
  const address = points.find((point) => point.valueHash === request.addressHash);
  if (!address) return null;
  const name = customers.length + mandates.length === 1 ? formatPerson(first, languageOf(request)) : null;
  return { email: address.value, name };
}

async function send(
  context: SignInMailContext,
  audience: SignInAudience,
  request: SignInRequest,
  { email, name }: Addressee,
  token: string,
  link: string,
): Promise<void> {
  const { vault, db, clock, mailer } = context;
  const code = (await areDigitsWithheld(context, request)) ? null : makeCode();
  const { company } = await getDirectory(db.reader);
  await saveSignInSecrets(db.writer, request.id, {
    linkHash: hashLinkToken(vault, audience, token),
    codeHash: code && hashCode(vault, audience, request.id, code),
    expiresAt: clock() + signInPeriodMs,
  });
  const language = languageOf(request);
  await mailer.send(
    composeSignInMail({ audience, language, to: email, company: company.name, name, link, code }),
  );
}

/** Digits can be guessed, links cannot: who is being guessed at keeps a way in. */
async function areDigitsWithheld({ db, clock }: SignInMailContext, { addressHash }: SignInRequest) {
  const since = clock() - wrongTriesPeriodMs;
  return (await countTries(db.reader, addressHash, since)) >= wrongTriesMax;
}

function languageOf({ language }: SignInRequest): Language {
  return isLanguage(language) ? language : sourceLanguage;
}
