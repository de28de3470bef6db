import { type KeyOverlap, keyOverlaps, keyPeriods } from "~/components/admin/program-values";
import { dayMs } from "~/domain/time/instant";

/** Until when the key is good that is made at `now`, in milliseconds since 1970; null = for ever. */
export function readExpiry(form: FormData, now: number): number | null {
  const period = pick(keyPeriods, form.get("days"));
  return period === "endless" ? null : now + Number(period) * dayMs;
}

/** For how many hours the keys before are still taken. */
export function readOverlap(form: FormData): KeyOverlap {
  return pick(keyOverlaps, form.get("overlap"));
}

/** Refuses what no form of ours sends. */
function pick<T extends string>(offered: readonly T[], text: FormDataEntryValue | null): T {
  const found = offered.find((one) => one === text);
  if (found === undefined) throw new Response(null, { status: 400 });
  return found;
}
