import type { ReactNode } from "react";

interface PointsProps {
  points: readonly ReactNode[];
}

/** Short statements, one below the other, each with a dash before it. */
export function Points({ points }: PointsProps) {
  return (
    <ul className="points">
      {points.map((point, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points stay where they are
        <li key={place}>{point}</li>
      ))}
    </ul>
  );
}
