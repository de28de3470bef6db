import { iconShapes } from "./icon-shapes";

export type IconName = keyof typeof iconShapes;

interface IconProps {
  name: IconName;
  size?: "small" | "medium" | "large";
}

/** A drawing beside words, never instead of them: it is hidden from screen readers. */
export function Icon({ name, size = "medium" }: IconProps) {
  return (
    <svg
      className="icon"
      data-size={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings
      dangerouslySetInnerHTML={{ __html: iconShapes[name] }}
    />
  );
}
