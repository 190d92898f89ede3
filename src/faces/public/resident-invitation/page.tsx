import type { Consent } from '../../../consents/consent.ts';
import { answerDue, type ResidentInvitation } from '../../../people/invitations/invitation.ts';
import { formatDay } from '../../i18n/format.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
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
  invitation: ResidentInvitation;
  consents: readonly Consent[];
  form: FormView;
  /** Why the account that is logged in cannot say yes. */
  obstacle?: 'foreign' | 'hasPanel' | undefined;
}

/** Who the city thinks it is; then the password, or for whoever has an account only the yes. */
export function ResidentInvitationPage(props: InvitationProps) {
  const { page, user, token, invitation, consents, form, obstacle } = props;
  const { t } = page;
  const { link } = t.operatorImports;
  const { password, passwordAgain, passwordHint } = t.publicSite;
  const { hasAccount } = invitation;
  const labels = { password, passwordAgain, ...consentLabels(t, consents) };
  return (
    <PublicFrame page={page} user={user} title={link.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={link.title} lead={hasAccount ? link.leadWithAccount : link.lead} />
      {obstacle && (
        <Alert kind="warning">
          <p>{link[obstacle]}</p>
        </Alert>
      )}
      <Facts page={page} invitation={invitation} />
      {!obstacle && (
        <Form page={page} action={urls.residentInvitation(token)}>
          <RequiredNote />
          {!hasAccount && (
            <FormGroup legend={link.passwordTitle}>
              <NewPasswordFields
                form={form}
                label={password}
                hint={passwordHint}
                againLabel={passwordAgain}
              />
            </FormGroup>
          )}
          <FormGroup legend={link.consents}>
            {consents.map((consent) => (
              <ConsentBox form={form} consent={consent} />
            ))}
          </FormGroup>
          <ButtonRow>
            <Button icon="user-plus">{hasAccount ? link.confirm : link.submit}</Button>
          </ButtonRow>
        </Form>
      )}
    </PublicFrame>
  );
}

function Facts({ page, invitation }: Pick<InvitationProps, 'page' | 'invitation'>) {
  const { link: t } = page.t.operatorImports;
  const { firstName, lastName, email } = invitation;
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t.person, value: `${firstName} ${lastName}` },
          { term: t.email, value: email },
          { term: t.until, value: formatDay(answerDue(invitation)) },
        ]}
      />
      <p class="km-subtle">{t.wrongPerson}</p>
    </Card>
  );
}
