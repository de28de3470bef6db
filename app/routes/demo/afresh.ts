import { redirect } from "@remix-run/node";
import { forDemo } from "~/auth/guards.server";
import { isDemoHouse } from "~/operations/demo/is-demo-house.server";

/** Everything that was changed is gone, and everybody is signed out. */
export const action = forDemo(async ({ operations, context }) => {
  if (!context.beginDemoAfresh || !(await isDemoHouse(operations))) throw new Response(null, { status: 404 });
  await context.beginDemoAfresh();
  return redirect("/demo");
});
