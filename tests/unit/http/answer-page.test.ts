import type { AppLoadContext, ServerBuild } from "@remix-run/server-runtime";
import { describe, expect, test } from "vitest";
import { openPages } from "~/http/answer-page";

describe("an address that takes forms alone", () => {
  const pages = (...modules: [path: string, module: object][]) =>
    openPages({
      routes: Object.fromEntries(
        modules.map(([path, module]) => [path, { id: path, path: path.slice(1), module }]),
      ),
      assets: { routes: {} },
      future: {},
      basename: "/",
      entry: { module: {} },
    } as unknown as ServerBuild);
  const answer = pages(
    ["/me/stop", { action: () => new Response("stopped") }],
    ["/me/wish/:id/withdraw", { action: () => new Response("withdrawn") }],
    ["/language", { action: () => new Response("spoken") }],
    ["/me/export", { action: () => null, loader: () => new Response("all") }],
  );
  const open = (path: string, method = "GET") =>
    answer(new Request(`http://localhost${path}`, { method }), {} as AppLoadContext);

  test("leads whoever opens it to the first page of its part", async () => {
    for (const [path, page] of [
      ["/me/stop", "/me"],
      ["/me/wish/7/withdraw", "/me"],
      ["/language", "/"],
    ] as const) {
      const led = await open(path);
      expect([led.status, led.headers.get("Location")]).toEqual([302, page]);
    }
  });

  test("takes its forms, and what can be read stays as it is", async () => {
    expect(await (await open("/me/stop", "POST")).text()).toBe("stopped");
    expect(await (await open("/me/export")).text()).toBe("all");
  });
});
