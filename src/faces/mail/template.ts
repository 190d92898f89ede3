import type { z } from 'zod';
import type { TokenPurpose } from '../../accounts/tokens.ts';
import type { WaitingCard } from '../../applications/wait-for-pickup.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MailMessages } from '../i18n/pl/mail.ts';
import type { CityBrand } from '../ui/page-context.ts';

/** What a mail says. The text and the HTML are both made from it, so they cannot say different things. */
export interface MailContent {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Label and value, under the paragraphs: "Numer wniosku: 8". */
  readonly facts?: readonly (readonly [label: string, value: string])[] | undefined;
  /** Below them, for mail programs that show pictures: it says nothing that the text does not say. */
  readonly picture?: { readonly png: Buffer; readonly alt: string } | undefined;
  /** The one thing to do: a button in HTML, a line of its own in the text. `href` is absolute. */
  readonly action?: { readonly label: string; readonly href: string } | undefined;
  /** After the action: how long the link works, what to do if it was not you. */
  readonly notes?: readonly string[] | undefined;
  /** In the footer: why this mail came. */
  readonly why: string;
}

/** What a template may use while it writes. */
export interface MailScene {
  readonly t: MailMessages;
  readonly locale: Locale;
  readonly city: CityBrand;
  /** The city's main colour, for the button. */
  readonly colour: string;
  /** The absolute address of one of our paths. */
  url(path: string): string;
  /** The card of this application; nothing when it does not wait for anybody any more. */
  waitingCard(application: number): Promise<WaitingCard | undefined>;
  /** A fresh single-use token of the recipient's account, for a link; of this partner's invitation. */
  token(purpose: TokenPurpose, partnerId?: string): Promise<string>;
}

export interface MailTemplate<P = unknown> {
  /** Reads back what lay in the outbox. */
  readonly params: z.ZodType<P>;
  write(scene: MailScene, params: P): MailContent | Promise<MailContent>;
}

/** Ties the type of `write` to the schema beside it. */
export function template<P>(params: z.ZodType<P>, write: MailTemplate<P>['write']): MailTemplate<P> {
  return { params, write };
}
