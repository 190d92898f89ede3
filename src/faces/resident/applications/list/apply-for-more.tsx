import type { ApplicationType } from '../../../../applications/offers.ts';
import { Button } from '../../../ui/button/button.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';
import { anchorOf } from '../choose/offer-groups.tsx';

interface ApplyForMoreProps {
  page: PageContext;
  types: readonly ApplicationType[];
}

/** The manual's buttons under the list: one for each kind that is offered now. */
export function ApplyForMore({ page, types }: ApplyForMoreProps) {
  const { applyFor } = page.t.resident.choose;
  if (types.length === 0) return null;
  return (
    <section class="km-section km-apply-for">
      <h2 class="ds-heading" data-size="xs">
        {page.t.resident.applications.more}
      </h2>
      <ul>
        {[...Map.groupBy(types, ({ kind }) => kind)].map(([kind, ofKind]) => (
          <li>
            <Button variant="secondary" href={addressOf(ofKind)}>
              {applyFor[kind]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Straight to the form; of several one has to be chosen first. */
function addressOf([first, ...others]: readonly ApplicationType[]): string {
  if (!first) return urls.chooseType;
  return others.length === 0 ? urls.startDraft(first.code) : `${urls.chooseType}#${anchorOf(first.kind)}`;
}
