import { Hono } from "hono";
import { expect, test } from "vitest";
import { formBodies, formBytesMax } from "~/http/form-bodies";
import { photoUploadBytesMax } from "~/http/photo-upload";

const formType = "application/x-www-form-urlencoded";
let read = 0;

const app = new Hono();
app.use(formBodies);
app.all("*", async (context) => {
  read++;
  return context.text(String((await context.req.raw.formData()).get("note")).slice(0, 20));
});

function send(body: BodyInit | null, headers: Record<string, string> = { "Content-Type": formType }) {
  return app.request("/me/topics", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

function inPieces(bytes: number): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(64 * 1024).fill(0x61);
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(piece.subarray(0, left));
      left -= piece.length;
    },
  });
}

test("takes a form that a person typed", async () => {
  const answer = await send("note=nur+zu+meiner+Heizung", { "Content-Type": `${formType};charset=UTF-8` });
  expect(await answer.text()).toBe("nur zu meiner Heizun");
});

test("refuses a form larger than any person types, before it is read", async () => {
  read = 0;
  const tooMuch = `note=${"a".repeat(formBytesMax)}`;
  const length = String(tooMuch.length);
  expect((await send(tooMuch, { "Content-Type": formType, "Content-Length": length })).status).toBe(413);
  expect(read).toBe(0);
});

test("refuses a form that comes in pieces as soon as it is too large", async () => {
  read = 0;
  expect((await send(inPieces(formBytesMax + 1))).status).toBe(413);
  expect((await send(inPieces(100 * formBytesMax))).status).toBe(413);
  expect(read).toBe(0);
});

test("takes a form in pieces up to the limit", async () => {
  expect((await send(inPieces(formBytesMax))).status).toBe(200);
});

test.each(["application/json", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain", ""])(
  "refuses what no form of ours sends: %s",
  async (type) => {
    read = 0;
    const body = new TextEncoder().encode("garbage");
    expect((await send(body, type ? { "Content-Type": type } : {})).status).toBe(415);
    expect(read).toBe(0);
  },
);

test("takes a form in parts where mail programs unsubscribe, and nowhere else", async () => {
  const parts = () => {
    const form = new FormData();
    form.set("note", "One-Click");
    return form;
  };
  const post = (path: string) => app.request(path, { method: "POST", body: parts() });
  expect(await (await post("/unsubscribe/a-Sealed_link")).text()).toBe("One-Click");
  expect((await post("/me/topics")).status).toBe(415);
});

test("takes a photo of more bytes than a form may have where staff send theirs, and nowhere else", async () => {
  const post = (path: string, bytes: number) => {
    const form = new FormData();
    form.set("note", "Foto");
    form.set("photo", new Blob([new Uint8Array(bytes)]));
    return app.request(path, { method: "POST", body: form });
  };
  expect((await post("/staff/profile/photo", 2 * formBytesMax)).status).toBe(200);
  expect((await post("/staff/profile/photo", photoUploadBytesMax)).status).toBe(413);
  expect((await post("/staff/profile", 10)).status).toBe(415);
});
