import { data } from "@remix-run/server-runtime";

/**
 * For staff who turn to somebody who is not there for them: erased a moment before, looked after by somebody else, or never
 * here. All three look the same, so that nobody learns from it who is a customer.
 */
export function noSuchPerson({ method }: Request) {
  const wasSent = method !== "GET" && method !== "HEAD";
  return data({ noSuchPerson: { wasSent } }, { status: 404 });
}
