import { findSignedInAtCustomer, findSignedInStaff } from "~/auth/find-signed-in.server";
import { forAnyone, type Visit } from "~/auth/guards.server";
import { findStaffPhoto } from "~/operations/staff/find-staff-photo.server";

/** The address changes with the photo, so a browser may keep it; it is shown to whom the browser shows it, no proxy's. */
const headers = {
  "Content-Type": "image/webp",
  "Cache-Control": "private, max-age=31536000, immutable",
};

/**
 * A photo of somebody who works here: for customers, whoever acts for them, and staff, and for anybody where the person agreed to be recommended.
 * To everybody else it is not there, like one that was removed.
 */
export const loader = forAnyone(async (visit) => {
  const { staffId = "", hash = "" } = visit.params;
  const photo = await findStaffPhoto(visit.operations, { staffId, hash });
  if (!photo || !(photo.isPublic || (await isSignedIn(visit)))) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(photo.image), { headers });
});

async function isSignedIn({ request, context }: Visit): Promise<boolean> {
  return Boolean(
    (await findSignedInAtCustomer(request, context)) ?? (await findSignedInStaff(request, context)),
  );
}
