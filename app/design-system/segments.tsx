import { Fragment } from "react";

/** A stretch of a sentence; what was decided is strong, what joins it is not. */
export interface Segment {
  text: string;
  strong?: boolean;
}

interface SegmentsProps {
  segments: readonly Segment[];
}

export function Segments({ segments }: SegmentsProps) {
  return segments.map(({ text, strong }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no other identity than its order
    <Fragment key={place}>{strong ? <strong>{text}</strong> : text}</Fragment>
  ));
}
