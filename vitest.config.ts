import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { "~": room("./app"), "#db": room("./db"), "#tests": room("./tests") } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "tests/unit/**/*.test.{ts,tsx}",
            "tests/properties/**/*.test.ts",
            "tests/architecture/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/dialects/**/*.test.ts", "tests/operations/**/*.test.ts", "tests/api/**/*.test.ts"],
          globalSetup: ["tests/support/start-postgres.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
