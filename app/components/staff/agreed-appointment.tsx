import { About } from "~/design-system/about";
import { Card } from "~/design-system/card";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useSite } from "../site/use-site";

export interface AgreedAppointmentProps {
  lines: readonly string[];
  /** Where another time is asked for; null = it is under way, or somebody has asked already. */
  move: string | null;
}

/** An appointment that both agreed on. */
export function AgreedAppointment({ lines, move }: AgreedAppointmentProps) {
  const words = otherTimeWords[useSite().language].staff;
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
    </Card>
  );
}
