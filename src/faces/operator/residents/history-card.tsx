import type { LoggedEvent } from '../../../events/reads.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Timeline } from '../../ui/timeline/timeline.tsx';
import { actorOf, sentenceOf } from '../audit/words.ts';
import { urls } from '../urls.ts';

interface HistoryCardProps {
  page: PageContext;
  personId: string;
  events: readonly LoggedEvent[];
  /** Whether there are more than these. */
  more: boolean;
}

export function HistoryCard({ page, personId, events, more }: HistoryCardProps) {
  const t = page.t.residentsDesk.history;
  return (
    <Card title={t.title}>
      {events.length === 0 ? <p class="km-subtle">{t.none}</p> : <Events page={page} events={events} />}
      {more && (
        <p>
          <a class="ds-link" href={urls.residentHistory(personId)}>
            {t.all}
          </a>
        </p>
      )}
    </Card>
  );
}

/** What happened, in words, newest first. */
export function Events({ page, events }: { page: PageContext; events: readonly LoggedEvent[] }) {
  return (
    <Timeline
      label={page.t.residentsDesk.history.title}
      entries={events.map((event) => ({
        at: event.at.toISOString(),
        date: formatMoment(event.at),
        by: actorOf(page, event),
        title: sentenceOf(page, event),
        text: <About page={page} event={event} />,
      }))}
    />
  );
}

function About({
  page,
  event: { applicationNumber, cardNumber },
}: {
  page: PageContext;
  event: LoggedEvent;
}) {
  const { view, cards } = page.t.operator;
  const things = [
    applicationNumber !== null && view.title(applicationNumber),
    cardNumber !== null && cards.cardTitle(cardNumber),
  ].filter(Boolean);
  return things.length > 0 ? <span class="km-subtle">{things.join(', ')}</span> : null;
}
