import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { LinkButton } from "~/design-system/link-button";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";
import { TimeToAnswer } from "./time-to-answer";

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
  return (
    <TimeToAnswer
      {...{ title, lines }}
      action={path}
      answers={(about) => (
        <>
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
        </>
      )}
    />
  );
}
