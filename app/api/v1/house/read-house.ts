import { forApiClient } from "~/auth/for-api-client.server";
import { findHouse } from "~/operations/house/find-house.server";
import { defineDoor } from "../../api-door";
import { houseSchema, toHouseAnswer } from "./house-schema";

/** For whoever writes a program: the words in which it may ask. */
export const readHouseDoor = defineDoor({
  method: "GET",
  path: "/api/v1/house",
  name: "readHouse",
  group: "Permission",
  guard: forApiClient("check", "permit", "read", "write"),
  summary: "What may be named: the company's topics and channels, its areas and teams.",
  description: "`company.changed` in the feed of changes says when to read it again.",
  answers: { 200: houseSchema },
  async handle(_, { operations }) {
    return { status: 200, body: toHouseAnswer(await findHouse(operations)) };
  },
});
