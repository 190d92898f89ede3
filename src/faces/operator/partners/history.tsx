import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { type LoggedEvent, partnerLog } from '../../../events/reads.ts';
import { sendPage } from '../../http/page.ts';
import { formatDay, formatMoment } from '../../i18n/format.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { Timeline } from '../../ui/timeline/timeline.tsx';
import { actorOf, sentenceOf } from '../audit/words.ts';
import { deskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { PartnerFrame } from './frame.tsx';
import type { PartnerDesk } from './routes.ts';
import { withPartner } from './with-partner.ts';

const pageSize = 50;

const paging = z.object({ po: z.uuid().optional().catch(undefined) });

/** Everything that happened to a partner, in words. */
export function historyRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.partnerHistory(':id'), (visit) =>
    withPartner(visit, async (partner) => {
      const { po: after } = paging.parse(visit.query);
      const found = await partnerLog(city.db, visit.clerk, partner.id, { after, limit: pageSize + 1 });
      const events = found.slice(0, pageSize);
      const shown = await deskPage(visit);
      const title = shown.page.t.partners.partner.historyOf(partner.name);
      const here = urls.partnerHistory(partner.id);
      return sendPage(
        visit.reply,
        <PartnerFrame desk={shown} title={title} partner={partner}>
          <PageHead title={title} />
          <PartnerHistory page={shown.page} events={events} />
          <Paging
            first={after ? here : undefined}
            next={found.length > pageSize ? withQuery(here, { po: events.at(-1)?.id }) : undefined}
          />
        </PartnerFrame>,
      );
    }),
  );
}

/** What happened, in words, newest first. */
export function PartnerHistory({ page, events }: { page: PageContext; events: readonly LoggedEvent[] }) {
  const { partner: t } = page.t.partners;
  if (events.length === 0) return <p class="km-subtle">{t.noHistory}</p>;
  return (
    <Timeline
      label={t.history}
      entries={events.map((event) => ({
        at: event.at.toISOString(),
        date: formatMoment(event.at),
        by: actorOf(page, event),
        title: sentenceOf(page, event),
        text: detailOf(page, event),
      }))}
    />
  );
}

/** Of what, or of whom. */
function detailOf({ t }: PageContext, { kind, data, accountEmail }: LoggedEvent): string | undefined {
  if (kind === 'partner.contract-changed' || kind === 'partner.added') {
    const until = data.until ? formatDay(String(data.until)) : t.partners.list.noEnd;
    return `${formatDay(String(data.from))} – ${until}`;
  }
  const detail = data.branch ?? data.offer ?? data.reason ?? accountEmail;
  return detail ? String(detail) : undefined;
}
