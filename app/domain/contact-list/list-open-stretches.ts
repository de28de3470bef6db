/** When a customer is open within a day: the stretches of the day axis. */
import type { CompiledCustomer } from "../permission/compile-customer";
import { findPermissionWindow } from "../permission/decide-permission";
import type { StaffId } from "../preference/preference";
import type { Instant } from "../time/instant";
import { type Span, type Spans, unionOf } from "../time/spans";
import type { Way } from "./list-counted-ways";
import { toRequest } from "./list-openings";

/** From the first instant of the day on, as if nothing else happened; in instants. */
export function listOpenStretches(
  customer: CompiledCustomer,
  ways: readonly Way[],
  staff: StaffId,
  day: { startOfToday: Instant; endOfToday: Instant },
): Spans {
  return unionOf(ways.flatMap((way) => listStretches(customer, way, staff, day)));
}

function listStretches(
  customer: CompiledCustomer,
  way: Way,
  staff: StaffId,
  { startOfToday, endOfToday }: { startOfToday: Instant; endOfToday: Instant },
): Span[] {
  const stretches: Span[] = [];
  let at = startOfToday;
  while (at < endOfToday) {
    const window = findPermissionWindow(customer, toRequest(way, staff), at);
    if (!window || window.from >= endOfToday) break;
    at = Math.min(window.until, endOfToday);
    stretches.push([window.from, at]);
  }
  return stretches;
}
