const dayMinutes = 24 * 60;

export interface DayStretch {
  /** Minutes since midnight, start included, end not. */
  fromMinutes: number;
  toMinutes: number;
  /** Drawn paler: what is open then disturbs nobody. Comes before what lies over it. */
  quiet?: boolean;
}

interface DayAxisProps {
  open: readonly DayStretch[];
  /** Absent when the day shown is not today. */
  nowMinutes?: number;
}

/** The day as a strip. It decorates: whatever it shows is said beside it in words. */
export function DayAxis({ open, nowMinutes }: DayAxisProps) {
  return (
    <svg
      className="day-axis"
      data-empty={open.length === 0 || undefined}
      width="100%"
      height="28"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="day-axis-ground" y="3" width="100%" height="22" rx="4" />
      {[6, 12, 18].map((hour) => (
        <line
          key={hour}
          className="day-axis-hour"
          x1={share(hour * 60)}
          x2={share(hour * 60)}
          y1="3"
          y2="25"
        />
      ))}
      {open.map(({ fromMinutes, toMinutes, quiet }) => (
        <rect
          key={`${quiet ? "quiet" : "open"} ${fromMinutes}`}
          className="day-axis-open"
          data-quiet={quiet || undefined}
          data-past={nowMinutes !== undefined && toMinutes <= nowMinutes ? true : undefined}
          x={share(fromMinutes)}
          y="8"
          width={share(toMinutes - fromMinutes)}
          height="12"
          rx="3"
        />
      ))}
      {nowMinutes !== undefined && (
        <line className="day-axis-now" x1={share(nowMinutes)} x2={share(nowMinutes)} y1="0" y2="28" />
      )}
    </svg>
  );
}

function share(minutes: number) {
  return `${Math.round((minutes / dayMinutes) * 10_000) / 100}%`;
}
