import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalText } from '../city/local-text.ts';
import { type Week, weekInWords } from '../city/opening-hours.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { permissions } from '../staff/permission.ts';
import { demoDuplicateReasons, demoTypes } from './application-types.ts';
import { configureDemoCases } from './case-types.ts';
import { demoFolder, longText } from './city-texts.ts';
import { configureDemoOffers } from './offer-categories.ts';

/** How the fictional city of Nowy Gród has set up its card. */
export async function configureDemoCity(tx: Tx): Promise<void> {
  await settings(tx);
  await pages(tx);
  await points(tx);
  await reasons(tx);
  await consents(tx);
  await packages(tx);
  await types(tx);
  await configureDemoCases(tx);
  await configureDemoOffers(tx);
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
    publishStatistics: true,
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
  const day = { from: '08:00', to: '16:00' };
  const usual: Week = [day, day, day, day, day, null, null];
  const office: Week = [
    { from: '08:00', to: '18:00' },
    day,
    day,
    day,
    { from: '08:00', to: '14:00' },
    null,
    null,
  ];
  const list = [
    ['Urząd Miasta, sala obsługi', 'ul. Rynek 1, parter', office],
    ['Biblioteka Nadrzeczna', 'ul. Portowa 12', usual],
    ['Centrum Aktywności Zamoście', 'al. Zwycięstwa 40', usual],
  ] as const;
  const year = Number(dayOf(tx.now).slice(0, 4));
  // The demo looks back on years: its holidays are to come all the same.
  const closures = [0, 1, 2, 3, 4].map((later) => ({
    from: `${year + later}-12-24`,
    to: `${year + later}-12-26`,
    remark: 'Boże Narodzenie',
  }));
  await tx.db
    .insertInto('collection_points')
    .values(
      list.map(([name, address, week], position) => ({
        name,
        address,
        week: JSON.stringify(week),
        hours: JSON.stringify(weekInWords(week)),
        closures: JSON.stringify(closures),
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
        uk: 'Документ стосується іншої особи. Подайте нову заяву з документом на своє ім’я та прізвище.',
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
  await tx.db
    .insertInto('duplicate_reasons')
    .values(demoDuplicateReasons.map((label, position) => ({ label: JSON.stringify(label), position })))
    .execute();
}

async function consents(tx: Tx): Promise<void> {
  const list = [
    {
      code: 'rodo',
      kind: 'notice',
      scope: 'registration',
      required: true,
      onWithdrawal: 'erase',
      slug: 'klauzula-informacyjna',
      label: {
        pl: 'Oświadczam, że zapoznałem się z [klauzulą informacyjną] dot. przetwarzania danych osobowych oraz zgadzam się z jej postanowieniami.',
        uk: 'Заявляю, що мені відома [інформація про обробку персональних даних] і я погоджуюся з її положеннями.',
        en: 'I declare that I have read the [privacy notice] on the processing of personal data and agree with its provisions.',
      },
      body: longText('klauzula-informacyjna'),
    },
    {
      code: 'regulamin',
      kind: 'terms',
      scope: 'registration',
      required: true,
      onWithdrawal: 'suspend',
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
      onWithdrawal: 'nothing',
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
      onWithdrawal: 'suspend',
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
      onWithdrawal: 'nothing',
      slug: null,
      label: {
        pl: 'Chcę otrzymywać zaproszenia do ankiet o Karcie Mieszkańca.',
        uk: 'Хочу отримувати запрошення до опитувань про Картку мешканця.',
        en: 'I would like to be invited to surveys about the Resident Card.',
      },
      body: null,
    },
  ];
  for (const [position, { code, kind, scope, required, onWithdrawal, slug, label, body }] of list.entries()) {
    const { id } = await tx.db
      .insertInto('consents')
      .values({ code, kind, scope, required, on_withdrawal: onWithdrawal, position })
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

async function types(tx: Tx): Promise<void> {
  for (const [position, { code, kind, definition }] of demoTypes.entries()) {
    const { id } = await tx.db
      .insertInto('application_types')
      .values({ code, kind, position })
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
      {
        name: 'Urzędnik',
        permissions: ['decide', 'find-cards', 'read-residents', 'produce', 'hand-over', 'answer-cases'],
      },
    ])
    .execute();
}
