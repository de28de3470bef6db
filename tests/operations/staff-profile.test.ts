import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { OwnProfile } from "#db/queries/staff-own-profiles";
import { describeOnBothDialects } from "#tests/support/databases";
import { getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { findStaffPhoto } from "~/operations/staff/find-staff-photo.server";
import { findStaffProfiles } from "~/operations/staff/find-staff-profiles.server";
import { letStaffMemberGo } from "~/operations/staff/let-staff-member-go.server";
import { listStaffToChoose } from "~/operations/staff/list-staff-to-choose.server";
import { makePortrait } from "~/operations/staff/make-portrait.server";
import { saveOwnProfile } from "~/operations/staff/save-own-profile.server";
import { dropStaffPhoto, setStaffPhoto } from "~/operations/staff/set-staff-photo.server";
import { showPublicCard } from "~/operations/staff/show-public-card.server";

const profile: OwnProfile = {
  languages: ["de", "tr"],
  about: { de: "Ich rufe nur an, wenn ich etwas habe.", en: "" },
  topics: ["advice"],
  isRecommendable: true,
};

/** As a telephone takes it: upright only by a mark in its metadata, which also name who took it. */
function takePhoto(background = "#0f5f57"): Promise<Buffer> {
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background } });
  return picture
    .withExif({ IFD0: { Artist: "Sabines Telefon", Orientation: "6" } })
    .jpeg()
    .toBuffer();
}

describeOnBothDialects("what members of staff show of themselves", ({ openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    return context;
  }

  test("is what customers choose by; a topic that the company does not have is left out", async () => {
    const context = await openHouse();
    await saveOwnProfile(context, "keller", { ...profile, topics: ["advice", "gone"] });
    const keller = (await listStaffToChoose(context)).find(({ id }) => id === "keller");
    expect(keller).toMatchObject({ ...profile, photo: null });
  });

  test("is read of whoever looks after a customer, each once, though nobody can choose them any more", async () => {
    const context = await openHouse();
    await saveOwnProfile(context, "keller", profile);
    const closed = { capacity: 0, accepting: 0 as const };
    await context.db.writer.updateTable("staff_member").set(closed).where("id", "=", "keller").execute();
    expect((await listStaffToChoose(context)).map(({ id }) => id)).not.toContain("keller");
    const found = await findStaffProfiles(context, ["keller", "yilmaz", "keller", "nobody-at-all"]);
    expect([...found.keys()]).toEqual(["keller", "yilmaz"]);
    expect(found.get("keller")).toMatchObject(profile);
    await letStaffMemberGo(context, { id: "keller" });
    expect(await findStaffProfiles(context, ["keller"])).toEqual(new Map());
  });

  test("is on a public card with nothing to reach the person by, as long as they agree", async () => {
    const context = await openHouse();
    expect(await showPublicCard(context, "keller")).toBeNull();
    await saveOwnProfile(context, "keller", profile);
    const card = await showPublicCard(context, "keller");
    expect(card).toMatchObject({ topics: ["advice"], languages: ["de", "tr"], about: profile.about });
    expect(JSON.stringify(card)).not.toContain("@");
    await saveOwnProfile(context, "keller", { ...profile, isRecommendable: false });
    expect(await showPublicCard(context, "keller")).toBeNull();
    expect(await showPublicCard(context, "nobody-at-all")).toBeNull();
  });

  test("has a photo that is found by its own hash alone, and by none once it is replaced or removed", async () => {
    const context = await openHouse();
    const first = await setStaffPhoto(context, { staffId: "keller", photo: await takePhoto() });
    const hash = first.kind === "stored" ? first.hash : "";
    expect((await getStaff(context, "keller")).photo).toBe(hash);
    const found = await findStaffPhoto(context, { staffId: "keller", hash });
    expect(found).toMatchObject({ isPublic: false });
    expect(await sharp(found!.image).metadata()).toMatchObject({ format: "webp", width: 320, height: 320 });
    expect(await findStaffPhoto(context, { staffId: "yilmaz", hash })).toBeNull();
    await saveOwnProfile(context, "keller", profile);
    expect(await findStaffPhoto(context, { staffId: "keller", hash })).toMatchObject({ isPublic: true });
    await setStaffPhoto(context, { staffId: "keller", photo: await takePhoto("#ffffff") });
    expect(await findStaffPhoto(context, { staffId: "keller", hash })).toBeNull();
    await dropStaffPhoto(context, "keller");
    expect((await getStaff(context, "keller")).photo).toBeNull();
  });

  test("goes with them when they leave: card, photo and words", async () => {
    const context = await openHouse();
    await saveOwnProfile(context, "keller", profile);
    const stored = await setStaffPhoto(context, { staffId: "keller", photo: await takePhoto() });
    const hash = stored.kind === "stored" ? stored.hash : "";
    await letStaffMemberGo(context, { id: "keller" });
    expect(await showPublicCard(context, "keller")).toBeNull();
    expect(await findStaffPhoto(context, { staffId: "keller", hash })).toBeNull();
    const photos = await context.db.reader.selectFrom("staff_photo").select("staff_id").execute();
    expect(photos).toEqual([]);
    const rows = context.db.reader.selectFrom("staff_member").select(["about", "topics"]);
    expect(await rows.where("id", "=", "keller").execute()).toEqual([{ about: null, topics: null }]);
  });
});

test("a portrait carries no metadata and does not lie on its side", async () => {
  const portrait = await makePortrait(await takePhoto());
  const { exif, icc, xmp, orientation } = await sharp(portrait!.image).metadata();
  expect({ exif, icc, xmp, orientation }).toEqual({});
  expect(Buffer.from(portrait!.image).includes("Sabines Telefon")).toBe(false);
});

test.each([
  [
    "a drawing that could load others",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
  ["a page", Buffer.from("<html>")],
  ["half a photo", (await takePhoto()).subarray(0, 200)],
  ["nothing", Buffer.alloc(0)],
])("%s is no photo, whatever it is called", async (_, bytes) => {
  expect(await makePortrait(bytes)).toBeNull();
});

test("a photo of more pixels than a process can bear is refused before it is unpacked", async () => {
  expect(await makePortrait(blankPicture(8000, 1000))).not.toBeNull();
  expect(await makePortrait(blankPicture(8000, 8001))).toBeNull();
});

/** Black, one bit a pixel: a few kilobytes however large it is. */
function blankPicture(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = deflateSync(Buffer.alloc((width / 8 + 1) * height));
  const parts = [pngPart("IHDR", header), pngPart("IDAT", rows), pngPart("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]);
}

function pngPart(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
