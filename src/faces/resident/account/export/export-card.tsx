import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';

/** In "Moje konto": the way to its own page. */
export function ExportCard({ page }: { page: PageContext }) {
  const t = page.t.dataExport;
  return (
    <Card title={t.title}>
      <p>{t.card}</p>
      <ButtonRow>
        <Button variant="secondary" icon="download" href={urls.dataExport}>
          {t.title}
        </Button>
      </ButtonRow>
    </Card>
  );
}
