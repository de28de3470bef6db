import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isOneClickUnsubscribe } from "./one-click-unsubscribe";
import { isPhotoUpload, photoUploadBytesMax } from "./photo-upload";
import { safeMethods } from "./safe-methods";

/** The largest honest form, notes to every topic in a script of four bytes a character, stays below. */
export const formBytesMax = 256 * 1024;

const formType = "application/x-www-form-urlencoded";
/** As mail programs may send it, and the one form with a file. */
const partsType = "multipart/form-data";

const withinLimit = limitTo(formBytesMax);
const withinPhotoLimit = limitTo(photoUploadBytesMax);

/** Pages take what forms send, of a size that a person can type; anything else is refused before it is read. */
export const formBodies: MiddlewareHandler = async (context, next) => {
  if (safeMethods.has(context.req.method)) return next();
  const [type = ""] = (context.req.header("content-type") ?? "").split(";");
  if (!isTaken(type.trim().toLowerCase(), context.req.raw)) {
    return refuse(context, `Send this form as ${formType}.`, 415);
  }
  return (isPhotoUpload(context.req.raw) ? withinPhotoLimit : withinLimit)(context, next);
};

function isTaken(type: string, request: Request): boolean {
  return (
    type === formType || (type === partsType && (isOneClickUnsubscribe(request) || isPhotoUpload(request)))
  );
}

function limitTo(maxSize: number): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, "This form is too large.", 413) });
}

/** The rest of the body is not read, so nothing else can follow on this connection. */
function refuse(context: Context, why: string, status: 413 | 415): Response {
  return context.text(why, status, { Connection: "close" });
}
