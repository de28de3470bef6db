import { readFileSync } from "node:fs";
import { insertChannel, insertCompany, insertTeam, insertTopic } from "#db/queries/company-setup";
import { insertStaffRecord, type StaffRecord } from "#db/queries/staff-import";
import type { ImportFile } from "~/operations/import/import-file";
import type { TestContext } from "./test-context";

/** A house with two members of staff, as it is before the first import. */
export async function setUpImportHouse(context: TestContext): Promise<void> {
  const now = context.clock();
  const label = (text: string) => ({ label: { de: text, en: text }, phrase: { de: text, en: text } });
  await context.db.transaction(async (tx) => {
    const settings = { timeZone: "Europe/Berlin", region: "DE-BY", foundedAt: now, foundingUntil: now };
    await insertCompany(tx, { name: "Autohaus Lindner" }, { ...settings, lotSeed: "a published seed" });
    await insertTeam(tx, "sued", label("Filiale München-Süd"), 1);
    await insertChannel(tx, { id: "phone", live: true }, 1);
    await insertChannel(tx, { id: "email", live: false }, 2);
    const wording = { de: "Werbung für Fahrzeuge.", en: "Advertising for cars." };
    await insertTopic(tx, { id: "offers", basis: "consent", names: label("Werbung"), wording }, 1, now);
    await insertStaffRecord(tx, staff("s-keller", "Sabine", "Keller"), now);
    await insertStaffRecord(tx, staff("s-yilmaz", "Emre", "Yilmaz"), now);
  });
}

function staff(id: string, givenName: string, familyName: string): StaffRecord {
  return {
    id,
    name: { givenName, familyName },
    email: `${givenName}.${familyName}@lindner.example`.toLowerCase(),
    team: "sued",
    role: "staff",
    capacity: null,
    accepting: true,
    deputy: null,
    languages: ["de"],
    sourceSystem: null,
    sourceId: null,
  };
}

export function fixtureFile(name: string): ImportFile {
  const bytes = readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url));
  return fileOf(bytes, name);
}

/** In chunks as small as the caller likes, as a disk or a network may hand them over. */
export function fileOf(content: string | Uint8Array, name = "customers.csv", chunkBytes = 1000): ImportFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
  };
}
