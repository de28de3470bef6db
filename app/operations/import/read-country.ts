import { getCountries } from "libphonenumber-js/min";

/** `Österreich`, `Austria` and `AT` are the same country; null where it is none that is known. */
export function readCountry(cell: string): string | null {
  const text = cell.trim().toLowerCase();
  return codeByName().get(text) ?? null;
}

let codes: Map<string, string> | undefined;

function codeByName(): Map<string, string> {
  codes ??= new Map([["uk", "GB"], ...["de", "en"].flatMap(listNames), ...listCodes()]);
  return codes;
}

function listNames(language: string): [string, string][] {
  const display = new Intl.DisplayNames(language, { type: "region" });
  return getCountries().map((code) => [display.of(code)!.toLowerCase(), code]);
}

function listCodes(): [string, string][] {
  return getCountries().map((code) => [code.toLowerCase(), code]);
}
