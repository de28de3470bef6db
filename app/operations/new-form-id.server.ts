import { newId } from "#db/new-id";
import type { OperationContext } from "./operation-context";

/** Of a form whose answer is shown once: what it makes is made under this id, so that sending it twice makes one. */
export function newFormId({ clock }: OperationContext): string {
  return newId(clock());
}
