export const staffMails = {
  invited: {
    subject: 'Zaproszenie do Modułu Operatora',
    text: (city: string) =>
      `zapraszamy do Modułu Operatora: tam pracownicy urzędu (${city}) obsługują Kartę Mieszkańca.`,
    next: 'Otwórz link i przyjmij zaproszenie: ustaw hasło albo zaloguj się, jeśli masz już konto. Przy pierwszym logowaniu poprosimy też o włączenie logowania dwuetapowego.',
    action: 'Przyjmij zaproszenie',
    lasts: 'Link działa 48 godzin i można go użyć jeden raz. O nowy poproś osobę, która Cię zaprosiła.',
    notYou: 'Jeśli to pomyłka, zignoruj tę wiadomość.',
    why: 'Ten adres podał pracownik urzędu, zapraszając do Modułu Operatora.',
  },
};
