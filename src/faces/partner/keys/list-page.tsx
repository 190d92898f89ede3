import type { ApiKey } from '../../../partners/keys/api-key.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Select } from '../../ui/select/select.tsx';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { Table } from '../../ui/table/table.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface KeysPageProps {
  desk: ShopPage;
  keys: readonly ApiKey[];
  form: FormView;
}

/** "Klucze do API" */
export function KeysPage({ desk, keys, form }: KeysPageProps) {
  const { page } = desk;
  const t = page.t.api.keys;
  const documentation = (
    <Button href={urls.apiPage} variant="secondary" icon="info">
      {t.documentation}
    </Button>
  );
  return (
    <ShopFrame desk={desk} title={t.title} current="keys" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ name: t.name, branchId: t.branch }} />
      <PageHead title={t.title} lead={t.lead} actions={documentation} />
      {keys.length > 0 ? (
        <KeysTable page={page} keys={keys} />
      ) : (
        <EmptyState title={t.none} drawing="list">
          {t.noneText}
        </EmptyState>
      )}
      <NewKeyForm desk={desk} form={form} />
    </ShopFrame>
  );
}

function KeysTable({ page, keys }: Pick<ShopPage, 'page'> & { keys: readonly ApiKey[] }) {
  const t = page.t.api.keys;
  return (
    <Table
      caption={t.caption}
      columns={[
        { key: 'name', label: t.columns.name, cell: ({ name }) => name, heading: true },
        { key: 'prefix', label: t.columns.prefix, cell: ({ prefix }) => <code>{prefix}…</code> },
        { key: 'branch', label: t.columns.branch, cell: ({ branchName }) => branchName },
        {
          key: 'created',
          label: t.columns.created,
          cell: ({ createdAt, createdBy }) => (
            <>
              {formatMoment(createdAt)}
              {createdBy && <p class="km-subtle">{t.by(createdBy)}</p>}
            </>
          ),
        },
        {
          key: 'used',
          label: t.columns.used,
          cell: ({ lastUsedAt }) => (lastUsedAt ? formatMoment(lastUsedAt) : t.never),
        },
        {
          key: 'state',
          label: t.columns.state,
          cell: ({ revokedAt }) => (
            <StatusBadge tone={revokedAt ? 'neutral' : 'success'}>
              {revokedAt ? t.revoked(formatMoment(revokedAt)) : t.inForce}
            </StatusBadge>
          ),
        },
        {
          key: 'acts',
          label: t.columns.acts,
          labelHidden: true,
          cell: ({ id, name, revokedAt }) =>
            !revokedAt && (
              <Button
                href={urls.keyRevocation(id)}
                variant="danger"
                size="sm"
                label={t.revokeNamed(name)}
                confirm
              >
                {t.revoke}
              </Button>
            ),
        },
      ]}
      rows={keys}
    />
  );
}

function NewKeyForm({ desk, form }: Pick<KeysPageProps, 'desk' | 'form'>) {
  const { page, branches } = desk;
  const t = page.t.api.keys;
  return (
    <section class="km-section">
      <h2 class="ds-heading" data-size="sm">
        {t.add}
      </h2>
      {branches.length === 0 ? (
        <p>{t.noBranches}</p>
      ) : (
        <Form page={page} action={urls.keys}>
          <TextField form={form} name="name" label={t.name} hint={t.nameHint} />
          <Select
            form={form}
            name="branchId"
            label={t.branch}
            placeholder={t.chooseBranch}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ButtonRow>
            <Button icon="key-round">{t.add}</Button>
          </ButtonRow>
        </Form>
      )}
    </section>
  );
}
