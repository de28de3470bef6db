import type { HoursWindow, TimeOfDay } from "~/domain/preference/channel";

const stepMinutes = 30;
const minutesPerDay = 24 * 60;

/** Every half hour from the earliest beginning of the windows to their latest end; undefined = of the whole day. */
export function listTimesBetween(windows: readonly HoursWindow[] | undefined): TimeOfDay[] {
  const first = windows ? Math.min(...windows.map(({ from }) => minutesOf(from))) : 0;
  const last = windows ? Math.max(...windows.map(({ to }) => minutesOf(to))) : minutesPerDay;
  const count = Math.floor((last - first) / stepMinutes) + 1;
  return Array.from({ length: count }, (_, step) => formatMinutes(first + step * stepMinutes));
}

function minutesOf(time: TimeOfDay): number {
  const [hours, minutes] = time.split(":").map(Number);
  return hours! * 60 + minutes!;
}

function formatMinutes(minutes: number): TimeOfDay {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
