import type { ComponentPropsWithoutRef } from "react";
import { TextInput } from "./text-input";

type FileInputProps = Omit<ComponentPropsWithoutRef<typeof TextInput>, "type" | "width">;

/** The form around it needs `encType="multipart/form-data"`. */
export function FileInput(props: FileInputProps) {
  return <TextInput {...props} type="file" />;
}
