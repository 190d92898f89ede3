import type { Consent } from '../../../consents/consent.ts';
import { answerDue, type Invitation } from '../../../family/invitations/invitation.ts';
import { formatDay } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ConsentBox } from '../../ui/consent-box/consent-box.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { RequiredNote } from '../../ui/form/required-note.tsx';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { NewPasswordFields } from '../../ui/password-field/new-password-fields.tsx';
import { consentLabels } from '../consent-labels.ts';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

export interface InvitationProps extends PublicPage {
  token: string;
  invitation: Invitation;
}

interface JoinProps extends InvitationProps {
  consents: readonly Consent[];
  form: FormView;
}

/** Who invites, as what, what it means; then the password. Looking at it answers nothing. */
export function InvitationPage({ page, user, token, invitation, consents, form }: JoinProps) {
  const { t } = page;
  const { link } = t.invitations;
  const { password, passwordAgain, passwordHint } = t.publicSite;
  const labels = { password, passwordAgain, ...consentLabels(t, consents) };
  return (
    <PublicFrame page={page} user={user} title={link.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={link.title} lead={link.lead(invitation.guardianName)} />
      <Facts page={page} invitation={invitation} />
      <Form page={page} action={urls.familyInvitation(token)}>
        <RequiredNote />
        <FormGroup legend={link.passwordTitle}>
          <NewPasswordFields form={form} label={password} hint={passwordHint} againLabel={passwordAgain} />
        </FormGroup>
        <FormGroup legend={link.consents}>
          {consents.map((consent) => (
            <ConsentBox form={form} consent={consent} />
          ))}
        </FormGroup>
        <ButtonRow>
          <Button icon="user-plus">{link.submit}</Button>
          <Button variant="secondary" href={urls.familyRefusal(token)} confirm>
            {link.refuse}
          </Button>
        </ButtonRow>
      </Form>
    </PublicFrame>
  );
}

function Facts({ page, invitation }: Pick<InvitationProps, 'page' | 'invitation'>) {
  const { invitations: t, applications } = page.t;
  const { guardianName, firstName, lastName, relation, email } = invitation;
  return (
    <>
      <Card>
        <DescriptionList
          items={[
            { term: t.guardian, value: guardianName },
            { term: t.person, value: `${firstName} ${lastName}` },
            { term: t.relation, value: relation && applications.relations[relation] },
            { term: t.email, value: email },
            { term: t.until, value: formatDay(answerDue(invitation)) },
          ]}
        />
        <p class="km-subtle">{t.link.wrongName}</p>
      </Card>
      <Card title={t.meaningTitle} variant="tinted">
        <ul class="ds-list">
          {t.link.meaning(guardianName).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </Card>
    </>
  );
}

export function RefusalPage({ page, user, token, invitation }: InvitationProps) {
  const { refusal: t } = page.t.invitations.link;
  return (
    <PublicFrame page={page} user={user} title={t.title}>
      <ConfirmDialog
        page={page}
        action={urls.familyRefusal(token)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.familyInvitation(token)}
        danger
      >
        <p>{t.text(invitation.guardianName)}</p>
      </ConfirmDialog>
    </PublicFrame>
  );
}
