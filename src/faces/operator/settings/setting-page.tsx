import type { VNode } from 'preact';
import type { WorkingCopy } from '../../../configuration/working-copy.ts';
import { EnterKey } from '../../ui/button/enter-key.tsx';
import { Card } from '../../ui/card/card.tsx';
import type { FormView } from '../../ui/form/form-view.ts';
import { urls } from '../urls.ts';
import { differencesIn } from './differences.tsx';
import { Differences, History } from './history.tsx';
import type { Scene } from './scene.ts';
import { SubjectFrame } from './subject-frame.tsx';
import { Reshaped } from './types/row-frame.tsx';
import { WorkNotice } from './work-notice.tsx';

interface SettingPageProps {
  scene: Scene;
  form: FormView;
  isNew?: boolean;
  /** What this clerk wanted, when a colleague has been faster. */
  lost?: { readonly wanted: unknown };
  warnings?: readonly string[] | undefined;
  preview?: VNode | undefined;
  /** The form is what somebody has left half done. */
  work?: WorkingCopy;
  /** The button beside a row of the form that brought this page. */
  reshaped?: string;
  /** What the form would make of it; beside what holds now it tells what changes. */
  wanted?: unknown;
}

export function SettingPage(props: SettingPageProps) {
  const { scene, form, isNew = false, lost, warnings, work } = props;
  const { desk, editor, key, name, changes, basedOn, choices } = scene;
  const { page } = desk;
  const t = page.t.operatorSettings;
  const texts = editor.texts(page.t);
  const { slug, many } = editor;
  const action = isNew ? urls.newSetting(slug) : urls.settingOf(slug, key);
  return (
    <SubjectFrame
      desk={desk}
      title={isNew ? t.list.new(texts.title) : (name ?? texts.title)}
      lead={
        editor.standard ? (
          <>
            {t.standardHint}{' '}
            <a class="ds-link" href={urls.settingRestored(slug, key, 'standard')}>
              {t.restoreStandard}
            </a>
          </>
        ) : many?.copied && !isNew ? (
          <a class="ds-link" href={`${urls.newSetting(slug)}?wzor=${key}`}>
            {page.t.operatorTypes.copy}
          </a>
        ) : (
          !many && texts.lead
        )
      }
      list={many && { label: texts.title, href: urls.setting(slug) }}
      action={action}
      form={form}
      labels={Object.assign(
        {},
        ...Object.entries(editor.fields).map(([part, field]) =>
          field.inputs(part, texts.fields[part]?.label ?? '', page.t),
        ),
      )}
      multipart={editor.multipart}
      hidden={{ podstawa: basedOn ?? '', ...(isNew && { klucz: key }) }}
      conflict={lost && <Lost scene={scene} wanted={lost.wanted} />}
      warnings={warnings}
      previewable={editor.preview !== undefined}
      preview={
        <>
          {editor.keepsWork && props.wanted !== undefined && scene.current !== undefined && (
            <WhatChanges scene={scene} wanted={props.wanted} />
          )}
          {props.preview}
        </>
      }
      history={
        isNew ? undefined : (
          <History
            changes={changes}
            differences={(before, after) => differencesIn(scene, before, after)}
            withdrawHref={(id) => urls.settingWithdrawal(slug, id)}
            restoreHref={(id) => urls.settingRestored(slug, key, id)}
          />
        )
      }
    >
      {work && <WorkNotice page={page} href={urls.settingOf(slug, key)} work={work} />}
      {editor.reshape && <EnterKey name="krok" value="podglad" />}
      <Reshaped.Provider value={props.reshaped ?? ''}>
        {Object.entries(editor.fields).map(([part, { View }]) => (
          <View
            page={page}
            form={form}
            name={part}
            label={texts.fields[part]?.label ?? part}
            hint={texts.fields[part]?.hint}
            choices={choices[part] ?? []}
          />
        ))}
      </Reshaped.Provider>
    </SubjectFrame>
  );
}

/** Against what is in force. */
function WhatChanges({ scene, wanted }: { scene: Scene; wanted: unknown }) {
  const t = scene.desk.page.t.operatorTypes.changes;
  const differences = differencesIn(scene, scene.current, wanted);
  return (
    <Card title={t.title}>
      {differences.length === 0 ? (
        <p class="km-subtle">{t.nothing}</p>
      ) : (
        <Differences differences={differences} />
      )}
    </Card>
  );
}

/** What stands there now, where it differs from what this clerk wants. */
function Lost({ scene, wanted }: { scene: Scene; wanted: unknown }) {
  const t = scene.desk.page.t.operatorSettings.conflict;
  const newest = scene.changes.find(({ id }) => id === scene.basedOn);
  const differences = newest ? differencesIn(scene, newest.value, wanted) : [];
  return (
    <>
      <p>{t.what(newest?.madeBy ?? t.colleague)}</p>
      {differences.length === 0 ? (
        <p>{t.same}</p>
      ) : (
        <dl class="km-facts">
          {differences.map(({ label, before, after }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                {t.theirs} {before}
                <br />
                {t.yours} {after}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
