import { createTransport } from "nodemailer";
import type { Mailer } from "./mail";

interface SmtpSettings {
  smtpUrl: string;
  /** The address from which mails are sent. */
  from: string;
}

const connectMs = 10_000;
const silenceMs = 30_000;

/** Gives up well within a job's lease, so that no other process sends the same mail meanwhile. */
export function createSmtpMailer({ smtpUrl, from }: SmtpSettings): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ language: _, ...mail }) {
      await transport.sendMail({ from, ...mail, headers: { "Auto-Submitted": "auto-generated" } });
    },
  };
}
