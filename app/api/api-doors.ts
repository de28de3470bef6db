import type { ApiDoor } from "./api-door";
import { configurationDoor } from "./authzen/configuration-door";
import { evaluateBatchDoor } from "./authzen/evaluate-batch-door";
import { evaluateDoor } from "./authzen/evaluate-door";
import { searchActionsDoor } from "./authzen/search-actions-door";
import { searchResourcesDoor } from "./authzen/search-resources-door";
import { searchSubjectsDoor } from "./authzen/search-subjects-door";
import { mcpDoor } from "./mcp/mcp-door";
import { listChangesDoor } from "./v1/changes/list-changes";
import { answerAppointmentDoor } from "./v1/customers/answer-appointment";
import { callOffAppointmentDoor } from "./v1/customers/call-off-appointment";
import { eraseCustomerDoor } from "./v1/customers/erase-customer";
import { getCustomerDoor } from "./v1/customers/get-customer";
import { listContactsDoor } from "./v1/customers/list-contacts";
import { listInvitationsDoor } from "./v1/customers/list-invitations";
import { patchContactPointDoor } from "./v1/customers/patch-contact-point";
import { proposeAppointmentDoor } from "./v1/customers/propose-appointment";
import { proposeIntroductionDoor } from "./v1/customers/propose-introduction";
import { proposeOtherTimeDoor } from "./v1/customers/propose-other-time";
import { putCustomerDoor } from "./v1/customers/put-customer";
import { reportContactDoor } from "./v1/customers/report-contact";
import { tellMessageDoor } from "./v1/customers/tell-message";
import { withdrawInvitationDoor } from "./v1/customers/withdraw-invitation";
import { readHouseDoor } from "./v1/house/read-house";
import { claimPermitDoor } from "./v1/permits/claim-permit";
import { confirmPermitDoor } from "./v1/permits/confirm-permit";
import { listPermitsDoor } from "./v1/permits/list-permits";
import { readJwksDoor } from "./v1/permits/read-jwks";
import { readPermitDoor } from "./v1/permits/read-permit";
import { releasePermitDoor } from "./v1/permits/release-permit";
import { reportPermitDoor } from "./v1/permits/report-permit";
import { makePortalLinkDoor } from "./v1/portal-links/make-portal-link";
import { revokePortalLinksDoor } from "./v1/portal-links/revoke-portal-links";
import { makeUnsubscribeLinkDoor } from "./v1/preferences/make-unsubscribe-link";
import { readPreferencesDoor } from "./v1/preferences/read-preferences";
import { recordPreferencesDoor } from "./v1/preferences/record-preferences";
import { readMetricsDoor } from "./v1/read-metrics";
import { readOpenApiDoor } from "./v1/read-openapi";
import { screenContactsDoor } from "./v1/screen-contacts";
import { simulateAssignmentDoor } from "./v1/simulate-assignment";
import { simulateDecisionDoor } from "./v1/simulate-decision";
import { letStaffMemberGoDoor } from "./v1/staff/let-staff-member-go";
import { listStaffDoor } from "./v1/staff/list-staff";
import { putAbsencesDoor } from "./v1/staff/put-absences";
import { putStaffMemberDoor } from "./v1/staff/put-staff-member";
import { changeWebhookDoor } from "./v1/webhooks/change-webhook";
import { createWebhookDoor } from "./v1/webhooks/create-webhook";
import { listDeliveriesDoor } from "./v1/webhooks/list-deliveries";
import { listWebhooksDoor } from "./v1/webhooks/list-webhooks";
import { readWebhookDoor } from "./v1/webhooks/read-webhook";
import { removeWebhookDoor } from "./v1/webhooks/remove-webhook";
import { replayDeliveryDoor } from "./v1/webhooks/replay-delivery";
import { rotateWebhookSecretDoor } from "./v1/webhooks/rotate-webhook-secret";
import { sendTestEventDoor } from "./v1/webhooks/send-test-event";

/** Every door for programs; what is not listed here is not answered. */
export const apiDoors: readonly ApiDoor[] = [
  answerAppointmentDoor,
  callOffAppointmentDoor,
  configurationDoor,
  evaluateBatchDoor,
  evaluateDoor,
  searchActionsDoor,
  searchResourcesDoor,
  searchSubjectsDoor,
  changeWebhookDoor,
  claimPermitDoor,
  confirmPermitDoor,
  createWebhookDoor,
  eraseCustomerDoor,
  getCustomerDoor,
  letStaffMemberGoDoor,
  listChangesDoor,
  listContactsDoor,
  listDeliveriesDoor,
  listInvitationsDoor,
  listPermitsDoor,
  listStaffDoor,
  listWebhooksDoor,
  makePortalLinkDoor,
  makeUnsubscribeLinkDoor,
  mcpDoor,
  patchContactPointDoor,
  putAbsencesDoor,
  proposeAppointmentDoor,
  proposeIntroductionDoor,
  proposeOtherTimeDoor,
  putCustomerDoor,
  putStaffMemberDoor,
  readHouseDoor,
  readJwksDoor,
  readMetricsDoor,
  readOpenApiDoor,
  readPermitDoor,
  readPreferencesDoor,
  readWebhookDoor,
  recordPreferencesDoor,
  releasePermitDoor,
  removeWebhookDoor,
  replayDeliveryDoor,
  reportContactDoor,
  reportPermitDoor,
  revokePortalLinksDoor,
  rotateWebhookSecretDoor,
  screenContactsDoor,
  sendTestEventDoor,
  simulateAssignmentDoor,
  simulateDecisionDoor,
  tellMessageDoor,
  withdrawInvitationDoor,
];
