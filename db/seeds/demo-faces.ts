import type { DemoFace } from "./draw-portrait";

/** By the id of the member of staff. */
export const demoFaces: Record<string, DemoFace> = {
  "sabine-keller": {
    skin: "#f1c9a8",
    hair: "#6b4226",
    style: "bob",
    clothes: "#0f5f57",
    ground: "#e9dcc6",
  },
  "emre-yilmaz": {
    skin: "#d9a47c",
    hair: "#241a16",
    style: "short",
    clothes: "#2f4a6b",
    ground: "#d5e3df",
    beard: true,
  },
  "anja-reuter": {
    skin: "#f6d5b8",
    hair: "#d8b067",
    style: "long",
    clothes: "#8a3b4b",
    ground: "#e3ddee",
    glasses: true,
  },
  "petra-orth": {
    skin: "#efc3a0",
    hair: "#9c9389",
    style: "bun",
    clothes: "#3d4d5c",
    ground: "#f0e0d2",
  },
  "jens-brandt": {
    skin: "#f3cdae",
    hair: "#a9743f",
    style: "short",
    clothes: "#5a4632",
    ground: "#dbe4ee",
    glasses: true,
  },
};
