/**
 * What a form makes is made once, however often it arrives (do-once.server.ts): every action of a page reads the form's
 * key or id, or stands here with the reason why sending it twice does nothing more. And every form carries one, by itself
 * or by a component in it, or stands here too: a key that is read and not sent helps nobody.
 */
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readSourceFiles } from "./source-files";

const reasons: Record<string, readonly string[]> = {
  "it says what shall hold: said twice, the same holds": [
    "admin/call-numbers/call-numbers.tsx",
    "admin/programs/program-change.tsx",
    "admin/webhooks/webhook-change.tsx",
    "customer/blocked.ts",
    "customer/call-word.tsx",
    "customer/drop-area-choice.ts",
    "customer/stop.ts",
    "public/language.ts",
    "public/unsubscribe.tsx",
    "staff/photo.ts",
    "staff/profile.tsx",
  ],
  "it ends something, or takes that back, and can do either but once": [
    "customer/acting.tsx",
    "customer/data/end-sessions.ts",
    "customer/data/leave.tsx",
    "customer/data/restore-point.ts",
    "customer/end-mandate.ts",
    "customer/end-pause.ts",
    "customer/give-back-mandate.ts",
    "customer/restore-mandate.ts",
    "customer/withdraw-wish.ts",
    "sign-in/sign-out.tsx",
    "sign-in/staff-sign-out.tsx",
    "staff/call-off-appointment.ts",
    "staff/permit.tsx",
    "staff/withdraw-appointment.ts",
    "staff/withdraw-introduction.ts",
  ],
  "what it answers is open but once": [
    "customer/answer-recorded.ts",
    "customer/reopen-recorded.ts",
    "public/confirm.tsx",
    "public/mandate.tsx",
    "public/portal-link.tsx",
  ],
  "there is one for each contact, and another takes its place": [
    "customer/contact.tsx",
    "customer/thanks.ts",
  ],
  "it marks as read": ["customer/case-read.ts", "customer/pause-ended.ts", "customer/recorded-seen.ts"],
  "the answer stays in the browser until all are saved": ["customer/first/question.tsx"],
  "a proof is good for one session, and not once more for whoever sends the form again": [
    "customer/data/passkey-question.ts",
    "customer/data/passkeys.ts",
    "sign-in/link.tsx",
    "sign-in/passkey-question.ts",
    "sign-in/passkey.ts",
    "sign-in/person.tsx",
    "sign-in/staff-link.tsx",
  ],
  "each press is another try, or made under what the form saw": ["admin/webhooks/webhook.tsx"],
  "the demo alone has it, or nothing is there": ["demo/afresh.ts", "demo/cast.tsx", "public/not-found.tsx"],
};

/** How many forms of a file carry no key, by the reason why none is needed. */
const formsWithout: Record<string, Record<string, number>> = {
  "it says what shall hold, or marks as read: its action needs none": {
    "components/choices/letter-actions.tsx": 1,
    "components/first-visit/first-question.tsx": 4,
    "components/history/case-answer-notice.tsx": 1,
    "components/own-data/own-language.tsx": 1,
    "components/pause/pause-ended-notice.tsx": 1,
    "components/people/blocked-people.tsx": 2,
    "components/people/contact-person-card.tsx": 1,
    "components/site/language-switch.tsx": 1,
    "components/staff/own-photo.tsx": 1,
    "routes/admin/call-numbers/call-numbers.tsx": 1,
    "routes/admin/programs/program-change.tsx": 1,
    "routes/admin/webhooks/webhook-change.tsx": 1,
    "routes/customer/call-word.tsx": 1,
    "routes/public/unsubscribe.tsx": 1,
    "routes/staff/profile.tsx": 1,
  },
  "it ends, withdraws or answers what can be but once": {
    "components/mandates/granted-mandates.tsx": 1,
    "components/mandates/held-mandates.tsx": 1,
    "components/mandates/mandate-invitation.tsx": 1,
    "components/on-behalf/recorded-news.tsx": 1,
    "components/on-behalf/recorded-waiting.tsx": 1,
    "components/own-data/account-closing.tsx": 1,
    "components/own-data/own-sessions.tsx": 1,
    "components/own-data/removed-points.tsx": 1,
    "components/pause/long-pause-notice.tsx": 1,
    "components/pause/running-pauses.tsx": 1,
    "components/people/area-choices.tsx": 1,
    "components/site/portal-link-parts.tsx": 3,
    "components/site/sign-out.tsx": 1,
    "components/staff/agreed-appointment.tsx": 1,
    "components/staff/proposed-appointment.tsx": 1,
    "components/staff/proposed-introduction.tsx": 1,
    "components/staff/report-permit-form.tsx": 1,
    "components/wishes/own-time.tsx": 1,
    "components/wishes/wish-card.tsx": 1,
    "routes/admin/programs/program.tsx": 1,
    "routes/customer/acting.tsx": 1,
    "routes/customer/data/leave.tsx": 1,
    "routes/customer/mandates.tsx": 1,
    "routes/public/mandate.tsx": 1,
    "routes/sign-in/sign-out-page.tsx": 1,
  },
  "there is one for each contact, and another takes its place": {
    "components/history/genuine-contact-card.tsx": 1,
    "components/history/thanks-form.tsx": 1,
    "routes/customer/contact.tsx": 2,
  },
  "a proof is good but once": {
    "components/own-data/own-passkeys.tsx": 2,
    "components/site/passkey-sign-in.tsx": 1,
  },
  "each press is another try": {
    "components/admin/delivery-list.tsx": 1,
    "components/admin/webhook-actions.tsx": 1,
  },
  "it sends on what another form sent, with its key": { "components/site/error-view.tsx": 1 },
  "the demo alone has it": { "routes/demo/cast-cards.tsx": 1, "routes/demo/cast.tsx": 1 },
};

const files = new Map(readSourceFiles("app/routes").map(({ path, text }) => [path, text]));
const actions = [...files].filter(([, text]) => /export const action\b/.test(text)).map(([path]) => path);

/** The action with what it imports from its own room, and what that does. */
function readWithNeighbours(path: string, seen = new Set<string>()): string {
  const text = files.get(path);
  if (text === undefined || seen.has(path)) return "";
  seen.add(path);
  const named = [...text.matchAll(/from "(\.{1,2}\/[^"]+)"/g)].map(([, to]) => join(dirname(path), to!));
  const found = named.flatMap((to) => [`${to}.ts`, `${to}.tsx`]).filter((to) => files.has(to));
  return [text, ...found.map((to) => readWithNeighbours(to, seen))].join("\n");
}

const isMadeOnce = (path: string) => /\b(asSent|readFormId)\(/.test(readWithNeighbours(path));

test("every form that makes something carries a key against being sent twice, or a reason stands here", () => {
  expect(actions.length).toBeGreaterThan(60);
  const without = actions.filter((path) => !isMadeOnce(path));
  const excepted = Object.values(reasons).flat();
  expect(without.toSorted()).toEqual(excepted.map((path) => `app/routes/${path}`).toSorted());
});

const sources = readSourceFiles("app").filter(({ path }) => path.endsWith(".tsx"));
/** What each component is made of, by its name. */
const components = new Map(
  sources.flatMap(({ text }) =>
    text
      .split(/^(?=(?:export )?(?:default )?function [A-Z])/m)
      .map((part) => [/function ([A-Z]\w*)/.exec(part)?.[1] ?? "", part] as const),
  ),
);

/** By itself, or by what it is made of. */
function carriesKey(part: string, seen = new Set<string>()): boolean {
  if (/<FormKey\b|name="formId"/.test(part)) return true;
  const used = [...part.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name!).filter((name) => !seen.has(name));
  return used.some((name) => carriesKey(components.get(name) ?? "", seen.add(name)));
}

const listForms = (text: string) =>
  [...text.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/g)].map(([form]) => form);

test("every form that makes something sends the key that its action reads, or a reason stands here", () => {
  const forms = sources.flatMap(({ path, text }) => listForms(text).map((form) => ({ path, form })));
  expect(forms.length).toBeGreaterThan(85);
  const without: Record<string, number> = {};
  for (const { path } of forms.filter(({ form }) => !carriesKey(form))) {
    const place = path.replace("app/", "");
    without[place] = (without[place] ?? 0) + 1;
  }
  expect(without).toEqual(Object.assign({}, ...Object.values(formsWithout)));
});
