import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";

const path = "/api/v1/screenings";

describe("POST /api/v1/screenings", () => {
  test.each(["name,customer", "chanel;topic", "customer,customer", ""])(
    "refuses a header that it does not understand whole: '%s'",
    async (head) => {
      const { post } = await openTestApi();
      const response = await post(path, `${head}\na,b\n`, { "Content-Type": "text/csv" });
      const { detail } = await expectProblem(response, 422);
      expect(detail).toContain("The columns are customer, sender, channel, topic, at.");
    },
  );

  test.each(["?sender=keller", "?sender=human:keller", "?at=tomorrow", "?chanel=phone"])(
    "refuses terms that it does not understand: %s",
    async (query) => {
      const { post } = await openTestApi();
      await expectProblem(await post(`${path}${query}`, "", { "Content-Type": "application/x-ndjson" }), 400);
    },
  );

  test.each<Record<string, string>>([
    { "Content-Type": "application/json" },
    { "Content-Type": "text/csv", "Content-Encoding": "gzip" },
    { "Content-Type": "text/csv; charset=windows-1252" },
  ])(
    "takes neither another format nor a compressed one, and no letters but those of UTF-8: %j",
    async (headers) => {
      const { post } = await openTestApi();
      await expectProblem(await post(path, "", headers), 415);
    },
  );
});
