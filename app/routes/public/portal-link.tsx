import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone, type Visit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { PortalLinkChoices, PortalLinkDone, PortalLinkGone } from "~/components/site/portal-link-parts";
import { titleOf } from "~/components/site/title-of";
import type { LinkAct } from "~/domain/preference/act-by-link";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { portalLinkWords } from "~/i18n/words/portal-link-words";
import { applyPortalLink, isPortalLinkGood } from "~/operations/links/apply-portal-link.server";
import { askForMailByLink } from "../sign-in/ask-by-portal-link.server";
import { refuseTooMany } from "../sign-in/refuse-too-many.server";
import { TooManyTries } from "../sign-in/too-many-tries";

export const meta = titleOf((language) => portalLinkWords[language].title);

/** Changes nothing: scanners open links, too. One that is revoked, expired or none of ours looks the same. */
export const loader = forAnyone(async (visit) => {
  const { operations, params } = visit;
  if (await isPortalLinkGood(operations, params.token ?? "")) return data({ isGood: true });
  const limit = await takeTry(visit);
  return limit.ok ? data({ isGood: false }, { status: 404 }) : refuseTooMany(visit, limit.retryAfterMs);
});

/** The press of a button: narrows at once, or sends a mail to sign in. */
export const action = forAnyone(async (visit) => {
  const limit = await takeTry(visit);
  if (!limit.ok) return refuseTooMany(visit, limit.retryAfterMs);
  const form = await readForm(visit.request);
  const token = visit.params.token ?? "";
  const act = readAct(form);
  if (act === null) return askForMailByLink(visit, token);
  const { operations, language } = visit;
  const result = await applyPortalLink(operations, { token, act, language });
  if (result === "gone") return data({ fault: result, given: "" }, { status: 404 });
  if (result === "date_invalid") {
    return data({ fault: result, given: String(form.get("until") ?? "") }, { status: 422 });
  }
  const until = act.kind === "pause" && act.until !== null ? formatDateWithYear(act.until, language) : null;
  return data({ done: act.kind, until });
});

/** Null = to sign in. Anything that is none of the buttons stops: it is the safe side. */
function readAct(form: FormData): LinkAct | null {
  const act = form.get("act");
  if (act === "sign-in") return null;
  if (act === "pause-open") return { kind: "pause", until: null };
  if (act === "pause") return { kind: "pause", until: String(form.get("until") ?? "") };
  return { kind: "stop" };
}

function takeTry({ context }: Visit) {
  return context.signInLimits.takeTry(context.clientAddress);
}

export default function PortalLink() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if ("tooManyUntil" in page) return <TooManyTries until={page.tooManyUntil} />;
  if (answer && "tooManyUntil" in answer) return <TooManyTries until={answer.tooManyUntil} />;
  if (answer && "done" in answer) return <PortalLinkDone {...answer} />;
  const fault = answer && "fault" in answer ? answer.fault : null;
  if (!page.isGood || fault === "gone") return <PortalLinkGone />;
  return <PortalLinkChoices isDateInvalid={fault === "date_invalid"} given={answer?.given ?? ""} />;
}
