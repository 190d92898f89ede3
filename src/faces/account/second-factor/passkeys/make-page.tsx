import { Form } from '../../../ui/form/form.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PasskeyDialogue } from '../../../ui/passkey/passkey.tsx';
import type { AccountPage } from '../../panel.ts';
import { SecondFactorFrame } from '../frame.tsx';

interface MakePasskeyProps extends AccountPage {
  name: string;
  options: unknown;
}

/** The password was right: now the browser makes the key. */
export function MakePasskeyPage({ name, options, ...panel }: MakePasskeyProps) {
  const { page, urls } = panel;
  const t = page.t.secondFactor.passkeys;
  return (
    <SecondFactorFrame {...panel} title={t.makeTitle} islands={['passkey']}>
      <PageHead title={t.makeTitle} />
      <Form page={page} action={urls.madePasskey}>
        <input type="hidden" name="name" value={name} />
        <PasskeyDialogue
          kind="make"
          options={options}
          label={t.make}
          missing={t.missing}
          failed={t.failed}
          known={t.known}
        >
          <p>{t.makeText(name)}</p>
        </PasskeyDialogue>
      </Form>
    </SecondFactorFrame>
  );
}
