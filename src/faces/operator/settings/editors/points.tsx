import { cardsBoundFor } from '../../../../applications/bound-for.ts';
import { allCollectionPoints } from '../../../../city/collection-points.ts';
import { type Closure, closureSchema, type Week, weekInWords } from '../../../../city/opening-hours.ts';
import {
  type CollectionPointSetting,
  collectionPoint,
} from '../../../../configuration/subjects/collection-point.ts';
import { formatDay } from '../../../i18n/format.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale } from '../../../i18n/locale.ts';
import type { Editor } from '../editor.ts';
import { text, ticked, whole } from '../fields.tsx';
import { lines } from '../lines-field.tsx';
import { weekField } from '../week-field.tsx';

type Parts = {
  readonly name: string;
  readonly address: string;
  readonly week: Week | null;
  readonly closures: Closure[];
  readonly position: number;
  readonly closed: boolean;
};

const isoDay = (written: string): string =>
  written
    .split('.')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-');

const closures = lines<Closure>({
  parse(line) {
    const [, from, to, remark = ''] =
      /^(\d{1,2}\.\d{1,2}\.\d{4})(?:\s*[–-]\s*(\d{1,2}\.\d{1,2}\.\d{4}))?(?:\s+(.{1,80}))?$/.exec(line) ?? [];
    if (!from) return undefined;
    const read = closureSchema.safeParse({ from: isoDay(from), to: isoDay(to ?? from), remark });
    return read.success && read.data.from <= read.data.to ? read.data : undefined;
  },
  write: ({ from, to, remark }) =>
    `${from === to ? formatDay(from) : `${formatDay(from)}–${formatDay(to)}`} ${remark}`.trim(),
  say: (t, line) => t.operatorSettings.errors.closure(line),
  most: 200,
});

/** More are not counted one by one. */
const most = 1000;

export const collectionPointEditor: Editor<CollectionPointSetting, Parts> = {
  slug: 'punkty-odbioru',
  group: 'cards',
  subject: collectionPoint,
  parts: ({ hours: _, ...parts }) => parts,
  whole: (parts) => ({ ...parts, hours: parts.week ? weekInWords(parts.week) : { pl: '–' } }),
  fields: {
    name: text(120),
    address: text(200),
    week: weekField,
    closures,
    position: whole(0, 9999),
    closed: ticked,
  },
  texts: (t) => t.operatorSettings.subjects.collectionPoint,
  many: {
    blank: { name: '', address: '', week: null, closures: [], position: 99, closed: false },
    nameOf: ({ name }) => name,
    async list({ city }, { locale }) {
      const points = await allCollectionPoints(city.db);
      return points.map(({ id, name, address, hours, closed }) => ({
        key: id,
        name,
        detail: `${address}, ${inLocale(hours, locale)}`,
        retired: closed,
      }));
    },
  },
  async check({ city, clerk, request }, { key, value }) {
    if (!value.closed) return {};
    const cards = await cardsBoundFor(city.db, clerk, key, most);
    const t = messages[request.scene.locale].operatorSettings.warnings;
    return { warnings: cards > 0 ? [t.closing(cards, cards === most)] : [] };
  },
};
