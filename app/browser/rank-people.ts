/**
 * Ranking without a new page. A press of a button, or a row dragged by its place, is put as a question to the page that
 * the form would be sent to, and the parts of the answer that say so take the place of those shown; the message stays,
 * so that it is heard, and the focus stays with the row. Until the answer is there the move waits in the form, so
 * whoever saves at once saves it too. Where there is no answer, the form is sent as it would be without a script.
 */
import { askPage } from "./ask-page";

const rows = "#ranked-rows";

const edgePixels = 72;
const stepPixels = 12;

let asked = new AbortController();
let isSentPlainly = false;

document.addEventListener("submit", onSubmit);
document.addEventListener("pointerdown", onPointerDown);
offerGrips();

function onSubmit(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  const isMove = submitter instanceof HTMLButtonElement && submitter.name === "move";
  if (isSentPlainly || !isMove || !(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  void move(form, submitter.value);
}

async function move(form: HTMLFormElement, value: string): Promise<void> {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  const answer = askPage(form, ["move", value], signal);
  form.append(hiddenField("moved", value));
  const page = await answer;
  if (signal.aborted) return;
  for (const field of form.querySelectorAll('[name="moved"]')) field.remove();
  if (page?.querySelector(rows)) redraw(form, page);
  else sendPlainly(form, value);
}

function redraw(form: HTMLFormElement, page: Document): void {
  for (const one of page.querySelectorAll("[autofocus]")) one.removeAttribute("autofocus");
  const held = page.querySelector<HTMLElement>("[data-held]");
  const message = document.getElementById("ranked-message");
  if (message) message.textContent = page.getElementById("ranked-message")?.textContent ?? "";
  for (const part of document.querySelectorAll("[data-redrawn]")) {
    part.replaceChildren(...(page.getElementById(part.id)?.childNodes ?? []));
  }
  offerGrips();
  (held?.id ? message : held)?.focus();
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

function sendPlainly(form: HTMLFormElement, value: string): void {
  const button = document.createElement("button");
  Object.assign(button, { name: "move", value, hidden: true });
  form.append(button);
  isSentPlainly = true;
  form.requestSubmit(button);
}

function hiddenField(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement("input"), { type: "hidden", name, value });
}

/** Without this script nothing looks as if it could be dragged. */
function offerGrips(): void {
  const places = document.querySelectorAll<HTMLElement>(`${rows} :has([value^="up:"]) > .ranked-place`);
  if (places.length > 1) for (const place of places) place.dataset.grip = "";
}

/** The rows around the one that is dragged change places with it, so that the pointer never loses it. */
function onPointerDown(event: PointerEvent): void {
  const grip = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-grip]") : null;
  const row = grip?.closest<HTMLElement>("[data-item]");
  if (!grip || !row || event.button !== 0) return;
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  const before = placeOf(row);
  const dragging = new AbortController();
  const listen = { signal: dragging.signal };
  const end = (place: number) => {
    dragging.abort();
    delete row.dataset.dragged;
    bringTo(row, place);
    const form = row.closest("form");
    if (form && place !== before) void move(form, `to:${place}:${row.dataset.item}`);
  };
  row.dataset.dragged = "";
  grip.addEventListener("pointermove", ({ clientY }) => follow(row, clientY), listen);
  grip.addEventListener("pointerup", () => end(placeOf(row)), listen);
  grip.addEventListener("pointercancel", () => end(before), listen);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && end(before), listen);
}

function follow(row: HTMLElement, y: number): void {
  scrollAtEdge(y);
  const { previousElementSibling: above, nextElementSibling: below } = row;
  if (below && y > middleOf(below)) row.before(below);
  else if (above && y < middleOf(above)) row.after(above);
}

/** A list longer than the screen is reached by holding the row at its edge: what drags does not scroll. */
function scrollAtEdge(y: number): void {
  if (y < edgePixels) scrollBy(0, -stepPixels);
  else if (y > innerHeight - edgePixels) scrollBy(0, stepPixels);
}

function bringTo(row: HTMLElement, place: number): void {
  while (placeOf(row) > place) row.after(row.previousElementSibling!);
  while (placeOf(row) < place) row.before(row.nextElementSibling!);
}

function placeOf(row: HTMLElement): number {
  return [...(row.parentElement?.children ?? [])].indexOf(row);
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
