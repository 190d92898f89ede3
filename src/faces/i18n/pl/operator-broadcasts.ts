import { formatNumber, plural } from '../format.ts';

/** „około 1 minuty, około 2 minut” */
const about = (minutes: number) =>
  plural('pl', minutes, { one: 'minuty', few: 'minut', many: 'minut', other: 'minuty' });
const atRate = (perMinute: number) => `po ${formatNumber(perMinute, 'pl')} na minutę`;

/** Wiadomości urzędu do wielu mieszkańców. */
export const operatorBroadcasts = {
  title: 'Wiadomości do wielu',
  lead: 'Wiadomości urzędu do wszystkich mieszkańców albo do ich części. Mieszkaniec widzi je w zakładce „Moje sprawy”.',
  messageTitle: (number: number) => `Wiadomość ${number}`,
  heading: (number: number, subject: string) => `Wiadomość ${number}: ${subject}`,
  write: 'Napisz wiadomość',
  empty: 'Nie ma jeszcze wiadomości do wielu',
  emptyHint:
    'Tutaj będą wiadomości wysłane do wszystkich mieszkańców, do posiadaczy pakietu, do osób w pewnym wieku albo do mieszkańców dzielnicy.',

  number: 'Numer',
  subject: 'Temat',
  body: 'Treść',
  type: 'Typ sprawy',
  audience: 'Do kogo',
  sent: 'Wysłana',
  ended: 'Zakończona',
  readers: 'Przeczytało osób',
  mailing: 'Powiadomienia e-mail',
  status: 'Status',
  facts: 'Wiadomość',
  byAt: (name: string, moment: string) => `${name}, ${moment}`,

  audiences: {
    all: 'Wszyscy mieszkańcy',
    package: (name: string) => `Osoby, które mają ${name}`,
    age: (from: number, to: number) => `Osoby w wieku od ${from} do ${to} lat`,
    district: (name: string) => `Dzielnica ${name}`,
  },

  mailings: {
    none: 'Bez powiadomień',
    counting: 'Zaczynają się',
    'under-way': 'W toku',
    stopped: 'Zatrzymane',
    finished: 'Wysłane',
  },

  form: {
    title: 'Nowa wiadomość do wielu',
    lead: 'Przed wysłaniem zobaczysz, do ilu osób trafi.',
    recipients: 'Odbiorcy',
    message: 'Wiadomość',
    choose: 'Wybierz',
    toAll: 'Do wszystkich mieszkańców',
    toPackage: 'Do osób, które mają pakiet',
    toAge: 'Do osób w pewnym wieku',
    toDistrict: 'Do mieszkańców dzielnicy',
    districtHint: 'Dzielnicę znamy z kodu pocztowego w zaakceptowanym wniosku.',
    package: 'Pakiet',
    ageFrom: 'Wiek od',
    ageTo: 'Wiek do',
    ageHint: 'W pełnych latach w dniu wysłania. Obie granice należą do przedziału.',
    district: 'Dzielnica',
    bodyHint: 'Zwykły tekst. Adres, który zaczyna się od https://, będzie odnośnikiem.',
    mail: 'Powiadom e-mailem',
    mailHint: (perMinute: number) =>
      `E-mail mówi tylko, że w zakładce „Moje sprawy” jest nowa wiadomość. Wysyłamy je stopniowo, ${atRate(perMinute)}, żeby nie opóźniać innych wiadomości. Za dziecko bez własnego logowania dostanie go opiekun.`,
    next: 'Sprawdź przed wysłaniem',
    done: (number: number) => `Wiadomość ${number} została wysłana.`,
  },

  preview: {
    title: 'Sprawdź i wyślij',
    lead: 'Wysłanej wiadomości nie można zmienić. Można ją tylko zakończyć.',
    people: 'Zobaczy ją',
    residents: (count: number) =>
      plural('pl', count, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
    nobody: 'Ta wiadomość nie dotyczy teraz nikogo. Zmień odbiorców.',
    uncounted:
      'Baza danych jest teraz zajęta i nie udało się policzyć odbiorców. Możesz spróbować za chwilę albo wysłać wiadomość bez liczenia.',
    mails: (count: number, perMinute: number, lasting: number) =>
      `${plural('pl', count, { one: 'wiadomość', few: 'wiadomości', many: 'wiadomości', other: 'wiadomości' })}, ${atRate(perMinute)}: wysyłka potrwa około ${about(lasting)}`,
    mailsUncounted: (perMinute: number) => `Tak, ${atRate(perMinute)}`,
    send: 'Wyślij',
    change: 'Popraw',
  },

  progress: {
    counting: 'Liczymy odbiorców. Za chwilę ruszy wysyłka.',
    sent: (queued: number, all: number) =>
      `Wysłano ${formatNumber(queued, 'pl')} z ${formatNumber(all, 'pl')}.`,
    rate: (perMinute: number) => `Wysyłamy ${atRate(perMinute)}, obok innych wiadomości.`,
    stopped: (moment: string) => `Zatrzymano ${moment}.`,
    finished: (moment: string) => `Zakończono ${moment}.`,
    refresh: 'Odśwież',
    stop: 'Zatrzymaj powiadomienia',
    resume: 'Wznów powiadomienia',
    stopDone: 'Powiadomienia są zatrzymane. Te, które już czekają w kolejce poczty, jeszcze wyjdą.',
    resumeDone: 'Powiadomienia są wysyłane dalej, od miejsca, w którym stanęły.',
  },

  end: {
    action: 'Zakończ wiadomość',
    title: 'Zakończyć wiadomość?',
    what: (subject: string) =>
      `Wiadomość „${subject}” dostanie status „Zamknięta”. Mieszkańcy nadal mogą ją przeczytać.`,
    mailsToo: 'Zatrzymamy też wysyłanie powiadomień e-mail.',
    forGood: 'Tego nie można cofnąć.',
    confirm: 'Zakończ wiadomość',
    done: 'Wiadomość jest zakończona.',
  },

  conflicts: {
    'already-ended': 'Ta wiadomość jest już zakończona.',
    finished: 'Wszystkie powiadomienia zostały już wysłane.',
    'already-stopped': 'Powiadomienia są już zatrzymane.',
    'not-stopped': 'Powiadomienia nie są zatrzymane.',
    ended: 'Ta wiadomość jest zakończona, więc powiadomień o niej już nie wysyłamy.',
  },
};
