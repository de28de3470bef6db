import { casesHome } from "~/auth/landing-paths";

export function casePath(caseId: string): string {
  return `${casesHome}/${encodeURIComponent(caseId)}`;
}
