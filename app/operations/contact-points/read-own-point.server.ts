import type { ContactPointKind } from "~/domain/people/contact-point";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { isNumberOfSomebody, normalizePhoneNumber } from "./normalize-phone-number.server";

const charactersMax = 500;
const linesMin = 2;

/** As a customer wrote it down, in the form in which it is stored; null where it is none. */
export async function readOwnPoint(
  { db }: OperationContext,
  kind: ContactPointKind,
  entered: string,
): Promise<string | null> {
  const text = entered.slice(0, charactersMax);
  if (kind === "email") return normalizeEmailAddress(text);
  if (kind === "postal") return readLines(text);
  const { settings } = await readHouse(db.reader);
  const number = normalizePhoneNumber(text, settings.region?.slice(0, 2) ?? null);
  return number !== null && isNumberOfSomebody(number) ? number : null;
}

/** A letter needs a street and a town. */
function readLines(text: string): string | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  return lines.length >= linesMin ? lines.join("\n") : null;
}
