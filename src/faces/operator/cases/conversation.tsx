import type { WorkedMessage } from '../../../cases/case.ts';
import { formatMoment } from '../../i18n/format.ts';
import { AttachmentList } from '../../ui/attachments/attachment-list.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { urls } from '../urls.ts';
import { messagesShown } from './messages-shown.ts';
import type { CaseScene } from './scene.ts';
import { spanBetween } from './span.ts';

export function Conversation({ desk, worked, most }: CaseScene) {
  const { page } = desk;
  const t = page.t.operatorCases.messages;
  const { number, subject } = worked.case;
  const gone = worked.person.erased ? t.erased : subject === '' ? t.deleted : undefined;
  return (
    <Card title={t.title} id="wiadomosci">
      <div class="km-stack" data-live="rozmowa" data-newest={worked.messages[0]?.id}>
        <ol class="km-messages">
          {worked.messages.map((message) => (
            <li class="km-message" data-by={message.by} id={`wiadomosc-${message.id}`}>
              <Head page={page} message={message} />
              {gone ? <p class="km-subtle">{gone}</p> : <PlainText text={message.body} />}
              <AttachmentList
                attachments={message.attachments}
                href={(id) => urls.caseAttachment(number, id)}
                viewHref={(id) => urls.caseAttachmentView(number, id)}
              />
              {message.by === 'staff' && (
                <p class="km-second">{message.readAt ? t.read(formatMoment(message.readAt)) : t.unread}</p>
              )}
            </li>
          ))}
        </ol>
        {worked.more && (
          <Button
            variant="secondary"
            icon="chevron-down"
            href={`${urls.caseMessages(number, most + messagesShown)}#wiadomosc-${worked.messages.at(-1)?.id}`}
          >
            {t.more}
          </Button>
        )}
      </div>
    </Card>
  );
}

/** Who, when, and for an answer how long it took. */
function Head({ page, message }: { page: PageContext; message: WorkedMessage }) {
  const { messages: t, answeredAfter } = page.t.operatorCases;
  const { at, by, authorName, answersSince, readAt } = message;
  const took = answersSince && spanBetween(answersSince, at);
  return (
    <p class="km-message__head">
      <strong>
        {by === 'staff' ? (authorName ? t.by(authorName) : t.office) : (authorName ?? t.resident)}
      </strong>{' '}
      <time class="km-when" dateTime={at.toISOString()}>
        {formatMoment(at)}
      </time>{' '}
      {took && <span class="km-subtle">{answeredAfter[took.unit](took.count)}</span>}{' '}
      {by === 'resident' && !readAt && <span class="km-message__fresh">{t.fresh}</span>}
    </p>
  );
}
