import { useRouteLoaderData } from "@remix-run/react";
import type { ActingMandate } from "~/domain/people/mandate";

/** What the customer's layout knows. */
interface OfLayout {
  acting: Pick<ActingMandate, "scope"> | null;
}

/**
 * May whoever looks at this page allow more than what holds? Not by a narrow mandate: what the guards and the operations
 * would refuse is then not offered.
 */
export function useMayWiden(): boolean {
  const layout = useRouteLoaderData("routes/customer/layout") as OfLayout | undefined;
  return layout?.acting?.scope !== "narrow";
}
