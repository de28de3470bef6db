import { customerHome } from "~/auth/landing-paths";
import { Notice } from "~/design-system/notice";
import { calledOffWords } from "~/i18n/words/called-off-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";

export interface CalledOffAppointmentProps {
  /** Of the appointment as it was agreed, by which calendars are told. */
  id: string;
  title: string;
  lines: readonly string[];
}

/** A member of staff called off what was agreed, until its time is over. */
export function CalledOffAppointment({ id, title, lines }: CalledOffAppointmentProps) {
  const words = calledOffWords[useSite().language].toCustomer;
  const mayWiden = useMayWiden();
  return (
    <Notice still title={title}>
      <p>{lines.join(" · ")}</p>
      <p>{words.text}</p>
      <p>
        <a href={`${customerHome}/wish/${id}/calendar`}>{words.takeOut}</a>
        {mayWiden && (
          <>
            {" · "}
            <a href={`${customerHome}/wish`}>{words.wish}</a>
          </>
        )}
      </p>
    </Notice>
  );
}
