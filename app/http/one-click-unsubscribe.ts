/**
 * The one address to which mail programs post by themselves when somebody presses their button (RFC 8058): from no page
 * and so from no origin, without cookies, and as either kind of form. The sealed link alone says what may be done there,
 * and there is nothing that a foreign page could do with a reader's cookies.
 */
const address = /^\/unsubscribe\/[\w-]+$/;

export function isOneClickUnsubscribe({ method, url }: Request): boolean {
  return method === "POST" && address.test(new URL(url).pathname);
}
