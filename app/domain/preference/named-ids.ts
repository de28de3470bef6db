/**
 * The ids that preferences name, and where. What is saved names known ids only (permission.md, "Valid means");
 * a simulation asks that of channels alone.
 */
import type { PeopleChoice, Preferences } from "./preference";

export interface NamedId {
  kind: "channel" | "topic" | "area" | "team" | "staff";
  id: string;
  path: Path;
}

export type Path = (string | number)[];

export function listNamedIds({ people, ...preferences }: Preferences): NamedId[] {
  return [
    ...listOfChoice(people, ["people"]),
    ...Object.entries(people.areas ?? {}).flatMap(([area, choice]) => [
      { kind: "area" as const, id: area, path: ["people", "areas", area] },
      ...listOfChoice(choice, ["people", "areas", area]),
    ]),
    ...listNamed("staff", people.blocked, ["people", "blocked"]),
    ...listNamed("channel", people.automated, ["people", "automated"]),
    ...listNamed("channel", people.ai, ["people", "ai"]),
    ...Object.entries(preferences.topics ?? {}).flatMap(([topic, channels]) => [
      { kind: "topic" as const, id: topic, path: ["topics", topic] },
      ...listNamed("channel", channels, ["topics", topic]),
    ]),
    ...listKeys("topic", preferences.notes, "notes"),
    ...listKeys("channel", preferences.hours, "hours"),
    ...listNamed("channel", preferences.byAppointment, ["byAppointment"]),
    ...(preferences.caps ?? []).flatMap(({ channel, topic }, index) => [
      ...listOne("channel", channel, ["caps", index, "channel"]),
      ...listOne("topic", topic, ["caps", index, "topic"]),
    ]),
    ...(preferences.pauses ?? []).flatMap(({ except }, index) =>
      listNamed("topic", except, ["pauses", index, "except"]),
    ),
  ];
}

function listOfChoice({ ranked, teams }: PeopleChoice, path: Path): NamedId[] {
  return [
    ...listNamed("staff", ranked, [...path, "ranked"]),
    ...listNamed("team", teams, [...path, "teams"]),
  ];
}

export function listNamed(kind: NamedId["kind"], ids: readonly string[] | undefined, path: Path): NamedId[] {
  return (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));
}

function listKeys(kind: NamedId["kind"], map: Record<string, unknown> | undefined, name: string): NamedId[] {
  return Object.keys(map ?? {}).map((id) => ({ kind, id, path: [name, id] }));
}

function listOne(kind: NamedId["kind"], id: string | undefined, path: Path): NamedId[] {
  return id === undefined ? [] : [{ kind, id, path }];
}
