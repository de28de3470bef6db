/** THE SITE MAP: audience -> prefix -> layout -> folder. */
import { index, layout, prefix, type RouteConfig, route } from "@remix-run/route-config";

const forEverybody = layout("routes/public/layout.tsx", [
  index("routes/public/home.tsx"),
  ...prefix("sign-in", [
    index("routes/sign-in/request.tsx"),
    route("code", "routes/sign-in/code.tsx"),
    route("link/:token", "routes/sign-in/link.tsx"),
    route("person", "routes/sign-in/person.tsx"),
    route("passkey", "routes/sign-in/passkey.ts"),
    route("passkey/question", "routes/sign-in/passkey-question.ts"),
  ]),
  route("sign-out", "routes/sign-in/sign-out.tsx"),
  route("imprint", "routes/public/imprint.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("mandate/:token", "routes/public/mandate.tsx"),
  route("confirm/:token", "routes/public/confirm.tsx"),
  route("unsubscribe/:token", "routes/public/unsubscribe.tsx"),
  route("k/:token", "routes/public/portal-link.tsx"),
  ...prefix("developers", [
    index("routes/developers/overview.tsx"),
    route(":group", "routes/developers/group.tsx"),
  ]),
  ...prefix("staff", [
    route("sign-in", "routes/sign-in/staff-request.tsx"),
    route("sign-in/code", "routes/sign-in/staff-code.tsx"),
    route("sign-in/link/:token", "routes/sign-in/staff-link.tsx"),
    route("sign-out", "routes/sign-in/staff-sign-out.tsx"),
  ]),
  /** In demo mode alone. */
  ...prefix("demo", [
    index("routes/demo/cast.tsx"),
    route("afresh", "routes/demo/afresh.ts"),
    route("mailbox", "routes/demo/mailbox.tsx"),
    route("mailbox/:id", "routes/demo/mail.tsx"),
  ]),
]);

const forCustomers = layout(
  "routes/customer/layout.tsx",
  prefix("me", [
    index("routes/customer/letter.tsx"),
    ...prefix("first", [
      route("preset/:preset", "routes/customer/first/preset.tsx"),
      route("check", "routes/customer/first/check.tsx"),
      route(":question", "routes/customer/first/question.tsx"),
    ]),
    route("people", "routes/customer/people.tsx", { id: "customer-people" }),
    route("people/:area", "routes/customer/people.tsx", { id: "customer-area-people" }),
    route("people/:area/drop", "routes/customer/drop-area-choice.ts"),
    route("blocked", "routes/customer/blocked.ts"),
    route("topics", "routes/customer/topics.tsx"),
    route("hours", "routes/customer/hours.tsx", { id: "customer-hours" }),
    route("hours/:channel", "routes/customer/hours.tsx", { id: "customer-channel-hours" }),
    route("limits", "routes/customer/limits.tsx"),
    route("exceptions", "routes/customer/exceptions.tsx"),
    route("pause", "routes/customer/pause.tsx"),
    route("pause/end", "routes/customer/end-pause.ts"),
    route("pause/ended", "routes/customer/pause-ended.ts"),
    route("call-word", "routes/customer/call-word.tsx"),
    route("wish", "routes/customer/wish.tsx"),
    route("wish/:id/withdraw", "routes/customer/withdraw-wish.ts"),
    route("wish/:id/stand-in", "routes/customer/answer-stand-in.ts"),
    route("wish/:id/again", "routes/customer/renew-wish.ts"),
    route("wish/:id/calendar", "routes/customer/calendar.ts"),
    route("missed-call/:id", "routes/customer/answer-missed-call.ts"),
    route("introduction/:id", "routes/customer/introduction.ts"),
    route("history", "routes/customer/history.tsx"),
    ...prefix("data", [
      index("routes/customer/data/data.tsx"),
      route("export.json", "routes/customer/data/export.ts"),
      route("contacts.csv", "routes/customer/data/contacts-table.ts"),
      route("choices.csv", "routes/customer/data/choices-table.ts"),
      route("receipt/:version", "routes/customer/data/receipt.ts"),
      route("sessions", "routes/customer/data/end-sessions.ts"),
      route("passkeys", "routes/customer/data/passkeys.ts"),
      route("passkeys/question", "routes/customer/data/passkey-question.ts"),
      route("points/new/:kind", "routes/customer/data/point.tsx", { id: "customer-new-point" }),
      route("points/:id", "routes/customer/data/point.tsx", { id: "customer-point" }),
      route("proofs/:id", "routes/customer/data/proof.tsx"),
      route("leave", "routes/customer/data/leave.tsx"),
    ]),
    route("contacts/:id", "routes/customer/contact.tsx"),
    route("contacts/:id/thanks", "routes/customer/thanks.ts"),
    route("contacts/:id/read", "routes/customer/case-read.ts"),
    route("move/:id", "routes/customer/move.ts"),
    route("appointment/:id", "routes/customer/appointment.ts"),
    route("recorded", "routes/customer/answer-recorded.ts"),
    route("recorded/seen", "routes/customer/recorded-seen.ts"),
    route("recorded/reopen", "routes/customer/reopen-recorded.ts"),
    route("mandates", "routes/customer/mandates.tsx"),
    route("mandates/:id/end", "routes/customer/end-mandate.ts"),
    route("mandates/:id/restore", "routes/customer/restore-mandate.ts"),
    route("mandates/:id/give-back", "routes/customer/give-back-mandate.ts"),
    route("acting", "routes/customer/acting.tsx"),
    route("stop", "routes/customer/stop.ts"),
    route("undo", "routes/customer/undo.ts"),
  ]),
);

const forStaffMembers = layout(
  "routes/staff/layout.tsx",
  prefix("staff", [
    index("routes/staff/contact-list.tsx"),
    route("customers/:customerId", "routes/staff/customer.tsx"),
    route("customers/:customerId/permit", "routes/staff/claim-permit.tsx"),
    route("customers/:customerId/appointment", "routes/staff/appointment.tsx"),
    route("customers/:customerId/appointment/:id/withdraw", "routes/staff/withdraw-appointment.ts"),
    route("customers/:customerId/introduction", "routes/staff/introduction.tsx"),
    route("customers/:customerId/introduction/:id/withdraw", "routes/staff/withdraw-introduction.ts"),
    route("cases", "routes/staff/cases.tsx"),
    route("cases/:caseId", "routes/staff/case.tsx"),
    route("permits/:permitId", "routes/staff/permit.tsx"),
    route("permits/:permitId/confirm", "routes/staff/confirm-permit.tsx"),
  ]),
);

const forAdministrators = layout(
  "routes/admin/layout.tsx",
  prefix("admin", [
    index("routes/admin/home.ts"),
    ...prefix("programs", [
      index("routes/admin/programs/programs.tsx"),
      route("new", "routes/admin/programs/new-program.tsx"),
      route(":id", "routes/admin/programs/program.tsx"),
    ]),
    ...prefix("webhooks", [
      index("routes/admin/webhooks/webhooks.tsx"),
      route("new", "routes/admin/webhooks/new-webhook.tsx"),
      route(":id", "routes/admin/webhooks/webhook.tsx"),
    ]),
  ]),
);

export default [
  forEverybody,
  forCustomers,
  forStaffMembers,
  forAdministrators,
  route("demo/components/:component?", "routes/demo/components.tsx"),
  route("language", "routes/public/language.ts"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
