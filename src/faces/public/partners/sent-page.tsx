import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PublicPage } from '../page.ts';
import { DemoMailbox } from '../sent/demo-mailbox.tsx';
import { urls } from '../urls.ts';

/** Whatever is known of the firm or the address, everybody reads the same. */
export function ApplicationSentPage({ page, user }: PublicPage) {
  const t = page.t.becomePartner.sent;
  return (
    <PublicFrame page={page} user={user} title={t.title}>
      <PageHead title={t.title} lead={t.lead} />
      <DemoMailbox page={page} label={t.mailbox} />
      <section class="km-prose">
        <h2>{t.nextTitle}</h2>
        <ol>
          {t.next.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>{t.missing}</p>
      </section>
      <ButtonRow>
        <Button href={urls.home}>{t.home}</Button>
        <Button variant="secondary" href={urls.contact}>
          {t.contact}
        </Button>
      </ButtonRow>
    </PublicFrame>
  );
}
