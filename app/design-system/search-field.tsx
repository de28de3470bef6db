import type { ReactNode } from "react";
import { Icon } from "./icon";

interface SearchFieldProps {
  /** Where the search goes; a GET, so the answer has an address of its own. */
  action?: string;
  name?: string;
  /** Read aloud; shown in the field as long as it is empty. */
  label: string;
  submitLabel: string;
  defaultValue?: string;
  /** Hidden inputs that keep the filter. */
  children?: ReactNode;
}

export function SearchField({
  action,
  name = "q",
  label,
  submitLabel,
  defaultValue,
  children,
}: SearchFieldProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: older screen readers do not know the search element
    <form className="search-field" role="search" aria-label={label} method="get" action={action}>
      {children}
      <input
        className="input"
        type="search"
        name={name}
        defaultValue={defaultValue}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
      />
      <button className="search-field-submit" type="submit">
        <Icon name="search" />
        <span className="visually-hidden">{submitLabel}</span>
      </button>
    </form>
  );
}
