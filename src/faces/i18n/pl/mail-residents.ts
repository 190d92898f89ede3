import type { Correctable } from '../../../people/corrections.ts';
import { applications } from './applications.ts';

const fields: Record<Correctable, string> = {
  firstName: 'imię',
  lastName: 'nazwisko',
  birthDate: 'data urodzenia',
  pesel: 'numer PESEL',
  postalCode: 'kod pocztowy',
  phone: 'numer telefonu',
  email: 'adres e-mail',
};

/** Mails about what a clerk did for a resident. */
export const residentMails = {
  person: 'Kogo dotyczy',
  card: applications.cardNumber,
  fields,

  corrected: {
    subject: 'Urząd poprawił Twoje dane',
    text: (moment: string) => `${moment} urząd poprawił dane w systemie Karty Mieszkańca.`,
    fields: 'Co zostało poprawione',
    action: 'Sprawdź swoje dane',
    office: (contact: string) => `Ta zmiana Cię dziwi? Skontaktuj się z nami: ${contact}`,
    why: 'Piszemy o każdej zmianie danych, którą wprowadził urząd.',
  },

  blocked: {
    subject: (number: string) => `Karta o numerze ${number} jest zastrzeżona`,
    text: (moment: string) =>
      `${moment} urząd zastrzegł kartę. Od tej chwili nie można z niej korzystać u partnerów.`,
    next: 'Karta się odnalazła albo chcesz zamówić nową? Odezwij się do urzędu lub złóż wniosek o duplikat.',
    action: 'Kontakt z urzędem',
    office: (contact: string) => `Jeśli to nie była Twoja prośba, skontaktuj się z nami: ${contact}`,
    why: 'Piszemy o każdej zmianie statusu karty, którą wprowadził urząd.',
  },

  merged: {
    subject: 'Połączyliśmy dwa wpisy w jeden',
    text: (moment: string) =>
      `${moment} urząd połączył w systemie Karty Mieszkańca dwa wpisy, które dotyczyły jednej osoby. Wnioski, karty, pakiety i sprawy z obu są teraz razem.`,
    closed: (address: string) =>
      `Drugie konto, ${address}, jest zamknięte. Logujesz się adresem, na który przyszła ta wiadomość.`,
    action: 'Zobacz swoje wnioski',
    office: (contact: string) =>
      `Coś się nie zgadza albo widzisz cudze dane? Skontaktuj się z nami od razu: ${contact}`,
    why: 'Piszemy o każdej zmianie danych, którą wprowadził urząd.',
  },

  closed: {
    subject: 'Twoje konto zostało połączone z innym i zamknięte',
    text: (moment: string) =>
      `${moment} urząd połączył w systemie Karty Mieszkańca dwa wpisy, które dotyczyły jednej osoby. Konto z tym adresem e-mail jest zamknięte, razem z hasłem i drugim składnikiem logowania.`,
    next: (address: string) =>
      `Wnioski, karty, pakiety i sprawy są na koncie ${address}. Loguj się tamtym adresem i jego hasłem.`,
    action: 'Zaloguj się',
    office: (contact: string) =>
      `To nie jest Twoje drugie konto albo nie masz do niego dostępu? Skontaktuj się z nami od razu: ${contact}`,
    why: 'To ostatnia wiadomość na ten adres: usuwamy go razem z kontem.',
  },
};
