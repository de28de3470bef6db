import type { Page } from "@playwright/test";
import { channelWords } from "../../../app/i18n/channel-words";
import { formatTimes } from "../../../app/i18n/format/format-count";
import { formatDateWithYear } from "../../../app/i18n/format/format-date";
import { weekdayName } from "../../../app/i18n/format/format-days";
import { formatWithin } from "../../../app/i18n/format/format-period";
import type { Language } from "../../../app/i18n/language";
import { callWordWords } from "../../../app/i18n/words/call-word-words";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { exceptionsEditorWords } from "../../../app/i18n/words/exceptions-editor-words";
import { historyWords } from "../../../app/i18n/words/history-words";
import { hoursEditorWords } from "../../../app/i18n/words/hours-editor-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { limitsEditorWords } from "../../../app/i18n/words/limits-editor-words";
import { pauseWords } from "../../../app/i18n/words/pause-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { previewWords } from "../../../app/i18n/words/preview-words";
import { topicsEditorWords } from "../../../app/i18n/words/topics-editor-words";
import { wishWords } from "../../../app/i18n/words/wish-words";
import { arriveBy } from "../support/arrive-by";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const letter = (page: Page) => page.locator(".letter");
const saved = (page: Page) => page.locator('.notice[data-tone="saved"]');
const keller = { de: "Frau\u00a0Keller", en: "Ms\u00a0Keller" };
const yilmazIsHere = {
  de: "Herr Yilmaz, erste Wahl, ist für Sie da.",
  en: "Mr Yilmaz, first choice, is here for you.",
};

async function save(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(saved(page)).toContainText(editorWords[language].saved);
}

test("what is ticked for a topic is what the letter says", async ({ page, language }) => {
  const words = topicsEditorWords[language];
  const said = {
    de: {
      change: "Themen ändern",
      testDrive: "Probefahrt",
      refused: "Zu Probefahrten oder Dank und Glückwünschen meldet sich niemand",
      allowed: "per SMS schreiben, zu Probefahrten",
      stillRefused: "Zu Dank und Glückwünschen meldet sich niemand",
    },
    en: {
      change: "Change topics",
      testDrive: "Test drive",
      refused: "Nobody contacts me about test drives or thanks and greetings",
      allowed: /by text[^.]* about test drives/,
      stillRefused: "Nobody contacts me about thanks and greetings",
    },
  }[language];
  await stepInto(page, "Aylin Demir");
  await expect(letter(page)).toContainText(said.refused);
  await page.getByRole("link", { name: said.change }).click();
  const sms = channelWords("sms", language).label;
  await page.getByRole("group", { name: said.testDrive }).getByLabel(sms, { exact: true }).check();
  await page.getByText(words.notes).click();
  await page.getByLabel(words.note(said.testDrive)).fill("nur Elektroautos");
  await save(page, language);
  await expect(letter(page)).toContainText(said.allowed);
  await expect(letter(page)).toContainText("nur Elektroautos");
  await expect(letter(page)).toContainText(said.stillRefused);
});

test("hours of one's own replace the hours before", async ({ page, language }) => {
  const { fromNamed, toNamed } = hoursEditorWords[language].day;
  const said = {
    de: { change: "Anrufe ändern", now: "Frau Keller darf mich samstags von 9 bis 11:30 Uhr anrufen" },
    en: { change: "Change calls", now: "Ms Keller may call me on Saturdays from 9 am to 11:30 am" },
  }[language];
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: said.change }).click();
  for (const day of [weekdayName(2, language), weekdayName(4, language)]) {
    await page.getByLabel(fromNamed(day)).first().selectOption("");
  }
  const saturday = weekdayName(6, language);
  await page.getByLabel(fromNamed(saturday)).first().selectOption("09:00");
  await page.getByLabel(toNamed(saturday)).first().selectOption("11:30");
  await save(page, language);
  await expect(letter(page)).toContainText(said.now);
});

test("never is said in one choice", async ({ page, language }) => {
  const before = {
    de: "darf mich dienstags und donnerstags",
    en: "may call me on Tuesdays and Thursdays",
  }[language];
  await stepInto(page, "Aylin Demir");
  await expect(letter(page)).toContainText(before);
  await page.goto("/me/hours/phone");
  await page.getByRole("radio", { name: hoursEditorWords[language].modes.never, exact: true }).check();
  await save(page, language);
  await expect(letter(page)).not.toContainText(before);
});

test("a limit is set, changed and taken away", async ({ page, language }) => {
  const { max, per, periods, remove, another, about } = limitsEditorWords[language];
  const advice = { de: "Beratung", en: "Advice" }[language];
  const often = (times: number, period: "P1M" | "P1Y") =>
    `${formatTimes(times, language)} ${formatWithin(period, language)}`;
  await stepInto(page, "Minh Nguyen");
  await expect(letter(page)).toContainText(often(2, "P1M"));
  await page.goto("/me/limits");
  await page.getByLabel(max).first().fill("1");
  await page.getByLabel(max).nth(1).fill("3");
  await page.getByLabel(per, { exact: true }).nth(1).selectOption({ label: periods.P1Y });
  await save(page, language);
  await expect(letter(page)).toContainText(often(1, "P1M"));
  await expect(letter(page)).toContainText(often(3, "P1Y"));
  await page.goto("/me/limits");
  await page.getByRole("button", { name: remove(1) }).click();
  await expect(page.getByLabel(max).first()).toHaveValue("3");
  await page.getByLabel(max).nth(1).fill("2");
  await page.getByRole("button", { name: another }).click();
  await page.getByLabel(max).nth(2).fill("1");
  await page.getByLabel(about, { exact: true }).nth(2).selectOption({ label: advice });
  await save(page, language);
  await expect(letter(page)).toContainText(often(1, "P1M"));
  await page.goto("/me/limits");
  for (const _ of ["2", "3"]) await page.getByRole("button", { name: remove(2) }).click();
  await save(page, language);
  await expect(letter(page)).not.toContainText(formatWithin("P1M", language));
});

test("machines, appointments and public holidays have their own say", async ({
  page,
  language,
  javaScriptEnabled,
}) => {
  const { senders } = topicsEditorWords[language];
  const said = {
    de: {
      change: "Ausnahmen ändern",
      holiday: "Frauentag",
      automatic: "automatisch.",
      noHolidays: "An Feiertagen keine Anrufe",
    },
    en: {
      change: "Change exceptions",
      holiday: "Women",
      automatic: "automatically",
      noHolidays: /No calls[^.]* on public holidays/,
    },
  }[language];
  await stepInto(page, "Aylin Demir");
  await expect(letter(page)).toContainText(said.noHolidays);
  await page.getByRole("link", { name: said.change }).click();
  await page
    .getByRole("group", { name: senders.automated })
    .getByLabel(new RegExp(`^${channelWords("email", language).label}`))
    .uncheck();
  await page.locator("#region").selectOption("DE-BE");
  if (!javaScriptEnabled) await page.getByRole("button", { name: previewWords[language].show }).click();
  await expect(page.locator("#next-holidays")).toContainText(said.holiday);
  await page.getByRole("radio", { name: exceptionsEditorWords[language].publicHolidays.yes }).check();
  await save(page, language);
  await expect(letter(page)).not.toContainText(said.automatic);
  await expect(letter(page)).not.toContainText(said.noHolidays);
});

test("another person for the workshop, and back to the same for all", async ({ page, language }) => {
  const { areas, directory, ranking } = peopleEditorWords[language];
  const orth = { de: "Frau\u00a0Orth", en: "Ms\u00a0Orth" }[language];
  const workshop = page.getByText(
    letterWords[language].forYou.forArea({ de: "Werkstatt", en: "Workshop" }[language]),
  );
  await stepInto(page, "Lena Hofer");
  await expect(workshop).toBeVisible();
  await page.goto("/me/people");
  await page.getByRole("button", { name: areas.remove }).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(workshop).toBeHidden();
  await expect(letter(page)).toContainText(
    {
      de: "anrufen, zu Werkstatt-Service und einer laufenden Reparatur",
      en: /call me[^.]* about workshop service and current repairs/,
    }[language],
  );
  await page.goto("/me/people/werkstatt");
  await page.getByText(directory.heading).click();
  await page.getByRole("button", { name: directory.addNamed(orth) }).click();
  await expect(page.getByText(ranking.added(orth, 2))).toBeVisible();
  await page.getByRole("button", { name: ranking.upNamed(orth) }).click();
  await save(page, language);
  await expect(workshop).toBeVisible();
  await expect(page.getByText("Petra Orth")).toBeVisible();
});

test("a pause begins at once, stands in the letter, and ends with one tap", async ({ page, language }) => {
  const { length, openEnd, submit, end, endNamed } = pauseWords[language];
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: letterWords[language].actions.pause }).click();
  await page.getByRole("radio", { name: length.open }).check();
  await page.getByRole("button", { name: submit }).click();
  await expect(letter(page)).toContainText(
    { de: "mache bis auf Weiteres Pause", en: "taking a break until further notice" }[language],
  );
  await page.goto("/me/pause");
  const today = formatDateWithYear("2026-11-24", language);
  await page.getByRole("button", { name: endNamed(today, openEnd) }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(letter(page)).not.toContainText(openEnd);
  await page.goto("/me/pause");
  await expect(page.getByRole("button", { name: submit })).toBeVisible();
  await expect(page.getByRole("button", { name: end })).toHaveCount(0);
});

test("somebody is blocked quietly: one tap, no question, gone from every list, and may come back", async ({
  page,
  language,
}) => {
  const { blocked, ranking } = peopleEditorWords[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.getByRole("button", { name: blocked.block(keller[language]) }).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.getByText(yilmazIsHere[language])).toBeVisible();
  await expect(letter(page)).toContainText(
    {
      de: "Herr Wolf und Frau Keller melden sich nicht.",
      en: "Mr Wolf and Ms Keller do not get in touch.",
    }[language],
  );
  await page.goto("/me/people");
  await expect(page.getByRole("button", { name: ranking.upNamed(keller[language]) })).toHaveCount(0);
  await page.getByRole("button", { name: /Keller/ }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.getByText(yilmazIsHere[language])).toBeVisible();
});

test("everything but the contract stops with one tap, without a question, and can be taken back", async ({
  page,
  language,
}) => {
  const { actions, undoStop, resumed } = letterWords[language];
  const said = {
    de: { calls: "anrufen, zu Beratung", contract: "Nötiges zu meinem Vertrag" },
    en: { calls: /call me[^.]* about advice/, contract: /Essentials about my contract[^.]* come/ },
  }[language];
  await stepInto(page, "Aylin Demir");
  await expect(letter(page)).toContainText(said.calls);
  await page.waitForLoadState();
  const before = await letter(page).getByRole("paragraph").allInnerTexts();
  await page.getByRole("button", { name: actions.stopAll }).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(letter(page)).not.toContainText(said.calls);
  await expect(letter(page)).toContainText(said.contract);
  await expect(page.getByText("Sabine Keller")).toBeVisible();
  await arriveBy(page, page.getByRole("button", { name: undoStop }));
  await expect(saved(page)).toContainText(resumed);
  const after = await letter(page).getByRole("paragraph").allInnerTexts();
  expect(after.slice(1)).toEqual(before.slice(1));
});

test("the call word is set, shown and given up", async ({ page, language }) => {
  const { chooseCallWord, changeCallWord } = letterWords[language].realCall;
  const { field, submit, stored, remove, none } = callWordWords[language];
  await stepInto(page, "Minh Nguyen");
  await page.getByRole("link", { name: chooseCallWord }).click();
  await page.getByLabel(field).fill("Rote Tür");
  await page.getByRole("button", { name: submit }).click();
  await expect(saved(page)).toContainText(stored);
  await expect(page.getByText("Rote Tür")).toBeVisible();
  await page.getByRole("link", { name: changeCallWord }).click();
  await page.getByRole("button", { name: remove }).click();
  await expect(page.getByText(none)).toBeVisible();
});

test("a wish is sent, stands on the page and is withdrawn", async ({ page, language }) => {
  const { note, submit, sentToTeam } = wishWords[language];
  const { kinds, withPerson, withdraw, withdrawn } = letterWords[language].wish;
  const wish = page.getByRole("heading", { name: kinds.question });
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/wish");
  await page.getByLabel(note).fill("Zur Rückgabe meines Autos");
  await page.getByRole("button", { name: submit }).click();
  await expect(saved(page)).toContainText(sentToTeam);
  await expect(wish).toBeVisible();
  await expect(page.getByText("Zur Rückgabe meines Autos")).toBeVisible();
  await expect(page.getByText(withPerson(keller[language]))).toBeVisible();
  await page.getByRole("button", { name: withdraw }).click();
  await expect(saved(page)).toContainText(withdrawn);
  await expect(wish).toBeHidden();
});

test("the history tells contacts and decisions, together and apart", async ({ page, language }) => {
  const { bySource, views } = historyWords[language];
  const said = {
    de: { tried: /hat versucht anzurufen/, triedInVain: /hat versucht anzurufen, zu .*, nicht erreicht/ },
    en: { tried: /tried to call/, triedInVain: /tried to call, about .*, no answer/ },
  }[language];
  const ownChoice = page.getByText(bySource.portal(), { exact: true });
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: letterWords[language].history.all }).click();
  const items = page.getByRole("main").getByRole("listitem");
  await expect(page.getByText(said.triedInVain)).toBeVisible();
  await expect(ownChoice.first()).toBeVisible();
  await page.getByRole("link", { name: views.contacts, exact: true }).click();
  await expect(ownChoice).toHaveCount(0);
  await page.getByRole("link", { name: views.changes, exact: true }).click();
  await expect(page.getByText(said.tried)).toHaveCount(0);
  await expect(items.first()).toBeVisible();
});
