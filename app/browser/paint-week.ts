/**
 * The buttons of the week at once, and the week as a grid: both read the fields of the form and write into them.
 * Nothing is stored.
 */
import type { HoursWindow } from "~/domain/preference/channel";
import { copyDay, readDays, takeUsualWeek, type UsualWeek, usualWeeks } from "~/domain/preference/edit-week";
import { readWeek, writeDay } from "./week-fields";
import { WeekGrid } from "./week-grid";

const form = document.querySelector<HTMLFormElement>("form:has(.week)");
const table = form?.querySelector<HTMLTableElement>(".week-grid table");
if (form && table) start(form, table);

function start(form: HTMLFormElement, table: HTMLTableElement): void {
  const grid = new WeekGrid(form, table);
  form.addEventListener("change", () => grid.show());
  form.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="edit"]');
    if (!button) return;
    event.preventDefault();
    edit(form, button.value);
  });
}

/** What the server would make of the same button. */
function edit(form: HTMLFormElement, value: string): void {
  const house: HoursWindow[] | undefined = JSON.parse(form.dataset.house ?? "null") ?? undefined;
  const usual = usualWeeks.find((each) => each === value);
  const chosen = (name: string) => readDays(form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!.value);
  const edited = usual
    ? takeUsualWeek(usual, readWeek(form), house)
    : copyDay(readWeek(form), chosen("copyFrom")[0]!, chosen("copyTo"), house);
  for (const [day, ranges] of edited) writeDay(form, day, ranges);
  chooseMode(form, usual);
}

function chooseMode(form: HTMLFormElement, usual: UsualWeek | undefined): void {
  const mode = usual === "house" ? "house" : "own";
  const radio = form.querySelector<HTMLInputElement>(`[name="mode"][value="${mode}"]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
}
