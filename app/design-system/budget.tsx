import { type Segment, Segments } from "./segments";

/** Beyond this many, dots are no longer counted at a glance and a bar takes their place. */
const dotsMax = 12;

interface BudgetProps {
  used: number;
  /** How many of those used are free again first. */
  soon: number;
  max: number;
  legend: BudgetLegend;
  /** "Einer von zwei genutzt. Einer ist noch frei": the words carry it, the picture only repeats them. */
  segments: readonly Segment[];
  /** Of what it is. */
  note?: string;
}

/** What stands under the dots: "genutzt", "wieder frei ab 12. Dezember", "frei". */
interface BudgetLegend {
  used: string;
  /** Null = no more are free later than now. */
  soon: string | null;
  left: string;
}

export function Budget({ used, soon, max, legend, segments, note }: BudgetProps) {
  return (
    <div className="budget">
      {max <= dotsMax ? <Dots {...{ used, soon, max, legend }} /> : <Bar used={used} max={max} />}
      <p>
        <Segments segments={segments} />
      </p>
      {note && <p className="budget-note">{note}</p>}
    </div>
  );
}

function Dots({ used, soon, max, legend }: Pick<BudgetProps, "used" | "soon" | "max" | "legend">) {
  const taken = Math.min(used, max);
  const returning = legend.soon === null ? 0 : Math.min(soon, taken);
  const groups = [
    { kind: "used", count: taken - returning, label: legend.used },
    { kind: "soon", count: returning, label: legend.soon },
    { kind: "left", count: max - taken, label: legend.left },
  ].filter(({ count }) => count > 0);
  return (
    <div className="budget-dots" aria-hidden="true">
      {groups.map(({ kind, count, label }) => (
        <span key={kind} className="budget-group">
          <svg width={count * 26 - 6} height={20} data-kind={kind} aria-hidden="true">
            {Array.from({ length: count }, (_, place) => place).map((place) => (
              <Dot key={place} x={place * 26 + 10} isSoon={kind === "soon"} />
            ))}
          </svg>
          {label}
        </span>
      ))}
    </div>
  );
}

/** Used ones are filled, free ones hollow; one that is free again first has a hollow heart. */
function Dot({ x, isSoon }: { x: number; isSoon: boolean }) {
  return (
    <>
      <circle cx={x} cy={10} r={8.5} />
      {isSoon && <circle className="budget-heart" cx={x} cy={10} r={4} />}
    </>
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
