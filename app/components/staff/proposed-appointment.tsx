import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { useSite } from "../site/use-site";

export interface ProposedAppointmentProps {
  /** Where it is withdrawn. */
  action: string;
  title: string;
  lines: readonly string[];
}

/** What a member of staff proposed, as long as the customer has not answered. */
export function ProposedAppointment({ action, title, lines }: ProposedAppointmentProps) {
  const words = appointmentWords[useSite().language].propose;
  return (
    <Card title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="post" action={action}>
        <Button kind="quiet">{words.withdraw}</Button>
      </form>
    </Card>
  );
}
