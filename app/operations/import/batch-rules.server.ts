import { type CompanySettings, getHouseRules } from "#db/queries/company";
import { listStaffRecords } from "#db/queries/staff-import";
import type { TopicId } from "~/domain/preference/topic";
import type { OperationContext } from "../operation-context";
import { type MatchOwner, prepareOwnerMatch } from "./match-owner";
import type { ReadingRules } from "./read-customer-row.server";
import type { CustomerSurvey } from "./survey-customers.server";

/** What stays the same for all batches of an import. */
export interface BatchRules extends ReadingRules {
  survey: CustomerSurvey;
  system: string;
  runId: string;
  lotSeed: string;
  /** What a consent in an export is claimed for: advertising, else the first topic that rests on consent; null = none. */
  consentTopic: TopicId | null;
  matchOwner: MatchOwner;
}

export async function prepareBatchRules(
  { db, clock }: OperationContext,
  settings: CompanySettings,
  survey: CustomerSurvey,
  runId: string,
): Promise<BatchRules> {
  const { columns } = survey;
  return {
    survey,
    columns,
    system: columns.system,
    runId,
    now: clock(),
    country: settings.region?.slice(0, 2) ?? null,
    lotSeed: settings.lotSeed,
    consentTopic: await findConsentTopic({ db }),
    matchOwner: prepareOwnerMatch(await listStaffKeys({ db }), columns.system),
  };
}

/** Its id where the company was set up with the topics that `setup` suggests. */
const advertisingTopic = "offers";

async function findConsentTopic({ db }: Pick<OperationContext, "db">): Promise<TopicId | null> {
  const { topics } = await getHouseRules(db.reader);
  const candidates = topics.filter(({ basis, retired }) => basis === "consent" && !retired);
  return (candidates.find(({ id }) => id === advertisingTopic) ?? candidates[0])?.id ?? null;
}

async function listStaffKeys({ db }: Pick<OperationContext, "db">) {
  return (await listStaffRecords(db.reader)).map(({ name, ...record }) => ({ ...record, ...name }));
}
