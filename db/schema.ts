import type { AssignmentHistoryRow, AssignmentRow, IntroductionRow, MoveOfferRow } from "./rows/assignment";
import type {
  ContactCaseRow,
  ContactRow,
  ContactThanksRow,
  LookRow,
  MissedCallAnswerRow,
} from "./rows/contacts";
import type {
  AccountClosingRow,
  ConsentClaimRow,
  ContactPointProofRow,
  ContactPointRow,
  ContactRefusalRow,
  CustomerRow,
  CustomerSourceRow,
  MandateRow,
  PortalLinkRow,
  RemovedContactPointRow,
} from "./rows/customers";
import type {
  AreaRow,
  CallNumberRow,
  ChannelRow,
  CompanyRow,
  SettingChangeRow,
  SigningKeyRow,
  StaffCallNumberRow,
  TeamRow,
  TopicRow,
  TopicWordingRow,
} from "./rows/house";
import type {
  BlockRow,
  ChoiceRow,
  CustomerFactsRow,
  EvidenceRow,
  PeopleChoiceRow,
  PeopleChoiceTeamRow,
  PreferenceRow,
  WaitingPreferenceRow,
} from "./rows/preferences";
import type {
  ApiClientRow,
  ApiKeyRow,
  ChangeRow,
  IdempotencyKeyRow,
  PermitRow,
  WebhookDeliveryRow,
  WebhookEndpointRow,
} from "./rows/programs";
import type {
  AuthAccountRow,
  AuthSessionRow,
  AuthUserRow,
  AuthVerificationRow,
  CustomerSessionRow,
  PasskeyChallengeRow,
  PasskeyRow,
  SignInRequestRow,
} from "./rows/sign-in";
import type { AbsenceRow, StaffMemberRow, StaffPhotoRow } from "./rows/staff";
import type { AppointmentProposalRow, InvitationRow, WishRow } from "./rows/wishes";
import type { ImportRunRow, JobRow } from "./rows/work";

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
  customer_facts: CustomerFactsRow;
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
  staff_call_number: StaffCallNumberRow;
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
