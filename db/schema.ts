import type { Generated } from "kysely";

/**
 * The rows as they are stored. Rows never leave `db/`: queries answer in domain values.
 * Ids are text (UUIDv7), instants whole milliseconds, documents canonical JSON in text, flags 0 or 1.
 */
export interface Schema {
  company: CompanyRow;
  team: TeamRow;
  area: AreaRow;
  staff_member: StaffMemberRow;
  staff_photo: StaffPhotoRow;
  absence: AbsenceRow;
  channel: ChannelRow;
  topic: TopicRow;
  topic_wording: TopicWordingRow;
  customer: CustomerRow;
  customer_source: CustomerSourceRow;
  contact_point: ContactPointRow;
  removed_contact_point: RemovedContactPointRow;
  contact_refusal: ContactRefusalRow;
  consent_claim: ConsentClaimRow;
  preference: PreferenceRow;
  people_choice: PeopleChoiceRow;
  people_choice_team: PeopleChoiceTeamRow;
  choice: ChoiceRow;
  block: BlockRow;
  assignment: AssignmentRow;
  assignment_history: AssignmentHistoryRow;
  contact: ContactRow;
  contact_case: ContactCaseRow;
  contact_thanks: ContactThanksRow;
  look: LookRow;
  call_number: CallNumberRow;
  invitation: InvitationRow;
  wish: WishRow;
  missed_call_answer: MissedCallAnswerRow;
  introduction: IntroductionRow;
  appointment_proposal: AppointmentProposalRow;
  move_offer: MoveOfferRow;
  evidence: EvidenceRow;
  sign_in_request: SignInRequestRow;
  customer_session: CustomerSessionRow;
  contact_point_proof: ContactPointProofRow;
  account_closing: AccountClosingRow;
  passkey: PasskeyRow;
  passkey_challenge: PasskeyChallengeRow;
  portal_link: PortalLinkRow;
  mandate: MandateRow;
  api_client: ApiClientRow;
  api_key: ApiKeyRow;
  setting_change: SettingChangeRow;
  change: ChangeRow;
  permit: PermitRow;
  idempotency_key: IdempotencyKeyRow;
  signing_key: SigningKeyRow;
  webhook_endpoint: WebhookEndpointRow;
  webhook_delivery: WebhookDeliveryRow;
  waiting_preference: WaitingPreferenceRow;
  job: JobRow;
  import_run: ImportRunRow;
  auth_user: AuthUserRow;
  auth_session: AuthSessionRow;
  auth_account: AuthAccountRow;
  auth_verification: AuthVerificationRow;
}

type Flag = 0 | 1;

/** The single row of the company, id 1. */
export interface CompanyRow {
  id: 1;
  /** JSON: the name, and with its article in mid-sentence per language. */
  names: string;
  time_zone: string;
  region: string | null;
  /** Until then every choice shares `founded_at` as its instant (assignment.md, "A fair start"). */
  founding_until: number;
  founded_at: number;
  /** Published; a customer's lot is the HMAC of the id with it. */
  lot_seed: string;
  revision: number;
}

export interface TeamRow {
  id: string;
  /** JSON: label and phrase per language. */
  names: string;
  place: number;
}

export interface AreaRow {
  id: string;
  /** JSON: a label per language. */
  names: string;
  place: number;
}

export interface StaffMemberRow {
  id: string;
  team_id: string;
  salutation: "ms" | "mr" | null;
  given_name: string;
  family_name: string;
  /** Lower case; unique among those who have not left. */
  email: string;
  role: string;
  /** Null = no limit. */
  capacity: number | null;
  accepting: Flag;
  deputy_id: string | null;
  /** JSON list of language tags. */
  languages: string;
  /** JSON: own words per language. */
  about: string | null;
  source_system: string | null;
  source_id: string | null;
  joined_at: number;
  left_at: number | null;
  /** JSON list of topic ids: what the person is good for. */
  topics: string | null;
  /** Since then anybody may see the public card; null = nobody. */
  recommendable_since: number | null;
}

/** Square, WebP, without metadata. */
export interface StaffPhotoRow {
  staff_id: string;
  /** SHA-256 of the image: what caches know it by. */
  hash: string;
  image: Uint8Array;
  added_at: number;
}

export interface AbsenceRow {
  id: string;
  staff_id: string;
  from_date: string;
  to_date: string;
}

export interface ChannelRow {
  id: string;
  live: Flag;
  by_appointment: Flag;
  /** JSON list of windows; null = always. */
  hours: string | null;
  place: number;
}

export interface TopicRow {
  id: string;
  basis: string;
  area_id: string | null;
  /** JSON list of channel ids; null = not said. */
  channels: string | null;
  place: number;
  retired_at: number | null;
}

/** What customers read about a topic; kept in every version that was ever shown. */
export interface TopicWordingRow {
  topic_id: string;
  version: number;
  /** JSON: label, phrase and thing per language. */
  names: string;
  /** JSON: what the customer reads about it, per language; advertising with company and products. */
  wording: string;
  valid_from: number;
}

export interface CustomerRow {
  id: string;
  salutation: "ms" | "mr" | null;
  given_name: string;
  family_name: string;
  /** Folded for search: lower case, accents and ß resolved. */
  search_name: string;
  language: string;
  /** When the customer chose the language in person; null = it was recorded by somebody else. */
  language_chosen_at: number | null;
  /** Where an export gave no id: keyed hash of the folded name and e-mail address. */
  match_key: string | null;
  /** Ciphertext. */
  call_word: string | null;
  lot: string;
  /** 0 = nothing on record yet. */
  preference_version: number;
  /** Local date: of pauses that ended up to then the customer knows; null = of none. */
  pauses_told_until: string | null;
  /** When the customer first decided in person; null = not chosen yet. */
  chosen_at: number | null;
  /** Former contact person of an import: a proposal, never an assignment. */
  proposed_staff_id: string | null;
  revision: number;
  created_at: number;
  /** From then on nobody is meant by this row. */
  erased_at: number | null;
}

export interface CustomerSourceRow {
  system: string;
  external_id: string;
  customer_id: string;
}

export interface ContactPointRow {
  customer_id: string;
  id: string;
  kind: "email" | "phone" | "postal";
  /** AES-256-GCM. */
  ciphertext: string;
  /** Keyed hash of the normalised value: equality without reading. */
  value_hash: string;
  /** JSON list of the channels for which the customer opens it. */
  open_channels: string;
  verified_at: number | null;
  bad_since: number | null;
  created_at: number;
}

/** Nobody may use it: it is kept for a week in which the customer can take it back. */
export interface RemovedContactPointRow extends ContactPointRow {
  removed_at: number;
  /** Null = it was not taken back. */
  restored_at: number | null;
  /** When whoever has it was last told that it was removed. */
  told_at: number | null;
}

/** A no to a number or address; it binds everybody who shares it. */
export interface ContactRefusalRow {
  customer_id: string;
  value_hash: string;
  channel: string;
  source: string;
  refused_at: number;
  withdrawn_at: number | null;
}

/** A consent that an export speaks of: a claim with its source until the row documents it. */
export interface ConsentClaimRow {
  customer_id: string;
  id: string;
  topic_id: string;
  channel: string;
  source: string;
  /** When and how the row says it was given; null = not documented. */
  given_at: number | null;
  detail: string | null;
  recorded_at: number;
}

export interface PreferenceRow {
  customer_id: string;
  version: number;
  /** Canonical JSON with `format: 1`. */
  document: string;
  source: string;
  recorded_by: string | null;
  language: string;
  decided_at: number;
  /** When the customer was told of what somebody else recorded; null = not yet, or decided in person. */
  seen_at: number | null;
}

/** What the newest preferences say about people, laid out for the questions of lists. Area '' = in general. */
export interface PeopleChoiceRow {
  customer_id: string;
  area: string;
  mode: string;
  /** Mode ranked: 'branch' where that may get in touch while nobody has room; else null. */
  while_full: string | null;
}

/** Mode anyone; team '' = every team. */
export interface PeopleChoiceTeamRow {
  customer_id: string;
  area: string;
  team_id: string;
}

/** Mode ranked. */
export interface ChoiceRow {
  customer_id: string;
  area: string;
  staff_id: string;
  place: number;
  chosen_at: number;
}

export interface BlockRow {
  customer_id: string;
  staff_id: string;
}

export interface AssignmentRow {
  customer_id: string;
  area: string;
  staff_id: string | null;
  rank: number | null;
  /** JSON list of { staff, position }. */
  waiting: string;
  since: number;
}

export interface AssignmentHistoryRow {
  customer_id: string;
  id: string;
  area: string;
  staff_id: string | null;
  from_at: number;
  until_at: number | null;
}

/** A customer was asked whether to move to somebody ranked higher. */
export interface MoveOfferRow {
  customer_id: string;
  id: string;
  area: string;
  from_staff_id: string;
  to_staff_id: string;
  offered_at: number;
  /** Until then the place is held. */
  expires_at: number;
  /** Null = open. */
  answer: "moved" | "superseded" | "lapsed" | null;
  answered_at: number | null;
}

export interface ContactRow {
  customer_id: string;
  id: string;
  at: number;
  channel: string;
  topic_id: string;
  sender_type: string;
  sender_id: string;
  outcome: "reached" | "not_reached";
  counts: Flag;
  /** The basis on which it was allowed at `at`; null = it was not allowed. */
  basis: string | null;
  invitation_id: string | null;
  recorded_at: number;
  recorded_by: string;
  /** Keyed hash of the id that a program told it under; null = none. */
  source_hash: string | null;
}

/** What the customer says is wrong about a contact; one per contact. */
export interface ContactCaseRow {
  customer_id: string;
  /** Or of a permit that is no contact, or none yet. */
  contact_id: string;
  id: string;
  claim: "not_agreed" | "never_took_place";
  times_raised: number;
  raised_at: number;
  /** By then it is to be answered. */
  due_at: number;
  withdrawn_at: number | null;
  /** Null = open, or withdrawn. */
  answer: "in_order" | "not_agreed" | "never_took_place" | null;
  /** Ciphertext of what the customer is told. */
  answer_words: string | null;
  answered_at: number | null;
  /** The member of staff. */
  answered_by: string | null;
  /** When the customer had read the answer. */
  seen_at: number | null;
}

/** A thank-you to whoever made a contact. */
export interface ContactThanksRow {
  customer_id: string;
  contact_id: string;
  staff_id: string;
  at: number;
}

/** Somebody looked at what is on record of a customer: one row per viewer, purpose and day. */
export interface LookRow {
  customer_id: string;
  viewer_type: "staff" | "api";
  viewer_id: string;
  purpose: string;
  /** On the company's calendar. */
  day: string;
  id: string;
  /** Of a member of staff, on that day. */
  role: string | null;
  first_at: number;
  last_at: number;
}

/** The number that the company says it calls from. Team '' = whoever has no own. */
export interface CallNumberRow {
  team_id: string;
  /** As it is shown. */
  number: string;
  stated_at: number;
}

export interface InvitationRow {
  customer_id: string;
  id: string;
  channel: string;
  topic_id: string | null;
  staff_id: string | null;
  from_at: number;
  until_at: number;
  /** The customer's own words, ciphertext. */
  note: string | null;
  source: "wish" | "appointment" | "reply";
  created_at: number;
  withdrawn_at: number | null;
  answered_at: number | null;
  /** When it turned out that the contact which had answered it never took place. */
  reopened_at: number | null;
  /** Keyed hash of the id of what the customer sent; null = asked for in person. */
  source_hash: string | null;
  /** By which somebody made it for the customer; null = the customer, or a program. */
  mandate_id: string | null;
}

/** What the customer's own wish is about, beside the invitation that it is. */
export interface WishRow {
  customer_id: string;
  invitation_id: string;
  kind: "question" | "complaint" | "repair";
  /** The wish in whose place this one stands: handed over, put off, or asked anew. */
  replaces_id: string | null;
  /** What the customer said while the person was away: somebody else may, or it waits; null = was not asked. */
  stand_in: "accepted" | "declined" | null;
  /** When the customer laid aside, or asked anew, what nobody had answered. */
  settled_at: number | null;
}

/** "May she try again?" is asked once about each call that reached nobody. */
export interface MissedCallAnswerRow {
  customer_id: string;
  contact_id: string;
  /** Null = no. */
  invitation_id: string | null;
  answered_at: number;
}

/** A member of staff proposed a colleague who is better suited. */
export interface IntroductionRow {
  customer_id: string;
  id: string;
  proposed_by: string;
  /** The colleague. */
  staff_id: string;
  /** '' = in general. */
  area: string;
  /** The proposer's own words, ciphertext. */
  reason: string;
  proposed_at: number;
  /** From then on it is not asked any more. */
  expires_at: number;
  /** The wish by which the customer asks about it. */
  asked_invitation_id: string | null;
  /** Null = open, until it expires. */
  answer: "accepted" | "declined" | "withdrawn" | null;
  answered_at: number | null;
}

export interface AppointmentProposalRow {
  customer_id: string;
  id: string;
  /** Whom the customer would meet or speak with. */
  staff_id: string;
  channel: string;
  topic_id: string;
  from_at: number;
  until_at: number;
  proposed_at: number;
  /** Null = open, as long as it has not begun. */
  answer: "accepted" | "declined" | "withdrawn" | null;
  answered_at: number | null;
}

export interface EvidenceRow {
  customer_id: string;
  sequence: number;
  at: number;
  kind: string;
  actor_type: string;
  actor_id: string | null;
  /** Canonical JSON. */
  body: string;
  previous_hash: string;
  hash: string;
}

/** A request for a link and six digits; secrets only as hashes, made when the mail is sent. */
export interface SignInRequestRow {
  id: string;
  address_hash: string;
  language: string;
  link_hash: string | null;
  code_hash: string | null;
  tries: number;
  created_at: number;
  expires_at: number;
  consumed_at: number | null;
}

export interface CustomerSessionRow {
  customer_id: string;
  /** SHA-256 of the cookie's value. */
  token_hash: string;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
  ended_at: number | null;
  /** As coarse as it can be; null = not known. */
  device: "phone" | "computer" | null;
  /** By which somebody acts for the customer; null = the customer in person. */
  mandate_id: string | null;
}

/** What a customer entered and has not yet shown to be their own: no contact point until then. */
export interface ContactPointProofRow {
  customer_id: string;
  id: string;
  kind: "email" | "phone";
  /** AES-256-GCM. */
  ciphertext: string;
  value_hash: string;
  /** JSON list: for which channels it opens once it is proven. */
  open_channels: string;
  /** The contact point that it corrects; null = it comes beside the others. */
  replaces_id: string | null;
  /** Of the message that carries the digits. */
  language: string;
  /** Keyed; null until the message is sent. */
  code_hash: string | null;
  tries: number;
  created_at: number;
  expires_at: number;
  /** Proven, given up, or replaced by another sending. */
  ended_at: number | null;
}

/** A customer leaves: everything is stopped at once, and erased when the time is up. */
export interface AccountClosingRow {
  customer_id: string;
  id: string;
  closed_at: number;
  erase_at: number;
  /** Numbers and addresses stay refused afterwards, as hashes. */
  refuses_contacts: Flag;
  /** The version by which everything was stopped; null = there was nothing to stop. */
  stopped_version: number | null;
  language: string;
  /** The customer stays after all. */
  withdrawn_at: number | null;
}

/** A key of one of the customer's devices (WebAuthn). */
export interface PasskeyRow {
  customer_id: string;
  /** The credential's, base64url. */
  id: string;
  name: string;
  /** COSE, base64url. */
  public_key: string;
  counter: number;
  /** JSON list. */
  transports: string;
  created_at: number;
  last_used_at: number | null;
}

/** Good for one answer from one browser. */
export interface PasskeyChallengeRow {
  challenge_hash: string;
  /** The session, or the sign-in cookie, that asked for it; hashed. */
  bound_to: string;
  expires_at: number;
}

/** Leave to act for a customer. */
export interface MandateRow {
  customer_id: string;
  id: string;
  /** Ciphertext: the holder's name. */
  holder: string;
  /** Ciphertext. */
  address: string;
  /** Keyed, as that of contact points. */
  address_hash: string;
  relation: "relative" | "company";
  scope: "full" | "narrow";
  until_date: string | null;
  ends_at: number | null;
  language: string;
  granted_at: number;
  answer_by: number;
  /** Keyed; null until the invitation is mailed. */
  link_hash: string | null;
  accepted_at: number | null;
  declined_at: number | null;
  revoked_at: number | null;
  revoked_by: "customer" | "holder" | null;
}

/** An invitation link: without signing in it only narrows. */
export interface PortalLinkRow {
  customer_id: string;
  id: string;
  /** Keyed. */
  token_hash: string;
  /** The program that asked for it; null = the operator. */
  made_by: string | null;
  created_at: number;
  expires_at: number;
  uses: number;
  last_used_at: number | null;
  revoked_at: number | null;
}

export interface ApiClientRow {
  id: string;
  name: string;
  /** JSON list. */
  scopes: string;
  /** JSON list of { type, id? }; null = may ask for every sender. */
  senders: string | null;
  /** What a question that names no topic is about; null = such a question is refused. */
  default_topic: string | null;
  /** Null = what is usual. */
  requests_per_minute: number | null;
  created_at: number;
  revoked_at: number | null;
}

/** One of a client's keys; several are in force while one replaces another. */
export interface ApiKeyRow {
  id: string;
  client_id: string;
  key_hash: string;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  /** To the minute. */
  last_used_at: number | null;
}

/** What became different about a program or a webhook. */
export interface SettingChangeRow {
  /** In the order of time. */
  id: string;
  /** The id of the program or the webhook. */
  of: string;
  at: number;
  /** Who changed it: somebody of the house, or a program. */
  staff_id: string | null;
  client_id: string | null;
  /** JSON; the members of both are the same. */
  before: string;
  after: string;
}

/** What became different, as programs follow it. */
export interface ChangeRow {
  /** In the order of writing; of what waits for one lock, that of the commits too. */
  written: Generated<number>;
  /** In the order of commits; null until the transaction is about to commit. */
  position: number | null;
  at: number;
  kind: string;
  /** Null = of the company. */
  customer_id: string | null;
  /** Canonical JSON; never a contact point or a name. */
  data: string;
}

/** A permission claimed for one contact. */
export interface PermitRow {
  customer_id: string;
  id: string;
  claimed_at: number;
  claimed_by_type: "staff" | "api";
  claimed_by: string;
  /** Null = waits for the second person (basis vital-interest). */
  granted_at: number | null;
  confirmed_by_type: "staff" | "api" | null;
  confirmed_by: string | null;
  expires_at: number;
  sender_type: string;
  sender_id: string;
  channel: string;
  topic_id: string;
  basis: string;
  counts: Flag;
  /** Held until the permit ends. */
  invitation_id: string | null;
  /** Null = the customer has none for the channel any more. */
  contact_point_id: string | null;
  /** Ciphertext of what the caller says first: the customer's call word, or a check code; null once it has ended. */
  spoken_word: string | null;
  /** Ciphertext; basis vital-interest alone. */
  reason: string | null;
  /** Reported or released; null = open, or overdue behind `expires_at`. */
  ended_at: number | null;
  outcome: "reached" | "not_reached" | "not_contacted" | null;
  contact_id: string | null;
  /** When it was noticed that nobody reported. */
  unreported_at: number | null;
}

/** What was answered to a request, for whoever sends it again. */
export interface IdempotencyKeyRow {
  client_id: string;
  key_hash: string;
  request_hash: string;
  status: number;
  /** Ciphertext of the body: it may hold a contact point. */
  answer: string;
  created_at: number;
}

export interface SigningKeyRow {
  id: string;
  /** JSON. */
  public_jwk: string;
  /** Ciphertext of JSON. */
  private_jwk: string;
  created_at: number;
  retired_at: number | null;
}

export interface WebhookEndpointRow {
  id: string;
  name: string;
  url: string;
  /** JSON list of kinds of changes. */
  kinds: string;
  /** Ciphertext; null once it is removed. */
  secret: string | null;
  /** Ciphertext; signs as well until `previous_secret_until`. */
  previous_secret: string | null;
  previous_secret_until: number | null;
  created_at: number;
  /** Since when no attempt has succeeded; null = the last one did. */
  failing_since: number | null;
  disabled_at: number | null;
  disabled_because: "wanted" | "gone" | null;
  /** What it has received stays on record. */
  removed_at: number | null;
}

/** One event on its way to one endpoint, or after it. */
export interface WebhookDeliveryRow {
  /** In the order of writing, which per customer is that of the commits. */
  sequence: Generated<number>;
  id: string;
  endpoint_id: string;
  /** Null = of no customer: then it keeps no order. */
  customer_id: string | null;
  kind: string;
  /** When it happened. */
  at: number;
  /** Canonical JSON. */
  data: string;
  created_at: number;
  /** From when on it is tried: its making, or when somebody sent it again. */
  first_at: number;
  /** Null = it is not sent by itself: delivered, or given up. */
  next_at: number | null;
  leased_until: number | null;
  /** Since `first_at`. */
  attempts: number;
  attempted_at: number | null;
  /** The first time that it was taken; stays when it is sent again. */
  delivered_at: number | null;
  dead_at: number | null;
  last_status: number | null;
  last_fault: string | null;
}

/** What was recorded for a customer by somebody else and allows more than what holds. */
export interface WaitingPreferenceRow {
  customer_id: string;
  id: string;
  /** Canonical JSON with `format: 1`: everything that shall hold. */
  document: string;
  based_on_version: number;
  source: string;
  recorded_by: string;
  recorded_at: number;
  /** Of the link that was mailed; null = none was. */
  link_hash: string | null;
  link_expires_at: number | null;
  /** The e-mail address that it was mailed to. */
  link_point_id: string | null;
  confirmed_at: number | null;
  declined_at: number | null;
  /** A later decision made it pointless. */
  superseded_at: number | null;
}

export interface JobRow {
  id: string;
  kind: string;
  /** JSON of ids only. */
  payload: string;
  run_at: number;
  attempts: number;
  leased_until: number | null;
  done_at: number | null;
  dead_at: number | null;
  last_error: string | null;
  created_at: number;
}

export interface ImportRunRow {
  /** SHA-256 of what is imported, the kind and the system: the same file goes on where it stopped. */
  id: string;
  kind: string;
  system: string;
  file_name: string;
  rows_done: number;
  /** JSON: counts and faulty rows so far. */
  report: string;
  started_at: number;
  finished_at: number | null;
}

/** better-auth's; its dates are text on SQLite and timestamps on PostgreSQL, its flags 0 or 1 and booleans. */
export interface AuthUserRow {
  id: string;
  name: string;
  email: string;
  emailVerified: unknown;
  createdAt: unknown;
  updatedAt: unknown;
}

export interface AuthSessionRow {
  id: string;
  userId: string;
  token: string;
}

export interface AuthAccountRow {
  id: string;
  userId: string;
}

export interface AuthVerificationRow {
  id: string;
  identifier: string;
  value: string;
}
