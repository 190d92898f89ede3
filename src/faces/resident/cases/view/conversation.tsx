import type { OwnMessage } from '../../../../cases/case.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { AttachmentList } from '../../../ui/attachments/attachment-list.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PlainText } from '../../../ui/plain-text/plain-text.tsx';
import { urls } from '../../urls.ts';
import { type Happened, historyOf } from './history.ts';
import { type CaseScene, messagesShown } from './scene.ts';

/** Everything that was said, newest first; it brings itself up to date. */
export function Conversation({ page, own, most }: CaseScene) {
  const { view: t } = page.t.cases;
  const { number } = own.case;
  const newest = own.messages.find(({ by }) => by === 'staff');
  return (
    <section class="km-section" aria-labelledby="wiadomosci">
      <h2 class="ds-heading" data-size="sm" id="wiadomosci">
        {t.messages}
      </h2>
      <div class="km-stack" data-live="wiadomosci" data-newest={newest?.id}>
        <ol class="km-talk">
          {historyOf(own).map((happened) =>
            happened.kind === 'message' ? (
              <MessageItem page={page} number={number} message={happened.message} />
            ) : (
              <TurnItem page={page} {...happened} />
            ),
          )}
        </ol>
        {own.more && (
          <Button
            variant="secondary"
            icon="chevron-down"
            href={`${urls.case(number)}?pokaz=${most + messagesShown}#wiadomosc-${own.messages.at(-1)?.id}`}
          >
            {t.more}
          </Button>
        )}
      </div>
    </section>
  );
}

interface MessageItemProps {
  page: PageContext;
  number: number;
  message: OwnMessage;
}

function MessageItem({ page, number, message }: MessageItemProps) {
  const { view: t } = page.t.cases;
  const { id, at, by, byYou, relative, body, readAt, attachments } = message;
  const author = by === 'staff' ? t.office : byYou ? t.you : (relative ?? t.relative);
  return (
    <li class="km-talk__message" data-by={by} id={`wiadomosc-${id}`}>
      <p class="km-talk__head">
        <strong>{author}</strong> <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
      </p>
      {body === '' ? <p class="km-subtle">{t.deleted}</p> : <PlainText text={body} />}
      <AttachmentList
        attachments={attachments}
        href={(attachment) => urls.caseAttachment(number, attachment)}
        viewHref={(attachment) => urls.caseAttachmentView(number, attachment)}
      />
      {by === 'resident' && (
        <p class="km-talk__read km-subtle">
          {readAt && <Icon name="check" />}
          {readAt ? t.read(formatMoment(readAt)) : t.unread}
        </p>
      )}
    </li>
  );
}

function TurnItem({ page, kind, at }: { page: PageContext } & Exclude<Happened, { kind: 'message' }>) {
  const { view: t } = page.t.cases;
  return (
    <li class="km-talk__turn">
      <Icon name={kind === 'closed' ? 'lock' : 'lock-open'} />
      <span>
        {t[kind]} <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
      </span>
    </li>
  );
}
