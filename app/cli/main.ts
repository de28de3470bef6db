/** The operator's door: `npm run kontaktwahl -- <command>`. Parses, calls one operation, prints. */
import { Command } from "commander";
import { NoAnswer } from "~/domain/no-answer";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { cliWords } from "~/i18n/words/cli-words";
import { screeningWords } from "~/i18n/words/screening-words";
import { type Config, readConfig } from "../config.server";
import { openOperations } from "../open-operations.server";
import { importCustomers } from "../operations/import/import-customers.server";
import { importStaff } from "../operations/import/import-staff.server";
import { portalLinkDaysUsual } from "../operations/links/portal-link.server";
import type { OperationContext } from "../operations/operation-context";
import { overlapHoursUsual } from "../operations/programs/rotate-api-key.server";
import { chooseLanguage } from "./choose-language";
import {
  type NewKeyOptions,
  type RotationOptions,
  runCreateApiKey,
  runListApiKeys,
  runRevokeApiKey,
  runRotateApiKey,
} from "./run-api-key";
import { type CallNumberOptions, runCallNumber } from "./run-call-number";
import { type ImportOptions, runImport } from "./run-import";
import { type InviteOptions, runInvite } from "./run-invite";
import { runRotateSigningKey } from "./run-rotate-signing-key";
import { runScreen, type ScreenOptions } from "./run-screen";
import { runSetup, type SetupOptions } from "./run-setup";

const language = chooseLanguage(process.argv);
const words = cliWords[language];
const callNumber = callNumberWords[language].cli;
const screening = screeningWords[language];

const program = new Command("kontaktwahl")
  .description(words.description)
  .option("--demo", words.demo)
  .option("--language <language>", words.language);

const importing = program.command("import").description(words.import);
for (const [name, description, operation] of [
  ["customers", words.importCustomers, importCustomers],
  ["staff", words.importStaff, importStaff],
] as const) {
  importing
    .command(name)
    .description(description)
    .argument("<file>", words.file)
    .option("--dry-run", words.dryRun)
    .option("--system <name>", words.system)
    .action((file: string, options: ImportOptions) =>
      withOperations((context) => runImport(operation, context, file, options, language)),
    );
}

program
  .command("setup")
  .description(words.setup)
  .requiredOption("--name <name>", words.setupOptions.name)
  .requiredOption("--given-name <name>", words.setupOptions.givenName)
  .requiredOption("--family-name <name>", words.setupOptions.familyName)
  .requiredOption("--email <address>", words.setupOptions.email)
  .option("--time-zone <zone>", words.setupOptions.timeZone, "Europe/Berlin")
  .option("--region <code>", words.setupOptions.region, "DE")
  .option("--products <text>", words.setupOptions.products)
  .option("--products-en <text>", words.setupOptions.productsEn)
  .option("--team <name>", words.setupOptions.team)
  .action((options: SetupOptions) => withOperations((context) => runSetup(context, options, language)));

const apiKey = program.command("api-key").description(words.apiKey.group);
apiKey
  .command("create")
  .description(words.apiKey.create)
  .argument("<name>", words.apiKey.name)
  .option("--scope <scope...>", words.apiKey.scope, ["check", "permit"])
  .option("--sender <sender...>", words.apiKey.sender)
  .option("--topic <id>", words.apiKey.topic)
  .option("--requests-per-minute <number>", words.apiKey.requestsPerMinute)
  .option("--days <number>", words.apiKey.days)
  .action((name: string, options: NewKeyOptions) =>
    withOperations((context) => runCreateApiKey(context, name, options, language)),
  );
apiKey
  .command("list")
  .description(words.apiKey.list)
  .action(() => withOperations((context) => runListApiKeys(context, language)));
apiKey
  .command("rotate")
  .description(words.apiKey.rotate)
  .argument("<id>", words.apiKey.id)
  .option("--days <number>", words.apiKey.days)
  .option("--overlap-hours <number>", words.apiKey.overlapHours, String(overlapHoursUsual))
  .action((id: string, options: RotationOptions) =>
    withOperations((context) => runRotateApiKey(context, id, options, language)),
  );
apiKey
  .command("revoke")
  .description(words.apiKey.revoke)
  .argument("<id>", words.apiKey.id)
  .action((id: string) => withOperations((context) => runRevokeApiKey(context, id, language)));

program
  .command("signing-key")
  .description(words.signingKey.group)
  .command("rotate")
  .description(words.signingKey.rotate)
  .action(() => withOperations((context) => runRotateSigningKey(context, language)));

program
  .command("call-number")
  .description(callNumber.command)
  .argument("[number]", callNumber.number)
  .option("--team <team>", callNumber.team)
  .option("--person <person>", callNumber.person)
  .option("--remove", callNumber.remove)
  .action((number: string | undefined, options: CallNumberOptions) =>
    withOperations((context) => runCallNumber(context, number, options, language)),
  );

program
  .command("screen")
  .description(screening.command)
  .argument("<file>", screening.file)
  .option("--sender <type:id>", screening.options.sender)
  .option("--channel <channel>", screening.options.channel)
  .option("--topic <topic>", screening.options.topic)
  .option("--at <instant>", screening.options.at)
  .option("--out <file>", screening.options.out)
  .action((file: string, options: ScreenOptions) =>
    withOperations((context) => runScreen(context, file, options, language)),
  );

program
  .command("invite")
  .description(words.invite.command)
  .argument("[references...]", words.invite.references)
  .option("--all-not-chosen", words.invite.all)
  .option("--csv", words.invite.csv)
  .option("--days <number>", words.invite.days, String(portalLinkDaysUsual))
  .option("--revoke", words.invite.revoke)
  .action((references: string[], options: InviteOptions) =>
    withOperations((context, { baseUrl }) => runInvite(context, references, options, { baseUrl, language })),
  );

program
  .command("migrate")
  .description(words.migrate)
  .action(() =>
    withOperations(async () => {
      console.log(words.migrated);
      return 0;
    }),
  );

await program.parseAsync();

async function withOperations(
  work: (context: OperationContext, config: Config) => Promise<number>,
): Promise<void> {
  const result = readConfig(process.env, process.argv);
  if (!result.ok) {
    console.error([words.configFaults, ...result.faults].join("\n"));
    process.exitCode = 1;
    return;
  }
  await withDatabase(result.config, work).catch(tellNoAnswer);
}

async function withDatabase(
  config: Config,
  work: (context: OperationContext, config: Config) => Promise<number>,
): Promise<void> {
  // A running server finds what is due by itself.
  const context = await openOperations(config, () => {});
  try {
    process.exitCode = await work(context, config);
  } finally {
    await context.db.close();
  }
}

function tellNoAnswer(error: unknown): void {
  if (!(error instanceof NoAnswer)) throw error;
  console.error(words.noAnswer(error.message));
  process.exitCode = 1;
}
