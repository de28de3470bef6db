import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone, type Visit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { MandateInvitation } from "~/components/mandates/mandate-invitation";
import { FormKey } from "~/components/site/form-key";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { AnswerList } from "~/design-system/answer-list";
import { ErrorSummary } from "~/design-system/error-summary";
import { FieldGroup } from "~/design-system/field-group";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { editorWords } from "~/i18n/words/editor-words";
import { holderWords } from "~/i18n/words/holder-words";
import { signInWords } from "~/i18n/words/sign-in-words";
import { listPeopleAtAddress } from "~/operations/sign-in/list-people-at-address.server";
import { answerInvitation } from "./answer-invitation.server";
import { answerPressOnce } from "./answer-press-once.server";
import { startCustomerSession } from "./finish-sign-in.server";
import { presentPlaces } from "./present-places.server";
import { dropProvenAddress, readProvenAddress } from "./proven-address.server";
import { signInPlaces } from "./sign-in-places";

export const meta = titleOf((language) => signInWords[language].whichPerson.title);

/** Names are shown only to who has proven the address. */
export const loader = forAnyone(async (visit) => {
  const proven = await readProvenAddress(visit);
  if (!proven) throw redirect(signInPlaces.customer.request);
  return presentPlaces(await listPeopleAtAddress(visit.operations, proven.addressHash), visit.language);
});

export const action = forAnyone(async (visit) => {
  const form = await readForm(visit.request);
  return answerPressOnce(visit, form, (visit) => answerForm(visit, form));
});

async function answerForm(visit: Visit, form: FormData) {
  const proven = await readProvenAddress(visit);
  if (!proven) throw redirect(signInPlaces.customer.request);
  if (form.has("accept") || form.has("decline")) return answerInvitation(visit, proven, form);
  const { places } = await listPeopleAtAddress(visit.operations, proven.addressHash);
  const chosen = places.find(({ id }) => id === form.get("person"));
  if (!chosen) return data({ fault: "personMissing" as const, news: null }, { status: 422 });
  await dropProvenAddress(visit);
  const { addressHash, by, returnTo } = proven;
  return startCustomerSession(visit, { ...chosen.signIn, addressHash, by }, returnTo);
}

export default function WhichPerson() {
  const { people, invitations, actsForSomebody } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const { errors, whichPerson } = signInWords[language];
  const { choose, invitation } = holderWords[language];
  const error = answer?.fault ? errors[answer.fault] : undefined;
  if (answer?.news === "declined" && people.length + invitations.length === 0)
    return <PageHeader title={invitation.declinedTitle} lead={invitation.declinedText} />;
  return (
    <Stack gap="large" narrow>
      {answer?.news && <Notice title={answer.news === "gone" ? invitation.gone : invitation.declinedTitle} />}
      <PageHeader
        {...(actsForSomebody ? { title: choose.title, lead: choose.text } : titleAlone(whichPerson))}
      />
      {error && (
        <ErrorSummary
          title={editorWords[language].faults.heading(1)}
          errors={[{ fieldId: "person", text: error }]}
        />
      )}
      {invitations.map((offer) => (
        <MandateInvitation key={offer.id} {...offer} />
      ))}
      {people.length > 0 && (
        <WhoForm
          legend={actsForSomebody ? choose.legend : whichPerson.legend}
          people={people}
          error={error}
        />
      )}
    </Stack>
  );
}

function titleAlone({ title, text }: { title: string; text: string }) {
  return { title, lead: text };
}

interface WhoFormProps {
  legend: string;
  people: readonly { id: string; name: string }[];
  error: string | undefined;
}

/** One tap says it. */
function WhoForm({ legend, people, error }: WhoFormProps) {
  return (
    <form method="post">
      <FormKey />
      <FieldGroup id="person" legend={legend} error={error}>
        <AnswerList name="person" answers={people.map(({ id, name }) => ({ value: id, label: name }))} />
      </FieldGroup>
    </form>
  );
}
