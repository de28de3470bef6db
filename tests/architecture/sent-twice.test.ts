/**
 * What a form makes is made once, however often it arrives (do-once.server.ts): every action of a page reads the form's
 * key or id, or stands here with the reason why sending it twice does nothing more.
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
