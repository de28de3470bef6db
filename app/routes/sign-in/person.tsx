import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { PageHeader } from "~/design-system/page-header";
import { RadioGroup } from "~/design-system/radio-group";
import { Stack } from "~/design-system/stack";
import { formatFullName } from "~/i18n/format/format-person";
import { signInWords } from "~/i18n/words/sign-in-words";
import { listCustomersAtAddress } from "~/operations/list-customers-at-address.server";
import { startCustomerSession } from "./finish-sign-in.server";
import { dropProvenAddress, readProvenAddress } from "./proven-address.server";
import { signInPlaces } from "./sign-in-places";

export const meta = titleOf((language) => signInWords[language].whichPerson.title);

/** Names are shown only to who has proven the address. */
export const loader = forAnyone(async (visit) => {
  const proven = await readProvenAddress(visit);
  if (!proven) throw redirect(signInPlaces.customer.request);
  const customers = await listCustomersAtAddress(visit.operations, proven.addressHash);
  return { people: customers.map((customer) => ({ id: customer.id, name: formatFullName(customer) })) };
});

export const action = forAnyone(async (visit) => {
  const proven = await readProvenAddress(visit);
  if (!proven) throw redirect(signInPlaces.customer.request);
  const form = await visit.request.formData();
  const customers = await listCustomersAtAddress(visit.operations, proven.addressHash);
  const chosen = customers.find(({ id }) => id === form.get("person"));
  if (!chosen) return data({ fault: "personMissing" as const }, { status: 422 });
  await dropProvenAddress(visit);
  const { addressHash, by, returnTo } = proven;
  return startCustomerSession(visit, { customerId: chosen.id, addressHash, by }, returnTo);
});

export default function WhichPerson() {
  const { people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { whichPerson, errors, errorSummary } = signInWords[useSite().language];
  const error = answer && errors[answer.fault];
  return (
    <Stack gap="large" narrow>
      {error && <ErrorSummary title={errorSummary} errors={[{ fieldId: "person", text: error }]} />}
      <PageHeader title={whichPerson.title} lead={whichPerson.text} />
      <form method="post" noValidate>
        <Stack>
          <RadioGroup
            legend={whichPerson.legend}
            name="person"
            required
            error={error}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ButtonRow>
            <Button kind="primary">{whichPerson.submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  );
}
