import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Section } from "~/design-system/section";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { useSite } from "../site/use-site";

/** What became of a permit, one tap each; `isContactPossible` false = nothing was given out. */
export function ReportPermitForm({ isContactPossible }: { isContactPossible: boolean }) {
  const words = staffPermitWords[useSite().language].report;
  return (
    <Section title={words.heading}>
      <form method="post">
        <ButtonRow stacked>
          {isContactPossible && (
            <>
              <Button name="outcome" value="reached">
                {words.reached}
              </Button>
              <Button name="outcome" value="not_reached">
                {words.notReached}
              </Button>
            </>
          )}
          <Button kind="quiet" name="outcome" value="not_contacted">
            {words.notContacted}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
