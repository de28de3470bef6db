interface DayAxisHoursProps {
  /** Five labels, for midnight, six, noon, six and midnight. */
  labels: readonly [string, string, string, string, string];
}

const places = [
  { at: "0%", anchor: "start" },
  { at: "25%", anchor: "middle" },
  { at: "50%", anchor: "middle" },
  { at: "75%", anchor: "middle" },
  { at: "100%", anchor: "end" },
] as const;

/** The hours over a column of day axes. */
export function DayAxisHours({ labels }: DayAxisHoursProps) {
  return (
    <svg className="day-axis-hours" width="100%" height="18" aria-hidden="true" focusable="false">
      {places.map(({ at, anchor }, place) => (
        <text key={at} x={at} y="13" textAnchor={anchor}>
          {labels[place]}
        </text>
      ))}
    </svg>
  );
}
