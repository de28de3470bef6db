/**
 * The buttons of the week at once, the parts of its days, and the week as a grid: all read the fields of the form and write into them.
 * Nothing is stored.
 */
import type { HoursWindow } from "~/domain/preference/channel";
import { coverOfPart, readPart, switchPart } from "~/domain/preference/day-parts";
import {
  copyDay,
  type EditedDays,
  readDays,
  takeUsualWeek,
  type UsualWeek,
  usualWeeks,
} from "~/domain/preference/edit-week";
import { readWeek, writeDay } from "./week-fields";
import { WeekGrid } from "./week-grid";

const form = document.querySelector<HTMLFormElement>("form:has(.week)");
const table = form?.querySelector<HTMLTableElement>(".week-grid table");
if (form && table) start(form, table);

function start(form: HTMLFormElement, table: HTMLTableElement): void {
  const grid = new WeekGrid(form, table);
  form.addEventListener("change", () => {
    grid.show();
    showParts(form);
  });
  form.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="edit"]');
    if (!button) return;
    event.preventDefault();
    edit(form, button.value);
  });
}

/** What the server would make of the same button. */
function edit(form: HTMLFormElement, value: string): void {
  const usual = usualWeeks.find((each) => each === value);
  for (const [day, ranges] of editedBy(form, value, usual)) writeDay(form, day, ranges);
  chooseMode(form, usual);
}

function editedBy(form: HTMLFormElement, value: string, usual: UsualWeek | undefined): EditedDays {
  const [week, house, part] = [readWeek(form), readHouse(form), readPart(value)];
  if (part) return new Map([[part.day, switchPart(week[part.day - 1]!, part, house)]]);
  if (usual) return takeUsualWeek(usual, week, house);
  const chosen = (name: string) => readDays(form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!.value);
  return copyDay(week, chosen("copyFrom")[0]!, chosen("copyTo"), house);
}

function readHouse(form: HTMLFormElement): HoursWindow[] | undefined {
  return JSON.parse(form.dataset.house ?? "null") ?? undefined;
}

const pressedAs = { all: "true", part: "mixed", none: "false" };

/** The parts of the days say what the fields say. */
function showParts(form: HTMLFormElement): void {
  const [week, house] = [readWeek(form), readHouse(form)];
  for (const button of form.querySelectorAll<HTMLButtonElement>(".hours-part")) {
    const part = readPart(button.value)!;
    button.setAttribute("aria-pressed", pressedAs[coverOfPart(week[part.day - 1]!, part, house)]);
  }
}

function chooseMode(form: HTMLFormElement, usual: UsualWeek | undefined): void {
  const mode = usual === "house" ? "house" : "own";
  const radio = form.querySelector<HTMLInputElement>(`[name="mode"][value="${mode}"]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
}
