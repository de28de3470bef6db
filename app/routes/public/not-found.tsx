import { forAnyone } from "~/auth/guards.server";

/** Whatever no other route knows; as a route of its own it is answered in the visitor's language. */
export const loader = forAnyone((): null => {
  throw new Response(null, { status: 404 });
});

export const action = loader;

/** Without a page the answer would be the bare status. */
export default function NotFound() {
  return null;
}
