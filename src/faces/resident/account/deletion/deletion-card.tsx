import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';

export function DeletionCard({ page }: { page: PageContext }) {
  const t = page.t.account.deletion;
  return (
    <Card title={t.title}>
      <p>{t.lead}</p>
      <ButtonRow>
        <Button variant="danger" icon="trash-2" href={urls.accountDeletion} confirm>
          {t.open}
        </Button>
      </ButtonRow>
    </Card>
  );
}
