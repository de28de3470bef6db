import type { ContactPointKind } from "~/domain/people/contact-point";
import { foldPostalAddress } from "~/domain/people/postal-address";
import type { Vault } from "./vault";

/** Of a normalised value: who shares an address or a number is found by it, without reading any. */
export function hashContactValue(vault: Vault, kind: ContactPointKind, value: string): string {
  return vault.hash(`contact point ${kind}`, kind === "postal" ? foldPostalAddress(value) : value);
}
