import { LinkList } from "./link-list";
import { RequestLine } from "./request-line";

export const criteria = ["Every link is at least 46 px high, and says where it leads (2.4.4, 2.5.8)."];

export const doors = (
  <LinkList
    links={[
      {
        href: "#claim",
        label: "Claims the permission for one contact",
        lang: "en",
        note: <RequestLine method="POST" path="/api/v1/permits" />,
      },
      { href: "#list", label: "What this key has claimed", lang: "en" },
    ]}
  />
);
