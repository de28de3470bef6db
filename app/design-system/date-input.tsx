import type { ComponentPropsWithoutRef } from "react";
import { TextInput } from "./text-input";

type DateInputProps = Omit<ComponentPropsWithoutRef<typeof TextInput>, "type" | "width">;

/** A day as `YYYY-MM-DD`; the browser shows it in the reader's own order. */
export function DateInput(props: DateInputProps) {
  return <TextInput {...props} type="date" width="medium" />;
}
