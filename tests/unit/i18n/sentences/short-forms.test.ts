import { describe, expect, it } from "vitest";
import { lindnerNames } from "#tests/support/autohaus-lindner";
import { plainText } from "~/i18n/sentence";
import { writeBudget, writeBudgetLegend, writeBudgetTitle, writeUsed } from "~/i18n/sentences/write-budget";
import { writeWindowChip, writeWishChip } from "~/i18n/sentences/write-chip";
import { type ContactStory, writeAllowedBy, writeContact } from "~/i18n/sentences/write-contact";

/** Tuesday 24 November 2026, 17:12 in Berlin. */
const clock = { now: "2026-11-24T16:12:00Z", timeZone: "Europe/Berlin" };
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2011", "-");

describe("the chip of a window", () => {
  const chip = (from: string, until: string | null, language: "de" | "en" = "de") =>
    plain(writeWindowChip("phone", { from, until }, clock, language));

  it("says until when while open", () => {
    expect(chip(clock.now, "2026-11-24T18:00:00Z")).toBe("Anruf bis 19:00");
    expect(chip(clock.now, "2026-11-24T18:00:00Z", "en")).toBe("Call until 7 pm");
    expect(chip(clock.now, "2026-11-24T23:00:00Z")).toBe("Anruf bis 24:00");
    expect(chip(clock.now, "2026-11-24T23:00:00Z", "en")).toBe("Call until midnight");
  });

  it("leaves out an end that is far or unknown", () => {
    expect(chip(clock.now, null)).toBe("Anruf");
    expect(chip(clock.now, "2026-12-24T18:00:00Z")).toBe("Anruf");
  });

  it("says from when before it opens", () => {
    expect(chip("2026-11-24T17:30:00Z", null)).toBe("Anruf ab 18:30");
    expect(chip("2027-01-07T16:00:00Z", null)).toBe("wieder ab Do 7. Jan., 17:00");
    expect(chip("2027-01-07T16:00:00Z", null, "en")).toBe("again from Thu 7 Jan, 5 pm");
    expect(writeWindowChip("phone", null, clock, "de")).toBe("zurzeit nicht");
  });

  it("says how long a wish is open", () => {
    expect(writeWishChip("2026-11-24T17:00:00Z", clock, "de")).toBe("Kontaktwunsch bis 18:00");
  });
});

describe("the budget", () => {
  const read = (used: number, rest: object, channel = "phone", language: "de" | "en" = "de", max = 2) =>
    plain(
      plainText(
        writeBudget(
          {
            cap: { max, per: "P1M", channel },
            used,
            left: Math.max(max - used, 0),
            freeAt: null,
            ...rest,
          },
          clock,
          language,
        ),
      ),
    );
  const next = { at: "2026-12-12T10:00:00Z", left: 2 };
  const freeAt = next.at;

  it("says what is used, what is left, and when there is more", () => {
    expect(read(1, { next })).toBe(
      "Einer von zwei genutzt. Einer ist noch frei. Ab 12. Dezember sind es wieder zwei.",
    );
    expect(read(1, { next }, "email")).toBe(
      "Eine von zwei genutzt. Eine ist noch frei. Ab 12. Dezember sind es wieder zwei.",
    );
    expect(read(1, { next }, "phone", "en")).toBe(
      "One of two used. One left. From 12 December there are two again.",
    );
    expect(read(2, { freeAt })).toBe(
      "Zwei von zwei genutzt. Keiner ist mehr frei. Ab 12. Dezember ist wieder einer frei.",
    );
    expect(read(1, { freeAt }, "email", "de", 1)).toBe(
      "Eine von einer genutzt. Keine ist mehr frei. Ab 12. Dezember ist wieder eine frei.",
    );
    expect(read(2, {}, "phone", "en")).toBe("Two of two used. None left.");
  });

  it("says that none is used, that more are than may be, and that none is allowed at all", () => {
    expect(read(0, {})).toBe("Noch keiner genutzt. Zwei sind noch frei.");
    expect(read(0, {}, "email", "en")).toBe("None used yet. Two left.");
    expect(read(4, {})).toBe("Vier genutzt, höchstens zwei erlaubt. Keiner ist mehr frei.");
    expect(read(4, {}, "phone", "en")).toBe("Four used, at most two allowed. None left.");
    expect(read(3, {}, "email", "de", 0)).toBe("Keine ist erlaubt.");
    expect(read(3, {}, "email", "en", 0)).toBe("None allowed.");
  });

  it("names under the picture from when the next are free", () => {
    const budget = { cap: { max: 2, per: "P1M" }, used: 2, left: 0 };
    expect(plain(writeBudgetLegend({ ...budget, freeAt }, clock, "de").soon ?? "")).toBe(
      "wieder frei ab 12. Dezember",
    );
    expect(writeBudgetLegend({ ...budget, freeAt: null }, clock, "en").soon).toBeNull();
  });

  it("has a title, and a short form for lists", () => {
    expect(writeBudgetTitle({ channel: "phone", per: "P1M" }, "de")).toBe("Anrufe im letzten Monat");
    expect(plain(writeBudgetTitle({ per: "P14D" }, "en"))).toBe("Contacts in the last 14 days");
    expect(plain(writeBudgetTitle({ per: "P14D" }, "en", "Advertising"))).toBe(
      "Advertising: contacts in the last 14 days",
    );
    expect(writeUsed({ channel: "phone", max: 2 }, 2, "de")).toBe("zwei von zwei Anrufen");
    expect(writeUsed({ channel: "phone", max: 3 }, 1, "de")).toBe("einer von drei Anrufen");
    expect(plain(writeUsed({ channel: "email", max: 1 }, 1, "de"))).toBe("eine von einer");
    expect(writeUsed({ max: 2 }, 0, "de")).toBe("null von zwei Kontakten");
    expect(writeUsed({ channel: "phone", max: 1 }, 1, "en")).toBe("one of one call");
  });
});

describe("what happened", () => {
  const story: ContactStory = {
    sender: { type: "staff", id: "s-keller" },
    channel: "phone",
    topic: "advice",
    isReached: true,
  };
  const read = (change: Partial<ContactStory>, language: "de" | "en" = "de", reader?: string) =>
    plain(plainText(writeContact({ ...story, ...change }, { directory: lindnerNames, language, reader })));
  const company = { type: "automated" as const, id: "newsletter" };

  it("names who did what about what", () => {
    expect(read({})).toBe("Frau Keller hat angerufen, zu Beratung");
    expect(read({ isReached: false })).toBe(
      "Frau Keller hat versucht anzurufen, zu Beratung, nicht erreicht",
    );
    expect(read({ sender: company, channel: "email", topic: "offers" })).toBe(
      "Autohaus Lindner hat eine E-Mail geschickt, Werbung",
    );
    expect(read({ sender: { type: "ai", id: "bot" }, channel: "sms" })).toBe(
      "Autohaus Lindner hat mit KI eine SMS geschickt, zu Beratung",
    );
    expect(read({ channel: "letter", isReached: false })).toBe(
      "Frau Keller hat einen Brief geschickt, zu Beratung, nicht angekommen",
    );
  });

  it("says the same in English", () => {
    expect(read({}, "en")).toBe("Ms Keller called, about advice");
    expect(read({ isReached: false }, "en")).toBe("Ms Keller tried to call, about advice, no answer");
    expect(read({ sender: company, channel: "email", topic: "offers" }, "en")).toBe(
      "Autohaus Lindner sent an email, advertising",
    );
  });

  it("addresses staff who read of themselves", () => {
    expect(read({}, "de", "s-keller")).toBe("Sie haben angerufen, zu Beratung");
    expect(read({}, "en", "s-keller")).toBe("You called, about advice");
  });

  it("speaks of the customer's own things to whoever reads", () => {
    const topics = {
      ...lindnerNames.topics,
      contract: {
        label: { de: "Vertrag", en: "Contract" },
        phrase: { de: "meinem Vertrag", en: "my contract" },
      },
    };
    const told = (language: "de" | "en", reader?: string) => {
      const directory = { ...lindnerNames, topics };
      return plain(plainText(writeContact({ ...story, topic: "contract" }, { directory, language, reader })));
    };
    expect(told("de")).toBe("Frau Keller hat angerufen, zu Ihrem Vertrag");
    expect(told("de", "s-yilmaz")).toBe("Frau Keller hat angerufen, zum Vertrag");
    expect(told("en")).toBe("Ms Keller called, about your contract");
    expect(told("en", "s-keller")).toBe("You called, about the contract");
  });

  it("says what allowed it", () => {
    const evenings = [{ days: [2, 4] as (2 | 4)[], from: "17:00", to: "19:00" }];
    expect(plain(plainText(writeAllowedBy("consent", evenings, "de")))).toBe(
      "erlaubt durch: Di und Do, 17 bis 19 Uhr",
    );
    expect(plainText(writeAllowedBy("invitation", null, "de"))).toBe("auf Ihren Wunsch");
    expect(plainText(writeAllowedBy(null, null, "en"))).toBe("was not allowed");
  });
});
