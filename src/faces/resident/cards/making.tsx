import { isDecided } from '../../../applications/status.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';
import type { Holding } from './holding.ts';

/** Plastic on its way: what it is waiting for, and whether there is a card to use until then. */
export function Making({ page, holding }: { page: PageContext; holding: Holding }) {
  const { card, pending, underWay } = holding;
  const t = page.t.resident.cards;
  const application = underWay.find(({ cardId, status }) => cardId !== null && isDecided(status));
  if (!pending && !application) return null;
  const ready = application?.status === 'ready';
  return (
    <Alert kind={ready ? 'warning' : 'info'} title={ready ? t.readyTitle : t.pendingTitle}>
      <p>
        {ready ? t.readyText : t.pendingText} {pending && t.startsAtHandOver}{' '}
        {card?.status === 'active' && t.worksUntilThen}
      </p>
      {application?.number && (
        <p>
          <a class="ds-link" href={urls.application(application.number)}>
            {t.openApplication(application.number)}
          </a>
        </p>
      )}
    </Alert>
  );
}
