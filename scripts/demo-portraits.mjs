// Renders the demo portraits: node scripts/demo-portraits.mjs [target folder]
//
// Faces come from the "ToonHead" style of DiceBear (Johan Melin, CC BY 4.0), changed here: crop of an ID
// photo, softer outline, own haircuts, glasses, lines of age, freckles, and a child's proportions.
// The rendered files are checked in, so that starting the demo needs no rendering.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toonHead } from '@dicebear/collection';
import { createAvatar } from '@dicebear/core';
import sharp from 'sharp';

const WIDTH = 709;
const HEIGHT = 945;
const MAX_BYTES = 60 * 1024;

/** The same shape on the left and on the right of the face (the axis is x = 384). */
const mirrored = (shape) => `${shape}<g transform="matrix(-1 0 0 1 768 0)">${shape}</g>`;

const curls = (fill, { cx = 384, cy = 300, from, to, radius, size, count }) =>
  Array.from({ length: count }, (_, i) => {
    const angle = ((from + ((to - from) * i) / (count - 1)) * Math.PI) / 180;
    const r = size * (1 + 0.12 * Math.sin(i * 2.4));
    const x = cx + radius * Math.cos(angle);
    const y = cy - radius * Math.sin(angle);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="${fill}"/>`;
  }).join('');

/** Own haircuts: `front` is drawn over the face, `rear` behind the neck. */
const ownHair = {
  fringe: (c) => ({
    front: `<path d="M206 432C184 240 250 104 384 104s200 136 178 328l-27-14c4-52-6-96-24-132-34 14-82 22-127 22s-93-8-127-22c-18 36-28 80-24 132z" fill="${c}"/>
      <path d="M300 296c-8-40 4-92 30-128M468 296c8-40-4-92-30-128M384 306c-4-50-2-96 0-140" stroke="#000" stroke-opacity=".16" stroke-width="5" stroke-linecap="round" fill="none"/>`,
    rear: '',
  }),
  pigtails: (c) => ({
    front: `<path d="M208 424C188 240 250 106 384 106s196 134 176 318l-24-8c2-54-10-104-34-140-36-8-80-34-112-74-36 44-84 72-124 80-20 34-36 80-34 134z" fill="${c}"/>
      <path d="M384 108v92" stroke="#000" stroke-opacity=".2" stroke-width="5" fill="none"/>`,
    rear: mirrored(
      `<path d="M214 420c-40-8-66 30-66 88 0 46 8 78 26 104 4-24 12-40 22-56 22-34 32-84 18-136z" fill="${c}"/><ellipse cx="212" cy="428" rx="22" ry="17" transform="rotate(-28 212 428)" fill="#c8742a"/>`,
    ),
  }),
  perm: (c) => ({
    front:
      curls(c, { from: 204, to: -24, radius: 172, size: 50, count: 15 }) +
      curls(c, { from: 158, to: 22, radius: 116, size: 54, count: 9 }) +
      `<g fill="none" stroke="#000" stroke-opacity=".13" stroke-width="5" stroke-linecap="round"><path d="M262 214q26-34 58-14M350 172q32-26 58 2M450 194q34-14 52 20M226 300q2-34 30-40M512 262q28 4 32 38M330 236q22-18 44-2M414 234q24-16 44 4"/></g>`,
    rear: `<ellipse cx="384" cy="400" rx="186" ry="130" fill="${c}"/>`,
  }),
  tightCurls: (c) => ({
    front:
      curls(c, { from: 196, to: -16, radius: 160, size: 40, count: 19 }) +
      curls(c, { from: 152, to: 28, radius: 104, size: 62, count: 9 }),
    rear: '',
  }),
  bald: (c) => ({
    front:
      mirrored(
        `<path d="M247 262c-36 18-54 84-40 146 7-7 15-8 20-3 4-34 12-52 24-70 10-18 8-54-4-73z" fill="${c}"/>`,
      ) +
      '<path d="M300 186c22-18 52-26 82-26" stroke="#fff" stroke-opacity=".35" stroke-width="12" stroke-linecap="round" fill="none"/>',
    rear: '',
  }),
  parted: (c) => ({
    front: `<path d="M198 470C176 240 246 100 384 100s208 140 186 370c-8-12-20-20-32-40 0-62-18-108-52-146-42-24-82-58-104-98-24 44-64 78-102 98-36 38-50 84-50 146-12 20-24 28-32 40z" fill="${c}"/>
      <path d="M384 102v82" stroke="#000" stroke-opacity=".2" stroke-width="5" fill="none"/>`,
    rear: '',
  }),
};

const extras = {
  glassesRound: (c) =>
    `<g fill="#fff" fill-opacity=".16" stroke="${c}" stroke-width="9"><circle cx="305" cy="408" r="57"/><circle cx="463" cy="408" r="57"/><path d="M361 400q23-16 46 0M249 398l-26-10M519 398l26-10" fill="none" stroke-linecap="round"/></g>`,
  glassesSquare: (c) =>
    `<g fill="#fff" fill-opacity=".14" stroke="${c}" stroke-width="10"><rect x="246" y="362" width="116" height="90" rx="26"/><rect x="406" y="362" width="116" height="90" rx="26"/><path d="M362 392q22-12 44 0M246 390l-24-8M522 390l24-8" fill="none" stroke-linecap="round"/></g>`,
  forehead: () =>
    '<path d="M318 272q66-14 132 0M332 296q52-10 104 0" fill="none" stroke="#3f2626" stroke-opacity=".3" stroke-width="4.5" stroke-linecap="round"/>',
  // corners of the eyes, from nose to mouth
  age: () =>
    `<g fill="none" stroke="#3f2626" stroke-opacity=".3" stroke-width="4.5" stroke-linecap="round">${mirrored('<path d="M252 436q-12 6-20 4M256 446q-8 8-16 10M272 452q34 18 66 4M332 470q-16 20-16 44"/>')}</g>`,
  middleAge: () =>
    `<g fill="none" stroke="#3f2626" stroke-opacity=".24" stroke-width="4" stroke-linecap="round">${mirrored('<path d="M278 452q28 14 56 3M336 474q-14 16-15 34"/>')}</g>`,
  freckles: () =>
    `<g fill="#8a4a2f" fill-opacity=".4">${mirrored('<circle cx="268" cy="462" r="4"/><circle cx="288" cy="472" r="4"/><circle cx="306" cy="460" r="4"/><circle cx="322" cy="474" r="3.5"/>')}</g>`,
  cheeks: () =>
    `<g fill="#e0564b" fill-opacity=".2">${mirrored('<ellipse cx="282" cy="472" rx="34" ry="22"/>')}</g>`,
};

const people = [
  {
    file: '01-kobieta-34',
    skin: 'f1c3a5',
    hairColor: '724133',
    own: 'parted',
    rearHair: 'longWavy',
    clothes: 'openJacket',
    cloth: '0b5d5e',
    eyes: 'wide',
    mouth: 'smile',
    brows: 'neutral',
    add: [['cheeks']],
  },
  {
    file: '02-mezczyzna-37',
    skin: 'f1c3a5',
    hairColor: '2c1b18',
    hair: 'sideComed',
    beard: 'fullBeard',
    clothes: 'shirt',
    cloth: '31506b',
    eyes: 'wide',
    mouth: 'smile',
    brows: 'neutral',
  },
  {
    file: '03-chlopiec-8',
    child: true,
    skin: 'f1c3a5',
    hairColor: 'a55728',
    hair: 'undercut',
    clothes: 'tShirt',
    cloth: 'c8742a',
    eyes: 'wide',
    mouth: 'laugh',
    brows: 'neutral',
    add: [['freckles'], ['cheeks']],
  },
  {
    file: '04-dziewczynka-6',
    child: true,
    skin: 'f1c3a5',
    hairColor: 'd6b370',
    own: 'pigtails',
    clothes: 'tShirt',
    cloth: '4f9a94',
    eyes: 'wide',
    mouth: 'laugh',
    brows: 'neutral',
    add: [['cheeks']],
  },
  {
    file: '05-seniorka-78',
    skin: 'f3cdb4',
    hairColor: 'e3e2e6',
    browColor: 'a7a3a6',
    own: 'perm',
    clothes: 'turtleNeck',
    cloth: '7a4a6d',
    eyes: 'happy',
    mouth: 'smile',
    brows: 'neutral',
    add: [['forehead'], ['age'], ['cheeks'], ['glassesRound', '#8a5a2b']],
  },
  {
    file: '06-senior-72',
    skin: 'eab99a',
    hairColor: 'd3d3d6',
    browColor: 'b5b2b2',
    own: 'bald',
    beard: 'moustacheTwirl',
    clothes: 'shirt',
    cloth: '5b6156',
    eyes: 'happy',
    mouth: 'smile',
    brows: 'neutral',
    add: [['forehead'], ['age']],
  },
  {
    file: '07-student-21',
    skin: 'a36b4f',
    hairColor: '1d1412',
    own: 'tightCurls',
    clothes: 'tShirt',
    cloth: 'e3b04b',
    eyes: 'wide',
    mouth: 'smile',
    brows: 'neutral',
  },
  {
    file: '08-studentka-20',
    skin: 'f1c3a5',
    hairColor: 'b5482a',
    own: 'fringe',
    rearHair: 'longStraight',
    clothes: 'turtleNeck',
    cloth: '2f6f4f',
    eyes: 'wide',
    mouth: 'smile',
    brows: 'neutral',
    add: [['freckles'], ['glassesRound', '#2b2b33']],
  },
  {
    file: '09-mezczyzna-45',
    skin: '6b4331',
    hairColor: '17100e',
    hair: 'undercut',
    beard: 'chinMoustache',
    clothes: 'openJacket',
    cloth: '2d3e50',
    eyes: 'happy',
    mouth: 'smile',
    brows: 'neutral',
    add: [['middleAge']],
  },
  {
    file: '10-kobieta-56',
    skin: 'e8b795',
    hairColor: '8b7f7c',
    browColor: '6d5f5a',
    own: 'fringe',
    rearHair: 'neckHigh',
    clothes: 'shirt',
    cloth: '8c2f39',
    eyes: 'happy',
    mouth: 'smile',
    brows: 'neutral',
    add: [['middleAge'], ['glassesSquare', '#5b2333']],
  },
  {
    file: '11-kobieta-29',
    skin: 'c68e7a',
    hairColor: '1f1513',
    own: 'parted',
    rearHair: 'shoulderHigh',
    clothes: 'dress',
    cloth: 'b3541e',
    eyes: 'wide',
    mouth: 'laugh',
    brows: 'neutral',
  },
  {
    file: '12-mezczyzna-63',
    skin: 'ecbd9f',
    hairColor: '8f8f92',
    browColor: '77706d',
    hair: 'sideComed',
    beard: 'fullBeard',
    clothes: 'turtleNeck',
    cloth: '23415a',
    eyes: 'happy',
    mouth: 'smile',
    brows: 'neutral',
    add: [['age'], ['glassesSquare', '#30343a']],
  },
  {
    file: '13-kobieta-31',
    skin: 'f3cdb4',
    hairColor: 'c99a5b',
    own: 'parted',
    rearHair: 'longStraight',
    clothes: 'shirt',
    cloth: '3f5f8a',
    eyes: 'happy',
    mouth: 'smile',
    brows: 'neutral',
    add: [['cheeks']],
  },
  {
    file: '14-studentka-22',
    skin: 'eab99a',
    hairColor: '5a3825',
    own: 'fringe',
    rearHair: 'shoulderHigh',
    clothes: 'tShirt',
    cloth: 'a34a5e',
    eyes: 'wide',
    mouth: 'laugh',
    brows: 'neutral',
    add: [['freckles']],
  },
  {
    file: '15-student-24',
    skin: 'f1c3a5',
    hairColor: 'b07a3c',
    hair: 'undercut',
    beard: 'chin',
    clothes: 'openJacket',
    cloth: '4b5d3a',
    eyes: 'happy',
    mouth: 'smile',
    brows: 'neutral',
    add: [['glassesRound', '#2b2b33']],
  },
  {
    file: '16-mezczyzna-41',
    skin: 'e8b795',
    hairColor: '3b2b24',
    hair: 'sideComed',
    clothes: 'turtleNeck',
    cloth: '5f5f6b',
    eyes: 'wide',
    mouth: 'smile',
    brows: 'neutral',
    add: [['middleAge']],
  },
];

function cut(svg, marker) {
  const at = svg.indexOf(marker);
  if (at < 0) throw new Error(`The avatar style has changed: "${marker}" is gone`);
  return [svg.slice(0, at), svg.slice(at)];
}

function portrait(person) {
  const hair = person.own ? ownHair[person.own](`#${person.hairColor}`) : { front: '', rear: '' };
  const svg = createAvatar(toonHead, {
    seed: person.file,
    skinColor: [person.skin],
    hairColor: [person.hairColor],
    clothes: [person.clothes],
    clothesColor: [person.cloth],
    eyes: [person.eyes],
    mouth: [person.mouth],
    eyebrows: [person.brows],
    hair: [person.hair ?? 'sideComed'],
    hairProbability: person.hair ? 100 : 0,
    beard: [person.beard ?? 'chin'],
    beardProbability: person.beard ? 100 : 0,
    rearHair: [person.rearHair ?? 'neckHigh'],
    rearHairProbability: person.rearHair ? 100 : 0,
  }).toString();

  const [, drawing] = cut(svg, '<g transform="translate(0 10)">');
  const [rear, fromBody] = cut(drawing, '<path d="M432.5 556.5');
  const [body, fromHead] = cut(fromBody, '<path d="M191.5 452.5');
  const endOfHead = fromHead.indexOf('fill-opacity="0.2"/>') + 'fill-opacity="0.2"/>'.length;
  const head = fromHead.slice(0, endOfHead);
  const [clothes, fromMouth] = cut(
    fromHead.slice(endOfHead),
    person.mouth === 'laugh' ? '<mask id="mouthLaugh' : '<path d="M363 533',
  );
  const face = fromMouth.replace(/<\/g>\s*<\/svg>\s*$/, '');
  const brows = person.browColor
    ? face.replace(
        `<g fill="#${person.hairColor}"><path d="M305`,
        `<g fill="#${person.browColor}"><path d="M305`,
      )
    : face;
  const add = (person.add ?? []).map(([name, colour]) => extras[name](colour)).join('');

  // An ID photo: the head takes about two thirds of the height. A child: narrower shoulders, larger head.
  const box = person.child ? { x: 124, y: 62, width: 520 } : { x: 106, y: 44, width: 556 };
  const shoulders = person.child ? 'translate(384 560) scale(.8) translate(-384 -560)' : '';
  const height = (box.width * HEIGHT) / WIDTH;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="${box.x} ${box.y} ${box.width} ${height}" fill="none">
    <defs><linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop stop-color="#f6f7f6"/><stop offset="1" stop-color="#e7ebea"/></linearGradient></defs>
    <rect x="${box.x}" y="${box.y}" width="${box.width}" height="${height}" fill="url(#wall)"/>
    ${rear}${hair.rear}<g transform="${shoulders}">${body}</g><g transform="${shoulders}">${clothes}</g>${head}${brows}${add}${hair.front}
  </svg>`.replaceAll('stroke="black"', 'stroke="#000" stroke-opacity=".22"');
}

const target = process.argv[2] ?? fileURLToPath(new URL('../src/demo/portraits/', import.meta.url));
await mkdir(target, { recursive: true });
for (const person of people) {
  const jpeg = await sharp(Buffer.from(portrait(person)), { density: 144 })
    .resize(WIDTH, HEIGHT, { fit: 'fill' })
    .flatten({ background: '#f2f4f3' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  if (jpeg.length > MAX_BYTES) throw new Error(`${person.file}.jpg is too large: ${jpeg.length} bytes`);
  await writeFile(join(target, `${person.file}.jpg`), jpeg);
  console.log(`${person.file}.jpg ${jpeg.length}`);
}
