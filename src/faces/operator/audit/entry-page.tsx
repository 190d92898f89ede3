import type { SealedEvent } from '../../../events/reads.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { About } from './about.tsx';
import { actorOf, dataOf, sentenceOf } from './words.ts';

/** One row of the log with everything that was written down. */
export function EntryPage({ desk, entry }: { desk: DeskPage; entry: SealedEvent }) {
  const { page } = desk;
  const t = page.t.operator.audit;
  const more = page.t.operatorAudit;
  const data = dataOf(page, entry);
  const { seal } = entry;
  return (
    <DeskFrame
      desk={desk}
      title={more.entry}
      current="audit"
      breadcrumb={[{ label: t.title, href: urls.audit }, { label: more.entry }]}
    >
      <PageHead title={sentenceOf(page, entry)} lead={formatMoment(entry.at)} />
      <Card>
        <DescriptionList
          items={[
            {
              term: t.who,
              value: [actorOf(page, entry), entry.actorName && entry.actorEmail].filter(Boolean).join(', '),
            },
            { term: t.about, value: <About desk={desk} event={entry} /> },
            { term: t.ip, value: entry.ip ?? '–' },
            { term: more.columns.kind, value: entry.kind },
            { term: more.columns.id, value: <span class="km-hash">{entry.id}</span> },
            {
              term: more.seal.ofEntry,
              value: seal ? (
                <>
                  {more.seal.entrySealed(seal.position, formatMoment(seal.at))}
                  <code class="km-hash">{seal.hash}</code>
                </>
              ) : (
                more.seal.entryWaiting
              ),
            },
          ]}
        />
      </Card>
      <Card title={more.data}>
        {data.length === 0 ? (
          <p>{more.noData}</p>
        ) : (
          <DescriptionList items={data.map(({ label, value }) => ({ term: label, value }))} />
        )}
      </Card>
    </DeskFrame>
  );
}
