import type { Addressee } from '../../../cases/addressee.ts';
import { acceptedAttachments } from '../../../cases/attachment-content.ts';
import type { CaseType } from '../../../cases/case-type.ts';
import { longestMessage } from '../../../cases/forms.ts';
import { isLocale } from '../../http/language.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import type { CarriedFile } from '../../ui/attachments/attachments-field.tsx';
import { AttachmentsField } from '../../ui/attachments/attachments-field.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { RequiredNote } from '../../ui/form/required-note.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { languageNames } from '../../ui/language-switch/language-switch.tsx';
import { Radios } from '../../ui/radios/radios.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

export interface WriteForm {
  readonly form: FormView;
  readonly carried: readonly CarriedFile[];
  readonly sendKey: string;
  /** The text outlived its session. */
  readonly kept: boolean;
}

interface WritePageProps extends WriteForm {
  desk: DeskPage;
  addressee: Addressee;
  /** Those that the city opens. */
  types: readonly CaseType[];
}

export function WritePage(props: WritePageProps) {
  const { desk, addressee, types, form, kept } = props;
  const { page, clerk } = desk;
  const t = page.t.operatorCases;
  const { title, lead, own, noTypes } = t.write;
  const mayRead = clerk.permissions.has('read-residents');
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current={mayRead ? 'residents' : 'cases'}
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        ...(mayRead
          ? [
              { label: page.t.residents.title, href: urls.residents },
              { label: addressee.name, href: urls.resident(addressee.id) },
            ]
          : [{ label: t.title, href: urls.cases }]),
        { label: title },
      ]}
    >
      <ErrorSummary
        form={form}
        labels={{
          type: t.write.type,
          subject: t.write.subject,
          body: t.write.body,
          attachments: page.t.ui.attachments.label,
        }}
      />
      <PageHead title={title} lead={lead(addressee.name)} />
      {kept && (
        <Alert kind="info">
          <p>{page.t.ui.keptText.back}</p>
        </Alert>
      )}
      {addressee.own || types.length === 0 ? (
        <Alert kind="warning">
          <p>{addressee.own ? own : noTypes}</p>
        </Alert>
      ) : (
        <MessageForm {...props} />
      )}
    </DeskFrame>
  );
}

function MessageForm({ desk, addressee, types, form, carried, sendKey }: WritePageProps) {
  const { page, clerk } = desk;
  const { write: t, answer } = page.t.operatorCases;
  const { locale } = addressee;
  const foreign = isLocale(locale) && locale !== 'pl' ? answer.language(languageNames[locale]) : undefined;
  const back = clerk.permissions.has('read-residents') ? urls.resident(addressee.id) : urls.cases;
  return (
    <Form page={page} action={urls.writeTo(addressee.id)} multipart>
      <RequiredNote />
      <input type="hidden" name="sendKey" value={sendKey} />
      <Radios
        form={form}
        name="type"
        label={t.type}
        options={types.map(({ code, name, replyAllowed }) => ({
          value: code,
          label: inLocale(name, page.locale),
          hint: replyAllowed ? undefined : t.noReply,
        }))}
      />
      <TextField form={form} name="subject" label={t.subject} />
      <TextArea
        form={form}
        name="body"
        label={t.body}
        hint={foreign}
        rows={8}
        maxlength={longestMessage}
        lang={locale ?? undefined}
      />
      <AttachmentsField form={form} accept={acceptedAttachments} carried={carried} />
      <ButtonRow>
        <Button icon="send">{t.send}</Button>
        <Button variant="tertiary" href={back}>
          {page.t.ui.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
