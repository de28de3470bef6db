/**
 * Columns in which an export keeps a no, and the channels that it closes, always the widest reading: whoever must not be
 * called gets no text message and no video call either. An advertising ban leaves letters open, so that a recall can still
 * arrive by post; advertising by letter needs the customer's own yes in any case (docs/import.md, "Refusals").
 */
import type { ChannelId } from "~/domain/preference/channel";
import { foldHeader } from "./fold-header";

const phone: ChannelId[] = ["phone", "sms", "messenger", "video"];
const email: ChannelId[] = ["email"];
const sms: ChannelId[] = ["sms", "messenger"];
const letter: ChannelId[] = ["letter"];
const visit: ChannelId[] = ["visit"];
const advertising: ChannelId[] = [...phone, "email", "visit"];
const everything: ChannelId[] = [...advertising, "letter"];

const byHeading: [ChannelId[], string][] = [
  [
    phone,
    `donotcall donotphone nichtanrufen keineanrufe keinanruf anrufsperre telefonsperre anrufverbot phoneoptout calloptout
    optedoutofcalls hasoptedoutofphone telefonabmeldung keintelefon keinetelefonwerbung telefonwerbesperre nocalls nocall
    nophone refusephone anrufenichterwuenscht anrufeablehnen werbesperretelefon`,
  ],
  [
    email,
    `hasoptedoutofemail emailoptout emailabmeldung emailabgemeldet optoutemail optoutofemail donotemail nichtmailen
    keineemails keineemail keinemails emailsperre newsletterabgemeldet newsletterabmeldung unsubscribed abgemeldet
    unsubscribedfromallemail unsubscribedfromallemails vonallenemailsabgemeldet vonsaemtlichenemailsabgemeldet
    hsemailoptout noemail noemails refuseemail emailnichterwuenscht emailwerbesperre keineemailwerbung
    werbesperreemail donotbulkemail`,
  ],
  [
    sms,
    `smsoptout donotsms donottext donottextmessage keinesms smssperre textoptout hasoptedoutofsms optedoutofsms
    whatsappoptout optedoutofwhatsapp donotmessage keinwhatsapp smsabmeldung refusesms`,
  ],
  [
    letter,
    `donotmail donotpostalmail postsperre briefsperre keinebriefe keinepost keinewerbebriefe keinebriefwerbung
    keinepostwerbung postwerbesperre postoptout mailingsperre directmailoptout nomail refuseletter donotbulkpostalmail
    werbesperrebrief werbesperrepost robinsonliste robinson`,
  ],
  [visit, `keinebesuche keinbesuch besuchssperre donotvisit novisits refusevisit nichtbesuchen`],
  [
    advertising,
    `werbesperre keinewerbung werbungnichterwuenscht werbewiderspruch werbeverbot widerspruchwerbung donotadvertise
    nomarketing donotmarket marketingoptout optedoutofmarketing werbestopp werbesperrvermerk donotsendmm
    donotsendmarketingmaterials refuseadvertising noadvertising`,
  ],
  [
    everything,
    `donotcontact kontaktsperre nichtkontaktieren keinkontakt keinekontaktaufnahme nocontact refuseall kontaktverbot
    gesperrt donotdisturb blacklist sperrvermerk`,
  ],
];

const channelsOf = new Map(
  byHeading.flatMap(([channels, headings]) =>
    headings.split(/\s+/).map((heading) => [heading, channels] as const),
  ),
);

/** HubSpot keeps one column per subscription: `Opted out of email: Marketing Information`. */
const emailPrefixes = ["optedoutofemail", "hsemailoptout", "vonemailsabgemeldet", "abgemeldetvonemail"];

/** There is no fax here; such a column is known and closes nothing. */
const faxHeadings = new Set([
  "hasoptedoutoffax",
  "faxoptout",
  "faxabmeldung",
  "optedoutoffax",
  "donotfax",
  "keinfax",
]);

/** Null = no column of refusals; empty = one for a way that this product does not know. */
export function findRefusedChannels(header: string): ChannelId[] | null {
  const heading = foldHeader(header);
  if (faxHeadings.has(heading)) return [];
  const known = channelsOf.get(heading);
  if (known) return known;
  return emailPrefixes.some((prefix) => heading.startsWith(prefix)) ? email : null;
}
