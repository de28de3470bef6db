import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Select, type SelectOption } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { countryOf } from "~/i18n/format/format-region";
import { exceptionsEditorWords } from "~/i18n/words/exceptions-editor-words";
import { useSite } from "../site/use-site";

interface RegionFieldsProps {
  /** A country or a part of it; empty = none yet. */
  region: string;
  countries: { near: readonly SelectOption[]; others: readonly SelectOption[] };
  /** The parts of the country that is chosen. */
  regions: readonly SelectOption[];
}

/** Whose public holidays count: a country, and a part of it. A script lets the parts follow the country, else a button does. */
export function RegionFields({ region, countries, regions }: RegionFieldsProps) {
  const words = exceptionsEditorWords[useSite().language].publicHolidays;
  const country = countryOf(region);
  return (
    <>
      <Stack gap="small">
        <Select
          name="country"
          label={words.country}
          defaultValue={country}
          options={[
            ...(country === "" ? [{ value: "", label: words.noCountry }] : []),
            ...countries.near,
            { label: words.otherCountries, options: countries.others },
          ]}
        />
        <ButtonRow>
          <Button name="preview" value="regions" formAction="#region">
            {words.showRegions}
          </Button>
        </ButtonRow>
      </Stack>
      <Select
        name="region"
        label={words.region}
        defaultValue={region}
        options={[{ value: country, label: words.wholeCountry }, ...regions]}
        data-follows
      />
    </>
  );
}
