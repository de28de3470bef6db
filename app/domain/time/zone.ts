/**
 * Time zones: the offset of an IANA zone at an instant. `Intl` knows it but is slow, so each zone owns one
 * formatter for good and writes down its changes page by page (13 months each) when first asked; from then on
 * a look-up costs a few nanoseconds. No zone has changed its clocks twice within a week since 2000, which
 * bounds the search. A page costs about 0.2 ms once.
 */
import type { Instant } from "./instant";

/** A stretch in which the wall clock is `offset` milliseconds ahead of UTC. */
export interface OffsetSegment {
  from: Instant;
  until: Instant;
  offset: number;
}

const pageMs = 2 ** 35;
const probeMs = 2 ** 29;
const secondMs = 1000;

export class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #pages = new Map<number, OffsetSegment[]>();
  #latest: OffsetSegment = { from: 0, until: 0, offset: 0 };

  constructor(format: Intl.DateTimeFormat) {
    this.#format = format;
  }

  /** The stretch of unchanged clocks around an instant; it may be cut where a page ends. */
  segmentAt(instant: Instant): OffsetSegment {
    const latest = this.#latest;
    if (latest.from <= instant && instant < latest.until) return latest;
    for (const segment of this.#page(Math.floor(instant / pageMs))) {
      this.#latest = segment;
      if (instant < segment.until) break;
    }
    return this.#latest;
  }

  offsetAt(instant: Instant): number {
    return this.segmentAt(instant).offset;
  }

  #page(number: number): OffsetSegment[] {
    const known = this.#pages.get(number);
    if (known) return known;
    const page = this.#readPage(number * pageMs);
    this.#pages.set(number, page);
    return page;
  }

  #readPage(start: Instant): OffsetSegment[] {
    let segment = { from: start, until: start + pageMs, offset: this.#askOffset(start) };
    const page = [segment];
    for (let probe = start + probeMs; probe <= start + pageMs; probe += probeMs) {
      const offset = this.#askOffset(probe);
      if (offset === segment.offset) continue;
      const change = this.#findChange(probe - probeMs, probe, segment.offset);
      if (change === start + pageMs) break;
      segment.until = change;
      segment = { from: change, until: start + pageMs, offset };
      page.push(segment);
    }
    return page;
  }

  /** Clocks change on a whole second. */
  #findChange(before: Instant, after: Instant, offsetBefore: number): Instant {
    let low = Math.floor(before / secondMs);
    let high = Math.ceil(after / secondMs);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#askOffset(middle * secondMs) === offsetBefore) low = middle;
      else high = middle;
    }
    return high * secondMs;
  }

  #askOffset(instant: Instant): number {
    const wholeSecond = Math.floor(instant / secondMs) * secondMs;
    const [month, day, year, hour, minute, second] = this.#format
      .format(wholeSecond)
      .match(/\d+/g)!
      .map(Number);
    return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - wholeSecond;
  }
}

const zonesByName = new Map<string, Zone>();
const zonesByCanonicalName = new Map<string, Zone>();
const namesMax = 2000;

/** The zone of an IANA name, or undefined where there is none; an offset such as `+01:00` is no zone. */
export function findZone(name: string): Zone | undefined {
  return zonesByName.get(name) ?? readZone(name);
}

/** The zone of a name that was checked before; throws where it was not. */
export function getZone(name: string): Zone {
  const zone = findZone(name);
  if (!zone) throw new RangeError(`not a time zone: ${name}`);
  return zone;
}

function readZone(name: string): Zone | undefined {
  const format = /^[A-Za-z][\w+/-]{0,63}$/.test(name) ? createFormat(name) : undefined;
  if (!format) return undefined;
  const canonicalName = format.resolvedOptions().timeZone;
  const zone = zonesByCanonicalName.get(canonicalName) ?? new Zone(format);
  zonesByCanonicalName.set(canonicalName, zone);
  if (zonesByName.size >= namesMax) zonesByName.clear();
  zonesByName.set(name, zone);
  return zone;
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
}
