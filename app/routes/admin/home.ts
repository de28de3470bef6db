import { redirect } from "@remix-run/server-runtime";
import { forOversight } from "~/auth/guards.server";
import { listAdminPlaces } from "./admin-places";

/** The first room that is open to whoever comes. */
export const loader = forOversight(({ staff }) => redirect(listAdminPlaces(staff.role)[0]!.href));
