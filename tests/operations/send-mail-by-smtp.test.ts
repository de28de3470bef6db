import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { testDatabases } from "#tests/support/databases";
import { findFreePort } from "#tests/support/find-free-port";
import { enterCustomerAt, openSignInHouse } from "#tests/support/sign-in-house";
import { createSmtpMailer } from "~/mail/smtp-mailer.server";
import { requestSignIn } from "~/operations/sign-in/request-sign-in.server";

const { openTestContext } = testDatabases("sqlite");
let server: SMTPServer | null = null;

afterEach(() => new Promise<void>((resolve) => (server ? server.close(resolve) : resolve())));

async function listen(onMail: (message: string) => Error | null): Promise<string> {
  const port = await findFreePort();
  server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, answer) {
      let message = "";
      stream.on("data", (chunk) => {
        message += chunk;
      });
      stream.on("end", () => answer(onMail(message)));
    },
  });
  await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve));
  return `smtp://127.0.0.1:${port}`;
}

async function askForMail(smtpUrl: string) {
  const context = await openTestContext();
  const mailer = createSmtpMailer({ smtpUrl, from: "Autohaus Lindner <post@lindner.example>" });
  const house = await openSignInHouse(context, mailer);
  await enterCustomerAt(context, "Aylin Demir", "aylin@example.org");
  await requestSignIn(context, { audience: "customer", email: "aylin@example.org", language: "de" });
  return { context, house };
}

test("sends text and HTML, marked as written by a machine", async () => {
  const messages: string[] = [];
  const { house } = await askForMail(
    await listen((message) => {
      messages.push(message);
      return null;
    }),
  );
  await house.workOff();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain("From: Autohaus Lindner <post@lindner.example>");
  expect(messages[0]).toContain("To: aylin@example.org");
  expect(messages[0]).toContain("multipart/alternative");
  expect(messages[0]).toContain("Auto-Submitted: auto-generated");
});

test("tries again later when the mail server refuses, and keeps the address out of the queue", async () => {
  const { context, house } = await askForMail(await listen(() => new Error("aylin@example.org is full")));
  const [outcome] = await house.workOff();
  expect(outcome).toMatchObject({ outcome: "postponed" });
  const [row] = await context.db.reader.selectFrom("job").selectAll().execute();
  expect(row?.last_error).toMatch(/^Error EMESSAGE \d{3}$/);
  expect(row?.last_error).not.toContain("@");
});
