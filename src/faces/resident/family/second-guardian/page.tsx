import type { FamilyMember } from '../../../../family/member.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

interface SecondGuardianPageProps extends PanelPage {
  form: FormView;
  member: FamilyMember;
}

export function SecondGuardianPage({ form, member, ...panel }: SecondGuardianPageProps) {
  const { page } = panel;
  const { guardians: t, fields, title } = page.t.resident.family;
  const name = `${member.firstName} ${member.lastName}`;
  return (
    <ResidentFrame
      {...panel}
      title={t.formTitle(name)}
      current="family"
      breadcrumb={[
        { label: title, href: urls.family },
        { label: name, href: urls.member(member.id) },
        { label: t.add },
      ]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ email: fields.email }} />
      <PageHead title={t.formTitle(name)} lead={t.lead} />
      <Form page={page} action={urls.secondGuardian(member.id)}>
        <TextField form={form} name="email" label={fields.email} hint={t.emailHint} type="email" />
        <ButtonRow>
          <Button icon="send">{t.submit}</Button>
          <Button variant="tertiary" href={urls.member(member.id)}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </ResidentFrame>
  );
}
