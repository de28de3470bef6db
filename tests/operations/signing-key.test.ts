import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import {
  getSigningKey,
  listPublicSigningKeys,
  rotateSigningKey,
} from "~/operations/permits/signing-key.server";

/** At 17:12, as every test context. */
describeOnBothDialects("the keys that sign permits", ({ openTestContext }) => {
  test("a list that was read before a key was replaced knows every signer of the next quarter of an hour", async () => {
    const context = await openTestContext();
    const [before] = await listPublicSigningKeys(context);
    const next = await rotateSigningKey(context);
    expect((await listPublicSigningKeys(context)).map(({ kid }) => kid)).toEqual([next.id, before!.kid]);
    context.setNow("2026-11-24T17:26:59.999+01:00");
    expect((await getSigningKey(context)).id).toBe(before!.kid);
    context.setNow("2026-11-24T17:27:00+01:00");
    expect((await getSigningKey(context)).id).toBe(next.id);
  });

  test("replaced in a hurry they sign one after the other, each after its quarter of an hour", async () => {
    const context = await openTestContext();
    const first = await getSigningKey(context);
    const second = await rotateSigningKey(context);
    context.setNow("2026-11-24T17:13:00+01:00");
    const third = await rotateSigningKey(context);
    const signers: string[] = [];
    for (const time of ["17:26", "17:27", "17:28"]) {
      context.setNow(`2026-11-24T${time}:00+01:00`);
      signers.push((await getSigningKey(context)).id);
    }
    expect(signers).toEqual([first.id, second.id, third.id]);
  });

  test("the first of all signs at once: nobody can know another", async () => {
    const context = await openTestContext();
    const { id, signsFrom } = await rotateSigningKey(context);
    expect(signsFrom).toBe(context.clock());
    expect((await getSigningKey(context)).id).toBe(id);
  });
});
