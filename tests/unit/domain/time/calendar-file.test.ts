import { expect, test } from "vitest";
import { type CalendarEvent, writeCalendarFile } from "~/domain/time/calendar-file";

const event: CalendarEvent = {
  id: "019a",
  from: Date.parse("2026-12-01T14:00:00+01:00"),
  until: Date.parse("2026-12-01T14:30:00+01:00"),
  summary: "Anruf: Frau Keller, Autohaus Lindner",
  description: "Beratung; mit Müller\nC:\\Angebot",
  writtenAt: Date.parse("2026-11-24T17:12:00+01:00"),
  organizer: { name: 'Autohaus "Lindner", München', uri: "https://portal.lindner.example/" },
  sequence: 0,
  isCalledOff: false,
};

test("says when in UTC, and text so that no sign of it is taken for the file's own", () => {
  expect(writeCalendarFile(event).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kontaktwahl//Kontaktwahl//DE",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:019a",
    "SEQUENCE:0",
    "STATUS:CONFIRMED",
    "DTSTAMP:20261124T161200Z",
    'ORGANIZER;CN="Autohaus Lindner, München":https://portal.lindner.example/',
    "DTSTART:20261201T130000Z",
    "DTEND:20261201T133000Z",
    "SUMMARY:Anruf: Frau Keller\\, Autohaus Lindner",
    "DESCRIPTION:Beratung\\; mit Müller\\nC:\\\\Angebot",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("folds long lines at 75 octets, and never within a character", () => {
  const file = writeCalendarFile({ ...event, summary: "ä€🚗".repeat(60) });
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll("\r\n ", "")).toContain(`SUMMARY:${"ä€🚗".repeat(60)}\r\n`);
});

test("moved, keeps its UID and counts up, so that the calendar moves what it has", () => {
  const file = writeCalendarFile({ ...event, sequence: 2 });
  expect(file).toContain("METHOD:PUBLISH\r\n");
  expect(file).toContain("UID:019a\r\nSEQUENCE:2\r\nSTATUS:CONFIRMED\r\n");
});

test("called off, tells the calendar to take it out", () => {
  const file = writeCalendarFile({ ...event, sequence: 1, isCalledOff: true });
  expect(file).toContain("METHOD:CANCEL\r\n");
  expect(file).toContain("UID:019a\r\nSEQUENCE:1\r\nSTATUS:CANCELLED\r\n");
});

test("lets no name or topic write a line of its own, or anything that is no text", () => {
  const hostile = "Frau Keller\r\nATTENDEE:mailto:x@example.org\u2028\u0000\u0007\nEND:VEVENT";
  const file = writeCalendarFile({
    ...event,
    summary: hostile,
    description: hostile,
    organizer: { ...event.organizer, name: hostile },
  });
  const names = file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => line.split(/[:;]/)[0]);
  const plain = writeCalendarFile(event)
    .split("\r\n")
    .map((line) => line.split(/[:;]/)[0]);
  expect(names).toEqual(plain);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
});
