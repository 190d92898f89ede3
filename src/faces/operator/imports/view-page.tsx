import type { Import } from '../../../imports/import.ts';
import type { ToldRow } from '../../../imports/reads.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Live } from '../../ui/live/live.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { FactsCard } from './facts-card.tsx';
import { ImportFrame } from './frame.tsx';
import { ProgressCard } from './progress-card.tsx';
import { ResultCard } from './result-card.tsx';
import { RowsTable } from './rows-table.tsx';

export type Conflict = 'not-checked' | 'already-started' | 'ended' | 'already-ended' | 'nothing-to-do';

interface ViewPageProps {
  desk: DeskPage;
  found: Import;
  /** The first of those that do not go in. */
  rows: readonly ToldRow[];
  conflict: Conflict | undefined;
}

export function ViewPage({ desk, found, rows, conflict }: ViewPageProps) {
  const { page } = desk;
  const t = page.t.operatorImports;
  const { id, fileName, state } = found;
  const moves = state === 'checking' || state === 'importing';
  return (
    <ImportFrame
      desk={desk}
      title={fileName}
      within={[{ label: fileName }]}
      islands={moves ? ['live'] : undefined}
    >
      <PageHead title={fileName} />
      {conflict && (
        <Alert kind="warning" answers>
          <p>{t.conflicts[conflict]}</p>
        </Alert>
      )}
      {moves && <Live source={urls.importNews(id)} announce={t.view.announce} />}
      <div class="km-split" data-live="import" data-newest={state}>
        <div class="km-split__data">
          <ProgressCard page={page} found={found} />
          <FactsCard page={page} found={found} />
        </div>
        <div class="km-split__data">
          <ResultCard page={page} found={found} />
        </div>
      </div>
      <div data-live="rows">
        {rows.length > 0 && (
          <Card title={t.view.rowsTitle} level={2}>
            <RowsTable page={page} rows={rows} caption={t.view.rowsTitle} />
            <ButtonRow>
              <Button variant="secondary" icon="arrow-right" href={urls.importRows(id)}>
                {t.view.rowsAll}
              </Button>
              <Button variant="secondary" icon="download" href={urls.importRowsFile(id)}>
                {t.view.download}
              </Button>
            </ButtonRow>
          </Card>
        )}
      </div>
    </ImportFrame>
  );
}
