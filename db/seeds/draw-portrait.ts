/** The demo's photos are drawings of ours, so that nobody's face is in it: a head and shoulders, as SVG, 320 by 320. */
export interface DemoFace {
  skin: string;
  hair: string;
  style: "bob" | "short" | "long" | "bun";
  clothes: string;
  ground: string;
  beard?: boolean;
  glasses?: boolean;
}

export function drawPortrait(face: DemoFace): string {
  const { skin, clothes, ground, beard, glasses } = face;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" width="320" height="320">
<rect width="320" height="320" fill="${ground}"/>
${hairBehind(face)}
<path d="M30 330c4-62 52-88 130-88s126 26 130 88z" fill="${clothes}"/>
<path d="M132 190h56v58c-14 22-42 22-56 0z" fill="${skin}"/>
<path d="M132 214c16 14 40 14 56 0v14c-16 14-40 14-56 0z" fill="#000" opacity=".1"/>
<path d="M122 252l38 34 38-34 14 8-52 52-52-52z" fill="#fff" opacity=".85"/>
<path d="M96 140c0-50 26-78 64-78s64 28 64 78c0 48-30 82-64 82s-64-34-64-82z" fill="${skin}"/>
${beard ? jaw(face.hair) : ""}
${hairAbove(face)}
<g fill="#3a2c24"><ellipse cx="136" cy="148" rx="5.5" ry="6.5"/><ellipse cx="184" cy="148" rx="5.5" ry="6.5"/></g>
<g fill="none" stroke="#3a2c24" stroke-width="4" stroke-linecap="round" opacity=".75">
<path d="M124 131q12-7 22-1M174 130q10-6 22 1"/></g>
<g fill="none" stroke="#7a3f33" stroke-width="4" stroke-linecap="round">
<path d="M160 150q-8 22 3 24" opacity=".5"/><path d="M140 190q20 15 40 0"/></g>
${glasses ? spectacles : ""}
</svg>`;
}

const spectacles = `<g fill="none" stroke="#2b2b2b" stroke-width="5"><circle cx="136" cy="149" r="21"/><circle cx="184" cy="149" r="21"/><path d="M157 146q3-3 6 0M115 144l-16-6M205 144l16-6"/></g>`;

function jaw(hair: string): string {
  return `<path d="M97 152c4 46 30 76 63 76s59-30 63-76c-6 18-14 22-24 20-20-6-58-6-78 0-10 2-18-2-24-20z" fill="${hair}"/><path d="M138 186q22-8 44 0-6 18-22 18t-22-18z" fill="#b8705c"/>`;
}

function hairBehind({ style, hair }: DemoFace): string {
  if (style === "long")
    return `<path d="M78 150c-4-74 34-108 82-108s86 34 82 108c0 44 6 84 14 112H64c8-28 14-68 14-112z" fill="${hair}"/>`;
  if (style === "bob")
    return `<path d="M80 150c-6-70 32-106 80-106s86 36 80 106c0 26-2 44-10 62H90c-8-18-10-36-10-62z" fill="${hair}"/>`;
  return style === "bun" ? `<circle cx="160" cy="46" r="32" fill="${hair}"/>` : "";
}

function hairAbove({ style, hair }: DemoFace): string {
  if (style === "short")
    return `<path d="M90 140c-8-56 22-92 72-92 46 0 76 34 68 92-6-26-14-40-26-48-30 8-62 6-84-6-14 10-24 28-30 54z" fill="${hair}"/>`;
  if (style === "bun")
    return `<path d="M92 142c-6-54 24-88 68-88s74 34 68 88c-6-30-28-52-68-52s-62 22-68 52z" fill="${hair}"/>`;
  return `<path d="M92 148c-4-60 24-92 68-92s72 32 68 92c-6-32-26-52-46-58-10 14-56 20-72 24-10 8-16 20-18 34z" fill="${hair}"/>`;
}
