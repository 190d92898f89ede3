export const staffMails = {
  invited: {
    subject: 'Zaproszenie do Modułu Operatora',
    text: (city: string) =>
      `zapraszamy do Modułu Operatora: tam pracownicy urzędu (${city}) obsługują Kartę Mieszkańca.`,
    next: 'Otwórz link i ustaw swoje hasło. Przy pierwszym logowaniu poprosimy też o włączenie logowania dwuetapowego.',
    action: 'Ustaw hasło',
    lasts: 'Link działa 48 godzin i można go użyć jeden raz. O nowy poproś osobę, która Cię zaprosiła.',
    notYou: 'Jeśli to pomyłka, zignoruj tę wiadomość.',
    why: 'Ten adres podał pracownik urzędu, zapraszając do Modułu Operatora.',
  },
  added: {
    subject: 'Twoje konto otwiera Moduł Operatora',
    text: (city: string) =>
      `Twoje konto otwiera teraz także Moduł Operatora: tam pracownicy urzędu (${city}) obsługują Kartę Mieszkańca.`,
    next: 'Hasło zostaje to samo. Jeśli logowanie dwuetapowe nie jest jeszcze włączone, poprosimy o to przy pierwszym wejściu.',
    action: 'Zaloguj',
    notYou: (email: string) => `Jeśli to pomyłka, daj nam znać: ${email}`,
    why: 'Ten adres podał pracownik urzędu, zapraszając do Modułu Operatora.',
  },
};
