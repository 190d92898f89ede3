import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PublicPage } from '../page.ts';
import { DemoMailbox } from './demo-mailbox.tsx';

interface SentProps extends PublicPage {
  kind: 'activation' | 'reset';
  /** As typed; nothing is said about whether anybody has it. */
  email: string | undefined;
  /** Takes the address again. */
  again: string;
}

export function SentPage({ page, user, kind, email, again }: SentProps) {
  const t = page.t.publicSite.sent;
  return (
    <PublicFrame page={page} user={user} title={t.title}>
      <PageHead title={t.title} lead={t[kind](email)} />
      <DemoMailbox page={page} label={t.mailbox} />
      <section class="km-prose">
        <h2>{t.missing}</h2>
        <ul>
          {t.tips.map((tip) => (
            <li>{tip}</li>
          ))}
        </ul>
      </section>
      {email ? (
        <Form page={page} action={again}>
          <input type="hidden" name="email" value={email} />
          <ButtonRow>
            <Button variant="secondary" icon="mail">
              {t.again}
            </Button>
            <Button variant="tertiary" href={again}>
              {t.otherAddress}
            </Button>
          </ButtonRow>
        </Form>
      ) : (
        <ButtonRow>
          <Button variant="secondary" icon="mail" href={again}>
            {t.again}
          </Button>
        </ButtonRow>
      )}
    </PublicFrame>
  );
}
