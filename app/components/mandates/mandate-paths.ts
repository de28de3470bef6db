import { customerHome } from "~/auth/landing-paths";

export const mandatePaths = {
  /** Whom the customer lets act for them. */
  granted: `${customerHome}/mandates`,
  /** What whoever acts for the customer may do, and how to give it back. */
  acting: `${customerHome}/acting`,
  /** One mandate: its end, and the way back. */
  end: (id: string) => `${customerHome}/mandates/${id}/end`,
  restore: (id: string) => `${customerHome}/mandates/${id}/restore`,
  giveBack: (id: string) => `${customerHome}/mandates/${id}/give-back`,
};
