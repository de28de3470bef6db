import { describe, expect, it } from "vitest";
import { autohausLindner, aylinsPreferences, lindnerNames } from "#tests/support/autohaus-lindner";
import { type Reader, summarizePreference } from "~/domain/preference/summarize-preference";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeLetter } from "~/i18n/sentences/write-letter";

function read(language: Language, reader: Reader = { type: "customer" }): string[] {
  const customer = { preferences: aylinsPreferences, assignment: "s-keller" };
  const facts = summarizePreference(customer, autohausLindner, { reader, today: "2026-11-24" });
  return writeLetter(facts, lindnerNames, language).map(({ segments, edit }) => {
    const text = plainText(segments).replaceAll("\u00a0", " ").replaceAll("\u2011", "-");
    return edit ? `${text} [${edit.label}]` : text;
  });
}

describe("the letter", () => {
  it("reads like the customer's own, each paragraph with one link that says what it changes", () => {
    expect(read("de")).toEqual([
      "Frau Keller darf mich dienstags und donnerstags von 17 bis 19 Uhr anrufen, zu Beratung, höchstens zweimal in einem Monat. [Anrufe ändern]",
      "Frau Keller darf mir Werbung nur per E-Mail schicken, das Autohaus Lindner auch automatisch, zusammen höchstens einmal in 14 Tagen. [Werbung ändern]",
      "Ist Frau Keller nicht da, darf sich Frau Brandt melden. [Vertretung ändern]",
      "Zu Reparatur darf mich jeder aus der Werkstatt dienstags und donnerstags von 17 bis 19 Uhr anrufen. [Werkstatt ändern]",
      "Nötiges zu Vertrag und Rechnung kommt per Brief oder E-Mail. [Vertragspost ändern]",
      "Zu Dank und Grüßen meldet sich niemand. [Themen ändern]",
      "Besuche nur nach Termin. An Feiertagen keine Anrufe. Keine KI meldet sich. Herr Wolf meldet sich nicht. [Ausnahmen ändern]",
      "Was das Gesetz zu Rückrufen verlangt, kommt auf jeden Fall, per Brief oder E-Mail, oder dienstags und donnerstags von 17 bis 19 Uhr per Telefon. Wenn Gefahr droht, meldet sich das Autohaus Lindner auf jeden Fall.",
    ]);
  });

  it("reads the same in English", () => {
    expect(read("en")).toEqual([
      "Ms Keller may call me on Tuesdays and Thursdays from 5 pm to 7 pm about advice, at most twice in any month. [Change calls]",
      "Ms Keller may send me advertising by email only, and so may Autohaus Lindner automatically, altogether at most once in any 14 days. [Change advertising]",
      "If Ms Keller is away, Ms Brandt may get in touch. [Change stand-in]",
      "About repairs, anyone from the workshop may call me on Tuesdays and Thursdays from 5 pm to 7 pm. [Change workshop]",
      "Essentials about contracts and invoices come by letter or email. [Change contract mail]",
      "Nobody contacts me about thanks. [Change topics]",
      "Visits by appointment only. No calls on public holidays. No AI contacts me. Mr Wolf does not get in touch. [Change exceptions]",
      "About recalls, what the law requires reaches me in any case, by letter or email, or by phone on Tuesdays and Thursdays from 5 pm to 7 pm. Autohaus Lindner will get in touch in any case if there is danger.",
    ]);
  });

  it("leads calls to their hours and an area to its people", () => {
    const customer = { preferences: aylinsPreferences, assignment: "s-keller" };
    const view = { reader: { type: "customer" as const }, today: "2026-11-24" };
    const edits = writeLetter(summarizePreference(customer, autohausLindner, view), lindnerNames, "de").map(
      ({ edit }) => edit,
    );
    expect(edits).toContainEqual({ editor: "hours", label: "Anrufe ändern", channel: "phone" });
    expect(edits).toContainEqual({ editor: "people", label: "Werkstatt ändern", area: "workshop" });
    expect(edits).toContainEqual({ editor: "topics", label: "Werbung ändern" });
    expect(edits.at(-1)).toBeNull();
  });

  it("tells someone who is blocked nothing of the others, in the words of anyone not chosen", () => {
    const letter = read("de", { type: "staff", staff: "s-wolf" });
    expect(letter.join(" ")).not.toMatch(/Keller|Wolf|Brandt|Yilmaz|jeder/);
    expect(letter).toEqual(read("de", { type: "staff", staff: "s-yilmaz" }));
  });
});
