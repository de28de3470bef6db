import { coverOf, paintRange, type RangeText, weekdays } from "~/domain/preference/edit-week";
import { readWeek, writeDay } from "./week-fields";

interface Place {
  row: number;
  day: number;
}

/** A stretch that is being painted: from where, to what, and how the week was before. */
interface Stroke {
  from: Place;
  isOpen: boolean;
  before: RangeText[][];
}

/**
 * A table of half hours that shows what the fields say and paints into them. A mouse paints by dragging; a finger
 * taps, and scrolls as ever. By keyboard it is one stop: arrows move, the space bar switches, Shift extends.
 */
export class WeekGrid {
  readonly #form: HTMLFormElement;
  readonly #table: HTMLTableElement;
  readonly #rows: HTMLTableRowElement[];
  #stroke: Stroke | null = null;
  /** The mouse is held down, or has just been. */
  #byMouse = false;

  constructor(form: HTMLFormElement, table: HTMLTableElement) {
    this.#form = form;
    this.#table = table;
    this.#rows = [...table.tBodies[0]!.rows];
    table.setAttribute("role", "grid");
    table.setAttribute("aria-multiselectable", "true");
    for (const { cell } of this.#cells()) cell.tabIndex = -1;
    this.#cellAt({ row: 0, day: 0 }).tabIndex = 0;
    table.addEventListener("keydown", (event) => this.#onKey(event));
    table.addEventListener("pointerdown", (event) => this.#onPress(event));
    table.addEventListener("pointerover", (event) => this.#onMove(event));
    table.addEventListener("click", (event) => this.#onClick(event));
    document.addEventListener("pointerup", () => this.#end());
    this.show();
  }

  /** The cells say what the fields say. */
  show(): void {
    const week = readWeek(this.#form);
    for (const { cell, place, names } of this.#cells()) {
      const cover = coverOf(week[place.day]!, this.#stretchOf(place.row));
      const state = cell.hasAttribute("data-closed") ? "closed" : cover;
      cell.setAttribute("aria-label", `${names}, ${this.#table.dataset[state]}`);
      cell.setAttribute("aria-selected", String(cover !== "none"));
      cell.toggleAttribute("data-cover", cover !== "none");
      if (cover !== "none") cell.setAttribute("data-cover", cover);
      if (state === "closed") cell.setAttribute("aria-disabled", "true");
    }
  }

  #cells() {
    const days = [...this.#table.tHead!.rows[0]!.cells].slice(1);
    return this.#rows.flatMap((tableRow, row) =>
      [...tableRow.cells].slice(1).map((cell, day) => ({
        cell: cell as HTMLTableCellElement,
        place: { row, day },
        names: [days[day]!, tableRow.cells[0]!].map((head) => head.getAttribute("aria-label")).join(", "),
      })),
    );
  }

  #cellAt({ row, day }: Place): HTMLTableCellElement {
    return this.#rows[row]!.cells[day + 1]!;
  }

  #placeOf({ target }: Event): Place | null {
    const cell = (target as Element).closest<HTMLTableCellElement>("tbody td");
    if (!cell) return null;
    return { row: this.#rows.indexOf(cell.parentElement as HTMLTableRowElement), day: cell.cellIndex - 1 };
  }

  #stretchOf(row: number): RangeText {
    const { from = "", to = "" } = this.#rows[row]!.dataset;
    return { from, to };
  }

  #begin(from: Place, isOpen = this.#cellAt(from).dataset.cover !== "all"): void {
    this.#stroke = { from, isOpen, before: readWeek(this.#form) };
    this.#paintTo(from);
  }

  /** Everything between where the stroke began and here; what lies outside is as it was before. */
  #paintTo(to: Place): void {
    if (!this.#stroke) return;
    const { from, isOpen, before } = this.#stroke;
    const [first, last] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const painted = { from: this.#stretchOf(first).from, to: this.#stretchOf(last).to };
    const [left, right] = [Math.min(from.day, to.day), Math.max(from.day, to.day)];
    for (const [day, ranges] of before.entries()) {
      const isMeant = left <= day && day <= right;
      writeDay(this.#form, weekdays[day]!, isMeant ? paintRange(ranges, painted, isOpen) : ranges);
    }
    this.show();
    this.#focus(to);
  }

  #focus(place: Place): void {
    for (const cell of this.#table.querySelectorAll<HTMLElement>('[tabindex="0"]')) cell.tabIndex = -1;
    const cell = this.#cellAt(place);
    cell.tabIndex = 0;
    cell.focus();
  }

  #tell(): void {
    this.#form.querySelector(".week")?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #onPress(event: PointerEvent): void {
    const place = event.pointerType === "mouse" && event.button === 0 ? this.#placeOf(event) : null;
    if (!place) return;
    event.preventDefault();
    this.#byMouse = true;
    this.#begin(place);
  }

  #onMove(event: PointerEvent): void {
    const place = this.#byMouse && this.#stroke && event.buttons === 1 ? this.#placeOf(event) : null;
    if (place) this.#paintTo(place);
  }

  #end(): void {
    if (!this.#byMouse || !this.#stroke) return;
    this.#stroke = null;
    this.#tell();
  }

  /** A finger's tap, and what a screen reader presses; the mouse has painted already. */
  #onClick(event: MouseEvent): void {
    const place = this.#byMouse ? null : this.#placeOf(event);
    this.#byMouse = false;
    if (place) this.#switch(place);
  }

  #switch(place: Place): void {
    this.#begin(place);
    this.#tell();
  }

  #onKey(event: KeyboardEvent): void {
    const place = this.#placeOf(event);
    if (!place) return;
    if (event.key === " " || event.key === "Enter") this.#switch(place);
    else {
      const to = this.#findStep(place, event);
      if (!to) return;
      if (event.shiftKey) this.#extend(place, to);
      else this.#goTo(to);
    }
    event.preventDefault();
  }

  /** After the space bar the same goes on, else what is passed is opened. */
  #extend(from: Place, to: Place): void {
    if (!this.#stroke) this.#begin(from, true);
    this.#paintTo(to);
    this.#tell();
  }

  #goTo(place: Place): void {
    this.#stroke = null;
    this.#focus(place);
  }

  #findStep({ row, day }: Place, { key, ctrlKey }: KeyboardEvent): Place | null {
    const [lastRow, lastDay] = [this.#rows.length - 1, weekdays.length - 1];
    const steps: Record<string, Place> = {
      ArrowUp: { row: row - 1, day },
      ArrowDown: { row: row + 1, day },
      ArrowLeft: { row, day: day - 1 },
      ArrowRight: { row, day: day + 1 },
      Home: { row: ctrlKey ? 0 : row, day: 0 },
      End: { row: ctrlKey ? lastRow : row, day: lastDay },
    };
    const step = steps[key];
    const within = (number: number, last: number) => Math.min(Math.max(number, 0), last);
    return step ? { row: within(step.row, lastRow), day: within(step.day, lastDay) } : null;
  }
}
