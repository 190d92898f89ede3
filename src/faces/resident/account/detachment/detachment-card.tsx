import type { Membership } from '../../../../family/membership.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';

/** Who looks after the account, and the way out for an adult. */
export function DetachmentCard({ page, membership }: { page: PageContext; membership: Membership }) {
  const t = page.t.account.detachment;
  return (
    <Card title={t.familyTitle}>
      <p>{t.guardians(membership.guardians)}</p>
      {membership.mayDetach ? (
        <>
          <p>{t.lead}</p>
          <ButtonRow>
            <Button variant="secondary" icon="log-out" href={urls.detachment} confirm>
              {t.open}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <p>{t.minor}</p>
      )}
    </Card>
  );
}
