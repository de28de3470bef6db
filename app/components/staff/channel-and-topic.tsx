import { Select, type SelectOption } from "~/design-system/select";

interface ChannelAndTopicProps {
  channels: readonly SelectOption[];
  topics: readonly SelectOption[];
  values: { channel: string; topic: string };
  words: { channel: string; topic: string; choose: string };
  /** What is wrong with the field of that name. */
  errorAt: (name: string) => string | undefined;
}

/** By which way, and about what; nothing is chosen beforehand. */
export function ChannelAndTopic({ channels, topics, values, words, errorAt }: ChannelAndTopicProps) {
  const choose = { value: "", label: words.choose };
  return (
    <>
      <Select
        name="channel"
        label={words.channel}
        options={[choose, ...channels]}
        defaultValue={values.channel}
        error={errorAt("channel")}
      />
      <Select
        name="topic"
        label={words.topic}
        options={[choose, ...topics]}
        defaultValue={values.topic}
        error={errorAt("topic")}
      />
    </>
  );
}
