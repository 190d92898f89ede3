import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Definition } from '../applications/definition.ts';
import type { LocalText } from '../city/local-text.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { permissions } from '../staff/permission.ts';
import { demoFolder, longText } from './city-texts.ts';

/** How the fictional city of Nowy Gród has set up its card. */
export async function configureDemoCity(tx: Tx): Promise<void> {
  await settings(tx);
  await pages(tx);
  await points(tx);
  await reasons(tx);
  await consents(tx);
  await packages(tx);
  await types(tx);
  await roles(tx);
}

async function settings(tx: Tx): Promise<void> {
  const values = {
    city: {
      name: 'Nowy Gród',
      office: 'Urząd Miasta Nowy Gród',
      address: 'ul. Rynek 1, 00-950 Nowy Gród',
      email: 'karta@nowygrod.example',
      phone: '22 555 01 23',
    },
    colours: { main: '#0b5d5e', accent: '#c8742a' },
    crest: readFileSync(path.join(demoFolder, 'herb.svg'), 'utf8'),
    cardNumber: { prefix: '01', width: 7 },
  };
  await tx.db
    .insertInto('settings')
    .values(
      Object.entries(values).map(([key, value]) => ({
        key,
        value: JSON.stringify(value),
        changed_at: tx.now,
      })),
    )
    .execute();
}

async function pages(tx: Tx): Promise<void> {
  const titles = {
    'deklaracja-dostepnosci': {
      pl: 'Deklaracja dostępności',
      uk: 'Декларація доступності',
      en: 'Accessibility statement',
    },
    kontakt: { pl: 'Kontakt', uk: 'Контакти', en: 'Contact' },
  };
  for (const [slug, title] of Object.entries(titles)) {
    const body = longText(slug);
    for (const locale of ['pl', 'uk', 'en'] as const) {
      await tx.db
        .insertInto('public_pages')
        .values({ slug, locale, title: title[locale], body: body[locale] ?? body.pl, changed_at: tx.now })
        .execute();
    }
  }
}

async function points(tx: Tx): Promise<void> {
  const hours = {
    pl: 'pon.–pt. 8:00–16:00',
    uk: 'пн.–пт. 8:00–16:00',
    en: 'Mon–Fri 8 a.m.–4 p.m.',
  };
  const long = {
    pl: 'pon. 8:00–18:00, wt.–pt. 8:00–16:00',
    uk: 'пн. 8:00–18:00, вт.–пт. 8:00–16:00',
    en: 'Mon 8 a.m.–6 p.m., Tue–Fri 8 a.m.–4 p.m.',
  };
  const list = [
    ['Urząd Miasta, sala obsługi', 'ul. Rynek 1, parter', long],
    ['Biblioteka Nadrzeczna', 'ul. Portowa 12', hours],
    ['Centrum Aktywności Zamoście', 'al. Zwycięstwa 40', hours],
  ] as const;
  await tx.db
    .insertInto('collection_points')
    .values(
      list.map(([name, address, opening], position) => ({
        name,
        address,
        hours: JSON.stringify(opening),
        position,
      })),
    )
    .execute();
}

async function reasons(tx: Tx): Promise<void> {
  const list: readonly [string, LocalText][] = [
    [
      'Brak potwierdzenia zameldowania',
      {
        pl: 'Z przesłanego dokumentu nie wynika, że mieszkasz w Nowym Grodzie. Złóż nowy wniosek i dołącz zaświadczenie o zameldowaniu wydane w ciągu ostatnich 3 miesięcy.',
        uk: 'З надісланого документа не випливає, що ви проживаєте в Новому Ґруді. Подайте нову заяву та додайте довідку про реєстрацію, видану протягом останніх 3 місяців.',
        en: 'The document you sent does not show that you live in Nowy Gród. Send a new application with a certificate of registered residence issued within the last 3 months.',
      },
    ],
    [
      'Podatek rozliczany w innej gminie',
      {
        pl: 'Z przesłanego zeznania wynika, że rozliczasz podatek w innej gminie. Kartę możemy wydać, gdy wskażesz Nowy Gród jako miejsce zamieszkania w zeznaniu PIT.',
        uk: 'З надісланої декларації випливає, що ви сплачуєте податок в іншій гміні. Ми зможемо видати картку, коли ви вкажете Новий Ґруд місцем проживання в декларації PIT.',
        en: 'The tax return you sent shows that you pay tax in another municipality. We can issue a card once your PIT return names Nowy Gród as your place of residence.',
      },
    ],
    [
      'Dokument innej osoby',
      {
        pl: 'Dokument dotyczy innej osoby niż wniosek. Złóż nowy wniosek z dokumentem na swoje imię i nazwisko.',
        uk: "Документ стосується іншої особи. Подайте нову заяву з документом на своє ім'я та прізвище.",
        en: 'The document concerns another person. Send a new application with a document in your own name.',
      },
    ],
    [
      'Zdjęcie innej osoby lub sprzed lat',
      {
        pl: 'Zdjęcie nie pozwala Cię rozpoznać. Złóż nowy wniosek z aktualnym zdjęciem twarzy na jasnym, jednolitym tle.',
        uk: 'За фотографією вас неможливо впізнати. Подайте нову заяву з актуальною фотографією обличчя на світлому однорідному тлі.',
        en: 'You cannot be recognised from the photo. Send a new application with a recent photo of your face on a light, plain background.',
      },
    ],
    [
      'Brak odpowiedzi na wezwanie',
      {
        pl: 'Wniosek czekał na poprawę dłużej niż 30 dni. Możesz w każdej chwili złożyć nowy.',
        uk: 'Заява очікувала на виправлення понад 30 днів. Ви можете будь-коли подати нову.',
        en: 'The application waited for corrections for more than 30 days. You can send a new one at any time.',
      },
    ],
  ];
  await tx.db
    .insertInto('rejection_reasons')
    .values(list.map(([label, text], position) => ({ label, text: JSON.stringify(text), position })))
    .execute();
}

async function consents(tx: Tx): Promise<void> {
  const list = [
    {
      code: 'rodo',
      kind: 'notice',
      scope: 'registration',
      required: true,
      slug: 'klauzula-informacyjna',
      label: {
        pl: 'Oświadczam, że zapoznałem się z [klauzulą informacyjną] dot. przetwarzania danych osobowych oraz zgadzam się z jej postanowieniami.',
        uk: 'Заявляю, що мені відомий зміст [інформаційного повідомлення] про обробку персональних даних і я погоджуюся з його положеннями.',
        en: 'I declare that I have read the [privacy notice] on the processing of personal data and agree with its provisions.',
      },
      body: longText('klauzula-informacyjna'),
    },
    {
      code: 'regulamin',
      kind: 'terms',
      scope: 'registration',
      required: true,
      slug: 'regulamin',
      label: {
        pl: 'Akceptuję [Regulamin] Karty Mieszkańca i zobowiązuję się do jego przestrzegania.',
        uk: 'Приймаю [Правила] Картки мешканця та зобов’язуюся їх дотримуватися.',
        en: 'I accept the [Terms] of the Resident Card and undertake to observe them.',
      },
      body: longText('regulamin'),
    },
    {
      code: 'marketing',
      kind: 'optional',
      scope: 'registration',
      required: false,
      slug: null,
      label: {
        pl: 'Wyrażam zgodę na otrzymywanie od Operatora drogą elektroniczną, w tym za pośrednictwem telekomunikacyjnych urządzeń końcowych, informacji handlowych dotyczących produktów i usług własnych oraz partnerów projektu. Zgoda może być cofnięta w każdej chwili m.in. za pośrednictwem portalu.',
        uk: 'Даю згоду на отримання від Оператора електронним шляхом, зокрема через кінцеві телекомунікаційні пристрої, комерційної інформації про власні продукти й послуги та про послуги партнерів проєкту. Згоду можна відкликати будь-коли, зокрема на порталі.',
        en: 'I agree to receive from the Operator, by electronic means including telecommunications terminal equipment, commercial information about its own products and services and those of project partners. Consent may be withdrawn at any time, among others through the portal.',
      },
      body: null,
    },
    {
      code: 'prawdziwosc',
      kind: 'terms',
      scope: 'application',
      required: true,
      slug: null,
      label: {
        pl: 'Oświadczam, że dane we wniosku i w dokumentach są prawdziwe.',
        uk: 'Заявляю, що дані в заяві та документах правдиві.',
        en: 'I declare that the information in the application and the documents is true.',
      },
      body: null,
    },
    {
      code: 'ankiety',
      kind: 'optional',
      scope: 'application',
      required: false,
      slug: null,
      label: {
        pl: 'Chcę otrzymywać zaproszenia do ankiet o Karcie Mieszkańca.',
        uk: 'Хочу отримувати запрошення до опитувань про Картку мешканця.',
        en: 'I would like to be invited to surveys about the Resident Card.',
      },
      body: null,
    },
  ];
  for (const [position, { code, kind, scope, required, slug, label, body }] of list.entries()) {
    const { id } = await tx.db
      .insertInto('consents')
      .values({ code, kind, scope, required, position })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('consent_versions')
      .values({
        consent_id: id,
        version: 1,
        label: JSON.stringify(label),
        body: body && JSON.stringify(body),
        slug,
        effective_from: tx.now,
      })
      .execute();
  }
}

async function packages(tx: Tx): Promise<void> {
  const list = [
    {
      code: 'mieszkaniec',
      picture: 'mieszkaniec',
      name: { pl: 'Pakiet Mieszkańca', uk: 'Пакет мешканця', en: 'Resident package' },
      description: {
        pl: 'Rabaty u Partnerów Karty i tańsze bilety na wydarzenia kulturalne, edukacyjne i sportowe.',
        uk: 'Знижки у партнерів Картки та дешевші квитки на культурні, освітні й спортивні події.',
        en: 'Discounts with card partners and cheaper tickets to cultural, educational and sports events.',
      },
      validity: { kind: 'months', months: 36 },
    },
    {
      code: 'podatnik',
      picture: 'rodzina',
      name: { pl: 'Pakiet Podatnika', uk: 'Пакет платника податків', en: 'Taxpayer package' },
      description: {
        pl: 'Wszystko z Pakietu Mieszkańca oraz tańsze przejazdy i parkowanie dla osób, które rozliczają PIT w mieście.',
        uk: 'Усе з Пакета мешканця, а також дешевший проїзд і паркування для тих, хто сплачує податок PIT у місті.',
        en: 'Everything in the Resident package plus cheaper transport and parking for those who pay income tax in the city.',
      },
      validity: { kind: 'day-of-year', month: 5, day: 10, atLeastDays: 60 },
    },
    {
      code: 'student',
      picture: 'student',
      name: { pl: 'Pakiet Studenta', uk: 'Пакет студента', en: 'Student package' },
      description: {
        pl: 'Tańsza kultura, sport i gastronomia dla studentów uczących się w Nowym Grodzie.',
        uk: 'Дешевші культура, спорт і харчування для студентів, які навчаються в Новому Ґруді.',
        en: 'Cheaper culture, sport and food for students of the schools of Nowy Gród.',
      },
      validity: { kind: 'proof-date' },
    },
  ];
  await tx.db
    .insertInto('packages')
    .values(
      list.map(({ name, description, validity, ...row }, position) => ({
        ...row,
        name: JSON.stringify(name),
        description: JSON.stringify(description),
        validity: JSON.stringify(validity),
        position,
      })),
    )
    .execute();
}

const personFields: Definition['fields'] = [
  { key: 'firstName', kind: 'first-name', required: true },
  { key: 'lastName', kind: 'last-name', required: true },
  { key: 'birthDate', kind: 'birth-date', required: true },
  { key: 'street', kind: 'street', required: true },
  { key: 'postalCode', kind: 'postal-code', required: true },
  { key: 'town', kind: 'town', required: true },
];

const common = { photo: true, consents: ['prawdziwosc', 'ankiety'], decisionDays: 5 };

export const demoTypes: readonly { readonly code: string; readonly definition: Definition }[] = [
  {
    code: 'zameldowanie',
    definition: {
      ...common,
      title: {
        pl: 'Wniosek o wydanie uprawnień Pakietu Mieszkańca na podstawie kryterium zameldowania',
        uk: 'Заява про надання прав Пакета мешканця на підставі реєстрації місця проживання',
        en: 'Application for the Resident package on the basis of registered residence',
      },
      summary: {
        pl: 'Karta w telefonie dla osób zameldowanych w Nowym Grodzie. Przygotuj zdjęcie twarzy i zaświadczenie o zameldowaniu.',
        uk: 'Картка в телефоні для осіб, зареєстрованих у Новому Ґруді. Підготуйте фотографію обличчя та довідку про реєстрацію.',
        en: 'A card on your phone for people registered in Nowy Gród. Have a photo of your face and a certificate of residence ready.',
      },
      packageCode: 'mieszkaniec',
      criterion: {
        pl: 'Zameldowanie w Nowym Grodzie: dokument nie starszy niż 3 miesiące, imię, nazwisko i adres zgodne z wnioskiem.',
        uk: 'Реєстрація в Новому Ґруді: документ не старший за 3 місяці, ім’я, прізвище та адреса збігаються із заявою.',
        en: 'Registered residence in Nowy Gród: a document not older than 3 months; name and address match the application.',
      },
      fields: personFields,
      documents: [
        {
          key: 'zameldowanie',
          required: true,
          label: {
            pl: 'Zaświadczenie o zameldowaniu',
            uk: 'Довідка про реєстрацію місця проживання',
            en: 'Certificate of registered residence',
          },
          hint: {
            pl: 'Możesz je pobrać bezpłatnie z mObywatela albo z gov.pl.',
            uk: 'Його можна безкоштовно завантажити з mObywatel або gov.pl.',
            en: 'You can download it free of charge from mObywatel or gov.pl.',
          },
        },
      ],
      virtual: true,
      physical: false,
    },
  },
  {
    code: 'podatek',
    definition: {
      ...common,
      title: {
        pl: 'Wniosek o wydanie uprawnień Pakietu Podatnika na podstawie kryterium rozliczania podatku',
        uk: 'Заява про надання прав Пакета платника податків на підставі сплати податку',
        en: 'Application for the Taxpayer package on the basis of paying income tax',
      },
      summary: {
        pl: 'Karta plastikowa dla osób, które rozliczają PIT w Nowym Grodzie. Odbierzesz ją w wybranym punkcie.',
        uk: 'Пластикова картка для тих, хто сплачує податок PIT у Новому Ґруді. Ви отримаєте її у вибраному пункті.',
        en: 'A plastic card for people who pay income tax in Nowy Gród. You collect it at a point of your choice.',
      },
      packageCode: 'podatnik',
      criterion: {
        pl: 'Rozliczanie podatku w Nowym Grodzie: pierwsza strona PIT za ostatni rok z pieczątką albo UPO, miejsce zamieszkania w Nowym Grodzie.',
        uk: 'Сплата податку в Новому Ґруді: перша сторінка PIT за останній рік зі штампом або UPO, місце проживання — Новий Ґруд.',
        en: 'Income tax paid in Nowy Gród: first page of last year’s PIT with a stamp, or a UPO; place of residence in Nowy Gród.',
      },
      fields: personFields,
      documents: [
        {
          key: 'pit',
          required: true,
          label: {
            pl: 'Pierwsza strona PIT',
            uk: 'Перша сторінка декларації PIT',
            en: 'First page of the PIT return',
          },
          hint: {
            pl: 'Z pieczątką urzędu skarbowego. Jeśli składasz PIT przez internet, dodaj też UPO.',
            uk: 'Зі штампом податкової. Якщо подаєте PIT через інтернет, додайте також UPO.',
            en: 'With the stamp of the tax office. If you file online, add the UPO as well.',
          },
        },
        {
          key: 'upo',
          required: false,
          label: {
            pl: 'Urzędowe poświadczenie odbioru (UPO)',
            uk: 'Офіційне підтвердження отримання (UPO)',
            en: 'Official confirmation of receipt (UPO)',
          },
        },
      ],
      virtual: false,
      physical: true,
    },
  },
  {
    code: 'student',
    definition: {
      ...common,
      title: {
        pl: 'Wniosek o wydanie uprawnień Pakietu Studenta na podstawie zaświadczenia z uczelni',
        uk: 'Заява про надання прав Пакета студента на підставі довідки з навчального закладу',
        en: 'Application for the Student package on the basis of a certificate from the university',
      },
      summary: {
        pl: 'Karta w telefonie dla studentów uczelni w Nowym Grodzie, ważna do dnia podanego w zaświadczeniu.',
        uk: 'Картка в телефоні для студентів закладів Нового Ґруда, чинна до дня, зазначеного в довідці.',
        en: 'A card on your phone for students of the universities of Nowy Gród, valid until the day on the certificate.',
      },
      packageCode: 'student',
      criterion: {
        pl: 'Nauka w Nowym Grodzie: zaświadczenie z uczelni z datą, do której jest ważne.',
        uk: 'Навчання в Новому Ґруді: довідка із закладу з датою, до якої вона чинна.',
        en: 'Studies in Nowy Gród: a certificate from the university with the date until which it is valid.',
      },
      fields: personFields,
      documents: [
        {
          key: 'uczelnia',
          required: true,
          label: {
            pl: 'Zaświadczenie z uczelni',
            uk: 'Довідка із закладу освіти',
            en: 'Certificate from the university',
          },
        },
      ],
      virtual: true,
      physical: false,
    },
  },
];

async function types(tx: Tx): Promise<void> {
  for (const [position, { code, definition }] of demoTypes.entries()) {
    const { id } = await tx.db
      .insertInto('application_types')
      .values({ code, kind: 'issue', position })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('application_type_versions')
      .values({ type_id: id, version: 1, definition: JSON.stringify(definition), effective_from: tx.now })
      .execute();
  }
}

async function roles(tx: Tx): Promise<void> {
  await tx.db
    .insertInto('roles')
    .values([
      { name: 'Administrator', permissions: [...permissions] },
      { name: 'Urzędnik', permissions: ['decide', 'find-cards', 'produce', 'hand-over'] },
    ])
    .execute();
}
