import { inLocale } from '../../../i18n/locale.ts';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type Refused, wayOn, whyNot } from './way-on.ts';

/** What cannot be applied for now: quieter than the rest; what has the same reason has it once. */
export function NotOfferedList({ page, refused }: { page: PageContext; refused: readonly Refused[] }) {
  const reasons = Map.groupBy(refused, (each) => `${whyNot(page, each)} ${wayOn(page, each)?.href}`);
  return (
    <Card title={page.t.resident.choose.laterTitle} variant="tinted">
      <ul class="km-not-offered">
        {[...reasons.values()].map(([first, ...same]) => (
          <li>
            {[first as Refused, ...same].map(({ type }) => (
              <h3 class="ds-heading" data-size="2xs">
                {inLocale(type.definition.title, page.locale)}
              </h3>
            ))}
            <WhyNot page={page} refused={first as Refused} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function WhyNot({ page, refused }: { page: PageContext; refused: Refused }) {
  const way = wayOn(page, refused);
  return (
    <p>
      {whyNot(page, refused)}
      {way && (
        <>
          {' '}
          <a class="ds-link" href={way.href}>
            {way.label}
          </a>
        </>
      )}
    </p>
  );
}
