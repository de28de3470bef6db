import type { ChannelId } from "~/domain/preference/channel";
import type { StaffId, TeamId } from "~/domain/preference/preference";
import type { AreaId, TopicId } from "~/domain/preference/topic";
import type { Label } from "./language";

/** A member of staff or a customer as sentences name them. */
export interface PersonName {
  /** Absent = the full name is used. */
  salutation?: "ms" | "mr";
  givenName: string;
  familyName: string;
}

export interface TopicNames {
  /** As it stands in a list: "Werbung und Angebote", "Advertising and offers". */
  label: Label;
  /** In mid-sentence, in the form that follows "zu" and "about": "Beratung", "advice". */
  phrase: Label;
  /** Where the topic itself is what is sent ("darf mir Werbung schicken"): "Werbung", "advertising". */
  thing?: Label;
}

export interface TeamNames {
  /** "Werkstatt", "Workshop". */
  label: Label;
  /** In mid-sentence after "aus" and "from": "der Werkstatt", "the workshop". */
  phrase?: Label;
}

export interface CompanyNames {
  name: string;
  /** With its article, in mid-sentence: "das Autohaus Lindner"; absent = the name alone. */
  subject?: Label;
}

/** All names that sentences need; plain data, filled from the database, sendable to the browser. */
export interface Lookup {
  company: CompanyNames;
  staff: Record<StaffId, PersonName>;
  topics: Record<TopicId, TopicNames>;
  teams?: Record<TeamId, TeamNames>;
  areas?: Record<AreaId, Label>;
  /** Only for channels that the company added itself. */
  channels?: Record<ChannelId, Label>;
}
