import { type ApplicationKind, type Definition, faultsOf } from '../applications/definition.ts';
import type { LocalText } from '../city/local-text.ts';

interface DemoType {
  readonly code: string;
  readonly kind: ApplicationKind;
  readonly definition: Definition;
}

const personFields: Definition['fields'] = [
  { key: 'firstName', kind: 'first-name', required: true },
  { key: 'lastName', kind: 'last-name', required: true },
  { key: 'birthDate', kind: 'birth-date', required: true },
  { key: 'pesel', kind: 'pesel', required: false },
  { key: 'street', kind: 'street', required: true },
  { key: 'postalCode', kind: 'postal-code', required: true },
  { key: 'town', kind: 'town', required: true },
];

const common: Pick<Definition, 'photo' | 'ward' | 'consents' | 'decisionDays'> = {
  photo: 'required',
  ward: false,
  consents: ['prawdziwosc', 'ankiety'],
  decisionDays: 5,
};

/** A first card, by criterion. */
const firstCards: readonly DemoType[] = [
  {
    code: 'zameldowanie',
    kind: 'issue',
    definition: {
      ...common,
      ward: true,
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
    kind: 'issue',
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
    kind: 'issue',
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
        pl: [
          'Zaświadczenie wystawiła uczelnia w Nowym Grodzie.',
          'Dotyczy osoby z wniosku.',
          'Podaje dzień, do którego jest ważne.',
        ].join('\n'),
        uk: [
          'Довідку видав заклад вищої освіти в Новому Ґруді.',
          'Вона стосується особи із заяви.',
          'У ній указано день, до якого вона чинна.',
        ].join('\n'),
        en: [
          'The certificate was issued by a university in Nowy Gród.',
          'It is about the person in the application.',
          'It gives the day until which it is valid.',
        ].join('\n'),
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

const nothingAsked: Pick<
  Definition,
  'packageCode' | 'fields' | 'photo' | 'documents' | 'virtual' | 'physical'
> = {
  packageCode: null,
  fields: [],
  photo: 'none',
  documents: [],
  virtual: false,
  physical: false,
};

/** Another card for somebody who has one. */
const nextCards: readonly DemoType[] = [
  {
    code: 'plastikowa',
    kind: 'plastic',
    definition: {
      ...common,
      ...nothingAsked,
      title: {
        pl: 'Wniosek o wydanie karty plastikowej',
        uk: 'Заява про видачу пластикової картки',
        en: 'Application for a plastic card',
      },
      summary: {
        pl: 'Plastikowa karta dla osób, które mają już kartę w telefonie. Odbierzesz ją w wybranym punkcie.',
        uk: 'Пластикова картка для тих, хто вже має картку в телефоні. Ви отримаєте її у вибраному пункті.',
        en: 'A plastic card for people who already have one on their phone. You collect it at a point of your choice.',
      },
      criterion: {
        pl: 'Aktywna karta wirtualna; zdjęcie nadaje się do druku.',
        uk: 'Активна віртуальна картка; фотографія придатна для друку.',
        en: 'An active virtual card; the photo is fit for print.',
      },
      virtual: true,
      physical: true,
      decisionDays: 3,
    },
  },
  {
    code: 'duplikat',
    kind: 'duplicate',
    definition: {
      ...common,
      ...nothingAsked,
      title: {
        pl: 'Wniosek o duplikat karty',
        uk: 'Заява про дублікат картки',
        en: 'Application for a duplicate card',
      },
      summary: {
        pl: 'Nowa karta plastikowa zamiast zgubionej, skradzionej albo uszkodzonej. Wydanie duplikatu powoduje zastrzeżenie starej karty.',
        uk: 'Нова пластикова картка замість загубленої, викраденої чи пошкодженої. Видача дубліката блокує стару картку.',
        en: 'A new plastic card in place of one that is lost, stolen or damaged. Issuing the duplicate blocks the old card.',
      },
      criterion: {
        pl: 'Powód z listy; dane zgodne z poprzednią kartą.',
        uk: 'Причина зі списку; дані збігаються з попередньою карткою.',
        en: 'A reason from the list; details match the previous card.',
      },
      fields: [{ key: 'reason', kind: 'duplicate-reason', required: true }],
      virtual: true,
      physical: true,
      decisionDays: 3,
    },
  },
];

const changes: readonly DemoType[] = [
  {
    code: 'zmiana-danych',
    kind: 'change',
    definition: {
      ...common,
      ...nothingAsked,
      title: {
        pl: 'Wniosek o zmianę danych osobowych',
        uk: 'Заява про зміну персональних даних',
        en: 'Application to change personal details',
      },
      summary: {
        pl: 'Nowe imię, nazwisko albo zdjęcie na karcie.',
        uk: 'Нове ім’я, прізвище або фотографія на картці.',
        en: 'A new first name, last name or photo on your card.',
      },
      criterion: {
        pl: 'Zmiana potwierdzona dokumentem, na przykład odpisem aktu małżeństwa; przy zmianie samego zdjęcia dokument nie jest potrzebny.',
        uk: 'Зміну підтверджено документом, наприклад витягом з акта про шлюб; для зміни лише фотографії документ не потрібен.',
        en: 'The change is shown by a document, for example a marriage certificate; a new photo alone needs none.',
      },
      fields: [
        { key: 'firstName', kind: 'first-name', required: true },
        { key: 'lastName', kind: 'last-name', required: true },
      ],
      photo: 'optional',
      documents: [
        {
          key: 'zmiana',
          required: false,
          label: {
            pl: 'Dokument, który potwierdza zmianę',
            uk: 'Документ, що підтверджує зміну',
            en: 'Document that shows the change',
          },
          hint: {
            pl: 'Na przykład odpis aktu małżeństwa. Przy zmianie samego zdjęcia nie jest potrzebny.',
            uk: 'Наприклад, витяг з акта про шлюб. Для зміни лише фотографії не потрібен.',
            en: 'For example a marriage certificate. Not needed for a new photo alone.',
          },
        },
      ],
    },
  },
];

const addressFields: Definition['fields'] = personFields.filter(({ kind }) =>
  ['street', 'postal-code', 'town'].includes(kind),
);

/** What a package asks to be proven is the same with the first card, when it is extended and when it is added. */
function provenBy(code: string): Pick<Definition, 'criterion' | 'documents' | 'packageCode'> {
  const first = firstCards.find((type) => type.code === code) as DemoType;
  const { criterion, documents, packageCode } = first.definition;
  return { criterion, documents, packageCode };
}

const packageNames = [
  ['zameldowanie', 'mieszkanca', { pl: 'Pakietu Mieszkańca', uk: 'Пакета мешканця', en: 'Resident package' }],
  [
    'podatek',
    'podatnika',
    { pl: 'Pakietu Podatnika', uk: 'Пакета платника податків', en: 'Taxpayer package' },
  ],
  ['student', 'studenta', { pl: 'Pakietu Studenta', uk: 'Пакета студента', en: 'Student package' }],
] as const;

const extensions: readonly DemoType[] = packageNames.map(([criterion, code, name]) => ({
  code: `przedluzenie-${code}`,
  kind: 'extension',
  definition: {
    ...common,
    ...nothingAsked,
    ...provenBy(criterion),
    title: {
      pl: `Wniosek o przedłużenie ${name.pl}`,
      uk: `Заява про продовження ${name.uk}`,
      en: `Application to extend the ${name.en}`,
    },
    summary: {
      pl: 'Przedłużenie zaczyna się dzień po końcu obecnego pakietu, więc nie tracisz ani jednego dnia.',
      uk: 'Продовження починається наступного дня після завершення пакета, тож ви не втрачаєте жодного дня.',
      en: 'The extension begins the day after the package ends, so you do not lose a single day.',
    },
    fields: addressFields,
  },
}));

const additions: readonly DemoType[] = packageNames.map(([criterion, code, name]) => ({
  code: `pakiet-${code}`,
  kind: 'package',
  definition: {
    ...common,
    ...nothingAsked,
    ...provenBy(criterion),
    title: {
      pl: `Wniosek o wydanie uprawnień ${name.pl}`,
      uk: `Заява про надання прав ${name.uk}`,
      en: `Application for the ${name.en}`,
    },
    summary: {
      pl: 'Kolejny pakiet na karcie, którą już masz.',
      uk: 'Ще один пакет на картці, яку ви вже маєте.',
      en: 'Another package on the card you already have.',
    },
    fields: addressFields,
  },
}));

export const demoTypes: readonly DemoType[] = [
  ...firstCards,
  ...nextCards,
  ...changes,
  ...extensions,
  ...additions,
];

for (const { code, kind, definition } of demoTypes) {
  const faults = faultsOf(kind, definition);
  if (faults.length > 0) throw new Error(`${code}: ${faults.join(' ')}`);
}

export const demoDuplicateReasons: readonly LocalText[] = [
  { pl: 'Zagubienie karty', uk: 'Загублення картки', en: 'Lost card' },
  { pl: 'Kradzież karty', uk: 'Крадіжка картки', en: 'Stolen card' },
  { pl: 'Uszkodzenie karty', uk: 'Пошкодження картки', en: 'Damaged card' },
  { pl: 'Zmiana danych na karcie', uk: 'Зміна даних на картці', en: 'Details on the card changed' },
];
