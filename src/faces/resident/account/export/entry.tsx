import type { Entry } from '../../../../privacy/export/collect.ts';
import type { Messages } from '../../../i18n/index.ts';
import { labelOf, ValueView } from './value.tsx';

/** What machines may want, and nobody reads. */
const unread = new Set(['contents', 'packageCode']);

type Heading = 'h3' | 'h4' | 'h5';
interface ListProps {
  title: string;
  entries: readonly Entry[];
  level: number;
  t: Messages;
}

/** One thing with everything that belongs to it. */
export function EntryView({ entry, level, t }: { entry: Entry; level: number; t: Messages }) {
  const facts = Object.entries(entry).filter(([key, value]) => !isList(value) && isRead(key, value));
  const lists = Object.entries(entry).filter(([, value]) => isList(value) && value.length > 0);
  const Title = `h${Math.min(level, 5)}` as Heading;
  return (
    <>
      <dl>
        {facts.map(([key, value]) => (
          <>
            <dt>{labelOf(key, t)}</dt>
            <dd>
              <ValueView name={key} value={value} t={t} />
            </dd>
          </>
        ))}
      </dl>
      {lists.map(([key, entries]) => (
        <section>
          <Title>{labelOf(key, t)}</Title>
          {key === 'answers' ? (
            <Answers entries={entries as readonly Entry[]} t={t} />
          ) : (
            <List title={labelOf(key, t)} entries={entries as readonly Entry[]} level={level + 1} t={t} />
          )}
        </section>
      ))}
    </>
  );
}

/** By the question, which for what explains itself is the kind of the field. */
function Answers({ entries, t }: Pick<ListProps, 'entries' | 't'>) {
  const fields: Readonly<Record<string, string>> = t.applications.fields;
  return (
    <dl>
      {entries.map(({ question, kind, field, answer }) => (
        <>
          <dt>{question ? String(question) : (fields[String(kind)] ?? labelOf(String(field), t))}</dt>
          <dd>
            <ValueView name={String(kind)} value={answer} t={t} />
          </dd>
        </>
      ))}
    </dl>
  );
}

/** What is flat and narrow is a table, everything else one thing below the other. */
function List({ title, entries, level, t }: ListProps) {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter((key) =>
    entries.some((entry) => isRead(key, entry[key])),
  );
  const flat = entries.every((entry) => !Object.values(entry).some(isList));
  if (flat && keys.length <= 9) return <EntryTable title={title} keys={keys} entries={entries} t={t} />;
  return (
    <>
      {entries.map((entry) => (
        <article>
          <EntryView entry={entry} level={level} t={t} />
        </article>
      ))}
    </>
  );
}

interface TableProps extends Omit<ListProps, 'level'> {
  keys: readonly string[];
}

function EntryTable({ title, keys, entries, t }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a region of its own for every table would be too many landmarks.
    <div class="wide" role="group" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {keys.map((key) => (
              <th scope="col">{labelOf(key, t)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr>
              {keys.map((key) => (
                <td>
                  <ValueView name={key} value={entry[key]} t={t} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some((each) => typeof each === 'object');

const isRead = (key: string, value: unknown): boolean =>
  !unread.has(key) &&
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !isList(value) &&
  !isEmpty(value);

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
