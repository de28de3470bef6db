import { cleanWords } from "~/domain/clean-words";

/** What a form sends, every text as it is kept; a file is left as it is. */
export async function readForm(request: Request): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of await request.formData()) {
    form.append(name, typeof value === "string" ? cleanWords(value) : value);
  }
  return form;
}
