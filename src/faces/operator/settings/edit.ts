import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { planChange } from '../../../configuration/plan.ts';
import { dayOf } from '../../../platform/clock.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { formatDay } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { Editor } from './editor.ts';
import { readEffect } from './effect.ts';
import { readValue } from './read-value.ts';
import { bareScene, formValues, formValuesOf, sceneOf } from './scene.ts';
import { SettingPage } from './setting-page.tsx';
import { typedValues } from './typed-values.ts';
import type { SettingVisit } from './visit.ts';
import { askDiscard, discardWork, dropWork, findWork, keepWork, showWork } from './work.tsx';

/** With `?przywroc=` the form holds what an earlier change said. */
export async function showSetting(visit: SettingVisit, editor: Editor, key: string): Promise<FastifyReply> {
  const { request, reply, query } = visit;
  if (query.wersja === 'odrzucenie') return askDiscard(visit, editor, key);
  const work = query.przywroc === undefined ? await findWork(visit, editor, key) : undefined;
  if (work) return showWork(visit, editor, work);
  const scene = await sceneOf(visit, editor, key);
  if (!scene) return notFound(request, reply);
  const restored = scene.changes.find(({ id }) => id === query.przywroc);
  const standard = query.przywroc === 'standard' ? editor.standard : undefined;
  const shown = standard ?? restored?.value ?? scene.current ?? scene.changes[0]?.value;
  const preview = await editor.preview?.(visit, scene.desk.page, { key, value: shown });
  const form = { values: formValues(editor, shown), errors: {} };
  return sendPage(reply, SettingPage({ scene, form, preview }));
}

export async function showNew(visit: SettingVisit, editor: Editor): Promise<FastifyReply> {
  const { request, reply } = visit;
  if (!editor.many?.blank) return notFound(request, reply);
  const scene = await bareScene(visit, editor, randomUUID(), await deskPage(visit));
  const form = { values: formValuesOf(editor, await beginning(visit, editor, editor.many)), errors: {} };
  return sendPage(reply, SettingPage({ scene, form, isNew: true }));
}

/** Nothing, or what another one is like. */
async function beginning(
  { city, query }: SettingVisit,
  { subject, parts }: Editor,
  { blank, copied }: NonNullable<Editor['many']>,
): Promise<Readonly<Record<string, unknown>>> {
  const like = copied && z.uuid().safeParse(query.wzor).data;
  const value = like && (await subject.current(city.db, like));
  return (value ? copied?.(parts(value)) : blank) ?? {};
}

export async function postNew(visit: SettingVisit, editor: Editor): Promise<FastifyReply> {
  const { request, reply } = visit;
  const key = z.uuid().safeParse(textOf(rawForm(request), 'klucz')).data ?? randomUUID();
  if (!editor.many?.blank) return notFound(request, reply);
  return save(visit, editor, key, true);
}

export async function postSetting(visit: SettingVisit, editor: Editor, key: string): Promise<FastifyReply> {
  return save(visit, editor, key, false);
}

async function save(visit: SettingVisit, editor: Editor, key: string, isNew: boolean): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const raw = rawForm(request);
  const t = messages[request.scene.locale];
  const known = await sceneOf(visit, editor, key);
  const scene = known ?? (isNew ? await bareScene(visit, editor, key, await deskPage(visit)) : undefined);
  if (!scene) return notFound(request, reply);

  const typed = typedValues(raw);
  const show = (
    status: number,
    {
      errors = {},
      ...more
    }: Partial<Parameters<typeof SettingPage>[0]> & { errors?: FormView['errors'] } = {},
  ) =>
    sendPage(
      reply,
      SettingPage({
        scene: { ...scene, basedOn: textOf(raw, 'podstawa') || undefined },
        form: { values: typed, errors },
        isNew: isNew && !known,
        ...more,
      }),
      status,
    );

  const step = textOf(raw, 'krok');
  if (step === 'odrzuc') return discardWork(visit, editor, key, known !== undefined);
  const reshaped = editor.reshape?.(raw, step);
  await keepWork(visit, editor, scene, reshaped ?? raw);
  const brought = { city, raw: reshaped ?? raw, uploads: request.uploads ?? [], t };
  const read = await readValue(editor, brought);
  if (reshaped) {
    const asked = read.ok && { key, value: read.value };
    const preview = asked ? await editor.preview?.(visit, scene.desk.page, asked) : undefined;
    const form = { values: typedValues(reshaped), errors: {} };
    return show(200, { form, preview, reshaped: step, ...(read.ok && { wanted: read.value }) });
  }
  const effect = readEffect(raw, city.clock(), t);
  if (!read.ok || !effect.ok) {
    return show(422, { errors: { ...(read.ok ? {} : read.errors), ...(effect.ok ? {} : effect.errors) } });
  }
  const asked = { key, value: read.value };
  const preview = await editor.preview?.(visit, scene.desk.page, asked);
  const { refusals = {}, warnings = [] } = (await editor.check?.(visit, asked)) ?? {};
  if (Object.keys(refusals).length > 0) return show(422, { errors: refusals, preview, wanted: read.value });
  if (step === 'podglad') return show(200, { preview, warnings, wanted: read.value });
  if (warnings.length > 0 && textOf(raw, 'potwierdzam') !== 'tak') {
    return show(422, {
      errors: { potwierdzam: t.operatorSettings.warning.unconfirmed },
      warnings,
      preview,
      wanted: read.value,
    });
  }
  const planned = await city.transact((tx) =>
    planChange(tx, clerk, editor.subject, {
      key,
      value: read.value,
      effectiveFrom: effect.from,
      basedOn: textOf(raw, 'podstawa') || undefined,
    }),
  );
  if (!planned.ok) {
    const now = (await sceneOf(visit, editor, key)) ?? scene;
    return show(409, { scene: now, isNew: false, lost: { wanted: read.value }, preview });
  }
  await dropWork(visit, editor, key);
  const text = effect.from
    ? t.operatorSettings.saved.planned(formatDay(dayOf(effect.from)))
    : t.operatorSettings.saved.now;
  return redirect(reply, urls.settingOf(editor.slug, key), { kind: 'success', text });
}
