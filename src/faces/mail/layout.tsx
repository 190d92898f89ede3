import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MailContent, MailScene } from './template.ts';

/** One content, two forms. */
export function renderLetter(content: MailContent, scene: MailScene) {
  return {
    subject: `${content.subject} – ${scene.t.productName}, ${scene.city.name}`,
    text: renderText(content, scene),
    html: `<!doctype html>${renderToString(<Letter content={content} scene={scene} />)}`,
  };
}

function renderText({ paragraphs, facts, action, notes, why }: MailContent, { t, city }: MailScene): string {
  const blocks = [
    t.greeting,
    ...paragraphs,
    facts?.map(([label, value]) => `${label}: ${value}`).join('\n'),
    action && `${action.label}:\n${action.href}`,
    ...(notes ?? []),
    `${t.regards}\n${signature(scene(t, city))}`,
    `-- \n${why} ${t.automatic}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const scene = (t: MailScene['t'], city: MailScene['city']) => ({ t, city });

function signature({ t, city }: Pick<MailScene, 't' | 'city'>): string {
  return [`${t.productName}, ${city.name}`, city.address, city.phone, city.email].filter(Boolean).join('\n');
}
