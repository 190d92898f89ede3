import type { LocalText } from '../../../city/local-text.ts';
import { type Closure, comingClosures } from '../../../city/opening-hours.ts';
import { dayOf } from '../../../platform/clock.ts';
import { formatClosure } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../page-context.ts';

interface OpeningHoursProps {
  page: PageContext;
  point: { readonly hours: LocalText; readonly closures: readonly Closure[] };
  now: Date;
}

/** The week in words, and the next days on which it is closed all the same. */
export function OpeningHours({ page, point, now }: OpeningHoursProps) {
  const closed = comingClosures(point.closures, dayOf(now)).slice(0, 3).map(formatClosure);
  return (
    <>
      {inLocale(point.hours, page.locale)}
      {closed.length > 0 && (
        <>
          <br />
          {page.t.ui.closedOn(closed.join(', '))}
        </>
      )}
    </>
  );
}
