import { type NumberType, parsePhoneNumberFromString as parseWithTypes } from "libphonenumber-js/max";
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** E.164, or null where it is no number that could exist. `country`: ISO 3166-1, for numbers without a country code. */
export function normalizePhoneNumber(text: string, country: string | null): string | null {
  const defaultCountry = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const number = parsePhoneNumberFromString(text.trim(), { defaultCountry, extract: false });
  return number?.isPossible() ? number.number : null;
}

const neverSomebodys: ReadonlySet<NumberType> = new Set<NumberType>([
  "PREMIUM_RATE",
  "SHARED_COST",
  "TOLL_FREE",
  "PERSONAL_NUMBER",
  "PAGER",
  "UAN",
  "VOICEMAIL",
]);

/**
 * May somebody say that this number, in E.164, is theirs? None is that whoever calls or texts pays dearly for (0900, 0180,
 * satellites), and somebody else earns by: they have plans of their own with what the house sends.
 */
export function isNumberOfSomebody(number: string): boolean {
  const known = parseWithTypes(number);
  return known !== undefined && !known.isNonGeographic() && !neverSomebodys.has(known.getType());
}

/** As people read and dial it: "+49 89 55501100". */
export function formatPhoneNumber(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational().replaceAll(" ", "\u00a0") ?? number;
}
