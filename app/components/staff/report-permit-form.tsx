import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { useSite } from "../site/use-site";

export interface ReportablePermit {
  /** Absent = the page that it stands on. */
  action?: string;
  /** False = nothing was given out. */
  isContactPossible: boolean;
}

interface ReportPermitFormProps extends ReportablePermit {
  /** Of the customer, where several permits may stand on the page. */
  name?: string;
}

/** What became of a permit, one tap each. */
export function ReportPermitForm({ action, isContactPossible, name }: ReportPermitFormProps) {
  const words = staffPermitWords[useSite().language].report;
  const named = (label: string) => (name === undefined ? undefined : `${label}: ${name}`);
  return (
    <form method="post" action={action}>
      <ButtonRow stacked>
        {isContactPossible && (
          <>
            <Button name="outcome" value="reached" aria-label={named(words.reached)}>
              {words.reached}
            </Button>
            <Button name="outcome" value="not_reached" aria-label={named(words.notReached)}>
              {words.notReached}
            </Button>
          </>
        )}
        <Button kind="quiet" name="outcome" value="not_contacted" aria-label={named(words.notContacted)}>
          {words.notContacted}
        </Button>
      </ButtonRow>
    </form>
  );
}
