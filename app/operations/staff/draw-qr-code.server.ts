/** A text as a QR code, to be drawn as one path in a square of `edge` modules, the quiet zone of four included. */
export interface DrawnCode {
  edge: number;
  path: string;
}

const quietModules = 4;

/** Corrects up to 15 % of damage: enough for paper and for a telephone's screen. */
export async function drawQrCode(text: string): Promise<DrawnCode> {
  const { encode } = await import("uqr");
  const { data, size } = encode(text, { ecc: "M", border: quietModules });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
  return { edge: size, path };
}
