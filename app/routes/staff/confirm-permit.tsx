import { useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forStaff } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { noSuchPerson } from "~/auth/no-such-person.server";
import { readForm } from "~/auth/read-form.server";
import { FormKey } from "~/components/site/form-key";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { channelWords } from "~/i18n/channel-words";
import { formatFullName } from "~/i18n/format/format-person";
import { namesIn } from "~/i18n/sentences/names";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { confirmPermit } from "~/operations/permits/confirm-permit.server";
import { type PermitToConfirm, showPermitToConfirm } from "~/operations/permits/show-permit-to-staff.server";
import { permitPath } from "./customer-path";

export const meta = titleOf((language) => staffPermitWords[language].confirm.title);

export const loader = forStaff(async ({ operations, staff, params, language, url, request }) => {
  const asked = { permitId: params.permitId ?? "", staff };
  const shown = await showPermitToConfirm(operations, asked);
  if (!shown) throw noSuchPerson(request);
  const { permit, house, customer, reason } = shown;
  const words = staffPermitWords[language].confirm;
  const first = namesIn(house.directory, language).person(permit.sender.id);
  const isDone = url.searchParams.has("done");
  const outcome = isDone ? "done" : tellHindrance(shown);
  return {
    asks: words.asks(first, formatFullName(customer), channelWords(permit.channel, language).by),
    reason,
    instead: outcome && words[outcome],
  };
});

/** Null = it may be confirmed. */
function tellHindrance({ isFirstPerson, isRefused, state }: PermitToConfirm) {
  if (isFirstPerson) return "samePerson";
  if (isRefused) return "refused";
  return state === "waiting" ? null : "notWaiting";
}

export const action = forStaff(async (visit) => {
  const { staff, params, request } = visit;
  const permitId = params.permitId ?? "";
  const operations = asSent(visit, await readForm(request));
  const result = await confirmPermit(operations, { permitId, secondPerson: staff.id, through: null });
  if (result.kind === "not_found") throw noSuchPerson(request);
  return redirect(`${permitPath(permitId)}/confirm${result.kind === "confirmed" ? "?done" : ""}`);
});

export default function ConfirmPermitPage() {
  const { asks, reason, instead } = useLoaderData<typeof loader>();
  const words = staffPermitWords[useSite().language];
  return (
    <Stack narrow>
      <PageHeader
        title={words.confirm.title}
        before={
          <p>
            <a href={staffHome}>{words.backToList}</a>
          </p>
        }
        lead={asks}
      />
      <p>
        <strong>{words.confirm.reason}:</strong> {reason}
      </p>
      {instead ? (
        <Notice still>
          <p>{instead}</p>
        </Notice>
      ) : (
        <>
          <p>{words.confirm.meaning}</p>
          <form method="post">
            <FormKey />
            <Button kind="primary">{words.confirm.yes}</Button>
          </form>
        </>
      )}
    </Stack>
  );
}
