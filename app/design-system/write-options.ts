/**
 * The times of a select as text, with the one chosen, if it is among them. React takes some five microseconds for an
 * element, and a week of half hours has six hundred. Values and labels are escaped: a time that was typed may be anything.
 */
import type { SelectOption } from "./select";

export function writeOptions(times: readonly SelectOption[], chosen: string): { __html: string } {
  return { __html: times.map((time) => writeOption(time, time.value === chosen)).join("") };
}

function writeOption({ value, label }: SelectOption, isChosen: boolean): string {
  return `<option value="${toHtml(value)}"${isChosen ? ' selected=""' : ""}>${toHtml(label)}</option>`;
}

function toHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign]!) : text;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
