import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

const { serverModuleFormat: _onlyOfTheClassicCompiler, ...options } = remixConfig;

/** Packages of many small files, bundled: opening their files one by one is most of the time a start takes. */
const ofManyFiles = [
  "kysely",
  "better-auth",
  /^@better-auth\//,
  "better-call",
  "zod",
  "zod-to-json-schema",
  "libphonenumber-js",
  "jose",
  "hono",
  "@hono/node-server",
  "@modelcontextprotocol/sdk",
  "uuid",
];

/** The page build and the server build are one: server and command line share every module of it. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix({ ...options, serverBuildFile: "[name].js" })],
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("./app", import.meta.url)),
      "#db": fileURLToPath(new URL("./db", import.meta.url)),
    },
  },
  ssr: { noExternal: isSsrBuild ? ofManyFiles : [] },
  build: {
    target: "es2022",
    ...(isSsrBuild && { rollupOptions: { input: ["app/server.ts", "app/cli/main.ts"] } }),
  },
}));
