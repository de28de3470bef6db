import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

interface AppointmentOfferProps {
  id: string;
  /** Who proposes it. */
  person: string;
  lines: readonly string[];
}

/** A proposed appointment. Yes and no are one tap each, and neither is asked about twice. */
export function AppointmentOffer({ id, person, lines }: AppointmentOfferProps) {
  const words = appointmentWords[useSite().language].offer;
  const mayWiden = useMayWiden();
  return (
    <Notice still title={words.title(person)}>
      <Stack gap="small">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <form method="post" action={`${customerHome}/appointment/${id}`}>
          <FormKey />
          <ButtonRow>
            {mayWiden && (
              <Button name="answer" value="accept">
                {words.accept}
                <About>{lines.join(", ")}</About>
              </Button>
            )}
            <Button name="answer" value="decline">
              {words.decline}
              <About>{lines.join(", ")}</About>
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
