interface QrCodeProps {
  /** Of the square, in modules. */
  edge: number;
  path: string;
  /** What it leads to. */
  label: string;
}

/** Dark on white in every theme, or no camera reads it. */
export function QrCode({ edge, path, label }: QrCodeProps) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={label}>
      <rect width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
