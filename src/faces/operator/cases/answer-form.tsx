import { acceptedAttachments } from '../../../cases/attachment-content.ts';
import { longestMessage } from '../../../cases/forms.ts';
import { isLocale } from '../../http/language.ts';
import { inLocale } from '../../i18n/locale.ts';
import { AttachmentsField } from '../../ui/attachments/attachments-field.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { UnmarkedFields } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { fieldId } from '../../ui/form/form-view.ts';
import { languageNames } from '../../ui/language-switch/language-switch.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { urls } from '../urls.ts';
import type { CaseScene } from './scene.ts';

export function AnswerForm(scene: CaseScene) {
  const { desk, worked, form, carried, sendKeys } = scene;
  const { page } = desk;
  const t = page.t.operatorCases.answer;
  const { locale } = worked.person;
  const foreign = isLocale(locale) && locale !== 'pl' ? t.language(languageNames[locale]) : undefined;
  return (
    <Card title={t.title}>
      <Form page={page} action={urls.caseAnswer(worked.case.number)} multipart>
        <input type="hidden" name="sendKey" value={sendKeys.answer} />
        <Canned {...scene} />
        <TextArea
          form={form}
          name="body"
          label={t.body}
          hint={[foreign, !worked.case.replyAllowed && t.noReply].filter(Boolean).join(' ') || undefined}
          rows={4}
          maxlength={longestMessage}
          lang={locale ?? undefined}
        />
        <AttachmentsField form={form} accept={acceptedAttachments} carried={carried} />
        <ButtonRow>
          <Button icon="send">{t.send}</Button>
          <Button variant="secondary" name="zamknij" value="tak">
            {t.sendAndClose}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  );
}

/** The button inserts by itself with JavaScript, and otherwise brings the page back with the text in its field. */
function Canned({ desk, worked, canned, form }: CaseScene) {
  const t = desk.page.t.operatorCases.answer;
  if (canned.length === 0) return null;
  const { locale } = worked.person;
  return (
    <div class="km-canned" data-canned={fieldId('body')}>
      <UnmarkedFields.Provider value={true}>
        <Select
          form={form}
          name="gotowa"
          label={t.canned}
          placeholder={t.choose}
          options={canned.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </UnmarkedFields.Provider>
      <Button variant="secondary" name="wstaw" value="tak">
        {t.insert}
      </Button>
      {canned.map(({ id, text }) => (
        <template data-canned-text={id}>{inLocale(text, isLocale(locale) ? locale : 'pl')}</template>
      ))}
    </div>
  );
}
