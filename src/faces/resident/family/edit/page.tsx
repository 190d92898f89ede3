import type { FamilyMember } from '../../../../family/member.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { RequiredNote } from '../../../ui/form/required-note.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { BirthField, EmailField, memberLabels, NameFields, RelationField } from '../member-fields.tsx';
import { Standing } from './standing.tsx';

interface EditPageProps extends PanelPage {
  form: FormView;
  member: FamilyMember;
  /** The address that was asked to log in and has not answered. */
  asked: string | undefined;
  /** Where proven facts are changed. */
  change: string | undefined;
  /** `YYYY-MM-DD` */
  today: string;
}

/** "Edytuj". What the city has proven, and the address of whoever logs in, only stand there. */
export function EditPage({ form, member, asked, change, today, ...panel }: EditPageProps) {
  const { page } = panel;
  const { editing: t, ...family } = page.t.resident.family;
  const name = `${member.firstName} ${member.lastName}`;
  const title = t.title(name);
  const labels = memberLabels(page);
  return (
    <ResidentFrame
      {...panel}
      title={title}
      current="family"
      breadcrumb={[
        { label: family.title, href: urls.family },
        { label: name, href: urls.member(member.id) },
        { label: family.edit },
      ]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={title} />
      {(member.proven || member.email) && <Standing page={page} member={member} change={change} />}
      <Form page={page} action={urls.memberEditing(member.id)}>
        <RequiredNote />
        {!member.proven && <NameFields page={page} form={form} />}
        {!(member.proven && member.birthDate) && <BirthField page={page} form={form} today={today} />}
        <RelationField page={page} form={form} />
        {!member.email && (
          <EmailField
            page={page}
            form={form}
            hint={asked ? family.fields.emailAskedHint(asked) : family.fields.emailHint}
          />
        )}
        <ButtonRow>
          <Button>{t.save}</Button>
          <Button variant="tertiary" href={urls.family}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </ResidentFrame>
  );
}
