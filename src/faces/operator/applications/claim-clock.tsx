import type { Application } from '../../../applications/application.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface ClaimClockProps {
  desk: DeskPage;
  application: Application;
}

/** Until when the clerk holds it. The island counts down, and takes it anew as long as somebody works here. */
export function ClaimClock({ desk, application }: ClaimClockProps) {
  const { page } = desk;
  const { claim, number } = application;
  const t = page.t.operatorWorklist.claim;
  if (!claim) return null;
  return (
    <km-claim-clock
      class="km-claim-clock"
      data-until={claim.until.toISOString()}
      data-now={desk.now.toISOString()}
      data-claim={urls.claim(number ?? 0)}
      data-csrf={page.csrfToken}
      data-left={t.left('{minutes}')}
      data-soon={t.soon('{minutes}')}
      data-last={t.last}
      data-over={t.over}
      data-lost={t.lost}
      data-ended={t.ended}
    >
      <span>{t.until(formatMoment(claim.until))}</span> <span data-left-text role="timer" />
      <span class="ds-sr-only" role="status" data-said />
    </km-claim-clock>
  );
}
