import type { AuditCheck, ChainState } from '../../../events/chain/state.ts';
import { formatMoment, formatNumber } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

/** Whether the log is as it was written: the last seal, and what the last checks have found. */
export function ChainPanel({ desk, chain }: { desk: DeskPage; chain: ChainState }) {
  const { page } = desk;
  const t = page.t.operatorAudit.seal;
  const { head, waiting, checks } = chain;
  return (
    <Card title={t.title}>
      <div class="km-stack">
        <p class="km-subtle">{t.lead}</p>
        {head ? (
          <DescriptionList
            items={[
              { term: t.last, value: t.entrySealed(head.position, formatMoment(head.at)) },
              {
                term: t.hash,
                value: (
                  <>
                    <code class="km-hash">{head.hash}</code>
                    <span class="km-subtle">{t.hashHint}</span>
                  </>
                ),
              },
              { term: t.waiting, value: t.entries(waiting, waiting >= 1000) },
            ]}
          />
        ) : (
          <p>{t.none}</p>
        )}
        <Form page={page} action={urls.auditCheck}>
          <ButtonRow>
            <Button variant="secondary" icon="shield-check" name="zakres" value="najnowsze">
              {t.checkNow}
            </Button>
            <Button variant="tertiary" name="zakres" value="calosc">
              {t.checkWhole}
            </Button>
          </ButtonRow>
        </Form>
        {checks.length > 0 && <Table caption={t.checks} captionShown columns={columns(page)} rows={checks} />}
      </div>
    </Card>
  );
}

function columns(page: PageContext): Column<AuditCheck>[] {
  const t = page.t.operatorAudit.seal;
  return [
    { key: 'when', label: t.when, heading: true, cell: ({ askedAt }) => formatMoment(askedAt) },
    { key: 'scope', label: t.scope, cell: ({ scope }) => t.scopes[scope] },
    { key: 'by', label: t.by, cell: ({ askedBy }) => askedBy ?? '–' },
    { key: 'count', label: t.count, align: 'end', cell: ({ checked }) => formatNumber(checked, page.locale) },
    { key: 'result', label: t.result, cell: (check) => <Result page={page} check={check} /> },
  ];
}

function Result({ page, check }: { page: PageContext; check: AuditCheck }) {
  const t = page.t.operatorAudit.seal;
  const { broken, finishedAt } = check;
  if (broken) return <StatusBadge tone="danger">{t.broken[broken.what](broken.position)}</StatusBadge>;
  if (!finishedAt) return <StatusBadge tone="progress">{t.underWay}</StatusBadge>;
  return <StatusBadge tone="success">{t.ok}</StatusBadge>;
}
