import { countryOf } from "~/i18n/format/format-region";

/** A part of the country that was chosen; of a part of another country, which the page still showed, nothing but the country. */
export function readRegion(form: Pick<FormData, "get">): string {
  const country = String(form.get("country") ?? "");
  const region = String(form.get("region") ?? "");
  return form.get("country") === null || countryOf(region) === country ? region : country;
}
