import { redirect } from "@remix-run/server-runtime";
import { forAdmin } from "~/auth/guards.server";
import { adminPlaces } from "./admin-places";

export const loader = forAdmin(() => redirect(adminPlaces[0].href));
