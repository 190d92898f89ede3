import type { ResidentCardProps } from './resident-card.tsx';
import { Waves } from './waves.tsx';

const themed = {
  main: 'var(--ds-color-accent-base-default)',
  dark: 'var(--ds-color-accent-text-default)',
  accent: 'var(--ds-color-brand1-base-default)',
};
const resting = { main: '#7b7d80', dark: '#55575a', accent: '#a9abae' };

/** 856 × 540: a bank card's 85.6 × 54 mm. Fills are attributes, so that the drawing also stands alone. */
export function CardDrawing(props: ResidentCardProps) {
  const { status, statusLabel, photoUrl, codeSvg, crestUrl, cityName, labels, number, validUntil } = props;
  const active = status === 'active';
  const colors = active ? (props.colors ?? themed) : resting;
  const id = `karta-${number.replace(/\W/g, '')}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 856 540"
      aria-hidden="true"
      focusable="false"
      font-family="'Source Sans 3', 'Source Sans 3 Variable', sans-serif"
    >
      <defs>
        <linearGradient id={`${id}-tlo`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stop-color={colors.main} />
          <stop offset="1" stop-color={colors.dark} />
        </linearGradient>
        <clipPath id={`${id}-brzeg`}>
          <rect width="856" height="540" rx="32" />
        </clipPath>
        <clipPath id={`${id}-zdjecie`}>
          <rect x="44" y="164" width="210" height="280" rx="14" />
        </clipPath>
        <filter id={`${id}-szary`}>
          <feColorMatrix type="saturate" values="0" />
        </filter>
      </defs>
      <g clip-path={`url(#${id}-brzeg)`}>
        <rect width="856" height="540" fill={`url(#${id}-tlo)`} />
        <Waves accent={colors.accent} />
        <g filter={active ? undefined : `url(#${id}-szary)`}>
          <image href={crestUrl} x="44" y="32" width="86" height="104" />
        </g>
        <text x="150" y="74" fill="#fff" font-size="34">
          {cityName}
        </text>
        <text x="150" y="122" fill="#fff" font-size="46" font-weight="650" letter-spacing="-0.4">
          {labels.label}
        </text>
        <g filter={active ? undefined : `url(#${id}-szary)`}>
          <Photo id={id} href={photoUrl} />
        </g>
        <Name name={props.name} narrow={Boolean(codeSvg)} />
        <text
          x="286"
          y={active && !validUntil ? 380 : 330}
          fill="#fff"
          font-size="44"
          font-weight="600"
          class="km-tabular"
        >
          {groups(number)}
        </text>
        {active && validUntil && (
          <>
            <text x="286" y="404" fill="#fff" font-size="29">
              {labels.validUntil}
            </text>
            <text x="286" y="444" fill="#fff" font-size="36" font-weight="600" class="km-tabular">
              {validUntil}
            </text>
          </>
        )}
        {active && codeSvg && <Code svg={codeSvg} />}
        {!active && <Across word={statusLabel} danger={status === 'blocked'} />}
      </g>
    </svg>
  );
}

function Photo({ id, href }: { id: string; href: string | undefined }) {
  return (
    <>
      <rect x="38" y="158" width="222" height="292" rx="19" fill="#fff" />
      <g clip-path={`url(#${id}-zdjecie)`}>
        <rect x="44" y="164" width="210" height="280" fill="#e6e9e8" />
        {href ? (
          <image href={href} x="44" y="164" width="210" height="280" preserveAspectRatio="xMidYMid slice" />
        ) : (
          <g fill="#b4bcba">
            <circle cx="149" cy="278" r="52" />
            <path d="M54 458c0-66 40-104 95-104s95 38 95 104z" />
          </g>
        )}
      </g>
    </>
  );
}

/** A long name takes two lines and smaller letters rather than running off the card. */
function Name({ name, narrow }: { name: string; narrow: boolean }) {
  const room = narrow ? 19 : 25;
  const lines = name.length > room ? halves(name) : [name];
  const longest = Math.max(...lines.map((line) => line.length));
  const size = Math.min(58, Math.floor(530 / (longest * 0.5)));
  return (
    <text fill="#fff" font-size={size} font-weight="650">
      {lines.map((line, index) => (
        <tspan x="286" y={lines.length === 1 ? 252 : 216 + index * (size + 6)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Code({ svg }: { svg: string }) {
  const href = svg.startsWith('data:') ? svg : `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return (
    <>
      <rect x="628" y="272" width="190" height="190" rx="14" fill="#fff" />
      <image href={href} x="634" y="278" width="178" height="178" />
    </>
  );
}

function Across({ word, danger }: { word: string; danger: boolean }) {
  const text = word.toLocaleUpperCase('pl');
  return (
    <g transform="rotate(-5 428 410)">
      <rect x="-60" y="362" width="976" height="104" fill={danger ? '#9c1616' : '#2b2d30'} />
      <rect x="-60" y="369" width="976" height="2.5" fill="#fff" opacity="0.7" />
      <rect x="-60" y="456.5" width="976" height="2.5" fill="#fff" opacity="0.7" />
      <text
        x="428"
        y="437"
        text-anchor="middle"
        fill="#fff"
        font-size={Math.min(66, 1000 / text.length)}
        font-weight="700"
        letter-spacing="6"
      >
        {text}
      </text>
    </g>
  );
}

/** `01-0000018` as `01 0000 018`: groups that the eye can hold. */
export function groups(number: string): string {
  const [prefix, rest] = number.includes('-') ? number.split('-', 2) : ['', number];
  const parts = (rest ?? '').match(/.{1,4}/g) ?? [];
  return [prefix, ...parts].filter(Boolean).join(' ');
}

function halves(name: string): string[] {
  const words = name.split(' ');
  const cuts = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  return cuts.sort((a, b) => longest(a) - longest(b))[0] ?? [name];
}
