/** The id under which a form makes what it makes. Refuses what no form of ours sends. */
export function readFormId(form: FormData): string {
  const id = form.get("formId");
  if (typeof id !== "string" || !uuid.test(id)) throw new Response(null, { status: 400 });
  return id;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
