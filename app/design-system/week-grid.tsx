export interface WeekGridDay {
  /** "Dienstag", "Di" */
  label: string;
  short: string;
  /** The slots that cannot be chosen, by their place. */
  isClosed: (slot: number) => boolean;
}

export interface WeekGridSlot {
  /** `HH:MM` */
  from: string;
  to: string;
  /** "17 bis 17:30 Uhr" */
  label: string;
  /** "17 Uhr", where a whole hour begins. */
  hour?: string;
}

interface WeekGridProps {
  /** "Ihre Zeiten als Raster" */
  label: string;
  /** How to use it by keyboard. */
  hint: string;
  days: readonly WeekGridDay[];
  slots: readonly WeekGridSlot[];
  /** How a cell says its state: "erlaubt", "nicht erlaubt", "teilweise erlaubt", "geschlossen". */
  states: { all: string; none: string; part: string; closed: string };
}

/**
 * A week in half hours, a second view of the fields beside it: a script reads it from them and paints into them
 * (app/browser/paint-week.ts). Without one it is not shown.
 */
export function WeekGrid({ label, hint, days, slots, states }: WeekGridProps) {
  const { all, none, part, closed } = states;
  return (
    <div className="week-grid" data-long={slots.length > 30 || undefined}>
      <table aria-label={label} data-all={all} data-none={none} data-part={part} data-closed={closed}>
        <thead>
          <tr>
            <td aria-hidden="true" />
            {days.map(({ label: day, short }) => (
              <th key={day} scope="col" aria-label={day}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slots.map((slot, place) => (
            <Slot key={slot.from} {...slot} closed={days.map(({ isClosed }) => isClosed(place))} />
          ))}
        </tbody>
      </table>
      <p className="week-grid-hint">{hint}</p>
    </div>
  );
}

function Slot({ from, to, label, hour, closed }: WeekGridSlot & { closed: boolean[] }) {
  return (
    <tr data-from={from} data-to={to}>
      <th scope="row" aria-label={label}>
        {hour ? <span>{hour}</span> : <span className="visually-hidden">{label}</span>}
      </th>
      {closed.map((isClosed, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day has no name but its place
        <td key={day} data-closed={isClosed || undefined} />
      ))}
    </tr>
  );
}
