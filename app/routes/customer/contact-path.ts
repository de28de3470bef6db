import { customerHome } from "~/auth/landing-paths";

export function contactPath(contactId: string): string {
  return `${customerHome}/contacts/${encodeURIComponent(contactId)}`;
}
