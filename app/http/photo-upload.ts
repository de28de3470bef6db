import { staffPhotoPath } from "~/auth/landing-paths";
import { photoBytesMax } from "~/operations/staff/make-portrait.server";

/** A file comes with boundaries, its name and the form's other fields. */
const envelopeBytes = 16 * 1024;

export const photoUploadBytesMax = photoBytesMax + envelopeBytes;

/** The one form that sends a file. */
export function isPhotoUpload(request: Request): boolean {
  return request.method === "POST" && new URL(request.url).pathname === staffPhotoPath;
}
