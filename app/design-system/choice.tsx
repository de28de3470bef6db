import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { hintId } from "./field-attributes";
import { Icon, type IconName } from "./icon";

type OwnProps = {
  type: "checkbox" | "radio";
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The hint says what a tick means: it is shown only where there is one, and heard in any case. */
  hintOfTick?: boolean;
  icon?: IconName;
};

type ChoiceProps = OwnProps & Omit<ComponentPropsWithoutRef<"input">, keyof OwnProps | "className" | "style">;

/** One tick or one dot with its words; the whole row can be pressed. */
export function Choice({ id, label, hint, hintOfTick, icon, ...input }: ChoiceProps) {
  const describedBy = [hint && hintId(id), input["aria-describedby"]].filter(Boolean).join(" ") || undefined;
  return (
    <div className="choice">
      <input className="choice-input" id={id} {...input} aria-describedby={describedBy} />
      <label className="choice-label" htmlFor={id}>
        {icon && <Icon name={icon} />}
        <span>{label}</span>
      </label>
      {hint && (
        <p className="choice-hint" id={hintId(id)} data-of-tick={hintOfTick || undefined}>
          {hint}
        </p>
      )}
    </div>
  );
}
