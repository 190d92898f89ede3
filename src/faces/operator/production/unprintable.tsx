import type { FastifyReply } from 'fastify';
import { cancelUnprintable } from '../../../applications/cancel-unprintable.ts';
import { type UnprintableCard, unprintableCards } from '../../../production/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { isLocale } from '../../http/language.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { formatMoment } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { ProductionVisit } from './batch.ts';

/** Accepted, but their cards have ended: no batch takes them, and somebody has to say so. */
export function UnprintableCards({ page, cards }: { page: PageContext; cards: readonly UnprintableCard[] }) {
  const t = page.t.operatorProduction.unprintable;
  return (
    <Card title={t.title}>
      <p>{t.lead}</p>
      <Table caption={t.title} columns={columns(page)} rows={cards} />
    </Card>
  );
}

function columns(page: PageContext): Column<UnprintableCard>[] {
  const { held, unprintable: t } = page.t.operatorProduction;
  return [
    {
      key: 'card',
      label: held.card,
      heading: true,
      cell: ({ cardNumber, applicationNumber }) => (
        <a class="ds-link km-tabular" href={urls.application(applicationNumber)}>
          {cardNumber}
        </a>
      ),
    },
    { key: 'name', label: held.name, cell: ({ name }) => name },
    {
      key: 'since',
      label: t.since,
      cell: ({ endedAt }) => <span class="km-when">{formatMoment(endedAt)}</span>,
    },
    {
      key: 'cancel',
      label: t.cancel,
      labelHidden: true,
      cell: ({ applicationNumber }) => (
        <Button
          size="sm"
          variant="secondary"
          icon="x"
          href={urls.unprintable(applicationNumber)}
          label={t.cancelOf(applicationNumber)}
          confirm
        >
          {t.cancel}
        </Button>
      ),
    },
  ];
}

export async function askUnprintable(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const [card] = await unprintableCards(city.db, clerk, 1, number);
  if (!card) return notFound(request, reply);
  const desk = await deskPage(visit);
  const { page } = desk;
  const t = page.t.operatorProduction.unprintable;
  const title = t.confirmTitle(number);
  return sendPage(
    reply,
    <DeskFrame desk={desk} title={title} current="production">
      <ConfirmDialog
        page={page}
        action={urls.unprintable(number)}
        title={title}
        confirmLabel={t.cancel}
        cancelLabel={t.keep}
        cancelHref={urls.production}
        danger
      >
        <p>{t.confirmText(card.cardNumber)}</p>
      </ConfirmDialog>
    </DeskFrame>,
  );
}

export async function postUnprintable(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const done = await city.transact((tx) => cancelUnprintable(tx, clerk, number, sentenceIn));
  const t = messages[request.scene.locale].operatorProduction.unprintable;
  return redirect(
    reply,
    urls.production,
    done ? { kind: 'success', text: t.done(number) } : { kind: 'info', text: t.gone },
  );
}

/** What stays in the application's history, as its applicant reads it. */
const sentenceIn = (locale: string | null): string =>
  messages[locale !== null && isLocale(locale) ? locale : 'pl'].mail.applications.cancelled.unprintable;
