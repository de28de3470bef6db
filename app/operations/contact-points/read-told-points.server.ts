import { hashContactValue } from "#db/hash-contact-value";
import type { Vault } from "#db/vault";
import type { ContactPointKind } from "~/domain/people/contact-point";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import type { ImportedPoint } from "~/domain/people/imported-customer";
import { formatPostalAddress, type PostalAddress } from "~/domain/people/postal-address";
import type { ChannelId } from "~/domain/preference/channel";
import { readCountry } from "../import/read-country";
import { normalizePhoneNumber } from "./normalize-phone-number.server";

/** A contact point as a program tells it. */
export type ToldPoint = (
  | { kind: "email" | "phone"; value: string }
  | { kind: "postal"; value: PostalAddress }
) & {
  /** Absent = what an import opens for the kind. */
  openChannels?: readonly ChannelId[];
};

export interface ReadPoints {
  points: ImportedPoint[];
  /** The places of those that cannot be read. */
  unreadable: number[];
}

/** Normalised as an import does. `country`: ISO 3166-1, for telephone numbers without a country code. */
export function readToldPoints(told: readonly ToldPoint[], country: string | null, vault: Vault): ReadPoints {
  const points = new Map<string, ImportedPoint>();
  const unreadable: number[] = [];
  told.forEach((point, place) => {
    const value = normalize(point, country);
    if (value === null) {
      unreadable.push(place);
      return;
    }
    const valueHash = hashContactValue(vault, point.kind, value);
    points.set(valueHash, { kind: point.kind, value, valueHash, openChannels: point.openChannels });
  });
  return { points: [...points.values()], unreadable };
}

function normalize(point: ToldPoint, country: string | null): string | null {
  if (point.kind === "postal") return formatPostalAddress(point.value);
  return normalizeText[point.kind](point.value, country);
}

const normalizeText: Record<
  Exclude<ContactPointKind, "postal">,
  (text: string, country: string | null) => string | null
> = {
  email: normalizeEmailAddress,
  phone: normalizePhoneNumber,
};

/** Telephone numbers are read as those of the country of the customer's own address, else of the company's. */
export function findCountry(told: readonly ToldPoint[], companyRegion: string | null): string | null {
  const address = told.find((point) => point.kind === "postal");
  return (address && readCountry(address.value.country)) ?? companyRegion?.slice(0, 2) ?? null;
}
