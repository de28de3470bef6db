import type { Mail, Mailer } from "./mail";
import type { Texter } from "./text-message";

export interface ReceivedMail extends Omit<Mail, "language"> {
  id: string;
  from: string;
  /** Milliseconds since 1970. */
  sentAt: number;
}

export interface DemoMailbox extends Mailer {
  /** Newest first. */
  list(): ReceivedMail[];
  find(id: string): ReceivedMail | null;
  /** Text messages lie among the mails. */
  texter: Texter;
}

const mailsMax = 200;

/** Where the demo's mails end up: in memory, the newest only. */
export function createDemoMailbox(from: string, clock: () => number): DemoMailbox {
  let mails: ReceivedMail[] = [];
  let received = 0;
  const receive = (mail: Omit<Mail, "language">) => {
    const arrived = { ...mail, id: String(++received), from, sentAt: clock() };
    mails = [arrived, ...mails].slice(0, mailsMax);
  };
  return {
    send: async (mail) => receive(mail),
    texter: { send: async ({ to, text }) => receive({ to, subject: "SMS", text, html: "" }) },
    list: () => mails,
    find: (id) => mails.find((mail) => mail.id === id) ?? null,
  };
}
