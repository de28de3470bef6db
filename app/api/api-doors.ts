import type { ApiDoor } from "./api-door";
import { configurationDoor } from "./authzen/configuration-door";
import { evaluateBatchDoor } from "./authzen/evaluate-batch-door";
import { evaluateDoor } from "./authzen/evaluate-door";
import { searchActionsDoor } from "./authzen/search-actions-door";
import { searchResourcesDoor } from "./authzen/search-resources-door";
import { searchSubjectsDoor } from "./authzen/search-subjects-door";
import { mcpDoor } from "./mcp/mcp-door";
import { listChangesDoor } from "./v1/changes/list-changes";
import { eraseCustomerDoor } from "./v1/customers/erase-customer";
import { getCustomerDoor } from "./v1/customers/get-customer";
import { listContactsDoor } from "./v1/customers/list-contacts";
import { listInvitationsDoor } from "./v1/customers/list-invitations";
import { patchContactPointDoor } from "./v1/customers/patch-contact-point";
import { putCustomerDoor } from "./v1/customers/put-customer";
import { reportContactDoor } from "./v1/customers/report-contact";
import { tellMessageDoor } from "./v1/customers/tell-message";
import { withdrawInvitationDoor } from "./v1/customers/withdraw-invitation";
import { claimPermitDoor } from "./v1/permits/claim-permit";
import { confirmPermitDoor } from "./v1/permits/confirm-permit";
import { listPermitsDoor } from "./v1/permits/list-permits";
import { readJwksDoor } from "./v1/permits/read-jwks";
import { readPermitDoor } from "./v1/permits/read-permit";
import { releasePermitDoor } from "./v1/permits/release-permit";
import { reportPermitDoor } from "./v1/permits/report-permit";
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

/** Every door for programs; what is not listed here is not answered. */
export const apiDoors: readonly ApiDoor[] = [
  configurationDoor,
  evaluateBatchDoor,
  evaluateDoor,
  searchActionsDoor,
  searchResourcesDoor,
  searchSubjectsDoor,
  claimPermitDoor,
  confirmPermitDoor,
  eraseCustomerDoor,
  getCustomerDoor,
  letStaffMemberGoDoor,
  listChangesDoor,
  listContactsDoor,
  listInvitationsDoor,
  listPermitsDoor,
  listStaffDoor,
  makeUnsubscribeLinkDoor,
  mcpDoor,
  patchContactPointDoor,
  putAbsencesDoor,
  putCustomerDoor,
  putStaffMemberDoor,
  readJwksDoor,
  readMetricsDoor,
  readOpenApiDoor,
  readPermitDoor,
  readPreferencesDoor,
  recordPreferencesDoor,
  releasePermitDoor,
  reportContactDoor,
  reportPermitDoor,
  screenContactsDoor,
  simulateAssignmentDoor,
  simulateDecisionDoor,
  tellMessageDoor,
  withdrawInvitationDoor,
];
