import { cleanWords } from "~/domain/clean-words";

/** As they came: a request can be read once, and what it sent may have to be shown again. */
const read = new WeakMap<Request, Promise<FormData>>();

/** What a form sends, every text as it is kept; a file is left as it is. */
export async function readForm(request: Request): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of await recallForm(request)) {
    form.append(name, typeof value === "string" ? cleanWords(value) : value);
  }
  return form;
}

/** As it was sent, whether or not it was read before. */
export function recallForm(request: Request): Promise<FormData> {
  const known = read.get(request);
  if (known) return known;
  const form = request.formData();
  read.set(request, form);
  return form;
}
