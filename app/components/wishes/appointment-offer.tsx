import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

export interface AppointmentOfferProps {
  id: string;
  /** Who proposes what. */
  title: string;
  lines: readonly string[];
  /** It would take the place of what is agreed, which stands where it is declined. */
  isMove: boolean;
}

/** A proposed appointment. Yes, another time and no are one tap each, and none is asked about twice. */
export function AppointmentOffer({ id, title, lines, isMove }: AppointmentOfferProps) {
  const { language } = useSite();
  const words = appointmentWords[language].offer;
  const { own } = otherTimeWords[language];
  const mayWiden = useMayWiden();
  const path = `${customerHome}/appointment/${id}`;
  const about = <About>{lines.join(", ")}</About>;
  return (
    <Notice still title={title}>
      <Stack gap="small">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <form method="post" action={path}>
          <FormKey />
          <ButtonRow>
            {mayWiden && (
              <Button name="answer" value="accept">
                {words.accept}
                {about}
              </Button>
            )}
            <Button name="answer" value={isMove ? "stay" : "decline"}>
              {isMove ? own.stays : words.decline}
              {about}
            </Button>
            {mayWiden && (
              <LinkButton kind="quiet" href={`${path}/other-time`}>
                {own.rather}
                {about}
              </LinkButton>
            )}
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
