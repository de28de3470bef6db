import { expect, test } from "vitest";
import { dayMs, minuteMs } from "~/domain/time/instant";
import { writeOverdue } from "~/routes/staff/present-missed-wishes.server";

test("how long a wish is overdue is told in whole hours up to a day, then in whole days", () => {
  const read = (ms: number) => writeOverdue(ms, "de");
  expect(read(0)).toBe("seit einer Stunde überfällig");
  expect(read(119 * minuteMs)).toBe("seit einer Stunde überfällig");
  expect(read(120 * minuteMs)).toBe("seit 2\u00a0Stunden überfällig");
  expect(read(dayMs - 1)).toBe("seit 23\u00a0Stunden überfällig");
  expect(read(dayMs)).toBe("seit einem Tag überfällig");
  expect(writeOverdue(3 * dayMs, "en")).toBe("overdue for 3\u00a0days");
});
