/**
 * Which consents a change takes back (GDPR, Art. 7 (3); docs/decisions/withdrawals.md). A topic of basis consent is open
 * to a sender by a way as far as the customer said who, by which way and about what, and did not say never: by
 * appointment alone, in no window at all, no contact at all. A sender to whom it was open by some way and now is by none
 * has lost it. Hours, holidays, caps and pauses say when and how often: under them a consent rests. What the company no
 * longer has decides nothing.
 *
 * Never throws on valid preferences. Cost: staff and channels, for each topic of basis consent.
 */
import type { Company } from "../permission/company";
import { getOwn } from "../permission/get-own";
import type { ChannelId } from "./channel";
import { type Members, reachOf } from "./comparison/compare-choice";
import { unite } from "./comparison/id-sets";
import { forgetWhatIsGone } from "./forget-what-is-gone";
import type { Cap, PeopleChoice, Preferences, SenderType, StaffId } from "./preference";
import type { Topic, TopicId } from "./topic";

/** A way by which a topic was open to somebody to whom it is open by none any more. Whom is nobody else's business. */
export interface WithdrawnConsent {
  topic: TopicId;
  channel: ChannelId;
}

export function listWithdrawnConsents(
  before: Preferences,
  after: Preferences,
  company: Company,
): WithdrawnConsent[] {
  const [from, to] = [forgetWhatIsGone(before, company), forgetWhatIsGone(after, company)];
  const members: Members = new Map(company.staff.map((member) => [member.id, member]));
  return company.topics
    .filter(({ basis }) => basis === "consent")
    .flatMap((topic) => {
      const [was, is] = [from, to].map((one) => listOpenWays(one, topic, company, members));
      const lost = [...was!].filter(([sender]) => !is!.has(sender)).map(([, ways]) => ways);
      return lost.reduce(unite, []).map((channel) => ({ topic: topic.id, channel }));
    });
}

/** By sender: each member of staff, and all automatic messages and all AI as one; those to whom no way is open are absent. */
function listOpenWays(preferences: Preferences, topic: Topic, company: Company, members: Members) {
  const { people } = preferences;
  const ways = listWays(preferences, topic, company);
  const open = (type: SenderType, among: ChannelId[]) =>
    among.filter((channel) => !isNever(preferences.caps, type, channel, topic.id));
  const ofStaff = open("staff", ways);
  const bySender: [string, ChannelId[]][] = [
    ...listReached(people, topic, members).map((id): [string, ChannelId[]] => [`staff:${id}`, ofStaff]),
    ["automated", open("automated", among(ways, people.automated))],
    ["ai", open("ai", among(ways, people.ai))],
  ];
  return new Map(bySender.filter(([, channels]) => channels.length > 0));
}

/** Those named for the topic that may be used unasked, at some time. */
function listWays({ topics, hours, byAppointment }: Preferences, topic: Topic, { channels }: Company) {
  const marked = byAppointment ?? channels.filter((channel) => channel.byAppointment).map(({ id }) => id);
  return (getOwn(topics, topic.id) ?? []).filter(
    (channel) => !marked.includes(channel) && getOwn(hours, channel)?.length !== 0,
  );
}

/** Whoever may be chosen for the topic, now or while somebody is away. */
function listReached(people: Preferences["people"], { area }: Topic, members: Members): StaffId[] {
  const choice: PeopleChoice = (area !== undefined && getOwn(people.areas, area)) || people;
  const isBlocked = (id: StaffId) => people.blocked?.includes(id) ?? false;
  const ranked = choice.ranked?.filter((id) => !isBlocked(id));
  return reachOf({ ...choice, ranked }, members).filter((id) => !isBlocked(id));
}

function isNever(caps: Cap[] | undefined, sender: SenderType, channel: ChannelId, topic: TopicId): boolean {
  const matches = (cap: Cap) =>
    (cap.channel ?? channel) === channel &&
    (cap.topic ?? topic) === topic &&
    (cap.sender ?? sender) === sender;
  return caps?.some((cap) => cap.max === 0 && matches(cap)) ?? false;
}

function among(ways: ChannelId[], opened: ChannelId[] = []): ChannelId[] {
  return ways.filter((channel) => opened.includes(channel));
}
