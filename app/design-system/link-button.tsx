import type { ComponentPropsWithoutRef } from "react";
import type { ButtonKind } from "./button";
import { Icon, type IconName } from "./icon";

interface LinkButtonProps extends Omit<ComponentPropsWithoutRef<"a">, "className" | "style"> {
  href: string;
  kind?: ButtonKind;
  icon?: IconName;
}

/** Looks like a button and leads somewhere; what changes something is a {@link Button}. */
export function LinkButton({ kind = "secondary", icon, children, ...rest }: LinkButtonProps) {
  return (
    <a className="button" data-kind={kind} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
