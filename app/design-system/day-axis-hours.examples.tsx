import { DayAxisHours } from "./day-axis-hours";

export const criteria = ["Labels of a decoration, hidden with it (1.1.1 non-text content)."];

export const german = <DayAxisHours labels={["0", "6", "12", "18", "24"]} />;
