import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
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

/** Beside each script and stylesheet lie its compressed forms, made once and as small as can be: they are served instead. */
const compressAssets: Plugin = {
  name: "compress-assets",
  apply: "build",
  writeBundle({ dir = "" }, bundle) {
    for (const [name, part] of Object.entries(bundle)) {
      if (!/\.(js|css)$/.test(name)) continue;
      const bytes = Buffer.from(part.type === "asset" ? part.source : part.code);
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
};

/** Told at every build and meant so: a page without script leaves its script empty; a package's notes are not Rollup's. */
const asMeant = ["EMPTY_BUNDLE", "INVALID_ANNOTATION"];

/** The page build and the server build are one: server and command line share every module of it. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix({ ...options, serverBuildFile: "[name].js" }), ...(isSsrBuild ? [] : [compressAssets])],
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("./app", import.meta.url)),
      "#db": fileURLToPath(new URL("./db", import.meta.url)),
      ...(isSsrBuild && {
        "react/jsx-runtime": fileURLToPath(new URL("./app/jsx-runtime.ts", import.meta.url)),
      }),
    },
  },
  ssr: { noExternal: isSsrBuild ? ofManyFiles : [] },
  build: {
    target: "es2022",
    rollupOptions: {
      onwarn: (warning, tell) => asMeant.includes(warning.code ?? "") || tell(warning),
      ...(isSsrBuild && { input: ["app/server.ts", "app/cli/main.ts"] }),
    },
  },
}));
