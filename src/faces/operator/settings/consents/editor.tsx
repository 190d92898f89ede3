import type { LocalText } from '../../../../city/local-text.ts';
import { plannedChanges } from '../../../../configuration/planned.ts';
import { type ConsentSetting, consent } from '../../../../configuration/subjects/consent.ts';
import { labelParts, plainLabel } from '../../../../consents/consent.ts';
import { isPrivacyNotice } from '../../../../consents/privacy-notice.ts';
import { allConsents } from '../../../../consents/reads.ts';
import { haveSameWords } from '../../../../consents/same-words.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale, locales } from '../../../i18n/locale.ts';
import { ConsentLabel } from '../../../ui/consent-box/consent-label.tsx';
import { PageScope } from '../../../ui/page-scope.ts';
import { renderMarkdown } from '../../../ui/prose/markdown.ts';
import { oneOf } from '../choice-fields.tsx';
import { editor } from '../editor.ts';
import { last, positioned } from '../editors/positioned.ts';
import { ticked } from '../fields.tsx';
import { local } from '../local-fields.tsx';
import { orNothing } from './or-nothing.tsx';

const kinds = ['notice', 'terms', 'optional'] as const;
const scopes = ['registration', 'application'] as const;
const effects = ['erase', 'suspend', 'nothing'] as const;

export const consentEditor = editor<ConsentSetting>({
  slug: 'zgody',
  group: 'applications',
  subject: consent,
  fields: {
    label: local({ max: 1000, rows: 3 }),
    body: orNothing(local({ max: 20_000, rows: 12 })),
    kind: oneOf(kinds),
    scope: oneOf(scopes),
    required: ticked,
    onWithdrawal: oneOf(effects),
    ...positioned,
  },
  texts: (t) => t.operatorTypes.consent,
  many: {
    blank: {
      label: { pl: '' },
      body: null,
      kind: 'optional',
      scope: 'application',
      required: false,
      onWithdrawal: 'nothing',
      ...last,
    },
    nameOf: ({ label }, _key, _visit, { locale }) => shortened(plainLabel(inLocale(label, locale))),
    async list({ city }, { locale, t }) {
      const consents = await allConsents(city.db, city.clock());
      return consents.map(({ id, label, kind, version, required, retired }) => ({
        key: id,
        name: shortened(plainLabel(inLocale(label, locale))),
        detail: [
          t.operatorTypes.consentKinds[kind],
          t.operatorTypes.version(version),
          ...(required ? [t.operatorTypes.requiredConsent] : []),
        ].join(', '),
        retired,
      }));
    },
  },
  async choices({ city, params }, { t }) {
    const known = params.key ? await consent.current(city.db, params.key) : undefined;
    const said = t.operatorTypes;
    return {
      kind: (known ? [known.kind] : kinds).map((kind) => ({ value: kind, label: said.consentKinds[kind] })),
      scope: (known ? [known.scope] : scopes).map((scope) => ({ value: scope, label: said.scopes[scope] })),
      onWithdrawal: effects.map((effect) => ({ value: effect, label: said.effects[effect] })),
    };
  },
  async check({ city, clerk, request }, { key, value }) {
    const t = messages[request.scene.locale].operatorTypes;
    const [known, all, planned] = await Promise.all([
      consent.current(city.db, key),
      allConsents(city.db, city.clock()),
      plannedChanges(city.db, clerk),
    ]);
    const leaving = planned.filter(
      (change) => change.subject === consent.name && !isPrivacyNotice(consent.schema.parse(change.value)),
    );
    const others = all.filter(({ id }) => id !== key && leaving.every((change) => change.key !== id));
    const lastNotice =
      known && isPrivacyNotice(known) && !isPrivacyNotice(value) && !others.some(isPrivacyNotice);
    const newWords = known && !value.retired && !haveSameWords(known, value);
    return {
      refusals: {
        ...wrongLinks(value, t.errors),
        ...(known && known.kind !== value.kind && { kind: t.errors.kindStays }),
        ...(known && known.scope !== value.scope && { scope: t.errors.scopeStays }),
        ...(value.kind === 'optional' && value.required && { required: t.errors.optionalRequired }),
        ...(!value.required && value.onWithdrawal !== 'nothing' && { onWithdrawal: t.errors.optionalEffect }),
        ...(lastNotice && { [value.retired ? 'retired' : 'required']: t.errors.lastNotice }),
      },
      warnings: [
        ...(newWords && value.required ? [t.newVersion[value.scope]] : []),
        ...(newWords && !value.required ? [t.newVersion.optional] : []),
        ...(!newWords && value.required && known && !known.required ? [t.newVersion[value.scope]] : []),
        ...(!known && value.required && value.scope === 'registration' ? [t.newVersion.registration] : []),
        ...(value.onWithdrawal === 'erase' && known?.onWithdrawal !== 'erase' ? [t.erases] : []),
      ],
    };
  },
  preview: async (_visit, page, { value: { label, body } }) => (
    <PageScope.Provider value={page}>
      {locales.map(
        (locale) =>
          label[locale] && (
            <section class="ds-card km-card" lang={locale}>
              <p>
                <ConsentLabel
                  consent={{ code: '', label: { pl: label[locale] }, slug: null, hasBody: false }}
                />
              </p>
              {body?.[locale] && (
                <div class="km-prose" dangerouslySetInnerHTML={{ __html: renderMarkdown(body[locale]) }} />
              )}
              <p class="km-subtle" lang={page.locale}>
                {page.t.operatorSettings.languages[locale]}
              </p>
            </section>
          ),
      )}
    </PageScope.Provider>
  ),
});

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

/** Words of a link lead to a text, and a text is reached by words of a link: in each language that is there. */
function wrongLinks(
  { label, body }: Pick<ConsentSetting, 'label' | 'body'>,
  said: { readonly linkWithoutBody: string; readonly bodyWithoutLink: string },
): Record<string, string> {
  const linked = (text: LocalText, locale: (typeof locales)[number]): boolean =>
    labelParts(text[locale] ?? '').link !== '';
  return Object.fromEntries(
    locales.flatMap((locale) => {
      if (!label[locale]) return [];
      if (linked(label, locale) && !body) return [[`body_pl`, said.linkWithoutBody]];
      if (body && !linked(label, locale)) return [[`label_${locale}`, said.bodyWithoutLink]];
      return [];
    }),
  );
}
