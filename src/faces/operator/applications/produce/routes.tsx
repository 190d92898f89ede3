import type { FastifyInstance, FastifyReply } from 'fastify';
import { endOfOldCard } from '../../../../applications/effect.ts';
import {
  handOver,
  makeReady,
  type ProductionResult,
  sendToProduction,
} from '../../../../applications/produce.ts';
import { viewApplication } from '../../../../applications/view.ts';
import { cardOf, findIssuedCard, ownCards } from '../../../../cards/reads.ts';
import type { City } from '../../../../city/city.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { redirect, sendPage } from '../../../http/page.ts';
import { numberIn } from '../../../http/params.ts';
import { messages } from '../../../i18n/index.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { deskPage } from '../../desk-page.ts';
import { deskFor, type Visit } from '../../guard.ts';
import { urls } from '../../urls.ts';
import { sendConflict } from '../conflict.tsx';
import { nameOf } from '../queue/page.tsx';

type Step = 'toProduction' | 'madeReady' | 'handedOver';

/** The way of a plastic card: to the printer, to the collection point, into the resident's hand. */
export function produceRoutes(app: FastifyInstance, city: City): void {
  const producing = deskFor(app, city, 'produce');
  producing.post(urls.production(':number'), (visit) =>
    step(visit, 'toProduction', (number) => city.transact((tx) => sendToProduction(tx, visit.clerk, number))),
  );
  producing.post(urls.ready(':number'), (visit) =>
    step(visit, 'madeReady', (number) => city.transact((tx) => makeReady(tx, visit.clerk, number))),
  );

  const handingOver = deskFor(app, city, 'hand-over');
  handingOver.get(urls.handOver(':number'), async (visit) => {
    const { clerk, request, reply } = visit;
    const number = numberIn(request.params);
    const viewed = number && (await city.transact((tx) => viewApplication(tx, clerk, number)));
    if (!viewed) return notFound(request, reply);
    const { status } = viewed.application;
    if (status !== 'ready') {
      return sendConflict(visit, number, { reason: status === 'completed' ? 'already-done' : 'not-yet' });
    }
    const card = await findIssuedCard(city.db, viewed.application);
    if (card?.ended || card?.status === 'blocked') {
      return sendConflict(visit, number, { reason: card.ended ? 'ended' : 'blocked', cardId: card.id });
    }
    const before = cardOf(await ownCards(city.db, viewed.application));
    const desk = await deskPage(visit);
    const t = desk.page.t.operator.handOver;
    const { applicant } = viewed;
    const holder = nameOf(viewed.application);
    return sendPage(
      reply,
      <DeskFrame desk={desk} title={t.title} current="applications">
        <ConfirmDialog
          page={desk.page}
          action={urls.handOver(number)}
          title={t.title}
          confirmLabel={t.confirm}
          cancelHref={urls.application(number)}
        >
          <p>
            {applicant.behalf
              ? t.whatFor(viewed.cardNumber ?? '', holder, applicant.name ?? holder)
              : t.what(viewed.cardNumber ?? '', holder)}
          </p>
          <p>{t.check}</p>
          {before && before.id !== card?.id && (
            <p>
              <strong>
                {t[endOfOldCard(viewed.application.kind)](
                  before.number,
                  desk.page.t.applications.cardStatuses[before.status].toLowerCase(),
                )}
              </strong>
            </p>
          )}
        </ConfirmDialog>
      </DeskFrame>,
    );
  });
  handingOver.post(urls.handOver(':number'), (visit) =>
    step(visit, 'handedOver', (number) => city.transact((tx) => handOver(tx, visit.clerk, number))),
  );
}

async function step(
  visit: Visit,
  done: Step,
  act: (number: number) => Promise<ProductionResult>,
): Promise<FastifyReply> {
  const { request, reply } = visit;
  const number = numberIn(request.params);
  const result = number && (await act(number));
  if (!result) return notFound(request, reply);
  if (!result.ok) {
    const { reason } = result;
    if (reason === 'not-found') return notFound(request, reply);
    return sendConflict(visit, number, reason === 'blocked' || reason === 'ended' ? result : { reason });
  }
  const t = messages[request.scene.locale].operator.view;
  return redirect(reply, urls.application(number), { kind: 'success', text: t.stepped[done](number) });
}
