import { TimeRange } from "~/design-system/time-range";
import { formatClock } from "~/i18n/format/format-time";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { wishWords } from "~/i18n/words/wish-words";
import { useSite } from "../site/use-site";

interface TimeFieldsProps {
  /** `HH:MM`, as typed. */
  from: string;
  to: string;
  error: string | undefined;
}

const halfHours = Array.from({ length: 49 }, (_, step) => {
  const [hours, minutes] = [Math.floor(step / 2), (step % 2) * 30];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
});

/** From when until when on a day, by the half hour. */
export function TimeFields({ from, to, error }: TimeFieldsProps) {
  const { language } = useSite();
  const words = wishWords[language].when;
  return (
    <TimeRange
      from={{ name: "from", value: from }}
      to={{ name: "to", value: to }}
      times={halfHours.map((time) => ({ value: time, label: formatClock(time, language) }))}
      emptyLabel="–"
      fromLabel={words.from}
      toLabel={words.to}
      separator={hoursEditorWords[language].day.to}
      error={error}
    />
  );
}
