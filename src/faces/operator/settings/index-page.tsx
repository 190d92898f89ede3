import type { FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import { plannedChanges } from '../../../configuration/planned.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendPage } from '../../http/page.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';
import { Card } from '../../ui/card/card.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StatusBadge } from '../../ui/status-badge/status-badge.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { type DeskPage, deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { type Editor, type Group, groups } from './editor.ts';
import { otherEntries } from './other-entries.ts';
import type { SettingVisit } from './visit.ts';

/** A row of the first page. */
export interface Entry {
  readonly slug: string;
  readonly group: Group;
  /** Names of the subjects that it stands for. */
  readonly subjects: readonly string[];
  title(t: Messages): string;
  /** What is in force, in a few words. */
  now(visit: SettingVisit, page: PageContext): Promise<ComponentChildren>;
}

interface Row {
  readonly slug: string;
  readonly group: Group;
  readonly title: string;
  readonly now: ComponentChildren;
  readonly planned: readonly Date[];
}

export async function showIndex(visit: SettingVisit, editors: readonly Editor[]): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const [desk, planned] = await Promise.all([deskPage(visit), plannedChanges(city.db, clerk)]);
  const { page } = desk;
  const rows = await Promise.all(
    [...editors.map(entryOf), ...otherEntries].map(
      async ({ slug, group, subjects, title, now }): Promise<Row> => ({
        slug,
        group,
        title: title(page.t),
        now: await now(visit, page),
        planned: planned
          .filter(({ subject }) => subjects.includes(subject))
          .map(({ effectiveFrom }) => effectiveFrom),
      }),
    ),
  );
  return sendPage(reply, <IndexPage desk={desk} rows={rows} />);
}

const entryOf = (editor: Editor): Entry => ({
  slug: editor.slug,
  group: editor.group,
  subjects: [editor.subject.name],
  title: (t) => editor.texts(t).title,
  async now(visit, page) {
    const { many, subject, parts, fields } = editor;
    if (many) {
      const listed = await many.list(visit, page);
      return page.t.operatorSettings.index.many(listed.filter(({ retired }) => !retired).length);
    }
    const value = parts(await subject.current(visit.city.db, ''));
    const texts = editor.texts(page.t).fields;
    return Object.entries(fields).map(([name, field], index) => (
      <>
        {index > 0 && <br />}
        <span class="km-subtle">{texts[name]?.label}:</span> {field.told(value[name], page, [])}
      </>
    ));
  },
});

function IndexPage({ desk, rows }: { desk: DeskPage; rows: readonly Row[] }) {
  const t = desk.page.t.operatorSettings;
  return (
    <DeskFrame desk={desk} title={t.title} current="settings">
      <PageHead title={t.title} lead={t.lead} />
      <div class="km-stack">
        {groups.map((group) => (
          <Card title={t.groups[group]}>
            <Table
              caption={t.groups[group]}
              columns={columns(desk)}
              rows={rows.filter((row) => row.group === group)}
            />
          </Card>
        ))}
      </div>
    </DeskFrame>
  );
}

function columns({ page }: DeskPage): Column<Row>[] {
  const t = page.t.operatorSettings.index;
  return [
    {
      key: 'title',
      label: t.what,
      heading: true,
      cell: ({ slug, title }) => (
        <a class="ds-link km-row-link" href={urls.setting(slug)} data-row-link>
          {title}
        </a>
      ),
    },
    { key: 'now', label: t.now, cell: ({ now }) => now },
    {
      key: 'planned',
      label: t.planned,
      cell: ({ planned: [next, ...more] }) =>
        next ? (
          <StatusBadge tone="progress">
            {more.length > 0
              ? t.nextOf(formatDay(dayOf(next)), more.length + 1)
              : t.next(formatDay(dayOf(next)))}
          </StatusBadge>
        ) : (
          '–'
        ),
    },
  ];
}
