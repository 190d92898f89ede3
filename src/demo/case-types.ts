import type { LocalText } from '../city/local-text.ts';
import type { Tx } from '../platform/db/transaction.ts';

const queues = ['Biuro Karty Mieszkańca', 'Wydział Podatków', 'Pomoc techniczna'] as const;

interface DemoCaseType {
  readonly code: string;
  readonly name: LocalText;
  readonly opens: 'residents' | 'city';
  readonly reply: boolean;
  readonly queue: (typeof queues)[number];
  /** What clerks begin an answer with. */
  readonly answers?: readonly { readonly title: string; readonly text: LocalText }[];
}

const list: readonly DemoCaseType[] = [
  {
    code: 'pytanie-o-karte',
    name: { pl: 'Pytanie o kartę', uk: 'Питання про картку', en: 'Question about the card' },
    opens: 'residents',
    reply: true,
    queue: 'Biuro Karty Mieszkańca',
    answers: [
      {
        title: 'Karta gotowa do odbioru',
        text: {
          pl: 'Karta jest gotowa i czeka w wybranym punkcie odbioru. Zabierz ze sobą dokument ze zdjęciem. Kartę może odebrać także inna dorosła osoba z Twojej rodziny.',
          uk: 'Картка готова й чекає у вибраному пункті видачі. Візьміть із собою документ із фотографією. Картку може отримати також інша доросла особа з вашої родини.',
          en: 'The card is ready and waiting at the collection point you chose. Bring a document with your photo. Another adult of your family may collect it as well.',
        },
      },
      {
        title: 'Zgubiona karta',
        text: {
          pl: 'Zastrzeż kartę w zakładce „Moje karty”, a potem złóż wniosek o duplikat. Karta w telefonie działa od razu, plastikową wydajemy w ciągu 14 dni.',
          uk: 'Заблокуйте картку на вкладці «Мої картки», а потім подайте заяву про дублікат. Картка в телефоні працює відразу, пластикову видаємо протягом 14 днів.',
          en: 'Block the card under “My cards”, then apply for a duplicate. The card in your phone works at once; we issue the plastic one within 14 days.',
        },
      },
    ],
  },
  {
    code: 'uprawnienia',
    name: {
      pl: 'Pytanie o pakiet i uprawnienia',
      uk: 'Питання про пакет і права',
      en: 'Question about a package and what it gives',
    },
    opens: 'residents',
    reply: true,
    queue: 'Wydział Podatków',
    answers: [
      {
        title: 'Pakiet Podatnika: jak go otrzymać',
        text: {
          pl: 'Pakiet Podatnika przysługuje osobom, które w zeznaniu PIT podały Nowy Gród jako miejsce zamieszkania. Do wniosku wystarczy pierwsza strona zeznania z potwierdzeniem złożenia (UPO).',
          uk: 'Пакет платника податків надається особам, які в декларації PIT вказали Новий Ґруд місцем проживання. До заяви достатньо першої сторінки декларації з підтвердженням подання (UPO).',
          en: 'The Taxpayer package is for people whose PIT return names Nowy Gród as their place of residence. The first page of the return with its confirmation (UPO) is enough.',
        },
      },
    ],
  },
  {
    code: 'blad',
    name: { pl: 'Zgłoszenie błędu', uk: 'Повідомлення про помилку', en: 'Report of a fault' },
    opens: 'residents',
    reply: true,
    queue: 'Pomoc techniczna',
  },
  {
    code: 'informacja',
    name: { pl: 'Informacja z urzędu', uk: 'Інформація від управи', en: 'Information from the city' },
    opens: 'city',
    reply: false,
    queue: 'Biuro Karty Mieszkańca',
  },
  {
    code: 'wiadomosc',
    name: { pl: 'Wiadomość z urzędu', uk: 'Повідомлення від управи', en: 'Message from the city' },
    opens: 'city',
    reply: true,
    queue: 'Biuro Karty Mieszkańca',
  },
];

const anyType = [
  {
    title: 'Dziękujemy, sprawdzamy',
    text: {
      pl: 'Dziękujemy za wiadomość. Sprawdzamy sprawę i odpowiemy w ciągu 3 dni roboczych.',
      uk: 'Дякуємо за повідомлення. Ми перевіряємо справу й відповімо протягом 3 робочих днів.',
      en: 'Thank you for your message. We are looking into it and will answer within 3 working days.',
    },
  },
] as const;

const districts: readonly (readonly [string, readonly string[]])[] = [
  ['Stare Miasto', ['00-950', '00-951']],
  ['Nadrzecze', ['00-952', '00-953']],
  ['Zamoście', ['00-954', '00-955', '00-956']],
];

/** What the residents of Nowy Gród may write about, who answers, and the parts of the city. */
export async function configureDemoCases(tx: Tx): Promise<void> {
  const made = await tx.db
    .insertInto('case_queues')
    .values(queues.map((name, position) => ({ name, position })))
    .returning(['id', 'name'])
    .execute();
  const queueIds = new Map(made.map(({ id, name }) => [name, id]));
  const types = await tx.db
    .insertInto('case_types')
    .values(
      list.map(({ code, name, opens, reply, queue }, position) => ({
        code,
        name: JSON.stringify(name),
        residents_open: opens === 'residents',
        city_opens: opens === 'city',
        reply_allowed: reply,
        queue_id: queueIds.get(queue) ?? '',
        position,
      })),
    )
    .returning(['id', 'code'])
    .execute();
  const typeIds = new Map(types.map(({ id, code }) => [code, id]));
  const answers = [
    ...anyType.map((answer) => ({ ...answer, type_id: null })),
    ...list.flatMap(({ code, answers }) =>
      (answers ?? []).map((answer) => ({ ...answer, type_id: typeIds.get(code) ?? null })),
    ),
  ];
  await tx.db
    .insertInto('canned_answers')
    .values(answers.map(({ text, ...row }, position) => ({ ...row, text: JSON.stringify(text), position })))
    .execute();
  await divideCity(tx);
}

async function divideCity(tx: Tx): Promise<void> {
  for (const [position, [name, codes]] of districts.entries()) {
    const { id: district_id } = await tx.db
      .insertInto('districts')
      .values({ name, position })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('district_postal_codes')
      .values(codes.map((postal_code) => ({ postal_code, district_id })))
      .execute();
  }
}
