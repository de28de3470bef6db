import { staffHome } from "~/auth/landing-paths";

export function customerPath(customerId: string): string {
  return `${staffHome}/customers/${encodeURIComponent(customerId)}`;
}

/** Where a permit is claimed. */
export function permitOfCustomerPath(customerId: string): string {
  return `${customerPath(customerId)}/permit`;
}

/** The id of the form that records a contact. */
export const recordFormId = "record";

/** The id of what may be done now and soon. */
export const waysId = "ways";

export function permitPath(permitId: string): string {
  return `${staffHome}/permits/${encodeURIComponent(permitId)}`;
}
