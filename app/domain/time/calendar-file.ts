/**
 * A calendar file with one event, as calendars import it (RFC 5545). Brought in again, it takes the place of what the
 * calendar has of the same UID and a lower SEQUENCE (3.8.7.4); called off, it takes it out (RFC 5546, 3.2.5). Instants are written in UTC, so that no description of
 * a zone is needed and every calendar shows its own clock. Text is escaped (3.3.11), lines end in CRLF and are folded at
 * 75 octets, between characters (3.1).
 */
import type { Instant } from "./instant";

export interface CalendarEvent {
  /** Unique in the world, and the same whenever the event is written. */
  id: string;
  from: Instant;
  /** Not included. */
  until: Instant;
  summary: string;
  description: string;
  writtenAt: Instant;
  /** Whose event it is: a name, and an address that is a URI. */
  organizer: { name: string; uri: string };
  /** 0 = as it was agreed first; one more each time it was moved or called off. */
  sequence: number;
  isCalledOff: boolean;
}

const octetsMax = 75;

export function writeCalendarFile({
  id,
  from,
  until,
  summary,
  description,
  writtenAt,
  organizer,
  sequence,
  isCalledOff,
}: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kontaktwahl//Kontaktwahl//DE",
    `METHOD:${isCalledOff ? "CANCEL" : "PUBLISH"}`,
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCalledOff ? "CANCELLED" : "CONFIRMED"}`,
    `DTSTAMP:${writeInstant(writtenAt)}`,
    `ORGANIZER;CN="${organizer.name.replaceAll(/["\p{Cc}]/gu, "")}":${organizer.uri}`,
    `DTSTART:${writeInstant(from)}`,
    `DTEND:${writeInstant(until)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** "20261201T130000Z". */
function writeInstant(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/[^\P{Cc}\t]/gu, "");
}

/** What goes on in the next line begins with a blank there, which counts too. */
function fold(line: string): string {
  let [folded, octets] = ["", 0];
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > octetsMax) [folded, octets] = [`${folded}\r\n `, 1];
    folded += character;
    octets += size;
  }
  return folded;
}
