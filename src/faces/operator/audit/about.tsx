import type { LoggedEvent } from '../../../events/reads.ts';
import type { DeskPage } from '../desk-page.ts';
import { applicationPermissions } from '../places.ts';
import { urls } from '../urls.ts';

/** Links where this clerk may follow them. */
export function About({ desk, event }: { desk: DeskPage; event: LoggedEvent }) {
  const { page, clerk } = desk;
  const t = page.t.operator;
  const mayRead = applicationPermissions.some((permission) => clerk.permissions.has(permission));
  const { applicationNumber, cardId, cardNumber, personName, accountEmail, data } = event;
  const things = [
    applicationNumber !== null &&
      (mayRead ? (
        <a class="ds-link" href={urls.application(applicationNumber)}>
          {t.view.title(applicationNumber)}
        </a>
      ) : (
        t.view.title(applicationNumber)
      )),
    cardId &&
      (clerk.permissions.has('find-cards') ? (
        <a class="ds-link" href={urls.card(cardId)}>
          {t.cards.cardTitle(cardNumber ?? '')}
        </a>
      ) : (
        t.cards.cardTitle(cardNumber ?? '')
      )),
    !cardId && event.kind === 'card.checked' && data.number && t.cards.cardTitle(String(data.number)),
    typeof data.case === 'number' &&
      (clerk.permissions.has('answer-cases') ? (
        <a class="ds-link" href={urls.case(data.case)}>
          {page.t.operatorCases.caseTitle(data.case)}
        </a>
      ) : (
        page.t.operatorCases.caseTitle(data.case)
      )),
    typeof data.broadcast === 'number' &&
      (clerk.permissions.has('broadcast') ? (
        <a class="ds-link" href={urls.broadcast(data.broadcast)}>
          {page.t.operatorBroadcasts.messageTitle(data.broadcast)}
        </a>
      ) : (
        page.t.operatorBroadcasts.messageTitle(data.broadcast)
      )),
    personName?.trim(),
    !personName?.trim() && accountEmail,
  ].filter(Boolean);
  if (things.length === 0) return <>–</>;
  return (
    <>
      {things.map((thing, index) => (
        <>
          {index > 0 && ', '}
          {thing}
        </>
      ))}
    </>
  );
}
