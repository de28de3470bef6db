/** What a customer can choose from on the first visit, and how each preset would hold. */
import { findPreferences } from "#db/queries/preferences";
import { listUsableChannels } from "#db/queries/usable-channels";
import type { Customer } from "~/domain/people/customer";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import {
  answerByPreset,
  type FirstHouse,
  type Preset,
  presets,
} from "~/domain/preference/first-choice/presets";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { listStaffToChoose } from "../staff/list-staff-to-choose.server";
import { type PreferencePreview, previewEach } from "./preview-preferences.server";

export interface FirstVisit {
  house: House;
  first: FirstHouse;
  /** Who can be chosen; nobody whom the customer blocked. */
  staff: StaffToChoose[];
}

export async function showFirstVisit(context: OperationContext, customer: Customer): Promise<FirstVisit> {
  const { db } = context;
  const house = await readHouse(db.reader);
  const blocked = (await findPreferences(db.reader, customer.id))?.preferences.people.blocked ?? [];
  const staff = (await listStaffToChoose(context)).filter(({ id }) => !blocked.includes(id));
  const usable = (await listUsableChannels(db.reader, [customer.id])).get(customer.id) ?? [];
  const isThere = staff.some(({ id }) => id === customer.proposedStaff);
  const proposed = isThere ? customer.proposedStaff : null;
  return {
    house,
    staff,
    first: { company: house.company, talkedAbout: listTalkedAbout(house), usable, proposed },
  };
}

export interface PresetPreview {
  preset: Preset;
  preview: PreferencePreview;
}

/** The strictest first; one that would say the same as a stricter one is left out. */
export async function previewPresets(
  context: OperationContext,
  customer: Customer,
  { first }: Pick<FirstVisit, "first">,
): Promise<PresetPreview[]> {
  const previews = await previewEach(
    context,
    customer.id,
    presets.map(
      (preset) =>
        (current, { company }) =>
          answerPreferences(current, answerByPreset(preset, first), company),
    ),
  );
  const said = new Set<string>();
  return presets.flatMap((preset, place) => {
    const preview = previews[place];
    const facts = JSON.stringify(preview?.facts);
    if (!preview || said.has(facts)) return [];
    said.add(facts);
    return [{ preset, preview }];
  });
}

/** Where a topic has a name for the thing that is sent, it is sent and not talked about. */
function listTalkedAbout({ company, directory }: House): string[] {
  return company.topics
    .filter(({ id, basis, retired }) => basis === "consent" && !retired && !directory.topics[id]?.thing)
    .map(({ id }) => id);
}
