import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { columns } from '../../../imports/columns.ts';
import { mostBytes } from '../../../imports/import.ts';
import { codedDistricts } from '../../../imports/named.ts';
import { receiveImport } from '../../../imports/receive.ts';
import { openPackages } from '../../../packages/reads.ts';
import { line } from '../../../platform/input.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { streamUpload } from '../../http/uploads.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { ImportVisit } from './list.ts';
import { NewPage } from './new-page.tsx';

type Refused = 'missing' | 'too-large' | 'emptyFile';

export async function showNew(visit: ImportVisit, refused?: Refused): Promise<FastifyReply> {
  const { db } = visit.city;
  const [packages, districts] = await Promise.all([openPackages(db), codedDistricts(db)]);
  const desk = await deskPage(visit);
  const errors = refused ? { file: desk.page.t.operatorImports.form[refused] } : {};
  const page = NewPage({ desk, packages, districts, form: { values: {}, errors } });
  return sendPage(visit.reply, page, refused ? 422 : 200);
}

export async function postNew(visit: ImportVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const received = await streamUpload(request, reply, mostBytes, (file) =>
    receiveImport(city, clerk, { ...file, name: shownName(file.name) }),
  );
  if (!received) return showNew(visit, 'missing');
  if (!received.ok) return showNew(visit, received.reason === 'empty' ? 'emptyFile' : 'too-large');
  return redirect(reply, urls.import(received.id));
}

/** The last part of a path, if the browser sends one. */
function shownName(name: string): string {
  const read = line(200).safeParse(name.split(/[\\/]/).at(-1)?.slice(-200));
  return read.success ? read.data : 'plik.csv';
}

const example: Readonly<Record<string, string>> = {
  firstName: 'Łucja',
  lastName: 'Nowak-Źdźbło',
  birthDate: '12.03.1975',
  pesel: '75031234564',
  email: 'lucja.nowak@poczta.example',
  phone: '600 100 200',
  street: 'ul. Lipowa 8 m. 4',
  postalCode: '00-950',
  town: 'Nowy Gród',
  district: '1',
  validFrom: '01.01.2026',
  validUntil: '31.12.2099',
  oldCardNumber: 'KM-000123',
  language: 'pl',
};

/** The headers, and one row of somebody who is not there. */
export async function sendSample({ city, reply, request }: ImportVisit): Promise<FastifyReply> {
  const [first] = await openPackages(city.db);
  const row: typeof example = { ...example, package: first?.code ?? '' };
  const lines = [columns.map(({ name }) => name), columns.map(({ key }) => row[key] ?? '')];
  const text = stringify(lines, { delimiter: ';', bom: true, record_delimiter: 'windows' });
  return sendCsv(reply, messages[request.scene.locale].operatorImports.form.sampleName, text);
}

export function sendCsv(reply: FastifyReply, name: string, content: unknown): FastifyReply {
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type('text/csv; charset=utf-8')
    .send(content);
}
