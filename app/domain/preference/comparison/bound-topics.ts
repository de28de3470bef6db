/** The topics whose contacts caps and pauses bind over some channel (permission.md, "Rules"). */
import type { Company } from "../../permission/company";
import { isBinding } from "../../permission/rule-table";
import type { Topic } from "../topic";

export function listBoundTopics({ topics, channels }: Company): Topic[] {
  return topics.filter(({ basis }) =>
    channels.some(
      (channel) => isBinding("paused", basis, channel) || isBinding("cap_reached", basis, channel),
    ),
  );
}
