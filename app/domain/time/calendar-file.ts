/**
 * A calendar file with one event, as calendars import it (RFC 5545). Instants are written in UTC, so that no description of
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
}

const octetsMax = 75;

export function writeCalendarFile({
  id,
  from,
  until,
  summary,
  description,
  writtenAt,
}: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kontaktwahl//Kontaktwahl//DE",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}`,
    `DTSTAMP:${writeInstant(writtenAt)}`,
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
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");
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
