import { z } from 'zod';
import { createDocument, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { type Messages, messages } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { type ProblemCode, problemStatus } from './problem.ts';
import { type ApiSchemas, schemasIn } from './schemas.ts';
import { urls } from './urls.ts';

export type ApiDocument = ReturnType<typeof createDocument>;

/** The till API as OpenAPI 3.1, in the words of one language. */
export function openApi(locale: Locale, publicUrl: string, version: string): ApiDocument {
  const t = messages[locale].api;
  const schemas = schemasIn(t.described);
  const problems = problemsIn(t);
  return createDocument({
    openapi: '3.1.0',
    info: { title: t.title, version, description: `${t.lead} ${t.money}` },
    servers: [{ url: publicUrl }],
    security: [{ key: [] }],
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: t.described.key } },
    },
    paths: {
      [urls.checks]: {
        post: {
          operationId: 'checkCard',
          summary: t.operations.check.title,
          description: t.operations.check.text,
          requestBody: json(schemas.newCheck),
          responses: {
            '200': { description: t.operations.check.title, ...json(schemas.check) },
            ...problems(['body-invalid', 'card-unreadable', 'too-many']),
          },
        },
      },
      [urls.checkPhoto('{id}')]: {
        get: {
          operationId: 'showPhoto',
          summary: t.operations.photo.title,
          description: t.operations.photo.text,
          requestParams: { path: idPath(t.described.check) },
          responses: {
            '200': { description: t.operations.photo.title, content: { 'image/jpeg': {} } },
            ...problems(['not-found']),
          },
        },
      },
      [urls.benefitUses]: {
        post: {
          operationId: 'useBenefit',
          summary: t.operations.use.title,
          description: t.operations.use.text,
          requestParams: { header: schemas.headers },
          requestBody: json(schemas.newUse),
          responses: {
            '201': { description: t.operations.use.title, ...json(schemas.use) },
            ...problems(ofUse),
          },
        },
      },
      [urls.benefitUseUndoing('{id}')]: {
        post: {
          operationId: 'undoBenefitUse',
          summary: t.operations.undo.title,
          description: t.operations.undo.text,
          requestParams: { path: idPath(t.described.use) },
          responses: {
            '200': { description: t.operations.undo.title, ...json(schemas.undoneUse) },
            ...problems(['not-found', 'undo-too-late']),
          },
        },
      },
    },
  });
}

const ofUse: readonly ProblemCode[] = [
  'body-invalid',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'use-undone',
  'check-expired',
  'identity-needed',
  'card-refused',
  'offer-gone',
  'offer-changed',
  'nothing-saved',
  'price-out-of-bounds',
  'not-yet',
  'over',
  'other-package',
  'limit',
];

/** What any of them may be answered with. */
const ofAll: readonly ProblemCode[] = ['key-missing', 'key-invalid', 'too-many', 'failure'];

const json = (schema: ApiSchemas[keyof ApiSchemas]) => ({ content: { 'application/json': { schema } } });

const idPath = (description: string) => z.object({ id: z.guid().meta({ description }) });

/** One answer for each status; which problems it may be stands in its description. */
function problemsIn(t: Messages['api']) {
  const problem = z
    .object({
      type: z.url(),
      status: z.int(),
      title: z.string(),
      detail: z.string(),
      instance: z.string(),
    })
    .meta({ id: 'Problem' });
  return (codes: readonly ProblemCode[]): ZodOpenApiResponsesObject => {
    const byStatus = Object.groupBy(new Set([...codes, ...ofAll]), (code) => `${problemStatus[code]}`);
    return Object.fromEntries(
      Object.entries(byStatus).map(([status, some = []]) => [
        status,
        {
          description: some.map((code) => `${code}: ${t.problems[code].title}`).join('\n'),
          content: { 'application/problem+json': { schema: problem } },
        },
      ]),
    );
  };
}
