import type { FastifyReply } from 'fastify';
import { type PlannedChange, plannedChanges } from '../../../configuration/planned.ts';
import { workingCopies } from '../../../configuration/working-copy.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendPage } from '../../http/page.ts';
import { formatDay } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { type DeskPage, deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { Editor, Listed } from './editor.ts';
import type { SettingVisit } from './visit.ts';

interface Row extends Listed {
  /** When the next change of it comes. */
  readonly changes?: Date | undefined;
  /** It is not there before. */
  readonly isNew?: boolean;
  /** Somebody has begun something here and not saved it as a change. */
  readonly begun?: boolean;
}

/** All of one kind, and those that are planned. */
export async function showList(visit: SettingVisit, editor: Editor): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const desk = await deskPage(visit);
  const [there = [], planned] = await Promise.all([
    editor.many?.list(visit, desk.page),
    plannedChanges(city.db, clerk),
  ]);
  const own = planned.filter(({ subject }) => subject === editor.subject.name);
  const coming = own.filter(({ key }, index) => isNew(there, own, key, index));
  const work = editor.keepsWork ? await workingCopies(city.db, clerk, editor.subject) : [];
  const known = [
    ...there.map((row) => ({ ...row, changes: own.find(({ key }) => key === row.key)?.effectiveFrom })),
    ...(await Promise.all(coming.map((change) => comingRow(visit, desk, editor, change)))),
  ];
  const rows: Row[] = [
    ...known.map((row) => ({ ...row, begun: work.some(({ key }) => key === row.key) })),
    ...work
      .filter(({ key }) => known.every((row) => row.key !== key))
      .map(({ key, form, savedBy }) => ({
        key,
        name: String(form.title_pl || desk.page.t.operatorTypes.work.unnamed),
        detail: savedBy,
        begun: true,
        isNew: true,
      })),
  ];
  return sendPage(reply, <ListPage desk={desk} editor={editor} rows={rows} />);
}

const isNew = (
  there: readonly Listed[],
  own: readonly PlannedChange[],
  key: string,
  index: number,
): boolean => there.every((row) => row.key !== key) && own.findIndex((each) => each.key === key) === index;

async function comingRow(
  visit: SettingVisit,
  { page }: DeskPage,
  { many, parts, subject }: Editor,
  { key, value, effectiveFrom }: PlannedChange,
): Promise<Row> {
  const name = await many?.nameOf(parts(subject.schema.parse(value)), key, visit, page);
  return { key, name: name ?? key, changes: effectiveFrom, isNew: true };
}

function ListPage({ desk, editor, rows }: { desk: DeskPage; editor: Editor; rows: readonly Row[] }) {
  const { page } = desk;
  const t = page.t.operatorSettings;
  const texts = editor.texts(page.t);
  const add = editor.many?.blank && (
    <Button href={urls.newSetting(editor.slug)} icon="plus">
      {t.list.add}
    </Button>
  );
  return (
    <DeskFrame
      desk={desk}
      title={texts.title}
      current="settings"
      breadcrumb={[{ label: t.title, href: urls.settings }, { label: texts.title }]}
    >
      <PageHead title={texts.title} lead={texts.lead} actions={rows.length > 0 ? add : undefined} />
      {rows.length === 0 ? (
        <EmptyState title={t.list.empty} drawing="list" action={add}>
          {t.list.emptyHint}
        </EmptyState>
      ) : (
        <Table caption={texts.title} columns={columns(desk, editor)} rows={rows} />
      )}
    </DeskFrame>
  );
}

function columns({ page }: DeskPage, { slug }: Editor): Column<Row>[] {
  const t = page.t.operatorSettings.list;
  return [
    {
      key: 'name',
      label: t.name,
      heading: true,
      cell: ({ key, name }) => (
        <a class="ds-link km-row-link" href={urls.settingOf(slug, key)} data-row-link>
          {name}
        </a>
      ),
    },
    { key: 'detail', label: t.detail, cell: ({ detail }) => detail ?? '–' },
    {
      key: 'state',
      label: t.state,
      cell: ({ retired, changes, isNew, begun }) => (
        <>
          {isNew ? null : (
            <StatusBadge tone={retired ? 'neutral' : 'success'}>{retired ? t.retired : t.used}</StatusBadge>
          )}{' '}
          {changes && (
            <StatusBadge tone="progress">
              {(isNew ? t.comes : t.changes)(formatDay(dayOf(changes)))}
            </StatusBadge>
          )}{' '}
          {begun && <StatusBadge tone="attention">{page.t.operatorTypes.work.begun}</StatusBadge>}
        </>
      ),
    },
  ];
}
