import type { Tx } from "#db/dialects/dialect";
import type { CompanySettings } from "#db/queries/company";
import {
  insertArea,
  insertChannel,
  insertCompany,
  insertTeam,
  insertTopic,
  type NewTopic,
} from "#db/queries/company-setup";
import type { CompanyNames, Label, TeamNames } from "~/domain/people/directory";
import type { Channel } from "~/domain/preference/channel";
import { dayMs } from "~/domain/time/instant";

export interface NewCompany extends Omit<CompanySettings, "revision" | "foundingUntil"> {
  names: CompanyNames;
  /** By id; this and what follows in the order of the page. */
  teams: Record<string, TeamNames>;
  areas: Record<string, Label>;
  channels: readonly Channel[];
  topics: readonly NewTopic[];
}

/** assignment.md, "A fair start". */
const foundingDays = 42;

/** The house itself, with nobody in it yet. */
export async function foundCompany(tx: Tx, company: NewCompany): Promise<void> {
  const { names, teams, areas, channels, topics, ...settings } = company;
  const { foundedAt } = settings;
  await insertCompany(tx, names, { ...settings, foundingUntil: foundedAt + foundingDays * dayMs });
  for (const [place, [id, team]] of Object.entries(teams).entries()) await insertTeam(tx, id, team, place);
  for (const [place, [id, area]] of Object.entries(areas).entries()) await insertArea(tx, id, area, place);
  for (const [place, channel] of channels.entries()) await insertChannel(tx, channel, place);
  for (const [place, topic] of topics.entries()) await insertTopic(tx, topic, place, foundedAt);
}
