export const webhooksPath = "/admin/webhooks";
export const newWebhookPath = `${webhooksPath}/new`;

export function webhookPath(id: string): string {
  return `${webhooksPath}/${id}`;
}

export function webhookChangePath(id: string): string {
  return `${webhookPath(id)}/change`;
}
