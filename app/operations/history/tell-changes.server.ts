import { listPreferencesUntil, type PreferenceVersion } from "#db/queries/preferences";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import type { House } from "../house/read-house.server";
import { tellOrigin } from "../on-behalf/tell-origin.server";
import type { OperationContext } from "../operation-context";
import { beforeAll, behindAll, type ChangeMade, type Teller, type Told } from "./happened.server";

/** Each version, by what it changed. */
export const tellChanges: Teller = async (context, house, customerId, { place, limit }) => {
  const versions = await listPreferencesUntil(context.db.reader, customerId, toVersions(place), limit + 1);
  const tell = rememberOrigins(context, house, customerId);
  const first = preferencesOfNobody(house.settings.timeZone);
  return versions.slice(0, limit).map((stored, index) => {
    const before = versions[index + 1]?.preferences ?? first;
    const id = `${stored.version}`.padStart(digitsMax, "0");
    const place = { kind: "change", at: stored.decidedAt, id } as const;
    return {
      ...place,
      tell: async () => ({ ...place, made: await tellChange(stored, before, house, tell) }),
    };
  });
};

/** So that ids are in the order of versions. */
const digitsMax = 10;

function toVersions({ at, id }: Told): { at: number; below: number } {
  if (id === beforeAll) return { at: at - 1, below: Number.POSITIVE_INFINITY };
  return { at, below: id === behindAll ? Number.POSITIVE_INFINITY : Number(id) };
}

type TellOrigin = (stored: PreferenceVersion) => ReturnType<typeof tellOrigin>;

/** Each is asked for once, however often they recorded something. */
function rememberOrigins(context: OperationContext, house: House, customerId: string): TellOrigin {
  const told = new Map<string, ReturnType<typeof tellOrigin>>();
  return (stored) => {
    const key = `${stored.source} ${stored.recordedBy}`;
    const known = told.get(key) ?? tellOrigin(context, house, customerId, stored);
    told.set(key, known);
    return known;
  };
}

async function tellChange(
  stored: PreferenceVersion,
  before: Preferences,
  house: House,
  tell: TellOrigin,
): Promise<ChangeMade> {
  const { version, source, decidedAt } = stored;
  const changes = comparePreferences(before, stored.preferences, house.company);
  return { version, at: decidedAt, changes, source, recorder: await tell(stored) };
}
