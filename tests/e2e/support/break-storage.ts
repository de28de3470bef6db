/** Faults of what is stored, in the file of a demo that runs. */
import Sqlite from "better-sqlite3";

/** What this customer chose can no longer be read. */
export function damageChoice(databaseFile: string, customerId: string): void {
  const file = new Sqlite(databaseFile);
  file.prepare("update preference set document = '{' where customer_id = ?").run(customerId);
  file.prepare("update customer set revision = revision + 1 where id = ?").run(customerId);
  file.close();
}

/** Whatever asks for the table fails, until it has its name again. */
export function rename(databaseFile: string, table: string, name: string): void {
  const file = new Sqlite(databaseFile);
  file.exec(`alter table ${table} rename to ${name}`);
  file.close();
}
