/**
 * The sentences follow while something is chosen: whatever changes in a form that asks for it is sent to the page that
 * the form would be saved by, as a question, and the answer's preview takes the place of the one shown. What cannot be
 * previewed (a fault, no network) leaves none: nothing stands there that may not be so. Nothing is stored.
 */
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
  const body = new URLSearchParams([...new FormData(form), ["preview", "follow"]].map(toText));
  const page = await ask(form.action, body, signal);
  if (!signal.aborted) for (const id of ["preview", "preview-short"]) show(id, page);
}

/** Forms are taken as browsers send them without a file. */
function toText([name = "", value]: (string | File)[]): [string, string] {
  return [String(name), String(value)];
}

/** Null where there is no preview to be had. */
async function ask(url: string, body: URLSearchParams, signal: AbortSignal): Promise<Document | null> {
  try {
    const answer = await fetch(url, { method: "POST", body, signal });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch {
    return null;
  }
}

function show(id: string, page: Document | null): void {
  const answer = page?.getElementById(id);
  const news = answer?.querySelector("[data-changes]");
  document.getElementById(id)?.replaceChildren(...(answer?.childNodes ?? []));
  const status = document.getElementById(`${id}-status`);
  if (status) status.textContent = news?.textContent ?? "";
}
