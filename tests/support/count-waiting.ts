import type pg from "pg";

/**
 * How many wait for a lock in the PostgreSQL database that `client` is connected to: of its neighbours on the same server
 * others wait as well. In the middle of a transaction, too, in which the list of connections would stand still.
 */
export async function countWaiting(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`
    select count(distinct pid)::int as count from pg_locks where not granted and pid in (
      select pid from pg_locks
      where database = (select oid from pg_database where datname = current_database()))`);
  return rows[0]!.count;
}
