import type { ComponentPropsWithoutRef } from "react";
import { Icon, type IconName } from "./icon";

/** Primary once per page at most; quiet where a row of them would shout. */
export type ButtonKind = "primary" | "secondary" | "quiet";

interface ButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "className" | "style"> {
  kind?: ButtonKind;
  icon?: IconName;
}

/** Submits its form unless told otherwise; `name` and `value` say which button it was without any script. */
export function Button({ kind = "secondary", icon, type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button className="button" data-kind={kind} type={type} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
