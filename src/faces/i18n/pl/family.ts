import { plural } from '../format.ts';

export const family = {
  title: 'Moja rodzina',
  members: 'Konta członków twojej rodziny',
  login: 'Logowanie',
  noLogin: 'Brak możliwości samodzielnego logowania',
  joinedAt: 'Data rejestracji',
  showCard: 'Pokaż kartę',
  cardOf: (name: string) => `Pokaż kartę: ${name}`,
  noCard: 'brak karty',
  edit: 'Edytuj',
  editOf: (name: string) => `Edytuj: ${name}`,
  remove: 'Usuń',
  removeOf: (name: string) => `Usuń: ${name}`,
  add: 'Dodaj konto',
  noneTitle: 'Nie ma tu jeszcze nikogo',
  noneText:
    'Tu pojawią się członkowie Twojej rodziny, razem z ich kartami. Dodaj konto albo złóż wniosek dla osoby, której jesteś opiekunem prawnym: po jego akceptacji zobaczysz ją w tym miejscu.',
  full: (most: number) =>
    `Na liście może być ${plural('pl', most, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}, razem z zaproszonymi, i tyle już jest. Aby dodać następną, usuń konto albo wycofaj zaproszenie.`,
  waitingTitle: 'Wnioski w toku',
  waitingText: 'Osoba pojawi się na liście, gdy urząd zaakceptuje wniosek.',
  noCardTitle: 'Ta osoba nie ma teraz karty',
  ofAge: {
    title: (firstName: string) => `${firstName} ma już 18 lat`,
    text: 'Podaj adres e-mail tej osoby. Wyślemy na niego zaproszenie, dzięki któremu będzie mogła sama się logować.',
    asked: (email: string) => `Zaproszenie wysłane na adres ${email} czeka na odpowiedź.`,
    action: 'Podaj adres e-mail',
    actionOf: (name: string) => `Podaj adres e-mail: ${name}`,
  },

  fields: {
    email: 'Adres e-mail',
    emailHint:
      'Wymagany od 18. urodzin. Z adresem e-mail ta osoba sama się zaloguje do Panelu Mieszkańca i aplikacji mobilnej i skorzysta z karty wirtualnej. Wyślemy na ten adres wiadomość z zaproszeniem.',
    emailAskedHint: (email: string) =>
      `Zaproszenie wysłane na adres ${email} czeka na odpowiedź. Jeśli wpiszesz inny adres, wyślemy nowe, a poprzednie wycofamy.`,
    choose: 'Wybierz',
  },
  refused: {
    'own-email': 'To Twój adres. Podaj adres tej osoby.',
    'already-asked': 'Ten adres ma już od Ciebie zaproszenie i czeka ono na odpowiedź.',
    'already-member': 'Osoba z tym adresem jest już w Twojej rodzinie.',
  },

  adding: {
    title: 'Dodaj konto',
    lead: (most: number) =>
      `Możesz opiekować się najwyżej ${plural('pl', most, { one: 'osobą', few: 'osobami', many: 'osobami', other: 'osobami' })}, razem z tymi, które mają zaproszenie.`,
    consents: 'Zgody i oświadczenia',
    consentsHint:
      'Zaznacz je w imieniu tej osoby, jeśli nie podajesz jej adresu e-mail. Osoba z adresem e-mail złoży je sama, gdy potwierdzi zaproszenie.',
    submit: 'Dodaj konto',
    joined: (name: string) => `${name}: konto jest dodane.`,
    invited: (email: string) =>
      `Na adres ${email} wysłaliśmy wiadomość. Osoba pojawi się na liście, gdy potwierdzi zaproszenie.`,
  },

  editing: {
    title: (name: string) => `Edytuj: ${name}`,
    proven:
      'Imię, nazwisko i datę urodzenia potwierdził urząd, gdy wydawał kartę, dlatego tutaj ich nie zmienisz.',
    provenWay: 'Zmienisz je wnioskiem:',
    change: 'Wniosek o zmianę danych osobowych',
    provenNoWay: 'Zmienisz je wnioskiem o zmianę danych osobowych, gdy ta osoba będzie mieć aktywną kartę.',
    login: 'Adres e-mail zmieni tylko ta osoba, po zalogowaniu się na swoje konto.',
    save: 'Zapisz',
    saved: 'Zmiany zapisane.',
    invited: (email: string) => `Zmiany zapisane. Na adres ${email} wysłaliśmy zaproszenie.`,
    refused: {
      proven: 'Tych danych nie można już tu zmienić: urząd potwierdził je, wydając kartę.',
      'has-login': 'Ta osoba ma już własne logowanie. Adres zmieni sama na swoim koncie.',
    },
  },

  removal: {
    title: (name: string) => `Usuń z rodziny: ${name}`,
    confirm: 'Usuń',
    texts: {
      'access-ends': (guardians: string) => [
        `Tą osobą opiekuje się także: ${guardians}. Jej konto, karta, wnioski i dane zostaną bez zmian.`,
        'Ty stracisz do nich dostęp, a osoba zniknie z Twojej listy.',
      ],
      'own-account': (email: string) => [
        'Ta osoba loguje się sama, więc jej konto, karta, wnioski i dane zostaną.',
        'Zostanie wylogowana. Po ponownym zalogowaniu będzie korzystać z całego Panelu Mieszkańca samodzielnie.',
        'Ty stracisz dostęp do jej danych, a osoba zniknie z Twojej listy.',
        `Powiadomimy ją wiadomością na adres ${email}.`,
      ],
      erased: () => [
        'Konto i dane tej osoby zostaną usunięte na zawsze, razem ze zdjęciami i dokumentami.',
        'Jej karty zostaną unieważnione, a wnioski w toku anulowane.',
        'Tej operacji nie można cofnąć.',
      ],
    },
    done: {
      'access-ends': (name: string) => `${name}: nie masz już dostępu do tego konta.`,
      'own-account': (name: string) => `${name}: to konto nie należy już do Twojej rodziny.`,
      erased: (name: string) => `${name}: konto i dane są usunięte.`,
    },
    alreadyRemoved: 'Tej osoby nie ma już na Twojej liście.',
    changed:
      'W międzyczasie coś się zmieniło i usunięcie miałoby inny skutek. Przeczytaj jeszcze raz, co się stanie.',
  },

  guardians: {
    title: 'Opiekunowie',
    add: 'Dodaj drugiego opiekuna',
    formTitle: (name: string) => `Drugi opiekun dla: ${name}`,
    lead: 'Obie osoby będą tak samo widzieć kartę dziecka, składać wnioski i zmieniać jego dane. Druga osoba musi mieć konto mieszkańca i przyjąć zaproszenie.',
    emailHint: 'Wyślemy na ten adres wiadomość z zaproszeniem.',
    submit: 'Wyślij zaproszenie',
    invited: (email: string) =>
      `Na adres ${email} wysłaliśmy wiadomość. Osoba zostanie opiekunem, gdy przyjmie zaproszenie.`,
    alreadyGuardian: 'Osoba z tym adresem już opiekuje się tym dzieckiem.',
    adult: 'Drugiego opiekuna można dodać tylko osobie, która nie skończyła 18 lat.',
  },

  invitations: {
    title: 'Czekają na odpowiedź',
    asGuardian: (name: string) => `Drugi opiekun dla: ${name}`,
    email: 'Adres e-mail',
    sentAt: 'Zaproszenie wysłane',
    waitsUntil: 'Czeka do',
    again: 'Wyślij ponownie',
    againTo: (email: string) => `Wyślij ponownie na adres ${email}`,
    withdraw: 'Wycofaj zaproszenie',
    withdrawOf: (email: string) => `Wycofaj zaproszenie wysłane na adres ${email}`,
    withdrawText: (email: string) =>
      `Link w wiadomości wysłanej na adres ${email} przestanie działać. Zaproszenie możesz później wysłać od nowa.`,
    withdrawn: 'Zaproszenie wycofane.',
    sentAgain: (email: string) => `Zaproszenie wysłane ponownie na adres ${email}.`,
    tooSoon: 'Wiadomość wyszła niedawno. Odczekaj kilka minut, zanim wyślesz ją jeszcze raz.',
    gone: 'To zaproszenie nie czeka już na odpowiedź.',
  },
};
