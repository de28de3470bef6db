import { foldName } from "./fold-name";

export interface PostalAddress {
  /** May hold several lines. */
  street: string;
  postalCode: string;
  city: string;
  /** Empty = the company's own. */
  country: string;
}

/** The lines as they stand on a letter, below the name; null where street or town are missing. */
export function formatPostalAddress(address: PostalAddress): string | null {
  if (!address.street.trim() || !address.city.trim()) return null;
  const lines = [...address.street.split(/\r?\n/), `${address.postalCode} ${address.city}`, address.country];
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The same for "Lindenstr. 4" and "Lindenstraße 4": what is compared and hashed. */
export function foldPostalAddress(lines: string): string {
  return foldName(lines).replace(/str(?=\s|$)/g, "strasse");
}
