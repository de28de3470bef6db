import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Card } from "~/design-system/card";
import { PageHeader } from "~/design-system/page-header";
import { QrCode } from "~/design-system/qr-code";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import { recommendWords } from "~/i18n/words/recommend-words";
import { drawQrCode } from "~/operations/staff/draw-qr-code.server";
import { showPublicCard } from "~/operations/staff/show-public-card.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => recommendWords[language].title(args.data?.inflected ?? ""))(args);
}

/** Nothing is kept of who recommends whom, and the link is the same for everybody. */
export const loader = forCustomerOrMandate(async ({ operations, config, params, language }) => {
  const card = await showPublicCard(operations, params.staffId ?? "");
  if (!card) throw new Response(null, { status: 404 });
  const path = `/card/${encodeURIComponent(card.id)}`;
  const address = config.baseUrl + path;
  return {
    name: formatPerson(card.name, language),
    inflected: formatPersonInflected(card.name, language),
    path,
    address,
    code: await drawQrCode(address),
  };
});

export default function RecommendPage() {
  const { name, inflected, path, address, code } = useLoaderData<typeof loader>();
  const words = recommendWords[useSite().language];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={words.title(inflected)}
        before={<BackLink href={customerHome}>{words.back}</BackLink>}
        lead={words.lead(name)}
      />
      <Card title={words.code}>
        <QrCode {...code} label={words.codeLabel(name)} />
        <p>{words.codeHint}</p>
      </Card>
      <Card title={words.link}>
        <TextInput name="address" label={words.copy} defaultValue={address} width="full" readOnly />
        <p>
          <a href={path}>{words.look(name)}</a>
        </p>
      </Card>
      <p>{words.noTracking}</p>
    </Stack>
  );
}
