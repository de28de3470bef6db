import type { StaffId } from "../preference/preference";

/** Who changed a setting of the house: somebody who works here, or a program. */
export type SettingChanger = { staffId: StaffId } | { clientId: string };

/** That something about a program or a webhook became different. Kept as long as it is. */
export interface SettingChange<Setting> {
  id: string;
  by: SettingChanger;
  /** Milliseconds since 1970. */
  at: number;
  before: Setting;
  after: Setting;
}

/** Plain data, member by member. */
export function isSameSetting(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
