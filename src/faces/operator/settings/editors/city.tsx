import { settingSubjects } from '../../../../configuration/subjects/settings.ts';
import { messages } from '../../../i18n/index.ts';
import { legible, whiteContrast } from '../../../ui/theme/theme.ts';
import { ColoursPreview } from '../colours-preview.tsx';
import { crestField } from '../crest-field.tsx';
import { type Editor, editor } from '../editor.ts';
import { mailAddress, ruled, text } from '../fields.tsx';

export const cityEditor = editor({
  slug: 'dane-miasta',
  group: 'city',
  subject: settingSubjects.city,
  fields: {
    name: text(80),
    office: text(120),
    address: text(200),
    email: mailAddress,
    phone: ruled(/^\+?[\d ()-]{5,30}$/, (t) => t.errors['phone-invalid'], 20),
  },
  texts: (t) => t.operatorSettings.subjects.city,
});

export const crestEditor: Editor<string, { crest: string }> = {
  slug: 'herb',
  group: 'city',
  subject: settingSubjects.crest,
  parts: (crest) => ({ crest }),
  whole: ({ crest }) => crest,
  fields: { crest: crestField },
  texts: (t) => t.operatorSettings.subjects.crest,
  multipart: true,
};

const colour = ruled(/^#[0-9a-f]{6}$/i, (t) => t.operatorSettings.errors.colour, 9);

/** Letters need 4.5 to 1, marks and edges 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const least = { main: 4.5, accent: 3 } as const;

export const coloursEditor = editor({
  slug: 'kolory',
  group: 'city',
  subject: settingSubjects.colours,
  fields: { main: colour, accent: colour },
  texts: (t) => t.operatorSettings.subjects.colours,
  async check({ request }, { value }) {
    const t = messages[request.scene.locale].operatorSettings.errors;
    const faint = (['main', 'accent'] as const).filter((name) => whiteContrast(value[name]) < least[name]);
    const refusals = faint.map((name) => [
      name,
      t.contrast(whiteContrast(value[name]), least[name], legible(value[name])),
    ]);
    return { refusals: Object.fromEntries(refusals) };
  },
  preview: async (_visit, page, { value }) => <ColoursPreview page={page} colours={value} />,
});
