import { accountMails } from './mail-account.ts';
import { applicationMails } from './mail-applications.ts';
import { caseMails } from './mail-cases.ts';
import { consentMails } from './mail-consents.ts';
import { dataMails } from './mail-data.ts';
import { familyMails } from './mail-family.ts';
import { importMails } from './mail-imports.ts';
import { mailOffers } from './mail-offers.ts';
import { packageMails } from './mail-packages.ts';
import { partnerMails } from './mail-partners.ts';
import { pickupMails } from './mail-pickup.ts';
import { residentMails } from './mail-residents.ts';
import { secondFactorMails } from './mail-second-factor.ts';
import { staffMails } from './mail-staff.ts';
export const mail = {
  account: accountMails,
  applications: applicationMails,
  pickup: pickupMails,
  cases: caseMails,
  consents: consentMails,
  data: dataMails,
  family: familyMails,
  imports: importMails,
  packages: packageMails,
  offers: mailOffers,
  partners: partnerMails,
  residents: residentMails,
  secondFactor: secondFactorMails,
  staff: staffMails,
  productName: 'Karta Mieszkańca',
  greeting: 'Dzień dobry,',
  regards: 'Z pozdrowieniami',
  automatic: 'Wiadomość wysłał system, prosimy na nią nie odpowiadać.',
  linkHelp: 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',

  activation: {
    subject: 'Aktywuj swoje konto',
    welcome: 'dziękujemy za rejestrację w Panelu Mieszkańca.',
    text: 'Aby dokończyć rejestrację, otwórz link i wpisz hasło podane przy zakładaniu konta. Potem możesz już złożyć wniosek o kartę.',
    action: 'Aktywuj konto',
    lasts: 'Link działa 48 godzin i można go użyć jeden raz. Nowy zamówisz na stronie logowania.',
    notYou:
      'Jeśli to nie Ty zakładasz konto, zignoruj tę wiadomość. Bez linku z tej wiadomości nikt nie otworzy konta na Twój adres, a nieaktywne usuniemy po 30 dniach.',
    why: 'Ten adres podano przy zakładaniu konta w Panelu Mieszkańca.',
  },

  alreadyRegistered: {
    subject: 'Masz już konto',
    text: 'ktoś, być może Ty, podał ten adres e-mail przy zakładaniu konta. To konto już jest i działa: wystarczy się zalogować.',
    forgotten: (url: string) => `Nie pamiętasz hasła? Ustaw nowe: ${url}`,
    action: 'Zaloguj',
    notYou: 'Jeśli to nie Ty, nic nie musisz robić. Nikt nie dowiedział się, że masz konto.',
    why: 'Ten adres podano przy zakładaniu konta albo z prośbą o link aktywacyjny.',
  },

  passwordReset: {
    subject: 'Ustaw nowe hasło',
    text: 'dotarła do nas prośba o zresetowanie hasła do Twojego konta. Nowe hasło ustawisz tutaj:',
    action: 'Ustaw nowe hasło',
    lasts: 'Link działa godzinę i można go użyć jeden raz.',
    notYou: 'Jeśli to nie Twoja prośba, zignoruj tę wiadomość. Dotychczasowe hasło działa dalej.',
    why: 'Ten adres podano na stronie resetowania hasła.',
  },

  passwordChanged: {
    subject: 'Hasło zostało zmienione',
    text: (moment: string) => `hasło do Twojego konta zostało zmienione ${moment}.`,
    sessions: 'Dla bezpieczeństwa wylogowaliśmy wszystkie urządzenia. Zaloguj się nowym hasłem.',
    otherSessions: 'Dla bezpieczeństwa wylogowaliśmy pozostałe urządzenia. Zaloguj się na nich nowym hasłem.',
    action: 'Zaloguj',
    notYou: (resetUrl: string, email: string) =>
      `Jeśli to nie Ty, od razu ustaw nowe hasło: ${resetUrl} i daj nam znać: ${email}`,
    why: 'O każdej zmianie hasła piszemy na adres konta.',
  },

  residentRoleAdded: {
    subject: 'Twoje konto jest teraz także kontem mieszkańca',
    text: 'do Twojego konta doszła rola mieszkańca. Adres e-mail i hasło są te same co dotąd.',
    next: 'W Panelu Mieszkańca możesz złożyć wniosek o Kartę Mieszkańca.',
    action: 'Otwórz Panel Mieszkańca',
    notYou: (email: string) => `Jeśli to nie Ty, zmień hasło i napisz do nas: ${email}`,
    why: 'Piszemy, bo zmieniły się role Twojego konta.',
  },
};

export type MailMessages = typeof mail;
