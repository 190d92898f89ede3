import { Alert } from '../../../ui/alert/alert.tsx';
import { urls } from '../../urls.ts';
import { nameOf } from '../queue/page.tsx';
import type { ViewProps } from './page.tsx';

/** What speaks against accepting before anything has been read. */
export function Warnings({ desk, around }: ViewProps) {
  const { page, clerk } = desk;
  const t = page.t.operator;
  const { applications, holders } = around.same;
  const decided = around.foreseen?.decided;
  return (
    <>
      {decided && !decided.ok && decided.reason === 'no-card' && (
        <Alert kind="danger">
          <p>{t.effect.noCard}</p>
        </Alert>
      )}
      {applications.length + holders.length > 0 && (
        <Alert kind="warning" title={t.view.same.title}>
          <ul class="km-plain-list">
            {applications.map((application) => (
              <li>
                <a class="ds-link" href={urls.application(application.number ?? 0)}>
                  {t.view.same.application(application.number ?? 0)}
                </a>
                : {nameOf(application)} ({page.t.applications.statuses[application.status]})
              </li>
            ))}
            {holders.map(({ cardId, cardNumber, name }) => (
              <li>
                {clerk.permissions.has('find-cards') ? (
                  <a class="ds-link" href={urls.card(cardId)}>
                    {t.view.same.card(cardNumber)}
                  </a>
                ) : (
                  t.view.same.card(cardNumber)
                )}
                : {name}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
