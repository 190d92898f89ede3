import type { FastifyReply } from 'fastify';
import {
  dropWorkingCopy,
  findWorkingCopy,
  keepWorkingCopy,
  type WorkingCopy,
} from '../../../configuration/working-copy.ts';
import { notFound } from '../../http/error-pages.tsx';
import { type RawForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { Editor } from './editor.ts';
import { readValue } from './read-value.ts';
import { bareScene, type Scene, sceneOf } from './scene.ts';
import { SettingPage } from './setting-page.tsx';
import { typedValues } from './typed-values.ts';
import type { SettingVisit } from './visit.ts';

export async function findWork(
  { city, clerk }: SettingVisit,
  { keepsWork, subject }: Editor,
  key: string,
): Promise<WorkingCopy | undefined> {
  return keepsWork ? findWorkingCopy(city.db, clerk, subject, key) : undefined;
}

/** Not of a form that somebody's change has overtaken, for example the own one a moment ago. */
export async function keepWork(
  { city, clerk }: SettingVisit,
  { keepsWork, subject }: Editor,
  { key, basedOn }: Pick<Scene, 'key' | 'basedOn'>,
  raw: RawForm,
): Promise<void> {
  if (!keepsWork || (textOf(raw, 'podstawa') || undefined) !== basedOn) return;
  const { krok: _, ...form } = typedValues(raw);
  await city.transact((tx) => keepWorkingCopy(tx, clerk, subject, key, form));
}

export async function dropWork(
  { city, clerk }: SettingVisit,
  { keepsWork, subject }: Editor,
  key: string,
): Promise<void> {
  if (keepsWork) await city.transact((tx) => dropWorkingCopy(tx, clerk, subject, key));
}

/** The form as somebody has left it; also of one that is not there yet. */
export async function showWork(
  visit: SettingVisit,
  editor: Editor,
  work: WorkingCopy,
): Promise<FastifyReply> {
  const { city, request, reply } = visit;
  const { key, form: values } = work;
  const known = await sceneOf(visit, editor, key);
  const scene = known ?? (await bareScene(visit, editor, key, await deskPage(visit)));
  const raw = values as RawForm;
  const read = await readValue(editor, { city, raw, uploads: [], t: messages[request.scene.locale] });
  const preview = read.ok
    ? await editor.preview?.(visit, scene.desk.page, { key, value: read.value })
    : undefined;
  const basedOn = textOf(raw, 'podstawa') || undefined;
  return sendPage(
    reply,
    SettingPage({
      scene: { ...scene, basedOn },
      form: { values, errors: {} },
      isNew: !known,
      work,
      preview,
      ...(read.ok && { wanted: read.value }),
    }),
  );
}

export async function askDiscard(visit: SettingVisit, editor: Editor, key: string): Promise<FastifyReply> {
  const { request, reply } = visit;
  const work = await findWork(visit, editor, key);
  if (!work) return notFound(request, reply);
  const desk = await deskPage(visit);
  const t = desk.page.t.operatorTypes.work;
  const isNew = !(await sceneOf(visit, editor, key));
  const here = urls.settingOf(editor.slug, key);
  return sendPage(
    reply,
    <DeskFrame desk={desk} title={t.discardTitle} current="settings">
      <ConfirmDialog
        page={desk.page}
        action={isNew ? urls.newSetting(editor.slug) : here}
        title={t.discardTitle}
        confirmLabel={t.discard}
        cancelHref={here}
        danger
        fields={
          <>
            <input type="hidden" name="krok" value="odrzuc" />
            <input type="hidden" name="klucz" value={key} />
          </>
        }
      >
        <p>{isNew ? t.discardNew : t.discardText}</p>
      </ConfirmDialog>
    </DeskFrame>,
  );
}

export async function discardWork(
  visit: SettingVisit,
  editor: Editor,
  key: string,
  stays: boolean,
): Promise<FastifyReply> {
  await dropWork(visit, editor, key);
  const { slug } = editor;
  const text = messages[visit.request.scene.locale].operatorTypes.work.discarded;
  return redirect(visit.reply, stays ? urls.settingOf(slug, key) : urls.setting(slug), {
    kind: 'success',
    text,
  });
}
