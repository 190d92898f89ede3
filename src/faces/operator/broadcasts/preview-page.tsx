import type { NamedAudience } from '../../../cases/broadcasts/broadcast.ts';
import type { Reach } from '../../../cases/broadcasts/preview.ts';
import type { LocalText } from '../../../city/local-text.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { audienceInWords } from './words.ts';

interface PreviewPageProps {
  desk: DeskPage;
  values: Readonly<Record<string, string>>;
  message: {
    readonly typeName: LocalText;
    readonly subject: string;
    readonly body: string;
    readonly audience: NamedAudience;
    readonly mail: boolean;
  };
  /** Nothing when the database was too busy to count. */
  reach: Reach | undefined;
  mailsPerMinute: number;
}

/** "Sprawdź i wyślij": whom it reaches, and how it will read. */
export function PreviewPage({ desk, values, message, reach, mailsPerMinute }: PreviewPageProps) {
  const { page } = desk;
  const { preview: t, ...words } = page.t.operatorBroadcasts;
  const toNobody = reach?.people === 0;
  return (
    <DeskFrame
      desk={desk}
      title={t.title}
      current="broadcasts"
      breadcrumb={[{ label: words.title, href: urls.broadcasts }, { label: t.title }]}
    >
      <PageHead title={t.title} lead={t.lead} />
      {toNobody && (
        <Alert kind="warning">
          <p>{t.nobody}</p>
        </Alert>
      )}
      {!reach && (
        <Alert kind="warning">
          <p>{t.uncounted}</p>
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: words.audience, value: audienceInWords(page, message.audience) },
          { term: t.people, value: reach && <strong>{t.residents(reach.people)}</strong> },
          { term: words.mailing, value: mailsInWords() },
          { term: words.type, value: inLocale(message.typeName, page.locale) },
        ]}
      />
      <div class="km-sheet">
        <Card title={message.subject} level={2} variant="tinted">
          <PlainText text={message.body} />
        </Card>
      </div>
      <Form page={page} action={urls.newBroadcast}>
        {Object.entries(values).map(
          ([name, value]) => value && <input type="hidden" name={name} value={value} />,
        )}
        <ButtonRow>
          {!toNobody && (
            <Button icon="send" name="krok" value="wyslij">
              {t.send}
            </Button>
          )}
          <Button variant="secondary" icon="pencil" name="krok" value="popraw">
            {t.change}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );

  function mailsInWords() {
    if (!message.mail) return words.mailings.none;
    const mails = reach?.mails ?? null;
    if (mails === null) return t.mailsUncounted(mailsPerMinute);
    return t.mails(mails, mailsPerMinute, Math.ceil(mails / mailsPerMinute));
  }
}
