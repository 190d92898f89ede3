import type { EmailChange } from '../../../../accounts/email-change/email-change.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { urls } from '../../urls.ts';

/** The new address that waits for a click in its mailbox. */
export function WaitingEmail({ page, change }: { page: PageContext; change: EmailChange }) {
  const t = page.t.account.emailChange;
  return (
    <Alert kind="info" title={t.waitingTitle} level={3}>
      <p>{t.waiting(change.email, formatMoment(change.requestedAt))}</p>
      <Form page={page} action={urls.emailAgain}>
        <ButtonRow>
          <Button variant="secondary" icon="mail">
            {t.again}
          </Button>
          <Button variant="tertiary" formaction={urls.emailCancellation}>
            {t.withdraw}
          </Button>
        </ButtonRow>
      </Form>
    </Alert>
  );
}
