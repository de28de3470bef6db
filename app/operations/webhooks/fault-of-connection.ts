import type { DeliveryFault } from "~/domain/programs/webhook";

/** A name led to an address to which no request may go. */
export class AddressRefusedError extends Error {
  constructor() {
    super("The name leads to an address that is not public.");
  }
}

const nameFaults = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_NODATA",
  "ENODATA",
  "ETIMEOUT",
  "ECANCELLED",
  "ESERVFAIL",
]);
const timeoutFaults = new Set(["UND_ERR_CONNECT_TIMEOUT", "ETIMEDOUT"]);

/** Why there was no answer, from the error that ended the attempt. */
export function faultOfConnection(error: unknown): DeliveryFault {
  if (error instanceof AddressRefusedError) return "address_refused";
  const code = String((error as { code?: unknown } | null)?.code ?? "");
  if (nameFaults.has(code)) return "not_resolved";
  if (timeoutFaults.has(code)) return "timed_out";
  if (/CERT|^ERR_TLS|UNABLE_TO_VERIFY|^EPROTO$/.test(code)) return "certificate_refused";
  return "not_connected";
}
