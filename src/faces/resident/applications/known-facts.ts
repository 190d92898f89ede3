import type { ApplicationKind, Definition } from '../../../applications/definition.ts';
import type { Entitlement } from '../../../packages/package.ts';
import { formatDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import type { PageContext } from '../../ui/page-context.ts';

/** What is known before anything is filled in. */
interface Known {
  readonly kind: ApplicationKind;
  readonly definition: Definition;
  readonly name: { readonly firstName: string; readonly lastName: string };
  readonly email: string;
  readonly cardNumber: string | undefined;
  readonly held: Entitlement | undefined;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The part of the manual's form that nobody types: name, "Numer poprzedniej karty", the package that ends. */
export function knownFacts({ t, locale }: PageContext, known: Known): Fact[] {
  const { fields } = t.applications;
  const words = t.resident.apply.known;
  const { kind, definition, name, email, cardNumber, held } = known;
  const asksName = definition.fields.some((field) => field.kind === 'first-name');
  return [
    ...(asksName
      ? []
      : [
          { label: fields['first-name'], value: name.firstName },
          { label: fields['last-name'], value: name.lastName },
        ]),
    ...(kind === 'plastic' ? [{ label: words.email, value: email }] : []),
    ...(cardNumber ? [{ label: words.previousCard, value: cardNumber }] : []),
    ...(held
      ? [
          { label: words.package, value: inLocale(held.package.name, locale) },
          { label: words.validUntil, value: formatDay(held.validUntil) },
        ]
      : []),
  ];
}
