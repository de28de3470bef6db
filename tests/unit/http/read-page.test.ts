import { data, redirect, type ServerBuild } from "@remix-run/server-runtime";
import { expect, test, vi } from "vitest";
import { openPages } from "~/http/answer-page";

type Loader = () => unknown;

/** A house of one page below another; it sets what its loaders tell, and fails where they tell it to. */
function build(letter: Loader, frame: Loader = () => "frame") {
  const module = (loader: Loader) => ({ default: () => null, loader: vi.fn(async () => loader()) });
  const routes = {
    root: { id: "root", path: "", module: { ...module(frame), ErrorBoundary: () => null } },
    letter: { id: "letter", parentId: "root", path: "me/:id", module: module(letter) },
  };
  const handleError = vi.fn();
  const set = vi.fn(
    (_request, status, headers, { staticHandlerContext: { loaderData, errors, matches } }) => {
      if (loaderData.letter === "unprintable" && !errors) throw new Error("No page can be made of it.");
      return Response.json({ loaderData, errors, params: matches.at(-1).params }, { status, headers });
    },
  );
  const pages = {
    ...{ routes, basename: "/", future: { v3_singleFetch: true }, isSpaMode: false },
    entry: { module: { default: set, handleError } },
    assets: { routes: { root: { id: "root" }, letter: { id: "letter" } } },
  } as unknown as ServerBuild;
  const get = (address = "/me/7", method = "GET") =>
    openPages(pages)(new Request(`http://localhost${address}`, { method }), {} as never);
  return { get, handleError, asked: routes.letter.module.loader };
}

test("a page is set of what its loaders tell, and knows what stands in its address", async () => {
  const { get } = build(() => "letter");
  const answer = await get();
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    loaderData: { root: "frame", letter: "letter" },
    errors: null,
    params: { id: "7" },
  });
});

test.each([
  ["elsewhere", () => Promise.reject(redirect("/sign-in")), 302],
  ["not there", () => Promise.reject(new Response(null, { status: 404 })), 404],
  ["a fault", () => Promise.reject(new Error("The database is gone.")), 500],
  ["with a status", () => data("letter", { status: 409 }), 409],
])(
  "what becomes something else, %s, is answered as such, and nobody is asked twice",
  async (_, letter, status) => {
    const { get, asked } = build(letter);
    expect((await get()).status).toBe(status);
    expect(asked).toHaveBeenCalledOnce();
  },
);

test("a fault is told once, and the page around it stands", async () => {
  const { get, handleError } = build(() => Promise.reject(new Error("The database is gone.")));
  expect(await (await get()).json()).toMatchObject({ loaderData: { root: "frame" }, errors: { root: {} } });
  expect(handleError).toHaveBeenCalledOnce();
});

test("a page that cannot be set is an error of ours, told once", async () => {
  const { get, handleError, asked } = build(() => "unprintable");
  const answer = await get();
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ errors: { root: {} } });
  expect(handleError).toHaveBeenCalledOnce();
  expect(asked).toHaveBeenCalledOnce();
});

test("asked for as data, as an older framework did, it is the page, and no fault is written", async () => {
  const { get, handleError } = build(() => "letter");
  const answer = await get("/me/7?_data=routes%2Fletter");
  expect([answer.status, (await answer.json()).loaderData]).toEqual([
    200,
    { root: "frame", letter: "letter" },
  ]);
  expect(handleError).not.toHaveBeenCalled();
});
