import { SearchField } from "./search-field";
import { SegmentedFilter } from "./segmented-filter";
import { Toolbar } from "./toolbar";

export const criteria = ["Wraps instead of scrolling sideways (1.4.10 reflow)."];

export const filterAndSearch = (
  <Toolbar>
    <SegmentedFilter
      label="Worüber"
      items={[
        { href: "#any", label: "Alles", current: true },
        { href: "#advice", label: "Beratung" },
      ]}
    />
    <SearchField label="Ort suchen" submitLabel="Suchen" />
  </Toolbar>
);
