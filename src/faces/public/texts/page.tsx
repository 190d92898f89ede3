import type { ComponentChildren } from 'preact';
import type { CollectionPoint } from '../../../city/collection-points.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { OpeningHours } from '../../ui/opening-hours/opening-hours.tsx';
import type { PublicPage } from '../page.ts';

interface TextProps extends PublicPage {
  title: string;
  /** From `renderMarkdown`. */
  html: string;
  /** The language the text is written in, when it is not the page's. */
  written: Locale;
  /** "Wersja 2": since when it binds, the text says itself. */
  version?: string | undefined;
  children?: ComponentChildren | undefined;
}

export function TextPage({ page, user, title, html, written, version, children }: TextProps) {
  const foreign = written !== page.locale;
  return (
    <PublicFrame page={page} user={user} title={title}>
      <PageHead title={<span lang={foreign ? written : undefined}>{title}</span>} lead={version} />
      {foreign && <p class="km-subtle">{page.t.publicSite.texts.onlyPolish}</p>}
      {children}
      <div class="km-prose" lang={foreign ? written : undefined} dangerouslySetInnerHTML={{ __html: html }} />
    </PublicFrame>
  );
}

export function ContactDetails({ page }: Pick<PublicPage, 'page'>) {
  const { city, t } = page;
  const said = t.publicSite.texts;
  return (
    <Card>
      <DescriptionList
        items={[
          { term: said.address, value: city.address },
          {
            term: said.phone,
            value: <Link href={`tel:${city.phone.replace(/\s/g, '')}`}>{city.phone}</Link>,
          },
          { term: t.publicSite.email, value: <Link href={`mailto:${city.email}`}>{city.email}</Link> },
        ]}
      />
    </Card>
  );
}

/** Where plastic cards are collected, and when. */
export function PickupPoints({
  page,
  points,
  now,
}: Pick<PublicPage, 'page'> & { points: readonly CollectionPoint[]; now: Date }) {
  if (points.length === 0) return null;
  return (
    <Card title={page.t.publicSite.texts.pickupPoints}>
      <DescriptionList
        items={points.map((point) => ({
          term: point.name,
          value: (
            <>
              {point.address}
              <br />
              <OpeningHours page={page} point={point} now={now} />
            </>
          ),
        }))}
      />
    </Card>
  );
}

function Link({ href, children }: { href: string; children: string }) {
  return (
    <a class="ds-link" href={href}>
      {children}
    </a>
  );
}
