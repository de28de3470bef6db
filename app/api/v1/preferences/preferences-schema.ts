import { createPreferencesSchema } from "~/domain/preference/preference-schema";
import { publicHolidays } from "~/operations/house/public-holidays.server";

/** What a customer decided, as the wire carries it (permission.md, "Preferences"). */
export const preferencesSchema = createPreferencesSchema(publicHolidays.isKnownRegion).meta({
  id: "Preferences",
});
