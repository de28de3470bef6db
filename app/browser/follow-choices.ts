/**
 * The sentences follow while something is chosen: whatever changes in a form that asks for it is sent to the page that
 * the form would be saved by, as a question, and the answer's preview takes the place of the one shown, beside the form
 * and in the line that stays in sight. What cannot be previewed says why: nothing stands there that may not be so.
 * Nothing is stored. What else on the page depends on the choice (`data-follows`, by its id) follows too.
 */
import { askPage } from "./ask-page";
import { foldWhenLeft } from "./fold-when-left";

const pauseMs = 250;
/** The ear is told once somebody has stopped choosing, not at each key. */
const tellAfterMs = 1_000;

const shown = ["preview", "sight-words", "sight-whole"];

let waiting: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
let asked = new AbortController();

for (const kind of ["input", "change"]) document.addEventListener(kind, onChange);
// The browser puts back what was chosen here before only once the page is whole.
window.addEventListener("pageshow", followChanged);
followChanged();
foldWhenLeft("sight-line");

function followChanged(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-follow]"))
    if (isChanged(form)) followSoon(form);
}

function onChange({ target }: Event): void {
  const form = target instanceof Element && target.closest<HTMLFormElement>("form[data-follow]");
  if (form) followSoon(form);
}

function followSoon(form: HTMLFormElement): void {
  clearTimeout(waiting);
  clearTimeout(telling);
  asked.abort();
  waiting = setTimeout(() => follow(form), pauseMs);
}

async function follow(form: HTMLFormElement): Promise<void> {
  asked = new AbortController();
  const { signal } = asked;
  const page = await askPage(form, ["preview", "follow"], signal);
  if (signal.aborted) return;
  if (page) for (const id of [...shown, ...listFollowers()]) show(id, page);
  else sayUnknown();
  telling = setTimeout(tell, tellAfterMs);
}

/** By whoever was quicker than this script, or by the browser, which keeps what was chosen for whoever comes back. */
function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) return field.selectedIndex !== usualIndex(field);
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement)) return false;
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  });
}

/** Where the page says nothing it is the first. */
function usualIndex({ options }: HTMLSelectElement): number {
  return Math.max(
    0,
    [...options].findLastIndex(({ defaultSelected }) => defaultSelected),
  );
}

function listFollowers(): string[] {
  return [...document.querySelectorAll("[data-follows]")].map(({ id }) => id);
}

/** Copies, for options that are moved one by one would each be selected in their turn. */
function show(id: string, page: Document): void {
  const shown = [...(page.getElementById(id)?.childNodes ?? [])].map((node) => node.cloneNode(true));
  document.getElementById(id)?.replaceChildren(...shown);
}

/** Without a network nobody knows. */
function sayUnknown(): void {
  const text = document.getElementById("preview-status")?.dataset.unknown ?? "";
  for (const id of shown) document.getElementById(id)?.replaceChildren(text);
}

function tell(): void {
  const status = document.getElementById("preview-status");
  const changes = document.querySelector("#sight-whole [data-changes]");
  const text = (changes ?? document.getElementById("sight-words"))?.textContent ?? "";
  if (status && status.textContent !== text) status.textContent = text;
}
