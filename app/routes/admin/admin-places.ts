import type { Role } from "~/domain/people/role";

/** The rooms of the administration, in the order of their navigation, and whom each is open to. */
const adminPlaces = [
  { place: "programs", href: "/admin/programs", roles: ["admin"] },
  { place: "callNumbers", href: "/admin/call-numbers", roles: ["admin"] },
  { place: "webhooks", href: "/admin/webhooks", roles: ["admin", "privacy-officer"] },
] as const satisfies readonly { place: string; href: string; roles: readonly Role[] }[];

export type AdminPlace = (typeof adminPlaces)[number]["place"];

export function listAdminPlaces(role: Role) {
  return adminPlaces.filter(({ roles }) => (roles as readonly Role[]).includes(role));
}
