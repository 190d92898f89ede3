import { plural } from '../format.ts';

const forms = { one: 'sprawa', few: 'sprawy', many: 'spraw', other: 'sprawy' };

export const cases = {
  title: 'Moje sprawy',
  /** Read out beside the number in the menu; counting stops at 99. */
  badge: (count: number) =>
    count > 99
      ? 'ponad 99 spraw z nowymi wiadomościami'
      : `${plural('pl', count, forms)} z nowymi wiadomościami`,
  add: 'Dodaj nową sprawę',
  show: 'Pokaż szczegóły',
  numbered: (number: number) => `Sprawa nr ${number}`,
  labels: {
    number: 'Identyfikator',
    type: 'Typ sprawy',
    status: 'Status',
    lastMessageAt: 'Data ostatniej wiadomości',
    openedAt: 'Data założenia',
    sentAt: 'Data wysłania',
    endedAt: 'Data zakończenia',
  },
  statuses: { open: 'Aktywna', closed: 'Zamknięta' },
  noSubject: 'Temat usunięty',

  list: {
    filters: (chosen: number) => (chosen === 0 ? 'Filtry' : `Filtry: ${chosen}`),
    unread: 'Nowa wiadomość',
    text: 'Szukaj w temacie i treści',
    everyStatus: 'Wszystkie',
    everyType: 'Wszystkie',
    unreadOnly: 'Tylko z nowymi wiadomościami',
    sort: 'Sortuj',
    newest: 'Od najnowszej',
    oldest: 'Od najstarszej',
    noneTitle: 'Nie masz jeszcze żadnych spraw',
    noneText: 'Tu znajdziesz rozmowy z urzędem i wiadomości, które urząd wysyła do mieszkańców.',
    notFoundTitle: 'Nie ma takich spraw',
    notFoundText: 'Żadna sprawa nie pasuje do wybranych filtrów. Zmień je albo wyczyść.',
  },

  form: {
    title: 'Nowa sprawa',
    lead: 'Napisz do urzędu. Odpowiedź pojawi się w tej zakładce, a na Twój adres e-mail wyślemy o tym wiadomość.',
    type: 'Typ sprawy',
    chooseType: 'Wybierz typ sprawy',
    subject: 'Temat',
    body: 'Treść',
    save: 'Zapisz',
    again: 'Odp.:',
    noTypes: 'Urząd nie przyjmuje teraz nowych spraw przez internet. Napisz lub zadzwoń:',
    contactPage: 'strona kontaktowa',
    sent: (number: number) => `Sprawa nr ${number} jest wysłana do urzędu.`,
    gone: 'Nie udało się wysłać sprawy: to konto nie jest już w Twojej rodzinie.',
  },

  view: {
    ofRelative: (name: string) => `Sprawa dotyczy osoby z Twojej rodziny: ${name}.`,
    messages: 'Wiadomości',
    more: 'Pokaż więcej wiadomości',
    deleted: 'Treść usunięta, bo minął czas jej przechowywania.',
    office: 'Urząd',
    you: 'Ty',
    relative: 'Osoba z rodziny',
    read: (moment: string) => `Przeczytano ${moment}`,
    unread: 'Urząd jeszcze nie przeczytał',
    closed: 'Urząd zamknął sprawę',
    reopened: 'Urząd otworzył sprawę ponownie',
    newMessage: 'W tej sprawie jest nowa wiadomość.',
    goToReply: 'Napisz odpowiedź',
    reply: 'Odpowiedz',
    body: 'Treść odpowiedzi',
    save: 'Zapisz',
    sent: 'Wiadomość jest wysłana do urzędu.',
    notSentTitle: 'Wiadomość nie została wysłana',
    notSentText: 'Skopiuj swój tekst, jeśli chcesz go wysłać w nowej sprawie:',
    refused: {
      closed:
        'Ta sprawa jest zamknięta i nie można w niej odpowiedzieć. Jeśli chcesz coś dodać, utwórz nową.',
      'no-reply': 'Na wiadomości tego typu nie można odpowiedzieć. Jeśli masz pytanie, utwórz nową sprawę.',
    },
    write: 'Napisz do urzędu w tej sprawie',
    ended: 'Ta wiadomość nie jest już aktualna.',
    attachment: (name: string) => `Załącznik: ${name}`,
    back: 'Wróć do sprawy',
    notThere: (name: string, why: string) => `Pliku „${name}” nie można teraz pobrać: ${why}.`,
  },
};
