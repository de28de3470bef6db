import { Icon, type IconName } from "./icon";

export interface RankedButtonWords {
  accessibleName: string;
}

interface RankedButtonProps extends RankedButtonWords {
  name: string;
  value: string;
  icon: IconName;
  /** There is no further to go: the button leaves the tab order, its place stays. */
  idle?: boolean;
  /** The value of the button that keeps the focus. */
  held?: string;
}

export function RankedButton({ accessibleName, name, value, icon, idle, held }: RankedButtonProps) {
  return (
    <button
      className="ranked-button"
      type="submit"
      name={name}
      value={value}
      aria-label={accessibleName}
      title={accessibleName}
      disabled={idle}
      // biome-ignore lint/a11y/noAutofocus: without script the page comes back anew and the focus must stay with the row
      autoFocus={held === value}
      data-held={held === value || undefined}
    >
      <Icon name={icon} />
    </button>
  );
}
