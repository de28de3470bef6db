/**
 * Puts what stands in a form as a question to the page that it would be sent to, with something added. Nothing is stored
 * by it. An answer may say what is wrong with the form (422). Null where there is none to be had: a refusal, no network,
 * or a newer question in between.
 */
export async function askPage(
  form: HTMLFormElement,
  added: [name: string, value: string],
  signal: AbortSignal,
): Promise<Document | null> {
  const body = new URLSearchParams([...new FormData(form), added].map(toText));
  try {
    const answer = await fetch(form.action, { method: "POST", body, signal });
    return answer.ok || answer.status === 422
      ? new DOMParser().parseFromString(await answer.text(), "text/html")
      : null;
  } catch {
    return null;
  }
}

/** Forms are taken as browsers send them without a file. */
function toText([name = "", value]: (string | File)[]): [string, string] {
  return [String(name), String(value)];
}
