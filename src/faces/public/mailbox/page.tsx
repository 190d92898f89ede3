import { formatMoment } from '../../i18n/moment.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';
import type { StoredLetter } from './letters.ts';

export function MailboxPage({ page, user, letters }: PublicPage & { letters: readonly StoredLetter[] }) {
  const t = page.t.publicSite.mailbox;
  return (
    <PublicFrame page={page} user={user} title={t.title}>
      <PageHead title={t.title} lead={t.lead} />
      {letters.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      ) : (
        <ul class="km-letters" aria-label={t.caption}>
          {letters.map(({ id, subject, to, at }) => (
            <li>
              <Icon name="mail" />
              <span>
                <a class="ds-link" href={urls.mail(id)}>
                  {subject}
                </a>
                <span class="km-subtle">{to}</span>
              </span>
              <time class="km-subtle" dateTime={at.toISOString()}>
                {formatMoment(at)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </PublicFrame>
  );
}

export function LetterPage({ page, user, letter }: PublicPage & { letter: StoredLetter }) {
  const t = page.t.publicSite.mailbox;
  return (
    <PublicFrame page={page} user={user} title={letter.subject}>
      <Breadcrumb crumbs={[{ label: t.back, href: urls.mailbox }, { label: letter.subject }]} />
      <PageHead title={letter.subject} />
      <Card>
        <DescriptionList
          items={[
            { term: t.to, value: letter.to },
            { term: t.at, value: formatMoment(letter.at) },
          ]}
        />
      </Card>
      <Card title={t.html}>
        <iframe class="km-letter-html" src={urls.mailHtml(letter.id)} title={t.html} />
      </Card>
      <Card title={t.text}>
        <div class="km-letter-text">
          <LinkedText text={letter.text} />
        </div>
      </Card>
    </PublicFrame>
  );
}

function LinkedText({ text }: { text: string }) {
  return (
    <>
      {text.split(/(https?:\/\/\S+)/).map((part) =>
        /^https?:/.test(part) ? (
          <a class="ds-link" href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
