import type { CustomerVisit } from "~/auth/guards.server";
import { dayMs } from "~/domain/time/instant";
import { channelWords } from "~/i18n/channel-words";
import { formatDate } from "~/i18n/format/format-date";
import { joinWithAnd } from "~/i18n/format/join-list";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { removedPointWords } from "~/i18n/words/removed-point-words";
import { formatPhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import { readOwnPoint } from "~/operations/contact-points/read-own-point.server";
import { removedPointDays } from "~/operations/contact-points/restore-own-point.server";
import { type OwnPoints, showOwnPoints } from "~/operations/contact-points/show-own-points.server";
import { newPointPath, pointPath, proofPath, restorePointPath } from "./data-paths";

/** Addresses and numbers with what they are used for, in words. */
export async function presentPoints(visit: CustomerVisit, timeZone: string) {
  const { operations, customer, language, config } = visit;
  const { points, waiting, removed } = await showOwnPoints(operations, customer.id);
  return {
    points: await Promise.all(
      points.map(async (point) => ({
        ...presentPoint(point, language),
        isProvable: await isProvable(visit, point),
      })),
    ),
    waiting: waiting.map((point) => ({ id: point.id, value: inOneLine(point), href: proofPath(point.id) })),
    removed: removed.map((point) => presentRemoved(point, timeZone, language)),
    addPaths: {
      email: newPointPath("email"),
      postal: newPointPath("postal"),
      ...(config.texts !== null && { phone: newPointPath("phone") }),
    },
  };
}

function presentPoint(point: OwnPoints["points"][number], language: Language) {
  const words = contactPointWords[language];
  const { id, kind, openChannels, refusedChannels, verifiedAt, badSince } = point;
  const open = openChannels.filter((channel) => !refusedChannels.includes(channel));
  const proof = verifiedAt === null ? words.unproven : words.proven;
  return {
    id,
    value: inOneLine(point),
    term: inOneLine(point),
    href: pointPath(id),
    lines: [
      open.length > 0 ? words.usedFor(listWays(open, language)) : words.usedForNothing,
      ...(refusedChannels.length > 0 ? [words.refused(listWays(refusedChannels, language))] : []),
      ...(kind === "postal" ? [] : [proof]),
      ...(badSince === null ? [] : [words.bad]),
    ],
  };
}

/** Digits can be sent there, and would say something new. */
async function isProvable(
  { operations, config }: CustomerVisit,
  { kind, value, verifiedAt, badSince }: OwnPoints["points"][number],
): Promise<boolean> {
  if (kind === "postal" || verifiedAt !== null || badSince !== null) return false;
  if (kind === "phone" && config.texts === null) return false;
  return (await readOwnPoint(operations, kind, value)) !== null;
}

function presentRemoved(point: OwnPoints["removed"][number], timeZone: string, language: Language) {
  const { id, removedAt } = point;
  const { date } = localMoment(removedAt + removedPointDays * dayMs, timeZone);
  return {
    id,
    value: inOneLine(point),
    until: removedPointWords[language].until(formatDate(date, language)),
    action: restorePointPath(id),
  };
}

/** As people write it. */
function inOneLine({ kind, value }: { kind: string; value: string }): string {
  return kind === "phone" ? formatPhoneNumber(value) : value.replaceAll("\n", ", ");
}

function listWays(channels: readonly string[], language: Language): string {
  const plurals = channels.map((channel) => channelWords(channel, language).plural);
  const inSentence = language === "en" ? plurals.map((plural) => plural.toLowerCase()) : plurals;
  return joinWithAnd(inSentence, language);
}
