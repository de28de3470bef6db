/** The fields of the form about hours, as a week: they are the only truth, and whatever else shows them reads here. */
import type { Weekday } from "~/domain/preference/channel";
import { type RangeText, weekdays } from "~/domain/preference/edit-week";

export function readWeek(form: HTMLFormElement): RangeText[][] {
  return weekdays.map((day) => listRanges(form, day).map(readRange));
}

function readRange(range: Element): RangeText {
  const [from, to] = range.querySelectorAll("select");
  return { from: from!.value, to: to!.value };
}

function listRanges(form: HTMLFormElement, day: Weekday): Element[] {
  return [...form.querySelectorAll(`#day-${day} .time-range`)];
}

/** A day on which the company never comes has no fields, and takes nothing. */
export function writeDay(form: HTMLFormElement, day: Weekday, ranges: readonly RangeText[]): void {
  const fields = listRanges(form, day);
  if (fields.length === 0) return;
  while (fields.length < ranges.length) fields.push(addRange(fields.at(-1)!, day, fields.length));
  for (const [place, field] of fields.entries()) {
    const [from, to] = field.querySelectorAll("select");
    write(from!, ranges[place]?.from ?? "");
    write(to!, ranges[place]?.to ?? "");
  }
}

function addRange(last: Element, day: Weekday, place: number): Element {
  const added = last.cloneNode(true) as Element;
  for (const [index, select] of added.querySelectorAll("select").entries()) {
    select.name = `${index === 0 ? "from" : "to"}-${day}-${place}`;
    select.id = select.name;
  }
  last.after(added);
  return added;
}

/** A time off the half hours has no place in the list yet. */
function write(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}
