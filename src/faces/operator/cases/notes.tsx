import { longestMessage } from '../../../cases/forms.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { urls } from '../urls.ts';
import type { CaseScene } from './scene.ts';

/** For colleagues; it looks unlike anything that goes out. */
export function Notes({ desk, worked, form, sendKeys }: CaseScene) {
  const { page } = desk;
  const t = page.t.operatorCases.notes;
  return (
    <section class="km-notes" aria-labelledby="notatki">
      <h2 class="ds-heading" data-size="xs" id="notatki">
        {t.title}
      </h2>
      <p class="km-notes__hidden">
        <Icon name="lock" />
        {t.hidden}
      </p>
      {worked.notes.length === 0 && <p class="km-subtle">{t.none}</p>}
      <ol class="km-plain-list">
        {worked.notes.map(({ at, byName, body }) => (
          <li>
            <p class="km-second">
              {byName}, <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
            </p>
            <PlainText text={body} />
          </li>
        ))}
      </ol>
      {!worked.person.erased && (
        <Form page={page} action={urls.caseNote(worked.case.number)}>
          <input type="hidden" name="sendKey" value={sendKeys.note} />
          <TextArea form={form} name="note" label={t.body} rows={3} maxlength={longestMessage} />
          <Button variant="secondary" icon="lock">
            {t.add}
          </Button>
        </Form>
      )}
    </section>
  );
}
