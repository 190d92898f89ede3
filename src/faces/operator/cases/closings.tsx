import type { WorkedCase } from '../../../cases/view.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Timeline, type TimelineEntry } from '../../ui/timeline/timeline.tsx';
import { urls } from '../urls.ts';
import type { CaseScene } from './scene.ts';

export function CloseOrReopen({ page, worked }: { page: PageContext; worked: WorkedCase }) {
  const t = page.t.operatorCases.closing;
  const { number, status, subject } = worked.case;
  if (status === 'open') {
    return (
      <Button variant="secondary" icon="x" href={urls.caseClosing(number)} confirm>
        {t.button}
      </Button>
    );
  }
  if (subject === '') return null;
  return (
    <Form page={page} action={urls.caseReopening(number)}>
      <Button variant="secondary" icon="undo-2">
        {t.reopen}
      </Button>
    </Form>
  );
}

/** Every end of the conversation and every new beginning, newest first. */
export function Closings({ desk, worked }: CaseScene) {
  const t = desk.page.t.operatorCases.closing;
  if (worked.closings.length === 0) return null;
  const entries = worked.closings.flatMap(({ at, byName, reopenedAt, reopenedByName }) => [
    ...(reopenedAt ? [entry(reopenedAt, t.reopenedEntry, reopenedByName)] : []),
    entry(at, t.closed, byName),
  ]);
  return (
    <Card title={t.history}>
      <Timeline entries={entries} label={t.history} />
    </Card>
  );
}

function entry(at: Date, title: string, by: string | null): TimelineEntry {
  return { at: at.toISOString(), date: formatMoment(at), title, by: by ?? undefined };
}
