import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { calledOffWords } from "~/i18n/words/called-off-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useSite } from "../site/use-site";

export interface AgreedAppointmentProps {
  lines: readonly string[];
  /** Where another time is asked for; null = it is under way, or somebody has asked already. */
  move: string | null;
  /** Where it is called off; null = it is under way. */
  callOff: string | null;
}

/** An appointment that both agreed on. */
export function AgreedAppointment({ lines, move, callOff }: AgreedAppointmentProps) {
  const { language } = useSite();
  const words = otherTimeWords[language].staff;
  return (
    <Card tone="accent" title={words.agreed}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {move && (
        <p>
          <a href={move}>
            {words.move}
            <About>{lines[1]}</About>
          </a>
        </p>
      )}
      {callOff && (
        <form method="post" action={callOff}>
          <Button kind="quiet">
            {calledOffWords[language].toStaff.callOff}
            <About>{lines[1]}</About>
          </Button>
        </form>
      )}
    </Card>
  );
}
