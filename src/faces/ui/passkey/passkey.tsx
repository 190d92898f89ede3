import type { ComponentChildren } from 'preact';
import { usePage } from '../page-scope.ts';

interface PasskeyOfferProps {
  /** What stands here without JavaScript, or in a browser that knows no passkeys. */
  missing?: string | undefined;
  /** What can be done there then. */
  instead?: ComponentChildren | undefined;
  /** Where passkeys are made for, when the page may have been opened under another address. */
  origin?: string | undefined;
  children: ComponentChildren;
}

/** Shows its content only where a passkey can work. */
export function PasskeyOffer({ missing, instead, origin, children }: PasskeyOfferProps) {
  const { passkeys: t } = usePage().t.secondFactor;
  return (
    <km-passkey class="km-passkey" data-origin={origin} data-elsewhere={origin && t.elsewhere(origin)}>
      <Missing text={missing}>{instead}</Missing>
      <div data-offer hidden>
        {children}
      </div>
    </km-passkey>
  );
}

interface PasskeyDialogueProps extends Omit<PasskeyOfferProps, 'origin'> {
  kind: 'make' | 'use';
  /** From the server's library, as the browser's wants them. */
  options: unknown;
  label: string;
  failed: string;
  /** When the device has one for this account already. */
  known?: string | undefined;
}

/**
 * Inside a form: asks the browser at once, and again at a press of the button; the answer goes along as
 * `credential`.
 */
export function PasskeyDialogue(props: PasskeyDialogueProps) {
  const { kind, options, missing, instead, label, failed, known, children } = props;
  return (
    <km-passkey
      class="km-passkey"
      data-kind={kind}
      data-options={JSON.stringify(options)}
      data-failed={failed}
      data-known={known ?? failed}
    >
      <Missing text={missing}>{instead}</Missing>
      <div data-offer hidden>
        {children}
        <input type="hidden" name="credential" />
        <p class="ds-validation-message" role="alert" data-failure hidden />
        <div class="km-buttons">
          <button type="button" class="ds-button" data-ask>
            {label}
          </button>
        </div>
      </div>
    </km-passkey>
  );
}

function Missing({ text, children }: { text: string | undefined; children: ComponentChildren }) {
  return (
    <div data-missing>
      <p data-why hidden={!text}>
        {text}
      </p>
      {children}
    </div>
  );
}
