import { customerHome } from "~/auth/landing-paths";
import type { HistoryFilterFormProps } from "~/components/history/history-filter-form";
import { channelWords } from "~/i18n/channel-words";
import type { Language } from "~/i18n/language";
import { namesIn } from "~/i18n/sentences/names";
import { historyWords } from "~/i18n/words/history-words";
import { results } from "~/operations/history/history-filter";
import type { History } from "~/operations/history/show-history.server";
import { filterFields, type HistoryAddress, historyHref, writeSender } from "./history-place";

/** By whom, by which way and with what result the history can be narrowed; null where there is nothing to tell apart. */
export function presentHistoryFilter(
  { senders, house }: Pick<History, "senders" | "house">,
  { show, filter }: Pick<HistoryAddress, "show" | "filter">,
  language: Language,
): HistoryFilterFormProps | null {
  if (show === "changes" || senders.length === 0) return null;
  const words = historyWords[language].narrow;
  const field = (key: keyof typeof filterFields, options: Option[], value = "") => ({
    name: filterFields[key],
    label: words.labels[key],
    options: [{ value: "", label: words.all[key] }, ...options],
    value,
  });
  const who = listSenders(senders, show, house, language);
  const ofContacts = [
    field("channel", listChannels(senders, language), filter.channel),
    field(
      "result",
      results.map((result) => ({ value: result, label: words.results[result] })),
      filter.result,
    ),
  ];
  return {
    action: `${customerHome}/history`,
    show,
    fields: [
      field("sender", who, filter.sender && writeSender(filter.sender)),
      ...(show === "looks" ? [] : ofContacts),
    ],
    clear: Object.keys(filter).length > 0 ? historyHref({ show, filter: {}, after: null }) : null,
  };
}

interface Option {
  value: string;
  label: string;
}

/** People by name; what no person wrote, by its type. */
function listSenders(
  senders: History["senders"],
  show: HistoryAddress["show"],
  { directory }: History["house"],
  language: Language,
): Option[] {
  const names = namesIn(directory, language, "to-customer");
  const types = historyWords[language].narrow.types;
  const options = senders
    .filter(({ type }) => type === "staff" || show !== "looks")
    .map(({ type, id }) =>
      type === "staff"
        ? { value: writeSender({ type, id }), label: names.person(id) }
        : { value: writeSender({ type }), label: types[type] },
    );
  return sortOnce(options, language);
}

function listChannels(senders: History["senders"], language: Language): Option[] {
  const options = senders.map(({ channel }) => ({
    value: channel,
    label: channelWords(channel, language).label,
  }));
  return sortOnce(options, language);
}

function sortOnce(options: Option[], language: Language): Option[] {
  const byValue = new Map(options.map((option) => [option.value, option]));
  return [...byValue.values()].sort((one, other) => one.label.localeCompare(other.label, language));
}
