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
foldWhenLeft("sight-line");

function onChange({ target }: Event): void {
  const form = target instanceof Element && target.closest<HTMLFormElement>("form[data-follow]");
  if (!form) return;
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
