import { columns } from '../../../imports/columns.ts';
import { type Import, outcomes, toDo } from '../../../imports/import.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';
import { ImportStateBadge } from './state.tsx';

interface ProgressProps {
  page: PageContext;
  found: Import;
}

/** Where it stands, and what a clerk may do about it now. */
export function ProgressCard({ page, found }: ProgressProps) {
  const { view: t, state: title } = page.t.operatorImports;
  return (
    <Card title={title} level={2}>
      <p>
        <ImportStateBadge page={page} state={found.state} />
      </p>
      <Standing page={page} found={found} />
      {(found.state === 'checking' || found.state === 'importing') && <p class="km-subtle">{t.leave}</p>}
      <Acts page={page} found={found} />
    </Card>
  );
}

function Standing({ page, found }: ProgressProps) {
  const { view: t, unreadable } = page.t.operatorImports;
  switch (found.state) {
    case 'receiving':
    case 'checking':
      return (
        <Bar label={t.progress} value={found.readBytes} max={found.bytes}>
          {t.checking} {t.read(found.rows)}
        </Bar>
      );
    case 'checked':
      return <p>{t.checked(toDo(found.found))}</p>;
    case 'importing':
      return (
        <Bar label={t.progress} value={handled(found)} max={toDo(found.found)}>
          {t.importing} {t.imported(handled(found), toDo(found.found))}
        </Bar>
      );
    case 'unreadable': {
      const { why, row } = found.unreadable ?? { why: 'broken', row: null };
      const missing = columns.filter(({ required }) => required).map(({ name }) => name);
      return (
        <Alert kind="danger">
          <p>{unreadable[why](row, missing.join(', '))}</p>
        </Alert>
      );
    }
    case 'cancelled':
      return <p>{found.startedAt ? t.cancelled : t.dropped}</p>;
    case 'given-up':
      return <p>{t['given-up']}</p>;
    case 'finished':
      return null;
  }
}

/** Rows that were done, or turned out not to be any more. */
export const handled = ({ done }: Pick<Import, 'done'>): number =>
  outcomes.reduce((sum, outcome) => sum + done[outcome], 0);

interface BarProps {
  label: string;
  value: number;
  max: number;
  children: (string | number)[];
}

function Bar({ label, value, max, children }: BarProps) {
  return (
    <div class="km-progress">
      <progress max={Math.max(max, 1)} value={Math.min(value, max)} aria-label={label} />
      <p>{children}</p>
    </div>
  );
}

function Acts({ page, found }: ProgressProps) {
  const { view: t } = page.t.operatorImports;
  const { id, state } = found;
  switch (state) {
    case 'checking':
    case 'receiving':
      return (
        <ButtonRow>
          <Button variant="secondary" icon="refresh-cw" href={urls.import(id)}>
            {t.refresh}
          </Button>
          <Button variant="tertiary" icon="x" href={urls.importCancel(id)} confirm>
            {t.drop}
          </Button>
        </ButtonRow>
      );
    case 'checked':
      return (
        <ButtonRow>
          {toDo(found.found) > 0 && (
            <Button icon="check" href={urls.importStart(id)}>
              {t.start}
            </Button>
          )}
          <Button variant="tertiary" icon="x" href={urls.importCancel(id)} confirm>
            {t.drop}
          </Button>
        </ButtonRow>
      );
    case 'importing':
      return (
        <ButtonRow>
          <Button variant="secondary" icon="refresh-cw" href={urls.import(id)}>
            {t.refresh}
          </Button>
          <Button variant="secondary" icon="ban" href={urls.importCancel(id)} confirm>
            {t.cancel}
          </Button>
        </ButtonRow>
      );
    case 'unreadable':
    case 'given-up':
      return (
        <ButtonRow>
          <Button icon="upload" href={urls.newImport}>
            {t.again}
          </Button>
        </ButtonRow>
      );
    case 'cancelled':
    case 'finished':
      return null;
  }
}
