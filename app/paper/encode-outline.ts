/**
 * A glyph's outline as an entry of a TrueType `glyf` table (OpenType 1.9, "glyf", simple glyph description): quadratic
 * curves, each coordinate written in full. Units: those of the font.
 */
export interface OutlineCommand {
  command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
  args: number[];
}

interface OutlinePoint {
  x: number;
  y: number;
  isOnCurve: boolean;
}

const headerBytes = 10;
const onCurveFlag = 1;

/** Empty where there is nothing to draw, such as a space. Padded to four bytes. */
export function encodeOutline(commands: readonly OutlineCommand[]): Buffer {
  const contours = listContours(commands);
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const bytes = headerBytes + contours.length * 2 + 2 + points.length * 5;
  const entry = Buffer.alloc(Math.ceil(bytes / 4) * 4);
  let at = writeHeader(entry, contours, points);
  for (const { isOnCurve } of points) at = entry.writeUInt8(isOnCurve ? onCurveFlag : 0, at);
  for (const axis of ["x", "y"] as const) at = writeSteps(entry, at, points, axis);
  return entry;
}

/** How many contours, the box around them, where each ends, and no instructions. */
function writeHeader(entry: Buffer, contours: OutlinePoint[][], points: OutlinePoint[]): number {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  let at = entry.writeInt16BE(contours.length, 0);
  for (const edge of [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]) {
    at = entry.writeInt16BE(edge, at);
  }
  let end = -1;
  for (const contour of contours) {
    end += contour.length;
    at = entry.writeUInt16BE(end, at);
  }
  return entry.writeUInt16BE(0, at);
}

function writeSteps(entry: Buffer, from: number, points: OutlinePoint[], axis: "x" | "y"): number {
  let at = from;
  let last = 0;
  for (const point of points) {
    at = entry.writeInt16BE(point[axis] - last, at);
    last = point[axis];
  }
  return at;
}

function listContours(commands: readonly OutlineCommand[]): OutlinePoint[][] {
  const contours: OutlinePoint[][] = [];
  for (const { command, args } of commands) {
    const [x = 0, y = 0, endX = x, endY = y] = args.map(Math.round);
    if (command === "moveTo") contours.push([{ x, y, isOnCurve: true }]);
    if (command === "lineTo") contours.at(-1)?.push({ x, y, isOnCurve: true });
    if (command !== "quadraticCurveTo") continue;
    contours.at(-1)?.push({ x, y, isOnCurve: false }, { x: endX, y: endY, isOnCurve: true });
  }
  return contours.map(withoutDoubledEnd).filter((contour) => contour.length > 0);
}

/** A contour closes by itself. */
function withoutDoubledEnd(contour: OutlinePoint[]): OutlinePoint[] {
  const [first] = contour;
  const last = contour.at(-1);
  const isDoubled = contour.length > 1 && last!.isOnCurve && first!.x === last!.x && first!.y === last!.y;
  return isDoubled ? contour.slice(0, -1) : contour;
}
