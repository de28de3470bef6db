/**
 * Every page of the site map, by the demo's data: what is said of all pages is tried on these, and pictures are taken of
 * them. A test of the build says when one is missing.
 */
import { expect, type Page } from "@playwright/test";

export interface ListedPage {
  /** In file names. */
  name: string;
  path: string;
  /** Who looks, by the id in the demo's cast, or `mandate` for the first who acts for somebody; absent = nobody in particular. */
  as?: string;
  /** How the address begins to which the first such link on the page at `path` leads: that page is meant. */
  follow?: string;
  /** The page below that one: its path is added. */
  below?: string;
}

const [customer, newcomer, staff, lead, admin] = [
  "aylin-demir",
  "frieda-lang",
  "sabine-keller",
  "karin-lindner",
  "mirko-petrov",
];

const forAnyone: ListedPage[] = [
  { name: "home", path: "/" },
  { name: "imprint", path: "/imprint" },
  { name: "privacy", path: "/privacy" },
  { name: "accessibility", path: "/accessibility" },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-in-code", path: "/sign-in/code" },
  { name: "sign-in-link", path: "/sign-in/link/unknown" },
  { name: "sign-in-person", path: "/sign-in/person" },
  { name: "sign-out", path: "/sign-out" },
  { name: "mandate-gone", path: "/mandate/unknown" },
  { name: "confirm-gone", path: "/confirm/unknown" },
  { name: "unsubscribe-gone", path: "/unsubscribe/unknown" },
  { name: "card", path: "/card/sabine-keller" },
  { name: "portal-link-gone", path: "/k/unknown" },
  { name: "developers", path: "/developers" },
  { name: "developers-group", path: "/developers/permits" },
  { name: "staff-sign-in", path: "/staff/sign-in" },
  { name: "staff-sign-in-code", path: "/staff/sign-in/code" },
  { name: "staff-sign-in-link", path: "/staff/sign-in/link/unknown" },
  { name: "staff-sign-out", path: "/staff/sign-out" },
  { name: "demo", path: "/demo" },
  { name: "mailbox", path: "/demo/mailbox" },
  { name: "not-found", path: "/nowhere" },
];

const forCustomers: ListedPage[] = [
  { name: "letter", path: "/me" },
  { name: "people", path: "/me/people" },
  { name: "people-area", path: "/me/people/werkstatt" },
  { name: "people-nobody-found", path: "/me/people?find=&mode=ranked&language=pl&topic=offers" },
  { name: "recommend", path: "/me/recommend/sabine-keller" },
  { name: "topics", path: "/me/topics" },
  { name: "hours", path: "/me/hours" },
  { name: "hours-channel", path: "/me/hours/phone" },
  { name: "time-zone", path: "/me/time-zone" },
  { name: "limits", path: "/me/limits" },
  { name: "exceptions", path: "/me/exceptions" },
  { name: "pause", path: "/me/pause" },
  { name: "call-word", path: "/me/call-word" },
  { name: "wish", path: "/me/wish" },
  { name: "history", path: "/me/history" },
  { name: "data", path: "/me/data" },
  { name: "data-new-point", path: "/me/data/points/new/phone" },
  { name: "data-proof", path: "/me/data/proofs/unknown" },
  { name: "data-leave", path: "/me/data/leave" },
  { name: "mandates", path: "/me/mandates" },
  { name: "history-looks", path: "/me/history?show=looks&who=staff.sabine-keller" },
  { name: "contact", path: "/me/history?show=contacts", follow: "/me/contacts/" },
];

/** Who acts for a customer. */
const forHolders: ListedPage[] = [
  { name: "letter", path: "/me" },
  { name: "acting", path: "/me/acting" },
];

const forNewcomers: ListedPage[] = [
  { name: "first", path: "/me" },
  { name: "first-question", path: "/me/first/who" },
  { name: "first-preset", path: "/me/first/preset/personal" },
  { name: "first-check", path: "/me/first/check" },
  { name: "history-empty", path: "/me/history" },
];

const forStaff: ListedPage[] = [
  { name: "list", path: "/staff" },
  { name: "customer", path: "/staff/customers/aylin-demir" },
  { name: "claim", path: "/staff/customers/aylin-demir/permit" },
  { name: "appointment", path: "/staff/customers/aylin-demir/appointment" },
  {
    name: "other-time",
    path: "/staff/customers/eva-brandl",
    follow: "/staff/customers/eva-brandl/appointment/",
  },
  { name: "introduction", path: "/staff/customers/aylin-demir/introduction" },
  { name: "profile", path: "/staff/profile" },
  { name: "forbidden", path: "/admin/programs" },
];

const forLeads: ListedPage[] = [
  { name: "cases", path: "/staff/cases" },
  { name: "missed-wishes", path: "/staff/missed-wishes" },
  { name: "case", path: "/staff/cases", follow: "/staff/cases/" },
];

const forAdministrators: ListedPage[] = [
  { name: "programs", path: "/admin/programs" },
  { name: "program-new", path: "/admin/programs/new" },
  { name: "program", path: "/admin/programs", follow: "/admin/programs/" },
  { name: "program-change", path: "/admin/programs", follow: "/admin/programs/", below: "/change" },
  { name: "call-numbers", path: "/admin/call-numbers" },
  { name: "webhooks", path: "/admin/webhooks" },
  { name: "webhook-new", path: "/admin/webhooks/new" },
  { name: "webhook", path: "/admin/webhooks", follow: "/admin/webhooks/" },
  { name: "webhook-change", path: "/admin/webhooks", follow: "/admin/webhooks/", below: "/change" },
];

const of = (prefix: string, as: string | undefined, pages: ListedPage[]) =>
  pages.map((page) => ({ ...page, name: `${prefix}-${page.name}`, ...(as && { as }) }));

/** By audience, so that whoever tries them all signs in once for each. */
export const everyPage: Record<
  "anyone" | "customer" | "holder" | "newcomer" | "staff" | "lead" | "admin",
  ListedPage[]
> = {
  anyone: of("public", undefined, forAnyone),
  customer: of("me", customer, forCustomers),
  holder: of("me-for", "mandate", forHolders),
  newcomer: of("me-new", newcomer, forNewcomers),
  staff: of("staff", staff, forStaff),
  lead: of("lead", lead, forLeads),
  admin: of("admin", admin, forAdministrators),
};

/** Becomes whoever looks at the pages of an audience. */
export async function becomeReader(page: Page, [first]: ListedPage[]): Promise<void> {
  if (!first?.as) return;
  await page.goto("/demo");
  await page.locator(`button[value="${first.as}"], button[name="${first.as}"]`).first().click();
  await page.waitForURL((url) => url.pathname !== "/demo");
}

/** Whatever language the reader has on record. */
export async function readEnglish(page: Page): Promise<void> {
  const toEnglish = page.getByRole("button", { name: "English" });
  if (await toEnglish.isVisible()) await toEnglish.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

export async function openListedPage(page: Page, { path, follow, below = "" }: ListedPage): Promise<void> {
  await page.goto(path);
  if (!follow) return;
  const links = page.locator(`main a[href^="${follow}"]:not([href$="/new"])`);
  const href = (await links.count()) > 0 ? await links.first().getAttribute("href") : null;
  await page.goto(href === null ? path : href + below);
}
