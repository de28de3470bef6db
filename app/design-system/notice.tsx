import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type NoticeTone = "saved" | "info" | "warn";

const toneIcons: Record<NoticeTone, IconName> = { saved: "saved", info: "info", warn: "warning" };

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Part of the page from the start, not news: it is then not announced. */
  still?: boolean;
}

export function Notice({ tone = "info", title, children, still }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={still ? undefined : "status"}>
      <Icon name={toneIcons[tone]} />
      <div className="notice-words">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
