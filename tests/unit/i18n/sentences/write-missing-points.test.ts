import { expect, test } from "vitest";
import { writeMissingPoints } from "~/i18n/sentences/write-missing-points";

test("what is allowed and has no address yet is named with what is missing, each once", () => {
  expect(writeMissingPoints(["email"], "de")).toBe(
    "Noch nicht möglich: E\u2011Mails. Dafür fehlt: E\u2011Mail\u2011Adresse.",
  );
  expect(writeMissingPoints(["sms", "messenger"], "de")).toBe(
    "Noch nicht möglich: SMS und Nachrichten im Messenger. Dafür fehlt: Mobilnummer.",
  );
  expect(writeMissingPoints(["email", "letter"], "en")).toBe(
    "Not possible yet: emails and letters. Missing for this: email address and postal address.",
  );
});
