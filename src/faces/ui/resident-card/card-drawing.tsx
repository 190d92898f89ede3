import { cardGeometry as at, groups, nameLines } from './geometry.ts';
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
        <clipPath id={`${id}-brzeg`}>
          <rect width="856" height="540" rx="32" />
        </clipPath>
        <clipPath id={`${id}-zdjecie`}>
          <rect {...box(at.photo)} rx={at.photo.radius} />
        </clipPath>
        <filter id={`${id}-szary`}>
          <feColorMatrix type="saturate" values="0" />
        </filter>
      </defs>
      <g clip-path={`url(#${id}-brzeg)`}>
        <Ground id={id} colors={colors} />
        <g filter={active ? undefined : `url(#${id}-szary)`}>
          <image href={crestUrl} {...at.crest} />
        </g>
        <text x={at.city.x} y={at.city.y} fill="#fff" font-size={at.city.size}>
          {cityName}
        </text>
        <text
          x={at.label.x}
          y={at.label.y}
          fill="#fff"
          font-size={at.label.size}
          font-weight="650"
          letter-spacing="-0.4"
        >
          {labels.label}
        </text>
        <g filter={active ? undefined : `url(#${id}-szary)`}>
          <Photo id={id} href={photoUrl} />
        </g>
        <Name name={props.name} narrow={Boolean(codeSvg)} />
        <text
          x={at.text}
          y={active && !validUntil ? at.number.y : at.number.above}
          fill="#fff"
          font-size={at.number.size}
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

/** What all cards of a city have in common, behind everything else. */
export function Ground({ id, colors }: { id: string; colors: NonNullable<ResidentCardProps['colors']> }) {
  return (
    <>
      <linearGradient id={`${id}-tlo`} x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stop-color={colors.main} />
        <stop offset="1" stop-color={colors.dark} />
      </linearGradient>
      <rect width={at.width} height={at.height} fill={`url(#${id}-tlo)`} />
      <Waves accent={colors.accent} />
    </>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const box = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });
const square = ({ x, y, side }: { x: number; y: number; side: number }): Box => ({
  x,
  y,
  width: side,
  height: side,
});

function Photo({ id, href }: { id: string; href: string | undefined }) {
  return (
    <>
      <rect {...box(at.plate)} rx={at.plate.radius} fill="#fff" />
      <g clip-path={`url(#${id}-zdjecie)`}>
        <rect {...box(at.photo)} fill="#e6e9e8" />
        {href ? (
          <image href={href} {...box(at.photo)} preserveAspectRatio="xMidYMid slice" />
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

function Name({ name, narrow }: { name: string; narrow: boolean }) {
  const { size, lines } = nameLines(name, narrow);
  return (
    <text fill="#fff" font-size={size} font-weight="650">
      {lines.map(({ text, y }) => (
        <tspan x={at.text} y={y}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function Code({ svg }: { svg: string }) {
  const href = svg.startsWith('data:') ? svg : `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return (
    <>
      <rect {...square(at.codePlate)} rx={at.codePlate.radius} fill="#fff" />
      <image href={href} {...square(at.code)} />
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
