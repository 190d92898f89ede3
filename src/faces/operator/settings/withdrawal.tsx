import type { FastifyReply } from 'fastify';
import { keyOfChange } from '../../../configuration/change-key.ts';
import { withdrawChange } from '../../../configuration/withdraw.ts';
import { dayOf } from '../../../platform/clock.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { formatDay } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { urls } from '../urls.ts';
import type { Editor } from './editor.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { SettingVisit } from './visit.ts';

export async function askWithdrawal(
  visit: SettingVisit,
  editor: Editor,
  change: string,
): Promise<FastifyReply> {
  const { request, reply } = visit;
  const scene = await sceneOfChange(visit, editor, change);
  if (!scene) return notFound(request, reply);
  return sendPage(reply, <WithdrawalPage scene={scene} change={change} />);
}

export async function postWithdrawal(
  visit: SettingVisit,
  editor: Editor,
  change: string,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const key = await keyOfChange(city.db, clerk, editor.subject, change);
  if (key === undefined) return notFound(request, reply);
  const t = messages[request.scene.locale].operatorSettings.withdrawal;
  const withdrawn = await city.transact((tx) => withdrawChange(tx, clerk, editor.subject, change));
  const back = urls.settingOf(editor.slug, key);
  if (withdrawn.ok) return redirect(reply, back, { kind: 'success', text: t.done });
  switch (withdrawn.reason) {
    case 'not-found':
      return notFound(request, reply);
    case 'in-force':
      return redirect(reply, back, { kind: 'warning', text: t.inForce });
    case 'already-withdrawn':
      return redirect(reply, back, { kind: 'info', text: t.already });
  }
}

async function sceneOfChange(
  visit: SettingVisit,
  editor: Editor,
  change: string,
): Promise<Scene | undefined> {
  const { city, clerk } = visit;
  const key = await keyOfChange(city.db, clerk, editor.subject, change);
  return key === undefined ? undefined : sceneOf(visit, editor, key);
}

function WithdrawalPage({ scene, change }: { scene: Scene; change: string }) {
  const { desk, editor, key, changes, name } = scene;
  const { page } = desk;
  const t = page.t.operatorSettings.withdrawal;
  const planned = changes.find(({ id }) => id === change);
  return (
    <DeskFrame desk={desk} title={t.title} current="settings">
      <ConfirmDialog
        page={page}
        action={urls.settingWithdrawal(editor.slug, change)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.settingOf(editor.slug, key)}
      >
        <p>
          {t.what(name ?? editor.texts(page.t).title, planned ? formatDay(dayOf(planned.effectiveFrom)) : '')}
        </p>
        <p>{t.stays}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}
