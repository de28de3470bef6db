/**
 * The sentences follow while something is chosen: whatever changes in a form that asks for it is sent to the page that
 * the form would be saved by, as a question, and the answer's preview takes the place of the one shown. What cannot be
 * previewed (a fault, no network) leaves none: nothing stands there that may not be so. Nothing is stored. What else on
 * the page depends on the choice (`data-follows`, by its id) follows too.
 */
import { askPage } from "./ask-page";

const pauseMs = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;
let asked = new AbortController();

for (const kind of ["input", "change"]) document.addEventListener(kind, onChange);

function onChange({ target }: Event): void {
  const form = target instanceof Element && target.closest<HTMLFormElement>("form[data-follow]");
  if (!form) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => follow(form), pauseMs);
}

async function follow(form: HTMLFormElement): Promise<void> {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  const page = await askPage(form, ["preview", "follow"], signal);
  if (signal.aborted) return;
  for (const id of ["preview", "preview-short"]) show(id, page);
  if (page) for (const { id } of document.querySelectorAll("[data-follows]")) show(id, page);
}

function show(id: string, page: Document | null): void {
  const answer = page?.getElementById(id);
  const news = answer?.querySelector("[data-changes]");
  document.getElementById(id)?.replaceChildren(...(answer?.childNodes ?? []));
  const status = document.getElementById(`${id}-status`);
  if (status) status.textContent = news?.textContent ?? "";
}
