/**
 * A double tap sends the same form of the same page twice, and the browser goes by the second answer. A proof is good once,
 * so the second one would read "expired" although the first let the person in: within seconds it is answered as the first
 * was, with the same cookies. It is the same session, never another one, and only for whoever sends the key that this one
 * page was given. In memory and no longer than that, so that of several processes only the one that answered knows; the
 * others answer "expired".
 */
import type { Visit } from "~/auth/guards.server";

interface Press {
  answer: Promise<unknown>;
  /** What it added to the answer: cookies, `Retry-After`. */
  headers: Headers;
}

export const pressKeptMs = 10_000;
/** Whoever sends more is answered, but not remembered. */
const pressesMax = 10_000;
const presses = new Map<string, Press>();

/** `answer` sets its cookies by the visit that it is handed. A page without a key is answered each time. */
export async function answerPressOnce<Answer>(
  visit: Visit,
  form: FormData,
  answer: (visit: Visit) => Promise<Answer>,
): Promise<Answer> {
  if (!form.has("formKey")) return answer(visit);
  const sent = JSON.stringify([visit.url.pathname, ...form]);
  const name = visit.operations.vault.hash("press of a sign-in", sent);
  const { answer: given, headers } = presses.get(name) ?? begin(name, visit, answer);
  const told = (await given) as Answer;
  for (const [header, value] of headers) visit.context.answerHeaders.append(header, value);
  return told instanceof Response ? (told.clone() as Answer) : told;
}

function begin<Answer>(name: string, visit: Visit, answer: (visit: Visit) => Promise<Answer>): Press {
  const headers = new Headers();
  const press = {
    answer: answer({ ...visit, context: { ...visit.context, answerHeaders: headers } }),
    headers,
  };
  if (presses.size < pressesMax) presses.set(name, press);
  const forget = () => presses.delete(name);
  press.answer.catch(forget);
  setTimeout(forget, pressKeptMs).unref();
  return press;
}
