/**
 * The guards of every door. Each loader and action is one of these with its answer inside:
 *
 *     export const loader = forCustomer(async ({ customer, operations, language }) => …);
 *
 * A customer's door is closed to whoever acts for them by a mandate, unless its guard says otherwise.
 * A layout's guard does not guard the pages inside it, so each has its own; `audience` lets a test see that it does.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { redirect } from "@remix-run/server-runtime";
import type { StaffProfile } from "#db/queries/staff";
import type { Config } from "~/config.server";
import type { Customer } from "~/domain/people/customer";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { LeavingRefused } from "~/domain/people/leaving";
import { type ActingMandate, MandateRefused } from "~/domain/people/mandate";
import { caseRoles, oversightRoles, type Role } from "~/domain/people/role";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "~/operations/operation-context";
import { findLanguage } from "./find-language.server";
import { findSignedInAtCustomer, findSignedInStaff } from "./find-signed-in.server";
import { customerHome, customerSignIn, staffSignIn } from "./landing-paths";
import { noSuchPerson } from "./no-such-person.server";
import { tellFault } from "./tell-fault.server";

export type Audience =
  | "anyone"
  | "demo"
  | "customer"
  | "customer-or-mandate"
  | "customer-or-full-mandate"
  | "staff"
  | "lead"
  | "admin"
  | "privacy-officer"
  | "oversight"
  | "cases";

export interface Visit {
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  language: Language;
  operations: OperationContext;
  config: Config;
  context: AppLoadContext;
}

export interface CustomerVisit extends Visit {
  customer: Customer;
  /** By which somebody acts for the customer; `operations` know of it, too. Null = the customer in person. */
  mandate: ActingMandate | null;
}

export interface StaffVisit extends Visit {
  staff: StaffProfile;
}

export type Door<T> = ((args: LoaderFunctionArgs) => Promise<T>) & { audience: Audience };

type Answer<V extends Visit, T> = (visit: V) => T | Promise<T>;

export function forAnyone<T>(answer: Answer<Visit, T>): Door<T> {
  return door("anyone", (visit) => visit, answer);
}

/** Pages that exist in demo mode alone; elsewhere nobody learns that they might. */
export function forDemo<T>(answer: Answer<Visit, T>): Door<T> {
  return door("demo", admitDemo, answer);
}

/** In person alone. Who is not signed in is sent to sign in, and comes back. */
export function forCustomer<T>(answer: Answer<CustomerVisit, T>): Door<T> {
  return door("customer", admitCustomer(refuseEveryMandate), answer);
}

/** And for whoever acts for the customer: what a narrow mandate does not allow, the operations refuse. */
export function forCustomerOrMandate<T>(answer: Answer<CustomerVisit, T>): Door<T> {
  return door("customer-or-mandate", admitCustomer(), answer);
}

/** And for whoever may do everything for the customer. */
export function forCustomerOrFullMandate<T>(answer: Answer<CustomerVisit, T>): Door<T> {
  return door("customer-or-full-mandate", admitCustomer(refuseNarrowMandate), answer);
}

/** Everybody who works here, whatever their role. */
export function forStaff<T>(answer: Answer<StaffVisit, T>): Door<T> {
  return door("staff", admitStaff(["staff", "lead", "admin", "privacy-officer"]), answer);
}

export function forLead<T>(answer: Answer<StaffVisit, T>): Door<T> {
  return door("lead", admitStaff(["lead", "admin"]), answer);
}

export function forAdmin<T>(answer: Answer<StaffVisit, T>): Door<T> {
  return door("admin", admitStaff(["admin"]), answer);
}

export function forPrivacyOfficer<T>(answer: Answer<StaffVisit, T>): Door<T> {
  return door("privacy-officer", admitStaff(["privacy-officer"]), answer);
}

/** Who must see that what was promised is done: they may look, and only administrators change anything. */
export function forOversight<T>(answer: Answer<StaffVisit, T>): Door<T> {
  return door("oversight", admitStaff(oversightRoles), answer);
}

/** Who reads and answers what customers say is wrong. */
export function forCases<T>(answer: Answer<StaffVisit, T>): Door<T> {
  return door("cases", admitStaff(caseRoles), answer);
}

function door<V extends Visit, T>(
  audience: Audience,
  admit: (visit: Visit) => V | Promise<V>,
  answer: Answer<V, T>,
): Door<T> {
  const enter = async (visit: Visit) => {
    try {
      return await answer(await admit(visit));
    } catch (error) {
      if (error instanceof LeavingRefused) throw redirect(`${customerHome}?leaving`);
      if (error instanceof ErasedCustomer) throw tellErased(visit, audience);
      throw error instanceof MandateRefused ? turnAway(visit, error) : error;
    }
  };
  const open = async (args: LoaderFunctionArgs) => {
    try {
      return await enter(await toVisit(args));
    } catch (error) {
      throw await tellFault(args, error);
    }
  };
  return Object.assign(open, { audience });
}

/** They were there when the door opened, and were erased before all was done. */
function tellErased(visit: Visit, audience: Audience) {
  if (audience === "anyone" || audience === "demo") return new Response(null, { status: 404 });
  return audience.startsWith("customer") ? toSignIn(customerSignIn, visit) : noSuchPerson(visit.request);
}

/** To sign in where the mandate has ended meanwhile, else to the letter, which says what it does not allow. */
function turnAway(visit: Visit, { reason }: MandateRefused): Response {
  return reason === "ended" ? toSignIn(customerSignIn, visit) : redirect(`${customerHome}?mandate=${reason}`);
}

async function toVisit({ request, params, context }: LoaderFunctionArgs): Promise<Visit> {
  const { operations, config } = context;
  if (Object.values(params).some(holdsNull)) throw new Response(null, { status: 404 });
  const language = await findLanguage(request, context);
  return { request, url: new URL(request.url), params, language, operations, config, context };
}

/** No id holds one, and PostgreSQL takes it for a fault in what is asked. */
function holdsNull(param: string | undefined): boolean {
  return param?.includes("\0") ?? false;
}

function admitDemo(visit: Visit): Visit {
  if (visit.config.mode === "demo") return visit;
  throw new Response(null, { status: 404 });
}

function admitCustomer(check: (mandate: ActingMandate) => void = () => {}) {
  return async (visit: Visit): Promise<CustomerVisit> => {
    const found = await findSignedInAtCustomer(visit.request, visit.context);
    if (!found) throw toSignIn(customerSignIn, visit);
    const { customer, mandate } = found;
    if (!mandate) return { ...visit, customer, mandate };
    check(mandate);
    return { ...visit, customer, mandate, operations: { ...visit.operations, mandate: mandate.id } };
  };
}

function refuseEveryMandate(): void {
  throw new MandateRefused("in_person");
}

function refuseNarrowMandate({ scope }: ActingMandate): void {
  if (scope === "narrow") throw new MandateRefused("too_narrow");
}

function admitStaff(roles: readonly Role[]) {
  return async (visit: Visit): Promise<StaffVisit> => {
    const staff = await findSignedInStaff(visit.request, visit.context);
    if (!staff) throw toSignIn(staffSignIn, visit);
    if (!roles.includes(staff.role)) throw new Response(null, { status: 403 });
    return { ...visit, staff };
  };
}

/** What was being sent cannot be sent again after signing in: then the page that the form stood on. */
function toSignIn(page: string, { url, request }: Visit): Response {
  const returnTo =
    request.method === "GET" ? url.pathname + withoutDataParameters(url) : findPageOfForm(url, request);
  return redirect(`${page}?${new URLSearchParams({ return: returnTo })}`);
}

/** As the browser names it; some name none. */
function findPageOfForm({ pathname }: URL, { headers }: Request): string {
  const [origin, referer] = [headers.get("Origin"), headers.get("Referer")];
  if (referer === null || !URL.canParse(referer)) return pathname;
  const form = new URL(referer);
  return form.origin === origin ? form.pathname : pathname;
}

/** Remix's own: which loader a script asked for. */
function withoutDataParameters({ searchParams }: URL): string {
  const own = new URLSearchParams(searchParams);
  for (const name of ["_data", "_routes", "index"]) own.delete(name);
  return own.size > 0 ? `?${own}` : "";
}
