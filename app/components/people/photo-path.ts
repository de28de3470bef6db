import type { StaffToChoose } from "~/domain/people/staff-to-choose";

/** Where the photo is shown from; its address changes with it, so that nobody is shown an old one. */
export function photoPath({ id, photo }: Pick<StaffToChoose, "id" | "photo">): string | undefined {
  return photo === null ? undefined : `/photos/${encodeURIComponent(id)}/${photo}`;
}
