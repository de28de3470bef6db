/** The rooms of the administration, in the order of their navigation. */
export const adminPlaces = [{ place: "programs", href: "/admin/programs" }] as const;

export type AdminPlace = (typeof adminPlaces)[number]["place"];
