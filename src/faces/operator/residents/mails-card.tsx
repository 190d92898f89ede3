import type { SentMail } from '../../../people/mails.ts';
import { canGoAgain } from '../../../people/resend-mail.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface MailsProps {
  desk: DeskPage;
  personId: string;
  mails: readonly SentMail[];
}

export function MailsCard({ more, ...list }: MailsProps & { more: boolean }) {
  const t = list.desk.page.t.residentsDesk.mails;
  return (
    <Card title={t.title}>
      <Mails {...list} />
      {more && (
        <p>
          <a class="ds-link" href={urls.residentMails(list.personId)}>
            {t.all}
          </a>
        </p>
      )}
    </Card>
  );
}

/** What was sent to somebody, whether it arrived, and if not why. */
export function Mails({ desk, personId, mails }: MailsProps) {
  const { page, clerk } = desk;
  const t = page.t.residentsDesk.mails;
  const helps = clerk.permissions.has('edit-residents');
  if (mails.length === 0) return <p class="km-subtle">{t.none}</p>;
  return (
    <ul class="km-plain-list km-mails">
      {mails.map((mail) => (
        <li class="km-other">
          <span>
            {mailName(page, mail)}
            {mail.application !== null && ` (${t.about(mail.application)})`}
            <span class="km-second">
              {formatMoment(mail.sentAt ?? mail.queuedAt)}, {t.to(mail.recipient)}
            </span>
            {mail.failure && <span class="km-second">{t.failures[mail.failure]}</span>}
          </span>
          <span class="km-mails__state">
            <MailState page={page} state={mail.state} />
            {helps && mail.state !== 'queued' && canGoAgain(mail.template) && (
              <Form page={page} action={urls.mailAgain(personId, mail.id)}>
                <Button
                  variant="tertiary"
                  size="sm"
                  icon="send"
                  label={t.againLabel(mailName(page, mail), formatMoment(mail.queuedAt))}
                >
                  {t.again}
                </Button>
              </Form>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function mailName({ t }: PageContext, { template }: Pick<SentMail, 'template'>): string {
  return t.residentsDesk.mails.names[template] ?? template;
}

function MailState({ page, state }: { page: PageContext; state: SentMail['state'] }) {
  const { states } = page.t.residentsDesk.mails;
  const tone = ({ queued: 'progress', sent: 'success', failed: 'danger' } as const)[state];
  return <StatusBadge tone={tone}>{states[state]}</StatusBadge>;
}
