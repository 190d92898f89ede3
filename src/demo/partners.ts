import { randomUUID } from 'node:crypto';
import { addPartner } from '../partners/add-partner.ts';
import { applyAsPartner } from '../partners/applications/apply.ts';
import { addBranch } from '../partners/branches/add.ts';
import { addDays, dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { ClerkWho } from '../staff/clerk.ts';

interface DemoPartner {
  readonly name: string;
  readonly nip: string;
  readonly description: string;
  readonly website: string | null;
  readonly phone: string;
  /** Days from today on which the contract ends. */
  readonly endsIn: number | null;
  readonly branches: readonly DemoBranch[];
}

interface DemoBranch {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly hours: string;
  readonly place: readonly [latitude: number, longitude: number];
}

const weekdays = 'poniedziałek–piątek';

const demoPartners: readonly DemoPartner[] = [
  {
    name: 'Kawiarnia Pod Bramą',
    nip: '9661000013',
    description: 'Kawa palona na miejscu, domowe ciasta i śniadania do południa.',
    website: 'https://pod-brama.example',
    phone: '+48852001010',
    endsIn: null,
    branches: [
      {
        name: 'Rynek',
        street: 'Rynek 4',
        postalCode: '00-950',
        hours: `${weekdays} 8:00–20:00\nsobota–niedziela 9:00–21:00`,
        place: [53.12105, 23.10012],
      },
      {
        name: 'Dworzec',
        street: 'Kolejowa 1',
        postalCode: '00-954',
        hours: 'codziennie 6:00–22:00',
        place: [53.11342, 23.10871],
      },
    ],
  },
  {
    name: 'Kino Kronika',
    nip: '9661000125',
    description: 'Kino studyjne: premiery, filmy dla dzieci i dyskusje po seansach.',
    website: 'https://kino-kronika.example',
    phone: '+48852001020',
    endsIn: 20,
    branches: [
      {
        name: 'Kino Kronika',
        street: 'Teatralna 7',
        postalCode: '00-951',
        hours: 'codziennie 12:00–22:00',
        place: [53.12298, 23.10344],
      },
    ],
  },
  {
    name: 'Pływalnia Fala',
    nip: '9661000237',
    description: 'Basen sportowy, brodzik dla dzieci, sauna i nauka pływania.',
    website: 'https://fala.example',
    phone: '+48852001030',
    endsIn: 380,
    branches: [
      {
        name: 'Pływalnia Fala',
        street: 'Nadrzeczna 22',
        postalCode: '00-952',
        hours: `${weekdays} 6:00–22:00\nsobota–niedziela 8:00–20:00`,
        place: [53.12741, 23.09188],
      },
    ],
  },
  {
    name: 'Księgarnia Zakładka',
    nip: '9661000349',
    description: 'Książki, mapy i gry planszowe. W czwartki spotkania z autorami.',
    website: null,
    phone: '+48852001040',
    endsIn: null,
    branches: [
      {
        name: 'Księgarnia Zakładka',
        street: 'Lipowa 15',
        postalCode: '00-950',
        hours: `${weekdays} 10:00–18:00\nsobota 10:00–14:00`,
        place: [53.11987, 23.09745],
      },
    ],
  },
  {
    name: 'Optyk Jasny Widok',
    nip: '9661000450',
    description: 'Badanie wzroku, okulary i soczewki. Naprawy drobnych usterek od ręki.',
    website: 'https://jasny-widok.example',
    phone: '+48852001050',
    endsIn: 700,
    branches: [
      {
        name: 'Galeria Nowa',
        street: 'Lipowa 40',
        postalCode: '00-955',
        hours: 'poniedziałek–sobota 9:00–20:00',
        place: [53.11603, 23.11422],
      },
    ],
  },
  {
    name: 'Teatr Miejski',
    nip: '9661000562',
    description: 'Spektakle, koncerty i warsztaty teatralne dla młodzieży.',
    website: 'https://teatr.example',
    phone: '+48852001060',
    endsIn: 240,
    branches: [
      {
        name: 'Duża scena',
        street: 'Teatralna 2',
        postalCode: '00-951',
        hours: 'kasa: wtorek–niedziela 12:00–19:00',
        place: [53.12251, 23.10103],
      },
    ],
  },
];

/** The city's partners; the first one's people log in. */
export async function settleDemoPartners(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  now: Date,
  passwordHash: string,
): Promise<void> {
  for (const { branches, endsIn, ...firm } of demoPartners) {
    const until = endsIn === null ? null : addDays(dayOf(now), endsIn);
    const added = await addPartner(tx, clerk, { ...firm, email: null, from: dayOf(tx.now), until });
    if (!added.ok) throw new Error(added.reason);
    for (const { place, ...branch } of branches) {
      const [latitude, longitude] = place;
      const given = { ...branch, town: 'Nowy Gród', phone: firm.phone, latitude, longitude };
      await addBranch(tx, clerk, added.partnerId, given);
    }
    if (firm.name === demoPartners[0]?.name) await employ(tx, added.partnerId, passwordHash);
  }
}

const people = [
  { email: 'partner@demo.test', first_name: 'Irena', last_name: 'Kawka', role: 'manager' },
  { email: 'kasa@demo.test', first_name: 'Bartek', last_name: 'Młynek', role: 'till' },
] as const;

async function employ(tx: Tx, partner_id: string, password_hash: string): Promise<void> {
  const { id: branch_id } = await tx.db
    .selectFrom('branches')
    .select('id')
    .where('partner_id', '=', partner_id)
    .where('name', '=', 'Rynek')
    .executeTakeFirstOrThrow();
  for (const { email, ...person } of people) {
    const { id: account_id } = await tx.db
      .insertInto('accounts')
      .values({ email, password_hash, created_at: tx.now, activated_at: tx.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    const row = { ...person, account_id, partner_id, branch_id, created_at: tx.now, joined_at: tx.now };
    await tx.db.insertInto('partner_staff').values(row).execute();
  }
}

/** Somebody who would like to be one. */
export async function askForPartnership(tx: Tx): Promise<void> {
  await applyAsPartner(
    tx,
    {
      name: 'Pracownia Ceramiki Glina',
      nip: '9661000674',
      description:
        'Warsztaty lepienia z gliny dla dzieci i dorosłych. Chcemy dać 15% zniżki na każdy warsztat.',
      website: 'https://glina.example',
      street: 'Garncarska 3',
      postalCode: '00-953',
      town: 'Nowy Gród',
      firstName: 'Ewa',
      lastName: 'Toczek',
      email: 'glina@demo.test',
      phone: '+48600200300',
      sendKey: randomUUID(),
    },
    '127.0.0.1',
    'pl',
  );
}
