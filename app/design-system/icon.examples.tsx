import { Icon, type IconName } from "./icon";
import { iconShapes } from "./icon-shapes";

export const criteria = [
  "Never alone: words stand beside it, so it is hidden from screen readers (1.1.1 non-text content).",
  "Takes the colour of its words and so their contrast, also under forced colours (1.4.11 non-text contrast).",
];

export const all = (
  <ul className="chip-row">
    {(Object.keys(iconShapes) as IconName[]).map((name) => (
      <li key={name} className="chip">
        <Icon name={name} />
        <span>{name}</span>
      </li>
    ))}
  </ul>
);

export const sizes = (
  <p className="chip">
    <Icon name="phone" size="small" />
    <Icon name="phone" />
    <Icon name="phone" size="large" />
    <span>17 Uhr</span>
  </p>
);
