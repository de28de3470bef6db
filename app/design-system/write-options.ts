/**
 * The options of a select as text, with the one chosen, if it is among them. React takes some five microseconds for an
 * element, and a week of half hours has six hundred options.
 */
import type { SelectOption } from "./select";

export function writeOptions(
  options: readonly SelectOption[],
  chosen: string | undefined,
): { __html: string } {
  return { __html: options.map((option) => writeOption(option, option.value === chosen)).join("") };
}

function writeOption({ value, label, disabled }: SelectOption, isChosen: boolean): string {
  const states = (disabled ? ' disabled=""' : "") + (isChosen ? ' selected=""' : "");
  return `<option value="${toHtml(value)}"${states}>${toHtml(label)}</option>`;
}

function toHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign]!) : text;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
