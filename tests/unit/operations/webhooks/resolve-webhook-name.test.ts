import { createSocket } from "node:dgram";
import { expect, onTestFinished, test, vi } from "vitest";
import { openNameResolver, type ResolveName } from "~/operations/webhooks/resolve-webhook-name.server";

const never: ResolveName = () => new Promise(() => {});

/** A nameserver that knows some names, knows of others that there are none, and answers nothing at all of `dead.…`. */
async function openNameserver(known: Record<string, number[]>): Promise<string> {
  const server = createSocket("udp4");
  server.on("message", (query, from) => {
    const { name, type, end } = readQuestion(query);
    if (name.startsWith("dead.")) return;
    const address = type === typeA ? known[name] : undefined;
    const flags = name in known ? 0x8180 : 0x8183;
    const head = Buffer.from([...query.subarray(0, 2), flags >> 8, flags & 255, 0, 1, 0, address ? 1 : 0]);
    const record = address ? [0xc0, 0x0c, 0, typeA, 0, 1, 0, 0, 0, 60, 0, 4, ...address] : [];
    const answer = [head, Buffer.alloc(4), query.subarray(12, end), Buffer.from(record)];
    server.send(Buffer.concat(answer), from.port);
  });
  await new Promise<void>((resolve) => server.bind(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${server.address().port}`;
}

const typeA = 1;

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join("."), type: query.readUInt16BE(at + 1), end: at + 5 };
}

test("names whose nameservers never answer hold up no other", async () => {
  const nameserver = await openNameserver({ "crm.example": [192, 0, 2, 7] });
  const resolve = openNameResolver({ nameservers: [nameserver], askSystem: never });
  let answered = 0;
  const countAnswer = () => void answered++;
  for (let index = 0; index < 20; index++) resolve(`dead.example${index}`).then(countAnswer, countAnswer);
  expect(await resolve("crm.example")).toEqual([{ address: "192.0.2.7", family: 4 }]);
  expect(answered).toBe(0);
});

test("a name whose nameserver does not answer has no address after a while", async () => {
  const resolve = openNameResolver({ nameservers: [await openNameserver({})], askSystem: never, msMax: 40 });
  await expect(resolve("dead.example")).rejects.toThrow(/ETIMEOUT|ECANCELLED/);
});

test("what the nameservers do not know is asked of the system, as is a name without a dot", async () => {
  const nameserver = await openNameserver({});
  const askSystem = vi.fn<ResolveName>(async () => [{ address: "10.0.0.5", family: 4 }]);
  const resolve = openNameResolver({ nameservers: [nameserver], askSystem });
  expect(await resolve("crm.intern")).toEqual([{ address: "10.0.0.5", family: 4 }]);
  expect(await resolve("crm")).toEqual([{ address: "10.0.0.5", family: 4 }]);
  expect(askSystem.mock.calls).toEqual([["crm.intern"], ["crm"]]);
});

test("the system is asked for one name at a time, and not for long", async () => {
  const askSystem = vi.fn<ResolveName>(never);
  const resolve = openNameResolver({ askSystem, msMax: 50 });
  const asked = await Promise.allSettled([resolve("crm"), resolve("dialer")]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(askSystem).toHaveBeenCalledOnce();
});
