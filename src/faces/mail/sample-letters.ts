import type { City } from '../../city/city.ts';
import { addDays, dayOf } from '../../platform/clock.ts';
import type { SampleLetters } from '../http/sample-letters.ts';
import type { Locale } from '../i18n/locale.ts';
import { placeholderValues, withWords } from './city-words.ts';
import { mailScene } from './deliver.ts';
import { renderLetter } from './layout.tsx';
import { sampleParams } from './samples.ts';
import type { MailContent, MailScene, MailTemplate } from './template.ts';
import { type TemplateName, templates } from './templates.ts';

const names = Object.keys(templates) as TemplateName[];

export const sampleLetters: SampleLetters = {
  names,
  async about(city, name, locale) {
    const { content } = await sampleOf(city, name, locale);
    return { subject: content.subject, why: content.why };
  },
  placeholders(name) {
    const params = sampleParams[name as TemplateName];
    return ['miasto', 'telefon', 'email', ...('number' in params ? ['numer'] : [])];
  },
  async write(city, name, locale, words) {
    const { content, scene, params } = await sampleOf(city, name, locale);
    const { subject, text } = renderLetter(
      withWords(content, words, placeholderValues(scene, params)),
      scene,
    );
    return { subject, text };
  },
};

async function sampleOf(
  city: City,
  name: string,
  locale: Locale,
): Promise<{ content: MailContent; scene: MailScene; params: unknown }> {
  const template: MailTemplate = templates[name as TemplateName] as MailTemplate;
  const scene = await mailScene(city, locale, {
    token: async () => 'wzor',
    waitingCard: async () => ({ code: 'K7MP3XQA', until: addDays(dayOf(city.clock()), 60), closures: [] }),
  });
  const params = template.params.parse(sampleParams[name as TemplateName]);
  return { content: await template.write(scene, params), scene, params };
}
