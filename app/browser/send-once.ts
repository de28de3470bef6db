/**
 * A form that is under way says so and is not sent twice. Where the browser believes to be without a network the server
 * is asked first: if it cannot be reached the form is not sent, what was typed stays, and the page says what to do.
 * The words stand in the page's `#sending-status`. Without this script the browser's own signs and error page do.
 */
const tellAfterMs = 1_000;
/** Whoever stopped the page from loading can send again after this. */
const giveUpMs = 15_000;

const reachable = new WeakSet<HTMLFormElement>();
let sending: { form: HTMLFormElement; timers: number[] } | null = null;

window.addEventListener("submit", onSubmit, { capture: true });
window.addEventListener("pageshow", release);
window.addEventListener("online", () => tell(""));

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (sending?.form === form) {
    drop(event);
    return;
  }
  if (navigator.onLine || reachable.delete(form)) {
    hold(form, event.submitter);
    // What another script sends by itself never leaves the page: it is not held up here.
    setTimeout(() => event.defaultPrevented && release());
    return;
  }
  drop(event);
  void sendIfReachable(form, event.submitter);
}

function drop(event: SubmitEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

async function sendIfReachable(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  if (await isServerThere()) {
    reachable.add(form);
    form.requestSubmit(button);
  } else {
    tell("offline", form);
  }
}

async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch("/healthz", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

function hold(form: HTMLFormElement, button: HTMLElement | null): void {
  const timers = [setTimeout(() => tell("sending", form), tellAfterMs), setTimeout(release, giveUpMs)];
  sending = { form, timers: timers.map(Number) };
  button?.setAttribute("aria-busy", "true");
}

function release(): void {
  sending?.timers.forEach(clearTimeout);
  sending = null;
  for (const button of document.querySelectorAll("button[aria-busy]")) button.removeAttribute("aria-busy");
  tell("");
}

/** It is read out where it stands: below what was pressed. */
function tell(what: "sending" | "offline" | "", form?: HTMLFormElement): void {
  const status = document.getElementById("sending-status");
  if (!status) return;
  form?.append(status);
  status.textContent = what && (status.dataset[what] ?? "");
}
