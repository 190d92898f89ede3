import { PageHead } from '../ui/frame/page-head.tsx';
import { PublicFrame } from '../ui/frame/public-frame.tsx';
import type { PageContext } from '../ui/page-context.ts';
import { Table } from '../ui/table/table.tsx';
import { examplesAt } from './examples.ts';
import { fieldsOf } from './fields.ts';
import type { ApiDocument } from './openapi.ts';
import { type ProblemCode, problemStatus } from './problem.ts';
import { urls } from './urls.ts';

interface ApiPageProps {
  page: PageContext;
  document: ApiDocument;
  publicUrl: string;
}

interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly words: keyof PageContext['t']['api']['operations'];
  readonly idempotent?: boolean;
  readonly request?: unknown;
  readonly responses?: readonly unknown[];
}

/** The documentation of the till API, from the same document that machines read. */
export function ApiPage({ page, document, publicUrl }: ApiPageProps) {
  const t = page.t.api;
  const examples = examplesAt(publicUrl);
  const operations: readonly Operation[] = [
    {
      id: 'checkCard',
      method: 'POST',
      path: urls.checks,
      words: 'check',
      request: examples.newCheck,
      responses: [examples.check, examples.refusedCheck],
    },
    { id: 'showPhoto', method: 'GET', path: urls.checkPhoto('{id}'), words: 'photo' },
    {
      id: 'useBenefit',
      method: 'POST',
      path: urls.benefitUses,
      words: 'use',
      idempotent: true,
      request: examples.newUse,
      responses: [examples.use],
    },
    {
      id: 'undoBenefitUse',
      method: 'POST',
      path: urls.benefitUseUndoing('{id}'),
      words: 'undo',
      responses: [examples.undoneUse],
    },
  ];
  return (
    <PublicFrame page={page} title={t.title} description={t.lead} width="wide">
      <PageHead title={t.title} lead={t.lead} />
      <p>
        {t.version} {document.info.version} ·{' '}
        <a class="ds-link" href={urls.document}>
          {t.document}
        </a>
      </p>
      <h2 class="ds-heading" data-size="sm">
        {t.begin.title}
      </h2>
      <ol class="km-api__steps">
        {t.begin.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Code>{'Authorization: Bearer km_…'}</Code>
      <p>{t.money}</p>
      {operations.map((operation) => (
        <OperationPart page={page} document={document} publicUrl={publicUrl} operation={operation} />
      ))}
      <section>
        <h2 class="ds-heading" data-size="sm">
          {t.retry.title}
        </h2>
        <p>{t.retry.text}</p>
      </section>
      <ProblemsPart page={page} />
    </PublicFrame>
  );
}

function OperationPart({ page, document, publicUrl, operation }: ApiPageProps & { operation: Operation }) {
  const t = page.t.api;
  const { id, method, path, words, request, responses = [], idempotent } = operation;
  const described = document.paths?.[path]?.[method === 'GET' ? 'get' : 'post'];
  const ok = described?.responses?.[idempotent ? '201' : '200'];
  const { title, text } = t.operations[words];
  return (
    <section class="km-api km-api__operation" aria-labelledby={id}>
      <h2 class="ds-heading" data-size="sm" id={id}>
        {title}
      </h2>
      <p>
        <code>
          {method} {path}
        </code>
      </p>
      <p>{text}</p>
      {request !== undefined && (
        <>
          <h3 class="ds-heading" data-size="xs">
            {t.request}
          </h3>
          <Fields page={page} of={title} document={document} content={described?.requestBody} />
          <Code>{curlOf(publicUrl, operation)}</Code>
        </>
      )}
      {responses.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="xs">
            {t.response}
          </h3>
          <Fields page={page} of={title} document={document} content={ok} />
          {responses.map((response) => (
            <Code>{JSON.stringify(response, null, 2)}</Code>
          ))}
        </>
      )}
    </section>
  );
}

interface FieldsProps {
  page: PageContext;
  of: string;
  document: ApiDocument;
  content: unknown;
}

function Fields({ page, of, document, content }: FieldsProps) {
  const t = page.t.api;
  const body = content as { content?: { 'application/json'?: { schema?: unknown } } } | undefined;
  const schema = body?.content?.['application/json']?.schema;
  if (!schema) return null;
  const fields = fieldsOf(schema, document.components?.schemas ?? {});
  return (
    <Table
      caption={`${t.fields}: ${of}`}
      columns={[
        { key: 'path', label: t.field, cell: ({ path }) => <code>{path}</code>, heading: true },
        { key: 'type', label: t.type, cell: ({ type }) => <code>{type}</code> },
        {
          key: 'meaning',
          label: t.meaning,
          cell: ({ meaning, optional }) => (optional ? `${meaning} (${t.optional})` : meaning),
        },
      ]}
      rows={fields}
    />
  );
}

function ProblemsPart({ page }: { page: PageContext }) {
  const t = page.t.api;
  const codes = Object.keys(t.problems) as ProblemCode[];
  return (
    <section class="km-api">
      <h2 class="ds-heading" data-size="sm">
        {t.errors.title}
      </h2>
      <p>{t.errors.lead}</p>
      <Table
        caption={t.errors.title}
        columns={[
          {
            key: 'type',
            label: 'type',
            cell: (code) => <code id={code}>{urls.problem(code)}</code>,
            heading: true,
          },
          { key: 'status', label: t.status, cell: (code) => problemStatus[code] },
          {
            key: 'when',
            label: t.errors.when,
            cell: (code) => (
              <>
                <strong>{t.problems[code].title}.</strong> {t.problems[code].detail}
              </>
            ),
          },
        ]}
        rows={codes}
      />
    </section>
  );
}

const curlOf = (publicUrl: string, { path, request, idempotent }: Operation): string =>
  [
    `curl ${publicUrl}${path} \\`,
    '  -H "Authorization: Bearer $KLUCZ" \\',
    ...(idempotent ? ['  -H "Idempotency-Key: 8e03978e-40d5-43e8-bc93-6894a57f9324" \\'] : []),
    '  -H "Content-Type: application/json" \\',
    `  -d '${JSON.stringify(request)}'`,
  ].join('\n');

/** Reached by the keyboard, so that a long line can be scrolled. */
function Code({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable without a mouse
    <pre class="km-api__code" tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
