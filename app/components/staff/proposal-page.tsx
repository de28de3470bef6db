import type { ReactNode } from "react";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { editorWords } from "~/i18n/words/editor-words";
import type { FormFault } from "../choices/editor-page";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

interface ProposalPageProps {
  title: string;
  lead: string;
  /** Whom it is about, and their page. */
  customer: { name: string; path: string };
  faults: readonly FormFault[];
  /** What the button says that sends it. */
  submit: string;
  children: ReactNode;
}

/** Around whatever a member of staff proposes to a customer. */
export function ProposalPage({ title, lead, customer, faults, submit, children }: ProposalPageProps) {
  const { language } = useSite();
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={title}
        before={
          <p>
            <a href={customer.path}>{appointmentWords[language].propose.backToCustomer(customer.name)}</a>
          </p>
        }
        lead={lead}
      />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      <form method="post" noValidate>
        <FormKey />
        <Stack gap="large">
          {children}
          <ButtonRow>
            <Button kind="primary">{submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  );
}
