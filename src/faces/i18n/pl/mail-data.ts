/** Mails about data: ready to be taken along, or about to be deleted. */
export const dataMails = {
  exportReady: {
    subject: 'Plik z Twoimi danymi jest gotowy',
    text: 'plik ze wszystkim, co miasto ma o Tobie w systemie Karty Mieszkańca, jest gotowy do pobrania.',
    until: (moment: string) => `Możesz go pobrać po zalogowaniu do ${moment}. Potem go usuniemy.`,
    action: 'Pobierz moje dane',
    notYou: (resetUrl: string, email: string) =>
      `Jeśli to nie Twoja prośba, od razu ustaw nowe hasło: ${resetUrl} i daj nam znać: ${email}`,
    why: 'Na Twoim koncie poproszono o plik z danymi.',
  },

  draftEnding: {
    subject: (on: string) => `Wersja robocza wniosku zostanie usunięta ${on}`,
    text: 'w zakładce „Moje wnioski” czeka wersja robocza wniosku, której od dawna nikt nie zmieniał.',
    next: (on: string) =>
      `Jeśli chcesz ją zachować, otwórz ją i zapisz albo wyślij. W przeciwnym razie usuniemy ją ${on} razem z dodanymi plikami.`,
    type: 'Wniosek',
    saved: 'Ostatni zapis',
    action: 'Otwórz wersję roboczą',
    why: 'Ostrzegamy, zanim usuniemy to, co zostało zapisane.',
  },

  activationEnding: {
    subject: (on: string) => `Konto czeka na aktywację do ${on}`,
    text: (on: string) =>
      `konto w Panelu Mieszkańca, założone na ten adres, nie zostało jeszcze aktywowane. Jeśli tak zostanie, usuniemy je ${on}.`,
    action: 'Aktywuj konto',
    lasts: (url: string) => `Link działa 48 godzin. Nowy zamówisz tutaj: ${url}`,
    notYou: 'Jeśli to nie Ty zakładasz konto, nic nie musisz robić.',
    why: 'Ten adres podano przy zakładaniu konta w Panelu Mieszkańca.',
  },
};
