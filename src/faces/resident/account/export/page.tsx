import { type DataExport, type ExportState, waitsUntil } from '../../../../privacy/export/data-export.ts';
import { formatMoment, formatSize } from '../../../i18n/format.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { RequestForm } from './request-form.tsx';

interface ExportPageProps extends PanelPage {
  state: ExportState;
  found: DataExport | undefined;
  now: Date;
  form: FormView;
}

export function ExportPage({ state, found, now, form, ...panel }: ExportPageProps) {
  const { page } = panel;
  const { account, dataExport: t } = page.t;
  return (
    <ResidentFrame
      {...panel}
      title={t.title}
      current="account"
      breadcrumb={[{ label: account.title, href: urls.account }, { label: t.title }]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ currentPassword: account.yourPassword }} />
      <PageHead title={t.title} lead={t.lead} />
      {state === 'being-built' && found && <Building page={page} found={found} />}
      {state === 'ready' && found && <Ready page={page} found={found} now={now} form={form} />}
      {state === 'failed' && (
        <Alert kind="warning" title={t.failed.title}>
          <p>{t.failed.text}</p>
        </Alert>
      )}
      <Card title={t.inside.title}>
        <ul>
          <li>{t.inside.data}</li>
          <li>{t.inside.files}</li>
          <li>{t.inside.family}</li>
        </ul>
        <p>{t.secret}</p>
        {(state === 'none' || state === 'failed') && (
          <RequestForm page={page} form={form} label={t.request} />
        )}
      </Card>
    </ResidentFrame>
  );
}

function Building({ page, found }: { page: PageContext; found: DataExport }) {
  const t = page.t.dataExport.building;
  return (
    <Card title={t.title} variant="tinted">
      <p>{t.text(formatMoment(found.requestedAt))}</p>
      <ButtonRow>
        <Button variant="secondary" icon="refresh-cw" href={urls.dataExport}>
          {t.refresh}
        </Button>
      </ButtonRow>
    </Card>
  );
}

interface ReadyProps extends Pick<ExportPageProps, 'now' | 'form'> {
  page: PageContext;
  found: DataExport;
}

function Ready({ page, found, now, form }: ReadyProps) {
  const t = page.t.dataExport.ready;
  const { id, readyAt, expiresAt, bytes } = found;
  const next = waitsUntil(found, now);
  return (
    <Card title={t.title} variant="tinted">
      <p>{t.text(formatMoment(readyAt ?? now), formatMoment(expiresAt ?? now))}</p>
      <ButtonRow>
        <Button icon="download" href={urls.dataExportFile(id)} download>
          {t.download(formatSize(bytes, page.locale))}
        </Button>
      </ButtonRow>
      {next ? (
        <p class="km-subtle">{t.next(formatMoment(next))}</p>
      ) : (
        <>
          <p>{t.replaces}</p>
          <RequestForm page={page} form={form} label={t.again} secondary />
        </>
      )}
    </Card>
  );
}
