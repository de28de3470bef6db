import { spawnSync } from "node:child_process";

/** As an operator writes them. */
export function settingsOfBench(folder: string): Record<string, string> {
  return {
    DATA_DIR: folder,
    SECRET: "a secret for benches, long enough to be one",
    ENCRYPTION_KEY: Buffer.alloc(32, "bench").toString("base64"),
    BASE_URL: "https://kontakt.lindner.example",
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "kontakt@lindner.example",
  };
}

/** What is measured is the build of the sources as they are. */
export function buildWhereOld(): void {
  spawnSync(process.execPath, ["--import", "tsx", "app/prepare.ts", "--demo"], { stdio: "inherit" });
}
