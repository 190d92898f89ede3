import { duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import { allRejectionReasons, rejectionPlaceholders } from '../../../../city/rejection-reasons.ts';
import { duplicateReason, rejectionReason } from '../../../../configuration/subjects/reasons.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { editor } from '../editor.ts';
import { text } from '../fields.tsx';
import { local } from '../local-fields.tsx';
import { last, positioned } from './positioned.ts';

export const duplicateReasonEditor = editor({
  slug: 'powody-duplikatu',
  group: 'cards',
  subject: duplicateReason,
  fields: { label: local({ max: 120 }), ...positioned },
  texts: (t) => t.operatorSettings.subjects.duplicateReason,
  many: {
    blank: { label: { pl: '' }, ...last },
    nameOf: ({ label }, _key, _visit, { locale }) => inLocale(label, locale),
    async list({ city }, { locale }) {
      const reasons = await duplicateReasons(city.db);
      return reasons.map(({ id, label, retired }) => ({ key: id, name: inLocale(label, locale), retired }));
    },
  },
});

export const rejectionReasonEditor = editor({
  slug: 'powody-odrzucenia',
  group: 'applications',
  subject: rejectionReason,
  fields: {
    label: text(120),
    text: local({ max: 1500, rows: 5, placeholders: rejectionPlaceholders }),
    ...positioned,
  },
  texts: (t) => t.operatorSettings.subjects.rejectionReason,
  many: {
    blank: { label: '', text: { pl: '' }, ...last },
    nameOf: ({ label }) => label,
    async list({ city }, { locale }) {
      const reasons = await allRejectionReasons(city.db);
      return reasons.map(({ id, label, text, retired }) => ({
        key: id,
        name: label,
        detail: inLocale(text, locale),
        retired,
      }));
    },
  },
});
