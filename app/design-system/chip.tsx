import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type ChipTone = "yes" | "wait" | "no" | "accent" | "neutral";

const toneIcons: Partial<Record<ChipTone, IconName>> = { yes: "check", wait: "clock", no: "ban" };

interface ChipProps {
  /** yes, wait and no stand for permission states only. */
  tone?: ChipTone;
  /** Replaces the tone's own drawing; then the words must say the state by themselves. */
  icon?: IconName;
  children: ReactNode;
}

export function Chip({ tone = "neutral", icon = toneIcons[tone], children }: ChipProps) {
  return (
    <span className="chip" data-tone={tone}>
      {icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </span>
  );
}
