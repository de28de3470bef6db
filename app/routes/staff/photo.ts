import { redirect } from "@remix-run/server-runtime";
import { forStaff } from "~/auth/guards.server";
import { staffProfile } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { dropStaffPhoto, setStaffPhoto } from "~/operations/staff/set-staff-photo.server";

/** A photo of one's own, in the place of the one before, or `remove`. What became of it is told by the profile. */
export const action = forStaff(async ({ request, operations, staff }) => {
  const form = await readForm(request);
  const photo = form.get("photo");
  if (form.has("remove")) {
    await dropStaffPhoto(operations, staff.id);
    return redirect(`${staffProfile}?photo=removed`);
  }
  if (!(photo instanceof Blob) || photo.size === 0) return redirect(`${staffProfile}?photo=missing`);
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const { kind } = await setStaffPhoto(operations, { staffId: staff.id, photo: bytes });
  return redirect(`${staffProfile}?photo=${kind === "stored" ? "stored" : "unreadable"}`);
});
