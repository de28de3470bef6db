import { type Segment, Segments } from "./segments";

/** Beyond this many, dots are no longer counted at a glance and a bar takes their place. */
const dotsMax = 12;

interface BudgetProps {
  used: number;
  max: number;
  /** "Einer ist noch frei": the words carry it, the dots only repeat them. */
  segments: readonly Segment[];
  /** When there will be more. */
  note?: string;
}

export function Budget({ used, max, segments, note }: BudgetProps) {
  return (
    <div className="budget">
      {max <= dotsMax ? <Dots used={used} max={max} /> : <Bar used={used} max={max} />}
      <p>
        <Segments segments={segments} />
      </p>
      {note && <p className="budget-note">{note}</p>}
    </div>
  );
}

function Dots({ used, max }: { used: number; max: number }) {
  if (max === 0) return null;
  const places = Array.from({ length: max }, (_, place) => place);
  return (
    <svg className="budget-dots" width={max * 26 - 6} height={20} aria-hidden="true">
      {places.map((place) => (
        <circle key={place} cx={place * 26 + 10} cy={10} r={8.5} data-used={place < used || undefined} />
      ))}
    </svg>
  );
}

function Bar({ used, max }: { used: number; max: number }) {
  const share = Math.min(used / max, 1) * 100;
  return (
    <svg className="budget-bar" width="100%" height={12} aria-hidden="true">
      <rect className="budget-track" width="100%" height="100%" rx={6} />
      <rect className="budget-used" width={`${share}%`} height="100%" rx={6} />
    </svg>
  );
}
