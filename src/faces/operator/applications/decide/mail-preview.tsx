import type { PreviewedMail } from '../../../http/decision-letter.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { usePage } from '../../../ui/page-scope.ts';

interface MailPreviewProps {
  mail: PreviewedMail | undefined;
  /** Instead of the mail, when there is none: why. */
  missing?: string | undefined;
  hint?: string | undefined;
}

/** "Tak zobaczy to mieszkaniec". The island `mail-preview` draws it anew while the form is filled in. */
export function MailPreview({ mail, missing, hint }: MailPreviewProps) {
  const t = usePage().t.operatorWorklist.mail;
  return (
    <div data-mail-preview>
      <Card title={t.title} level={3} variant="tinted">
        {mail ? (
          <>
            <p class="km-subtle">
              {t.to(mail.to)} {hint}
            </p>
            <div lang={mail.locale}>
              <p>
                <strong>{mail.subject}</strong>
              </p>
              <p class="km-preview">{mail.text}</p>
            </div>
          </>
        ) : (
          <p>{missing ?? t.nobody}</p>
        )}
      </Card>
    </div>
  );
}

/** For whoever has no JavaScript; after the button that decides, so that Enter never means this one. */
export function PreviewButton() {
  return (
    <Button variant="secondary" icon="mail" name="krok" value="podglad">
      {usePage().t.operatorWorklist.mail.show}
    </Button>
  );
}
