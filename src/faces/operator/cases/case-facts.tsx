import { isLocale } from '../../http/language.ts';
import { formatMoment } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { UnmarkedFields } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { languageNames } from '../../ui/language-switch/language-switch.tsx';
import { Select } from '../../ui/select/select.tsx';
import { urls } from '../urls.ts';
import type { CaseScene } from './scene.ts';
import { spanBetween } from './span.ts';

export function CaseFacts(scene: CaseScene) {
  const { desk, worked } = scene;
  const { page, clerk, now } = desk;
  const { facts: t, lasted } = page.t.operatorCases;
  const { person, waitingSince } = worked;
  const name = person.name || page.t.operator.erased;
  const waits = waitingSince && spanBetween(waitingSince, now);
  return (
    <Card title={t.title}>
      <DescriptionList
        items={[
          {
            term: t.resident,
            value: clerk.permissions.has('read-residents') ? (
              <a class="ds-link" href={urls.resident(person.id)}>
                {name}
              </a>
            ) : (
              name
            ),
          },
          { term: t.language, value: isLocale(person.locale) ? languageNames[person.locale] : undefined },
          { term: t.type, value: inLocale(worked.case.typeName, page.locale) },
          { term: t.queue, value: worked.queue.name },
          ...(waitingSince && waits
            ? [
                {
                  term: t.waitsSince,
                  value: `${formatMoment(waitingSince)} (${lasted[waits.unit](waits.count)})`,
                },
              ]
            : []),
          {
            term: t.opened,
            value: `${formatMoment(worked.case.openedAt)}, ${t.openedBy[worked.case.openedBy]}`,
          },
        ]}
      />
      {!worked.own && !person.erased && <Move {...scene} />}
    </Card>
  );
}

function Move({ desk, worked, queues, form }: CaseScene) {
  const { page } = desk;
  const t = page.t.operatorCases.move;
  const others = queues.filter(({ id }) => id !== worked.queue.id);
  if (others.length === 0) return null;
  return (
    <Form page={page} action={urls.caseQueue(worked.case.number)} class="km-case__small">
      <UnmarkedFields.Provider value={true}>
        <Select
          form={form}
          name="queueId"
          label={t.to}
          placeholder={page.t.operatorCases.answer.choose}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </UnmarkedFields.Provider>
      <Button variant="secondary">{t.move}</Button>
    </Form>
  );
}
