import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import type { SampleLetters } from '../../http/sample-letters.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { showColours } from './colours-css.ts';
import { postNew, postSetting, showNew, showSetting } from './edit.ts';
import type { Editor } from './editor.ts';
import { editorsWith } from './editors.ts';
import { showIndex } from './index-page.tsx';
import { showList } from './list.tsx';
import type { SettingVisit } from './visit.ts';
import { askWithdrawal, postWithdrawal } from './withdrawal.tsx';

type Handle = (visit: SettingVisit, editor: Editor) => Promise<FastifyReply>;

/** "Ustawienia": everything that the city sets, with its history and the days from which it holds. */
export function settingRoutes(app: FastifyInstance, city: City, letters: SampleLetters): void {
  const desk = deskFor(app, city, 'settings');
  const editors = editorsWith(letters);
  const about =
    (handle: Handle) =>
    async (visit: SettingVisit): Promise<FastifyReply> => {
      const editor = editors.find(({ slug }) => slug === visit.params.subject);
      return editor ? handle(visit, editor) : notFound(visit.request, visit.reply);
    };
  const one = about((visit, editor) =>
    editor.many ? showList(visit, editor) : showSetting(visit, editor, ''),
  );
  const saved = about(async (visit, editor) =>
    editor.many ? notFound(visit.request, visit.reply) : postSetting(visit, editor, ''),
  );
  const upload = { upload: true };

  desk.get(urls.settings, (visit) => showIndex(visit, editors));
  desk.get(urls.setting('kolory/motyw.css'), showColours);
  desk.get(urls.setting(':subject'), one);
  desk.post(urls.setting(':subject'), saved, upload);
  desk.get(urls.newSetting(':subject'), about(showNew));
  desk.post(urls.newSetting(':subject'), about(postNew), upload);
  desk.get(
    urls.settingOf(':subject', ':key'),
    about((visit, editor) => inList(visit, editor, showSetting)),
  );
  desk.post(
    urls.settingOf(':subject', ':key'),
    about((visit, editor) => inList(visit, editor, postSetting)),
    upload,
  );
  desk.get(
    urls.settingWithdrawal(':subject', ':change'),
    about((visit, editor) => ofChange(visit, editor, askWithdrawal)),
  );
  desk.post(
    urls.settingWithdrawal(':subject', ':change'),
    about((visit, editor) => ofChange(visit, editor, postWithdrawal)),
  );
}

async function inList(
  visit: SettingVisit,
  editor: Editor,
  handle: (visit: SettingVisit, editor: Editor, key: string) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { key = '' } = visit.params;
  const known = editor.many?.keys ? editor.many.keys.includes(key) : editor.many && uuid.test(key);
  return known ? handle(visit, editor, key) : notFound(visit.request, visit.reply);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function ofChange(
  visit: SettingVisit,
  editor: Editor,
  handle: (visit: SettingVisit, editor: Editor, change: string) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { change = '' } = visit.params;
  return uuid.test(change) ? handle(visit, editor, change) : notFound(visit.request, visit.reply);
}
