import { columns } from '../../../imports/columns.ts';
import type { CodedDistrict } from '../../../imports/named.ts';
import type { Package } from '../../../packages/package.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { FileField } from '../../ui/file-field/file-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Table } from '../../ui/table/table.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ImportFrame } from './frame.tsx';

interface NewPageProps {
  desk: DeskPage;
  packages: readonly Package[];
  districts: readonly CodedDistrict[];
  form: FormView;
}

export function NewPage({ desk, packages, districts, form }: NewPageProps) {
  const { page } = desk;
  const t = page.t.operatorImports.form;
  return (
    <ImportFrame desk={desk} title={t.title} within={[{ label: t.title }]} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ file: t.file }} />
      <PageHead title={t.title} lead={t.lead} />
      <Form page={page} action={urls.newImport} multipart>
        <FileField
          form={form}
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".csv,text/csv,text/plain"
          chooseLabel={t.choose}
        />
        <ButtonRow>
          <Button icon="upload">{t.submit}</Button>
          <Button variant="tertiary" href={urls.imports}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
      <Card title={t.how} level={2}>
        <p class="km-prose">{t.howText}</p>
        <ButtonRow>
          <Button variant="secondary" icon="download" href={urls.importSample}>
            {t.sample}
          </Button>
        </ButtonRow>
        <Columns desk={desk} />
      </Card>
      <Codes desk={desk} packages={packages} districts={districts} />
    </ImportFrame>
  );
}

function Columns({ desk }: { desk: DeskPage }) {
  const { form: t, meanings } = desk.page.t.operatorImports;
  return (
    <Table
      caption={t.how}
      columns={[
        { key: 'name', label: t.column, heading: true, cell: ({ name }) => <code>{name}</code> },
        { key: 'required', label: t.required, cell: ({ required }) => (required ? t.yes : t.no) },
        { key: 'meaning', label: t.meaning, cell: ({ key }) => meanings[key] },
      ]}
      rows={columns}
    />
  );
}

function Codes({ desk, packages, districts }: Omit<NewPageProps, 'form'>) {
  const { form: t } = desk.page.t.operatorImports;
  const named = (code: string, value: string) => ({ term: code, value });
  return (
    <div class="km-grid">
      <Card title={t.packages} level={2}>
        <DescriptionList
          items={packages.map(({ code, name }) => named(code, inLocale(name, desk.page.locale)))}
        />
      </Card>
      {districts.length > 0 && (
        <Card title={t.districts} level={2}>
          <DescriptionList items={districts.map(({ code, name }) => named(code, name))} />
        </Card>
      )}
    </div>
  );
}
