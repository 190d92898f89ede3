export const consentMails = {
  consent: 'Wycofana zgoda',

  suspended: {
    subject: 'Twoje konto jest zablokowane',
    text: {
      office: (moment: string) => `Twoje konto w Panelu Mieszkańca zostało zablokowane ${moment}.`,
      consent: (moment: string) =>
        `Twoje konto w Panelu Mieszkańca jest zablokowane, bo ${moment} wycofano na nim wymaganą zgodę.`,
      guardian: (moment: string) =>
        `Twoje konto w Panelu Mieszkańca jest zablokowane, bo ${moment} wymaganą zgodę wycofała osoba, która się nim opiekuje.`,
    },
    cards: 'Zablokowane są też karty: nie można z nich korzystać u partnerów.',
    next: {
      office: 'Konto może odblokować urząd.',
      consent:
        'Razem z Twoim kontem zablokowane są konta i karty osób, którymi nikt inny się nie opiekuje. Konto może odblokować urząd. Po odblokowaniu poprosimy o zgodę przy logowaniu.',
      guardian: 'Konto może odblokować urząd.',
    },
    office: (contact: string) => `Aby odzyskać dostęp, skontaktuj się z nami: ${contact}`,
    action: 'Jak się z nami skontaktować',
    why: 'O zablokowaniu konta piszemy na jego adres e-mail.',
  },

  unblocked: {
    subject: 'Twoje konto jest odblokowane',
    text: 'możesz znów logować się do Panelu Mieszkańca i korzystać z karty. Karta, która była zastrzeżona już wcześniej, taka pozostała.',
    next: {
      office: 'Wystarczy się zalogować.',
      consent:
        'Przy najbliższym logowaniu, zanim otworzysz panel, poprosimy o zgodę, która została wycofana.',
      guardian: 'Wystarczy się zalogować.',
    },
    office: (contact: string) => `Pytania? Skontaktuj się z nami: ${contact}`,
    action: 'Zaloguj',
    why: 'O odblokowaniu konta piszemy na jego adres e-mail.',
  },
};
