import type { PreferenceSource, PreferenceVersion } from "#db/queries/preferences";
import type { House } from "../house/read-house.server";
import { tellOrigin } from "../on-behalf/tell-origin.server";
import type { OperationContext } from "../operation-context";

export const recorderRoles = ["customer", "holder", "staff", "program", "link", "import"] as const;

/** Who brought a version about, as programs are told. */
export interface ToldRecorder {
  role: (typeof recorderRoles)[number];
  /** Of the member of staff or the program; null = nobody of the house, or a program that is gone. */
  name: string | null;
}

const rolesWithoutName: Partial<Record<PreferenceSource, ToldRecorder["role"]>> = {
  portal: "customer",
  import: "import",
  unsubscribe: "link",
  portal_link: "link",
};

/** Who acts by a mandate stays unnamed: that is between the customer and them (docs/decisions/mandates.md). */
export async function tellRecorderToPrograms(
  context: OperationContext,
  house: House,
  customerId: string,
  stored: Pick<PreferenceVersion, "source" | "recordedBy">,
): Promise<ToldRecorder> {
  const role = rolesWithoutName[stored.source];
  if (role) return { role, name: null };
  const origin = await tellOrigin(context, house, customerId, stored);
  if (origin?.type === "person") {
    const { givenName, familyName } = origin.name;
    return { role: "staff", name: `${givenName} ${familyName}`.trim() };
  }
  return origin?.type === "program" ? { role: "program", name: origin.name } : { role: "holder", name: null };
}
