import type { OperationContext } from "../operation-context";
import type { ListToScreen } from "./open-screening-list.server";
import { type Screening, screenContacts } from "./screen-contacts.server";
import type { ScreenedRow } from "./screening";

/** The answers to a list as text of its own format, a part for each batch. */
export async function* answerList(
  context: OperationContext,
  screening: Screening,
  { format, rows }: ListToScreen,
  onScreened: (rows: readonly ScreenedRow[]) => void = () => {},
): AsyncGenerator<string> {
  if (format.head !== "") yield format.head;
  for await (const screened of screenContacts(context, screening, rows)) {
    onScreened(screened);
    if (screened.length > 0) yield screened.map(format.writeRow).join("");
  }
}
