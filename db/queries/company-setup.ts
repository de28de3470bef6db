import type { CompanyNames, Label, PersonName, TeamNames, TopicNames } from "~/domain/people/directory";
import type { Role } from "~/domain/people/role";
import type { Absence } from "~/domain/people/staff-member";
import type { Channel } from "~/domain/preference/channel";
import type { Topic, TopicId } from "~/domain/preference/topic";
import type { Tx } from "../dialects/dialect";
import { newId } from "../new-id";
import type { CompanySettings } from "./company";

/** Once per database. */
export async function insertCompany(
  tx: Tx,
  names: CompanyNames,
  settings: Omit<CompanySettings, "revision">,
): Promise<void> {
  await tx
    .insertInto("company")
    .values({
      id: 1,
      names: JSON.stringify(names),
      time_zone: settings.timeZone,
      region: settings.region,
      founded_at: settings.foundedAt,
      founding_until: settings.foundingUntil,
      lot_seed: settings.lotSeed,
      revision: 1,
    })
    .execute();
}

export async function insertTeam(tx: Tx, id: string, names: TeamNames, place: number): Promise<void> {
  await tx
    .insertInto("team")
    .values({ id, names: JSON.stringify(names), place })
    .execute();
}

export async function insertArea(tx: Tx, id: string, names: Label, place: number): Promise<void> {
  await tx
    .insertInto("area")
    .values({ id, names: JSON.stringify(names), place })
    .execute();
}

export async function insertChannel(tx: Tx, channel: Channel, place: number): Promise<void> {
  await tx
    .insertInto("channel")
    .values({
      id: channel.id,
      live: channel.live ? 1 : 0,
      by_appointment: channel.byAppointment ? 1 : 0,
      hours: channel.hours ? JSON.stringify(channel.hours) : null,
      place,
    })
    .execute();
}

/** A topic with the first version of what customers read about it. */
export interface NewTopic extends Topic {
  names: TopicNames;
  wording: Label;
}

export async function insertTopic(tx: Tx, topic: NewTopic, place: number, now: number): Promise<void> {
  await tx
    .insertInto("topic")
    .values({
      id: topic.id,
      basis: topic.basis,
      area_id: topic.area ?? null,
      channels: topic.channels ? JSON.stringify(topic.channels) : null,
      place,
      retired_at: null,
    })
    .execute();
  const texts = { names: JSON.stringify(topic.names), wording: JSON.stringify(topic.wording) };
  await tx
    .insertInto("topic_wording")
    .values({ topic_id: topic.id, version: 1, ...texts, valid_from: now })
    .execute();
}

export interface NewStaffMember extends PersonName {
  id: string;
  team: string;
  email: string;
  role: Role;
  /** Null = no limit. */
  capacity: number | null;
  accepting: boolean;
  languages: string[];
  about?: Label;
  /** What the person is good for. */
  topics?: TopicId[];
  /** Customers may pass on the public card. */
  isRecommendable?: boolean;
}

/** Without a deputy: that may be somebody who comes later. */
export async function insertStaffMember(tx: Tx, member: NewStaffMember, now: number): Promise<void> {
  await tx
    .insertInto("staff_member")
    .values({
      id: member.id,
      team_id: member.team,
      salutation: member.salutation ?? null,
      given_name: member.givenName,
      family_name: member.familyName,
      email: member.email,
      role: member.role,
      capacity: member.capacity,
      accepting: member.accepting ? 1 : 0,
      deputy_id: null,
      languages: JSON.stringify(member.languages),
      about: member.about ? JSON.stringify(member.about) : null,
      topics: member.topics ? JSON.stringify(member.topics) : null,
      recommendable_since: member.isRecommendable ? now : null,
      source_system: null,
      source_id: null,
      joined_at: now,
      left_at: null,
    })
    .execute();
}

export async function setDeputy(tx: Tx, staffId: string, deputyId: string | null): Promise<void> {
  await tx.updateTable("staff_member").set({ deputy_id: deputyId }).where("id", "=", staffId).execute();
}

export async function insertAbsence(tx: Tx, staffId: string, absence: Absence, now: number): Promise<void> {
  await tx
    .insertInto("absence")
    .values({ id: newId(now), staff_id: staffId, from_date: absence.from, to_date: absence.to })
    .execute();
}
