import { data, redirect } from "@remix-run/server-runtime";
import { describe, expect, it, vi } from "vitest";
import { readForm } from "~/auth/read-form.server";
import { tellFault } from "~/auth/tell-fault.server";
import { NoAnswer } from "~/domain/no-answer";

const noAnswer = new NoAnswer("The database said nothing.");
const bug = new Error("Somebody made a mistake.");
const address = "https://k.example/me/call-word";

function visit(init?: RequestInit) {
  const reportFault = vi.fn();
  const request = new Request(address, init);
  return { request, reportFault, args: { request, params: {}, context: { reportFault } } as never };
}

const form = () => visit({ method: "POST", body: new URLSearchParams("word=%20Kastanie&way=phone&way=sms") });
const fields = [
  ["word", " Kastanie"],
  ["way", "phone"],
  ["way", "sms"],
];

describe("a page's door that failed", () => {
  it.each([
    [noAnswer, 503],
    [bug, 500],
  ])("keeps what was sent, as it was sent (%s)", async (error, status) => {
    const { args, reportFault } = form();
    expect(await tellFault(args, error)).toMatchObject({
      init: { status },
      data: { fields, hadFile: false },
    });
    expect(reportFault).toHaveBeenCalledExactlyOnceWith(error);
  });

  it("keeps it also where it was read before", async () => {
    const { args, request } = form();
    await readForm(request);
    expect(await tellFault(args, noAnswer)).toMatchObject({ data: { fields } });
  });

  it("says that a file was with it, which has to be chosen again", async () => {
    const body = new FormData();
    body.set("photo", new File(["a face"], "face.png"));
    body.set("formKey", "7");
    const { args } = visit({ method: "POST", body });
    expect(await tellFault(args, bug)).toMatchObject({ data: { fields: [["formKey", "7"]], hadFile: true } });
  });

  it("says so of a page that is only read, where the database gave no answer; a mistake of ours is told as one", async () => {
    const { args } = visit();
    expect(await tellFault(args, noAnswer)).toMatchObject({ init: { status: 503 }, data: null });
    expect(await tellFault(args, bug)).toBe(bug);
  });

  it.each([
    ["a redirect", redirect("/sign-in")],
    ["an answer", new Response(null, { status: 404 })],
    ["an answer with data", data("refused", { status: 409 })],
  ])("leaves what is an answer itself: %s", async (_, answer) => {
    const { args, reportFault } = form();
    expect(await tellFault(args, answer)).toBe(answer);
    expect(reportFault).not.toHaveBeenCalled();
  });
});
