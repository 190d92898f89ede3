import { acceptedAttachments } from '../../../../cases/attachment-content.ts';
import { decideReply } from '../../../../cases/case.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { AttachmentsField } from '../../../ui/attachments/attachments-field.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { KeptNotice } from '../../../ui/form/kept-notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { urls } from '../../urls.ts';
import type { CaseScene } from './scene.ts';

/** The form, or why there is none. */
export function Reply(scene: CaseScene) {
  const { page, own } = scene;
  const { add, view: t } = page.t.cases;
  const refused = decideReply(own.case);
  if (!refused) return <ReplyCard {...scene} />;
  return (
    <Card id="odpowiedz" variant="tinted">
      <p>{t.refused[refused]}</p>
      <p>
        <Button href={urls.newCase} variant="secondary" icon="plus">
          {add}
        </Button>
      </p>
    </Card>
  );
}

function ReplyCard({ page, own, form, sendKey, carried, kept }: CaseScene) {
  const { view: t } = page.t.cases;
  return (
    <Card title={t.reply} id="odpowiedz">
      {kept && <KeptNotice files />}
      <Form page={page} action={urls.caseReply(own.case.number)} multipart>
        <input type="hidden" name="sendKey" value={sendKey} />
        <TextArea form={form} name="body" label={t.body} rows={6} />
        <AttachmentsField form={form} accept={acceptedAttachments} carried={carried} />
        <ButtonRow>
          <Button icon="send">{t.save}</Button>
        </ButtonRow>
      </Form>
    </Card>
  );
}

/** Somebody wrote while the city closed the case: what was written is not lost. */
export function NotSent({ page, notSent }: CaseScene) {
  const { view: t } = page.t.cases;
  if (notSent === undefined) return null;
  return (
    <Alert kind="danger" title={t.notSentTitle}>
      <div class="ds-field km-field">
        <label class="ds-label" for="nie-wyslano">
          {t.notSentText}
        </label>
        <textarea class="ds-input" id="nie-wyslano" rows={6} readOnly value={notSent} />
      </div>
    </Alert>
  );
}
