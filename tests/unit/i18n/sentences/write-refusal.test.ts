import { describe, expect, it } from "vitest";
import { lindnerNames } from "#tests/support/autohaus-lindner";
import { refusalReasons } from "~/domain/permission/refusal-reason";
import { plainText } from "~/i18n/sentence";
import { writeChances } from "~/i18n/sentences/write-chances";
import { type RefusalCode, type RefusedContact, writeRefusal } from "~/i18n/sentences/write-refusal";

/** Tuesday 24 November 2026, 10:00 in Berlin. */
const clock = { now: "2026-11-24T09:00:00Z", timeZone: "Europe/Berlin" };
const tonight = "2026-11-24T16:00:00Z";

const call: RefusedContact = {
  sender: { type: "staff", id: "s-wolf" },
  channel: "phone",
  topic: "advice",
  reader: "customer",
};

function read(
  code: RefusalCode,
  reader: "customer" | "staff",
  language: "de" | "en",
  until: string | null = null,
): string {
  const words = { directory: lindnerNames, clock, language };
  // The staff's type has no sender_blocked; the test asks for every code of either.
  const refusal = { code, until } as Parameters<typeof writeRefusal>[0];
  return plainText(writeRefusal(refusal, { ...call, reader }, words)).replaceAll("\u00a0", " ");
}

describe("why not, told to the customer", () => {
  it.each<[RefusalCode, string, string]>([
    [
      "sender_blocked",
      "Herr Wolf soll sich nicht bei Ihnen melden.",
      "Mr Wolf is not to get in touch with you.",
    ],
    [
      "ai_refused",
      "Eine KI darf sich per Telefon nicht bei Ihnen melden.",
      "No AI may get in touch with you by phone.",
    ],
    [
      "automated_refused",
      "Automatische Nachrichten per Telefon sind nicht erlaubt.",
      "Automatic messages by phone are not allowed.",
    ],
    ["not_chosen", "Herr Wolf ist dafür nicht gewählt.", "Mr Wolf is not chosen for this."],
    [
      "topic_refused",
      "Zu Beratung soll sich niemand bei Ihnen melden.",
      "Nobody is to get in touch with you about advice.",
    ],
    ["channel_refused", "Zu Beratung sind Anrufe nicht erwünscht.", "Calls about advice are not wanted."],
    ["no_contact_point", "Dafür fehlt noch: Telefonnummer.", "Still missing for this: phone number."],
    ["appointment_needed", "Anrufe nur nach Termin.", "Calls by appointment only."],
    ["paused", "Sie machen Pause bis auf Weiteres.", "You are on a break until further notice."],
    ["outside_hours", "Anrufe zu keiner Zeit.", "Calls at no time."],
    ["public_holiday", "An Feiertagen keine Anrufe.", "Calls not on public holidays."],
    ["cap_reached", "Die Höchstzahl ist erreicht.", "The limit is reached."],
    ["unavailable", "Das geht zurzeit nicht.", "This is not possible at present."],
  ])("%s", (code, german, english) => {
    expect(read(code, "customer", "de")).toBe(german);
    expect(read(code, "customer", "en")).toBe(english);
  });

  it("says from when again, where that is known", () => {
    expect(read("outside_hours", "customer", "de", tonight)).toBe(
      "Anrufe jetzt nicht. Wieder ab heute, 17 Uhr.",
    );
    expect(read("outside_hours", "customer", "en", tonight)).toBe("Calls not now. Again from 5 pm today.");
    expect(read("paused", "customer", "de", "2027-01-06T23:00:00Z")).toBe(
      "Sie machen Pause. Wieder ab Donnerstag, 7. Januar.",
    );
    expect(read("cap_reached", "customer", "de", "2026-12-12T13:30:00Z")).toBe(
      "Die Höchstzahl ist erreicht. Wieder Platz ab Samstag, 12. Dezember, 14:30 Uhr.",
    );
  });
});

describe("why not, told to staff", () => {
  it("speaks of the reader, and of a pause only as a time", () => {
    expect(read("not_chosen", "staff", "de")).toBe("Sie sind dafür nicht gewählt.");
    expect(read("topic_refused", "staff", "de")).toBe("Zu Beratung ist kein Kontakt erwünscht.");
    expect(read("paused", "staff", "de", tonight)).toBe("Zurzeit nicht. Wieder ab heute, 17 Uhr.");
    expect(read("paused", "staff", "en")).toBe("Not at present.");
  });

  it.each(refusalReasons.filter((code) => code !== "sender_blocked"))("names no other person: %s", (code) => {
    for (const language of ["de", "en"] as const) {
      expect(read(code, "staff", language, tonight)).not.toMatch(/Wolf|Keller|Yilmaz/);
    }
  });
});

describe("writeChances", () => {
  const phone = { channel: "phone", window: { from: tonight, until: null } };
  const read = (...args: Parameters<typeof writeChances>) =>
    plainText(writeChances(...args)).replaceAll(/\u00a0/g, " ");
  const open = (channel: string) => ({ channel, window: { from: clock.now, until: null } });

  it("says when it works again and what works now", () => {
    const chances = [open("email"), { channel: "letter", window: null }];
    expect(read(phone, chances, clock, "de")).toBe(
      "Telefon wieder ab heute, 17 Uhr. E\u2011Mail geht jetzt.",
    );
    expect(read(phone, chances, clock, "en")).toBe("Phone again from 5 pm today. Email works now.");
    expect(read(phone, [open("email"), open("letter")], clock, "de")).toBe(
      "Telefon wieder ab heute, 17 Uhr. E\u2011Mail und Brief gehen jetzt.",
    );
    expect(read(phone, [open("email"), open("letter")], clock, "en")).toBe(
      "Phone again from 5 pm today. Email and letter work now.",
    );
  });

  it("names the next chance where nothing works now", () => {
    const tomorrow = { channel: "sms", window: { from: "2026-11-25T07:00:00Z", until: null } };
    const later = { channel: "video", window: { from: "2026-11-26T07:00:00Z", until: null } };
    expect(read({ channel: "phone", window: null }, [later, tomorrow], clock, "de")).toBe(
      "Telefon geht nicht. SMS ab morgen, 8 Uhr.",
    );
    expect(read({ channel: "phone", window: null }, [], clock, "en")).toBe("Phone is not possible.");
    expect(read(open("phone"), [{ channel: "sms", window: null }], clock, "de")).toBe("Telefon geht jetzt.");
  });

  it("reads the clock of the reader's zone", () => {
    const newYork = { ...clock, timeZone: "America/New_York" };
    expect(read(phone, [], newYork, "de")).toBe("Telefon wieder ab heute, 11 Uhr.");
  });
});
