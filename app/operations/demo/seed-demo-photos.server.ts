import { putStaffPhoto } from "#db/queries/staff-own-profiles";
import { demoFaces } from "#db/seeds/demo-faces";
import { type DemoFace, drawPortrait } from "#db/seeds/draw-portrait";
import type { OperationContext } from "../operation-context";
import { makePortrait, type Portrait } from "../staff/make-portrait.server";

/** Some of the staff have a photo, as in any house; of the others the initials are shown. */
export async function seedDemoPhotos({ db }: OperationContext, now: number): Promise<void> {
  portraits ??= Promise.all(Object.entries(demoFaces).map(paint));
  const painted = await portraits;
  await db.transaction(async (tx) => {
    for (const [staffId, portrait] of painted) await putStaffPhoto(tx, staffId, portrait, now);
  });
}

/** The same in every demo of this process. */
let portraits: Promise<[staffId: string, portrait: Portrait][]> | undefined;

async function paint([staffId, face]: [string, DemoFace]): Promise<[string, Portrait]> {
  const { default: sharp } = await import("sharp");
  const portrait = await makePortrait(
    await sharp(Buffer.from(drawPortrait(face)))
      .png()
      .toBuffer(),
  );
  if (!portrait) throw new Error(`The drawing of the demo's ${staffId} is no picture.`);
  return [staffId, portrait];
}
