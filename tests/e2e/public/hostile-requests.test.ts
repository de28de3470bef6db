/** What is sent by hand rather than by a browser: nothing of it breaks the server or opens what is closed. */
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/test";

const tag = "@without-script";
const contact = { channel: "phone", topic: "advice", outcome: "reached", date: "2026-11-24", time: "17:00" };

async function become(request: APIRequestContext, url: string, form: Record<string, string>) {
  const answer = await request.post("/demo", { form, headers: { Origin: url }, maxRedirects: 0 });
  expect(answer.status()).toBe(302);
}

test("no cache keeps what is told to one reader", { tag }, async ({ request, demo }) => {
  await become(request, demo.url, { customer: "aylin-demir" });
  for (const path of ["/me", "/me.data", "/me/history", "/me/history.data", "/sign-in", "/nothing"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers()["cache-control"], path).toBe("no-store");
  }
});

test("no spelling of an address is a fault of the server's", { tag }, async ({ request, demo }) => {
  await become(request, demo.url, { customer: "aylin-demir" });
  await become(request, demo.url, { staff: "sabine-keller" });
  const paths = [
    "/%",
    "/%00",
    "/%E0%A4%A",
    "/%E0%A4%A.data",
    "//evil.example",
    "/assets/%2e%2e/%2e%2e/server/server.js",
    "/..%2f..%2fpackage.json",
    "/me?saved=9007199254740991",
    "/me/people/constructor",
    "/me/hours/__proto__",
    "/me/history?page=1e300",
    "/staff?page=1e400&q=%00%ff&channel=__proto__&topic=constructor",
    "/staff/customers/%00",
    "/staff/customers/aylin-demir?recorded=%00",
    "/sign-in?return=%%%",
    "/sign-in/link/%00",
    `/${"a".repeat(9000)}`,
  ];
  for (const path of paths) {
    const answer = await request.get(demo.url + path, { maxRedirects: 0 });
    expect(answer.status(), path).toBeLessThan(500);
    expect(answer.headers().location ?? "/", path).toMatch(/^\/(?!\/)/);
  }
  for (const path of ["/me/people/constructor", "/me/people/__proto__", "/me/hours/__proto__"]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("what no form of ours sends is refused, and is no fault of the server's", { tag }, async ({
  request,
  demo,
}) => {
  await become(request, demo.url, { customer: "aylin-demir" });
  const headers = { Origin: demo.url };
  for (const path of ["/me/undo", "/me/topics", "/sign-in", "/language"]) {
    const large = await request.post(path, { form: { note: "a".repeat(1_000_000) }, headers });
    expect(large.status(), path).toBe(413);
    expect((await request.post(path, { data: { note: "a" }, headers })).status(), path).toBe(415);
    const broken = { ...headers, "Content-Type": "multipart/form-data; boundary=x" };
    expect((await request.post(path, { data: "garbage", headers: broken })).status(), path).toBe(415);
  }
  expect(demo.log()).not.toContain("A page failed.");
});

test("whoever is not on one's list answers like nobody at all, to every question", { tag }, async ({
  request,
  demo,
}) => {
  await become(request, demo.url, { staff: "rolf-wolf" });
  const ask = async (id: string) => {
    const path = `/staff/customers/${id}`;
    const answers = [
      await request.get(path),
      await request.get(`${path}.data`),
      await request.post(path, { form: contact, headers: { Origin: demo.url }, maxRedirects: 0 }),
    ];
    return Promise.all(
      answers.map(async (answer) => ({
        status: answer.status(),
        headers: Object.keys(answer.headers()).sort(),
        body: (await answer.text()).replaceAll(id, "").replace(/nonce="[^"]*"/g, ""),
      })),
    );
  };
  const nobody = await ask("nobody-at-all");
  expect(nobody.map(({ status }) => status)).toEqual([404, 404, 404]);
  for (const id of ["aylin-demir", "rita-blum", "karl-vogt", "frieda-lang"]) {
    expect(await ask(id), id).toEqual(nobody);
  }
});

test("customers and staff come through no door of the other's", { tag }, async ({ request, demo }) => {
  await become(request, demo.url, { customer: "aylin-demir" });
  for (const path of ["/staff", "/staff.data", "/staff/customers/aylin-demir"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([202, 302], path).toContain(answer.status());
    expect(await answer.text(), path).not.toContain("Demir");
  }
});
