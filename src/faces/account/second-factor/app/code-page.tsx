import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { CopyButton } from '../../../ui/copy-button/copy-button.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { AccountPage } from '../../panel.ts';
import { SecondFactorFrame } from '../frame.tsx';

interface AppCodeProps extends AccountPage {
  form: FormView;
  secret: string;
  /** The secret with its names, as apps read it. */
  uri: string;
  /** The same as an SVG document. */
  qrSvg: string;
}

/** The second step: the secret goes into the app, and the app's code comes back. */
export function AppCodePage({ form, secret, uri, qrSvg, ...panel }: AppCodeProps) {
  const { page, urls } = panel;
  const t = page.t.secondFactor.app;
  return (
    <SecondFactorFrame
      {...panel}
      title={t.title}
      islands={['copy-button']}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ code: t.code }} />
      <PageHead title={t.title} />
      <Card title={t.scan}>
        <p>{t.scanText}</p>
        <img
          class="km-app-qr"
          src={`data:image/svg+xml,${encodeURIComponent(qrSvg)}`}
          alt={t.qr}
          width={208}
          height={208}
        />
        <p>
          {t.here}{' '}
          <a class="ds-link" href={uri}>
            {t.openHere}
          </a>
        </p>
        <p>{t.typing}</p>
        <p class="km-app-secret">
          <code>{inFours(secret)}</code>
          <CopyButton text={secret} label={t.copyKey} />
        </p>
      </Card>
      <Card title={t.confirm}>
        <Form page={page} action={urls.appCode}>
          <TextField
            form={form}
            name="code"
            label={t.code}
            hint={t.codeHint}
            autocomplete="one-time-code"
            inputmode="numeric"
            width={8}
          />
          <ButtonRow>
            <Button icon="shield-check">{t.submit}</Button>
            <Button variant="tertiary" href={urls.secondFactor}>
              {page.t.ui.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </Card>
    </SecondFactorFrame>
  );
}

const inFours = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;
