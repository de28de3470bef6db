import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** E.164, or null where it is no number that could exist. `country`: ISO 3166-1, for numbers without a country code. */
export function normalizePhoneNumber(text: string, country: string | null): string | null {
  const defaultCountry = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const number = parsePhoneNumberFromString(text.trim(), { defaultCountry, extract: false });
  return number?.isPossible() ? number.number : null;
}

/** As people read and dial it: "+49 89 55501100". */
export function formatPhoneNumber(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational().replaceAll(" ", "\u00a0") ?? number;
}
