/** Another process in the middle of a transaction about a customer: whoever writes of them waits. */
import { setTimeout as pause } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import pg from "pg";
import { onTestFinished } from "vitest";
import { countWaiting } from "./count-waiting";

export interface HeldCustomer {
  /** Until so many have come for which it is not yet their turn. */
  untilSomebodyWaits(count?: number): Promise<void>;
  release(): Promise<void>;
}

export function holdCustomer(location: string, customerId: string): Promise<HeldCustomer> {
  return location.startsWith("postgres") ? onPostgres(location, customerId) : onSqlite(location);
}

async function onPostgres(location: string, customerId: string): Promise<HeldCustomer> {
  const other = new pg.Client({ connectionString: location });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query("begin");
  await other.query("select 1 from customer where id = $1 for update", [customerId]);
  return {
    async untilSomebodyWaits(count = 1) {
      while ((await countWaiting(other)) < count) await pause(5);
    },
    async release() {
      await other.query("rollback");
    },
  };
}

/** Which knows one lock for all, and tells nobody who waits. */
async function onSqlite(location: string): Promise<HeldCustomer> {
  const other = new BetterSqlite3(location);
  onTestFinished(() => void other.close());
  other.exec("begin immediate");
  return {
    untilSomebodyWaits: () => pause(150),
    async release() {
      other.exec("rollback");
    },
  };
}
