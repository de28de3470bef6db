/** The endpoints that programs have for changes. Removed ones keep their deliveries: what was proven stays proven. */
import type { ChangeKind } from "~/domain/programs/change";
import type { DisabledBecause, Webhook } from "~/domain/programs/webhook";
import type { Db, Tx } from "../dialects/dialect";
import type { WebhookEndpointRow } from "../rows/programs";
import type { Vault } from "../vault";

/** Where to send, and what to sign with. */
export interface WebhookTarget {
  url: string;
  /** The newest first; `whsec_…`. */
  secrets: string[];
  /** The last attempt failed. */
  isFailing: boolean;
}

/** False = there is one with this id. */
export async function insertWebhook(
  tx: Tx,
  vault: Vault,
  webhook: Webhook,
  secret: string,
): Promise<boolean> {
  const row: WebhookEndpointRow = {
    id: webhook.id,
    name: webhook.name,
    url: webhook.url,
    kinds: JSON.stringify(webhook.kinds),
    secret: vault.seal(secret),
    previous_secret: null,
    previous_secret_until: null,
    created_at: webhook.createdAt,
    failing_since: null,
    disabled_at: null,
    disabled_because: null,
    removed_at: null,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("webhook_endpoint")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Null where there is none, or it was removed. */
export async function findWebhook(db: Db, id: string): Promise<Webhook | null> {
  const webhook = await findWebhookOnRecord(db, id);
  return webhook?.removedAt === null ? webhook : null;
}

/** Also one that was removed; null where there never was one. */
export async function findWebhookOnRecord(db: Db, id: string): Promise<Webhook | null> {
  const row = await db.selectFrom("webhook_endpoint").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toWebhook(row) : null;
}

/** Oldest first. */
export async function listWebhooks(db: Db): Promise<Webhook[]> {
  return (await listWebhooksOnRecord(db)).filter(({ removedAt }) => removedAt === null);
}

/** Also those that were removed; oldest first. */
export async function listWebhooksOnRecord(db: Db): Promise<Webhook[]> {
  const rows = await db.selectFrom("webhook_endpoint").selectAll().orderBy("id").execute();
  return rows.map(toWebhook);
}

/** What each wants to hear of; also those that are disabled, for which it waits. */
export async function listWantedKinds(db: Db): Promise<Pick<Webhook, "id" | "kinds">[]> {
  const rows = await db
    .selectFrom("webhook_endpoint")
    .select(["id", "kinds"])
    .where("removed_at", "is", null)
    .execute();
  return rows.map(({ id, kinds }) => ({ id, kinds: JSON.parse(kinds) }));
}

/** Those to which something is sent. */
export async function listOpenWebhooks(db: Db): Promise<OpenWebhook[]> {
  const rows = await db
    .selectFrom("webhook_endpoint")
    .select(["id", "failing_since"])
    .where("removed_at", "is", null)
    .where("disabled_at", "is", null)
    .execute();
  return rows.map(({ id, failing_since }) => ({ id, isFailing: failing_since !== null }));
}

export interface OpenWebhook extends Pick<Webhook, "id"> {
  /** The last attempt failed. */
  isFailing: boolean;
}

/** Null where nothing is sent there any more. Throws where the secrets were sealed with another key. */
export async function findWebhookTarget(
  db: Db,
  vault: Vault,
  id: string,
  now: number,
): Promise<WebhookTarget | null> {
  const row = await db.selectFrom("webhook_endpoint").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row || row.secret === null || row.disabled_at !== null) return null;
  const isOverlap = row.previous_secret !== null && row.previous_secret_until! > now;
  const sealed = isOverlap ? [row.secret, row.previous_secret!] : [row.secret];
  return {
    url: row.url,
    secrets: sealed.map((secret) => vault.open(secret)),
    isFailing: row.failing_since !== null,
  };
}

export type WebhookChange = Partial<Pick<Webhook, "name" | "url" | "kinds" | "disabled">>;

export async function updateWebhook(tx: Tx, id: string, change: WebhookChange): Promise<void> {
  const { name, url, kinds, disabled } = change;
  await tx
    .updateTable("webhook_endpoint")
    .set({
      ...(name !== undefined && { name }),
      ...(url !== undefined && { url, failing_since: null }),
      ...(kinds && { kinds: JSON.stringify(kinds) }),
      ...(disabled !== undefined && {
        disabled_at: disabled?.at ?? null,
        disabled_because: disabled?.because ?? null,
      }),
    })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .execute();
}

/**
 * The secret of now becomes the previous one, which signs as well until then. `seen`: whoever asks for it saw that the
 * one before signs until then; false = it is not so any more.
 */
export async function replaceWebhookSecret(
  tx: Tx,
  vault: Vault,
  id: string,
  secret: string,
  { previousUntil, seen }: { previousUntil: number; seen?: number | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("webhook_endpoint")
    .set((row) => ({
      previous_secret: row.ref("secret"),
      previous_secret_until: previousUntil,
      secret: vault.seal(secret),
    }))
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .$if(seen === null, (query) => query.where("previous_secret_until", "is", null))
    .$if(typeof seen === "number", (query) => query.where("previous_secret_until", "=", seen!))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Its secrets are forgotten. */
export async function removeWebhook(tx: Tx, id: string, removedAt: number): Promise<void> {
  await tx
    .updateTable("webhook_endpoint")
    .set({ removed_at: removedAt, secret: null, previous_secret: null, previous_secret_until: null })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .execute();
}

/** Only where it still has the address that this is about. */
export async function disableWebhook(
  writer: Db,
  { id, url }: Pick<Webhook, "id" | "url">,
  at: number,
  because: DisabledBecause,
): Promise<void> {
  await writer
    .updateTable("webhook_endpoint")
    .set({ disabled_at: at, disabled_because: because })
    .where("id", "=", id)
    .where("url", "=", url)
    .where("disabled_at", "is", null)
    .execute();
}

/** Notes that an attempt failed; the first of several counts. */
export async function markFailing(writer: Db, id: string, since: number): Promise<void> {
  await writer
    .updateTable("webhook_endpoint")
    .set({ failing_since: since })
    .where("id", "=", id)
    .where("failing_since", "is", null)
    .execute();
}

/** Notes that an attempt succeeded. */
export async function markWell(writer: Db, id: string): Promise<void> {
  await writer.updateTable("webhook_endpoint").set({ failing_since: null }).where("id", "=", id).execute();
}

function toWebhook(row: WebhookEndpointRow): Webhook {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    kinds: JSON.parse(row.kinds) as ChangeKind[],
    createdAt: row.created_at,
    disabled: row.disabled_at === null ? null : { at: row.disabled_at, because: row.disabled_because! },
    previousSecretUntil: row.previous_secret_until,
    removedAt: row.removed_at,
  };
}
