export const accountMails = {
  emailChange: {
    subject: 'Potwierdź nowy adres e-mail',
    text: 'ten adres podano w Panelu Mieszkańca jako nowy adres konta. Aby go potwierdzić, otwórz link i zaloguj się na swoje konto.',
    action: 'Potwierdź adres',
    lasts:
      'Link działa 48 godzin i można go użyć jeden raz. Do tego czasu logujesz się dotychczasowym adresem.',
    notYou: 'Jeśli to nie Ty, zignoruj tę wiadomość. Samo otwarcie linku niczego nie zmienia.',
    why: 'Ten adres podano w zakładce „Moje konto”.',
  },

  emailTaken: {
    subject: 'Ten adres e-mail ma już konto',
    text: 'ktoś, być może Ty, chciał ustawić ten adres jako nowy adres innego konta. Ten adres ma już swoje konto, więc nic się nie zmieniło. Na istniejące konto wystarczy się zalogować.',
    forgotten: (url: string) => `Nie pamiętasz hasła? Ustaw nowe: ${url}`,
    action: 'Zaloguj',
    notYou: 'Jeśli to nie Ty, nic nie musisz robić. Nikt nie dowiedział się, że masz konto.',
    why: 'Ten adres podano w zakładce „Moje konto”.',
  },

  emailChangeRequested: {
    subject: 'Prośba o zmianę adresu e-mail',
    text: (moment: string) => `${moment} dostaliśmy prośbę o zmianę adresu e-mail Twojego konta.`,
    next: 'Nowy adres zacznie działać, gdy go potwierdzisz: link jest w wiadomości wysłanej na nowy adres. Do tego czasu nic się nie zmienia, a w zakładce „Moje konto” możesz anulować zmianę.',
    action: 'Otwórz „Moje konto”',
    notYou: (resetUrl: string, email: string) =>
      `Jeśli to nie Ty, od razu ustaw nowe hasło: ${resetUrl} i daj nam znać: ${email}`,
    why: 'O każdej zmianie adresu e-mail piszemy na dotychczasowy adres konta.',
  },

  emailChanged: {
    subject: 'Adres e-mail został zmieniony',
    text: (moment: string) => `adres e-mail Twojego konta został zmieniony ${moment}.`,
    next: 'Od teraz logujesz się nowym adresem i tam będziemy pisać. Hasło jest to samo. Pozostałe urządzenia zostały wylogowane.',
    action: 'Zaloguj',
    notYou: (email: string) => `Jeśli to nie Ty, jak najszybciej napisz do nas: ${email}`,
    why: 'O każdej zmianie adresu e-mail piszemy na dotychczasowy adres konta.',
  },

  accountDeleted: {
    subject: 'Twoje konto zostało usunięte',
    text: (moment: string) => `Twoje konto w Panelu Mieszkańca zostało usunięte ${moment}.`,
    guardianText: (moment: string) =>
      `Twoje konto w Panelu Mieszkańca zostało usunięte ${moment}, bo osoba, która się nim opiekuje, usunęła konta swojej rodziny.`,
    roleSubject: 'Twoje konto nie jest już kontem mieszkańca',
    roleText: (moment: string) =>
      `Twoje dane mieszkańca zostały usunięte ${moment}. Konto zostaje, bo używasz go także w innym panelu. Zaloguj się w nim ponownie.`,
    erased:
      'Imię i nazwisko, numer telefonu, zdjęcie, dokumenty i treść wniosków są usunięte. Karta jest nieważna i nie daje zniżek.',
    kept: 'Zgodnie z prawem zostają tylko numery, daty i rozstrzygnięcia wniosków, bez danych osobowych. Tego adresu też nie zachowujemy: to ostatnia wiadomość od nas w tej sprawie.',
    action: 'Strona Karty Mieszkańca',
    notYou: (email: string) => `Jeśli to nie Ty, jak najszybciej napisz do nas: ${email}`,
    why: 'Ten adres należał do usuniętego konta.',
  },
};
