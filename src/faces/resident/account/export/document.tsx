import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ExportedData } from '../../../../privacy/export/archive.ts';
import type { Entry } from '../../../../privacy/export/collect.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { type Messages, messages } from '../../../i18n/index.ts';
import { type Locale, locales } from '../../../i18n/locale.ts';
import { EntryView } from './entry.tsx';

/** `dane.html`: one page that needs nothing around it, to be read and printed. */
export function writeDataDocument(data: ExportedData, locale: string): string {
  const known = locales.find((each) => each === locale) ?? 'pl';
  return `<!doctype html>${renderToString(<DataDocument data={data} locale={known} />)}`;
}

function DataDocument({ data, locale }: { data: ExportedData; locale: Locale }) {
  const t = messages[locale];
  const { document: words } = t.dataExport;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title}</title>
        <style>{css}</style>
      </head>
      <body>
        <main>
          <h1>{words.title}</h1>
          <p>{words.made(data.city, formatMoment(data.madeAt))}</p>
          <p>{words.lead}</p>
          <Part title={words.account} entry={data.account} t={t} />
          {data.people.map((person) => (
            <Part title={nameOf(person)} entry={person} t={t} />
          ))}
        </main>
      </body>
    </html>
  );
}

interface PartProps {
  title: string;
  entry: Entry;
  t: Messages;
  children?: ComponentChildren;
}

function Part({ title, entry, t }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      <EntryView entry={entry} level={3} t={t} />
    </section>
  );
}

/** Somebody whom the city has not got to know by name yet is known by the application. */
function nameOf({ firstName, lastName }: Entry): string {
  return `${firstName} ${lastName}`.trim() || '–';
}

const css = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5em 0 .5em; }
h2 { border-bottom: 2px solid #1b1f24; }
dl { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt { color: #57606a; } dd { margin: 0; overflow-wrap: anywhere; }
article { border-top: 1px solid #d0d7de; padding-top: .75rem; break-inside: avoid; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { border-bottom: 1px solid #d0d7de; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; }
a { color: #0b5cad; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { body { max-width: none; font-size: 10pt; } a { color: inherit; text-decoration: none; } }
`;
