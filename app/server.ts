/** The process: configuration, what is assembled from it, HTTP. */
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import * as pages from "virtual:remix/server-build";
import { WholeRequest } from "./api/authzen/whole-request";
import { WholeResponse } from "./api/authzen/whole-response";
import { readConfig } from "./config.server";
import { NoAnswer } from "./domain/no-answer";
import { keepAssembled } from "./keep-assembled.server";

const graceMs = 5_000;
/** A list to screen is sent no faster than it is answered; node:http would cut it off after five minutes. */
const sendingMsMax = 3_600_000;

// What many answers were made of would be taken for what lives long: V8 would put it where only its slow collection finds
// it, and with it all that it holds. A page took a tenth longer.
setFlagsFromString("--no-allocation-site-pretenuring");

const result = readConfig(process.env, process.argv);
if (!result.ok) {
  for (const fault of result.faults) console.error(fault);
  process.exit(1);
}
const { config, notes } = result;
for (const note of notes) console.error(note);
const kontaktwahl = await keepAssembled(config, pages).catch(tellNoAnswer);
const server = createServer(
  { IncomingMessage: WholeRequest, ServerResponse: WholeResponse, requestTimeout: sendingMsMax },
  kontaktwahl.answer,
);
server.listen(config.port, config.host, () => {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : config.port;
  console.log(`Kontaktwahl answers at ${config.baseUrl} (port ${port}).`);
  if (config.mode === "demo") console.log(tellDemoPlaces(config.baseUrl));
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

/** Answers what is under way first. */
async function stop(): Promise<void> {
  const answered = new Promise((resolve) => server.close(resolve));
  await Promise.race([answered, pause(graceMs)]);
  await kontaktwahl.stop();
  process.exit(0);
}

/** It does not begin without its database; whoever started it starts it again. */
function tellNoAnswer(error: unknown): never {
  if (!(error instanceof NoAnswer)) throw error;
  console.error(error.message);
  process.exit(1);
}

function tellDemoPlaces(baseUrl: string): string {
  return [
    "This is a demo: everybody in it is made up, and nothing leaves this machine.",
    `  Try it as anybody:  ${baseUrl}/demo`,
    `  Read its mails:     ${baseUrl}/demo/mailbox`,
  ].join("\n");
}
