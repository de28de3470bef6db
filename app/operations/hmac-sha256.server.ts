import { createHmac } from "node:crypto";

/** Lower-case hex. */
export function hmacSha256(key: string, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex");
}
