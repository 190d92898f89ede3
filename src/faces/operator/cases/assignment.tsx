import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { UnmarkedFields } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Select } from '../../ui/select/select.tsx';
import { Keyed, KeyHint } from '../keys/keyed.tsx';
import { urls } from '../urls.ts';
import { backToQueue } from './assign-form.ts';
import type { CaseScene } from './scene.ts';

export function Assignment({ desk, worked, colleagues, form }: CaseScene) {
  const { page, clerk } = desk;
  const t = page.t.operatorCases.assignment;
  const { assignedTo } = worked;
  const mine = assignedTo?.accountId === clerk.accountId;
  const action = urls.caseAssignment(worked.case.number);
  const from = <input type="hidden" name="from" value={assignedTo?.accountId ?? ''} />;
  const others = colleagues.filter(
    ({ accountId }) => accountId !== clerk.accountId && accountId !== assignedTo?.accountId,
  );
  return (
    <Card title={t.title}>
      <p>{mine ? t.you : assignedTo ? t.other(assignedTo.name) : t.nobody}</p>
      <Form page={page} action={action}>
        {from}
        {mine ? (
          <Button variant="tertiary" name="to" value={backToQueue}>
            {t.release}
          </Button>
        ) : (
          <Keyed by="p">
            <Button variant="secondary" icon="user-check" name="to" value={clerk.accountId}>
              {assignedTo ? t.takeOver : t.take} <KeyHint by="p" />
            </Button>
          </Keyed>
        )}
      </Form>
      {others.length > 0 && (
        <Form page={page} action={action} id="przekazanie" class="km-case__small">
          {from}
          <UnmarkedFields.Provider value={true}>
            <Select
              form={form}
              name="to"
              label={t.to}
              placeholder={page.t.operatorCases.answer.choose}
              options={others.map(({ accountId, name }) => ({ value: accountId, label: name }))}
            />
          </UnmarkedFields.Provider>
          <Button variant="secondary">{t.give}</Button>
        </Form>
      )}
    </Card>
  );
}
