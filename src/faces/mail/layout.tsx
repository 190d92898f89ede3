import { renderToString } from 'preact-render-to-string';
import type { MailContent, MailScene } from './template.ts';

/** Where the HTML finds the picture that comes with it. */
const pictureId = 'kod@karta';

/** One content, two forms. */
export function renderLetter(content: MailContent, scene: MailScene) {
  return {
    subject: `${content.subject} – ${scene.t.productName}, ${scene.city.name}`,
    text: renderText(content, scene),
    html: `<!doctype html>${renderToString(<Letter content={content} scene={scene} />)}`,
    pictures: content.picture ? [{ cid: pictureId, png: content.picture.png }] : [],
  };
}

function renderText({ paragraphs, facts, action, notes, why }: MailContent, scene: MailScene): string {
  const blocks = [
    scene.t.greeting,
    ...paragraphs,
    facts?.map(([label, value]) => `${label}: ${value}`).join('\n'),
    action && `${action.label}:\n${action.href}`,
    ...(notes ?? []),
    [`${scene.t.regards},`, ...signature(scene)].join('\n'),
    `-- \n${why} ${scene.t.automatic}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function signature({ t, city }: MailScene): string[] {
  return [`${t.productName}, ${city.name}`, city.address, city.phone, city.email].filter(Boolean);
}

/** Mail programs know little CSS: everything stands inline, and `dark` turns it over where that is understood. */
function Letter({ content, scene }: { content: MailContent; scene: MailScene }) {
  const { paragraphs, facts, picture, action, notes, why } = content;
  const { t, city, colour, locale } = scene;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style>{dark}</style>
      </head>
      <body class="ground" style={look.ground}>
        <div style={look.column}>
          <p class="ink" style={{ ...look.brand, borderColor: colour }}>
            <strong>{city.name}</strong>
            <br />
            {t.productName}
          </p>
          <main class="sheet ink" style={look.sheet}>
            <h1 style={look.heading}>{content.subject}</h1>
            <p style={look.text}>{t.greeting}</p>
            {paragraphs.map((text) => (
              <p style={look.text}>
                <Linked text={text} />
              </p>
            ))}
            {facts?.map(([label, value]) => (
              <p style={look.text}>
                {label}: <strong>{value}</strong>
              </p>
            ))}
            {picture && (
              <p style={look.text}>
                <img src={`cid:${pictureId}`} alt={picture.alt} width="180" height="180" />
              </p>
            )}
            {action && (
              <>
                <p style={look.action}>
                  <a href={action.href} style={{ ...look.button, background: colour, color: inkOn(colour) }}>
                    {action.label}
                  </a>
                </p>
                <p class="quiet" style={look.small}>
                  {t.linkHelp}
                  <br />
                  <a class="quiet" href={action.href} style={look.address}>
                    {action.href}
                  </a>
                </p>
              </>
            )}
            {notes?.map((text) => (
              <p style={look.text}>
                <Linked text={text} />
              </p>
            ))}
            <p style={look.signature}>
              {t.regards},
              {signature(scene).map((line) => (
                <>
                  <br />
                  {line}
                </>
              ))}
            </p>
          </main>
          <p class="quiet" style={look.footer}>
            {why} {t.automatic}
          </p>
        </div>
      </body>
    </html>
  );
}

/** The same text, its addresses made into links. */
function Linked({ text }: { text: string }) {
  return (
    <>
      {text.split(/(https?:\/\/\S+)/).map((part) =>
        /^https?:/.test(part) ? (
          <a class="ink" href={part} style={look.address}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** Black or white, whichever is easier to read on a colour like `#0b5d5e`. */
function inkOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return r * 0.299 + g * 0.587 + b * 0.114 > 150 ? '#111111' : '#ffffff';
}

const dark = `@media (prefers-color-scheme: dark) {
  .ground { background: #14181a !important; }
  .sheet { background: #20262a !important; }
  .ink { color: #eef1f2 !important; }
  .quiet { color: #aab4b8 !important; }
}`;

const look = {
  ground: {
    margin: '0',
    padding: '24px 12px',
    background: '#f2f4f4',
    color: '#1c2326',
    fontFamily: "'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
    fontSize: '17px',
    lineHeight: '1.5',
  },
  column: { maxWidth: '600px', margin: '0 auto' },
  brand: { margin: '0 0 16px', padding: '0 0 0 12px', borderLeft: '4px solid', color: '#1c2326' },
  sheet: {
    display: 'block',
    padding: '28px 24px',
    background: '#ffffff',
    color: '#1c2326',
    borderRadius: '10px',
  },
  heading: { margin: '0 0 20px', fontSize: '24px', lineHeight: '1.25' },
  text: { margin: '0 0 16px' },
  action: { margin: '24px 0 12px' },
  button: {
    display: 'inline-block',
    padding: '14px 24px',
    borderRadius: '8px',
    fontWeight: '600',
    textDecoration: 'none',
  },
  small: { margin: '0 0 24px', fontSize: '14px', color: '#59656a' },
  address: { color: 'inherit', wordBreak: 'break-all' },
  signature: { margin: '24px 0 0' },
  footer: { margin: '16px 12px 0', fontSize: '14px', color: '#59656a' },
} as const;
