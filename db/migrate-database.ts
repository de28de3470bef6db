/** Brings a database to the newest schema. The migrations are listed by hand: the build carries no folder to search. */
import { type Migration, Migrator } from "kysely";
import type { Db } from "./dialects/dialect";
import * as company from "./migrations/0001_company";
import * as customers from "./migrations/0002_customers";
import * as preferences from "./migrations/0003_preferences";
import * as contacts from "./migrations/0004_contacts";
import * as evidence from "./migrations/0005_evidence";
import * as customerSignIn from "./migrations/0006_customer_sign_in";
import * as staffSignIn from "./migrations/0007_staff_sign_in";
import * as programs from "./migrations/0008_programs";
import * as changes from "./migrations/0009_changes";
import * as apiKeys from "./migrations/0010_api_keys";
import * as permits from "./migrations/0011_permits";
import * as webhooks from "./migrations/0012_webhooks";
import * as waitingPreferences from "./migrations/0013_waiting_preferences";
import * as moveOffers from "./migrations/0014_move_offers";
import * as toldByPrograms from "./migrations/0015_told_by_programs";
import * as portalLinks from "./migrations/0016_portal_links";
import * as appointments from "./migrations/0017_appointments";
import * as staffProfiles from "./migrations/0018_staff_profiles";
import * as pausesTold from "./migrations/0019_pauses_told";
import * as cases from "./migrations/0020_cases";
import * as wishes from "./migrations/0021_wishes";
import * as myData from "./migrations/0022_my_data";
import * as mandates from "./migrations/0023_mandates";
import * as settingChanges from "./migrations/0024_setting_changes";
import * as whileFull from "./migrations/0025_while_full";
import * as reopenedWishes from "./migrations/0026_reopened_wishes";
import * as removedPoints from "./migrations/0027_removed_points";
import * as movedAppointments from "./migrations/0028_moved_appointments";
import * as passedWishes from "./migrations/0029_passed_wishes";
import * as callNumbersOfPeople from "./migrations/0030_call_numbers_of_people";
import * as languageOfStaff from "./migrations/0031_language_of_staff";
import * as answersAboutCustomers from "./migrations/0032_answers_about_customers";
import * as calledOffAppointments from "./migrations/0033_called_off_appointments";
import * as customerFacts from "./migrations/0034_customer_facts";

export const migrations: Record<string, Migration> = {
  "0001_company": company,
  "0002_customers": customers,
  "0003_preferences": preferences,
  "0004_contacts": contacts,
  "0005_evidence": evidence,
  "0006_customer_sign_in": customerSignIn,
  "0007_staff_sign_in": staffSignIn,
  "0008_programs": programs,
  "0009_changes": changes,
  "0010_api_keys": apiKeys,
  "0011_permits": permits,
  "0012_webhooks": webhooks,
  "0013_waiting_preferences": waitingPreferences,
  "0014_move_offers": moveOffers,
  "0015_told_by_programs": toldByPrograms,
  "0016_portal_links": portalLinks,
  "0017_appointments": appointments,
  "0018_staff_profiles": staffProfiles,
  "0019_pauses_told": pausesTold,
  "0020_cases": cases,
  "0021_wishes": wishes,
  "0022_my_data": myData,
  "0023_mandates": mandates,
  "0024_setting_changes": settingChanges,
  "0025_while_full": whileFull,
  "0026_reopened_wishes": reopenedWishes,
  "0027_removed_points": removedPoints,
  "0028_moved_appointments": movedAppointments,
  "0029_passed_wishes": passedWishes,
  "0030_call_numbers_of_people": callNumbersOfPeople,
  "0031_language_of_staff": languageOfStaff,
  "0032_answers_about_customers": answersAboutCustomers,
  "0033_called_off_appointments": calledOffAppointments,
  "0034_customer_facts": customerFacts,
};

/** Throws what the first failing migration threw; what came before it stays. */
export async function migrateDatabase(writer: Db): Promise<void> {
  const migrator = new Migrator({ db: writer, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
