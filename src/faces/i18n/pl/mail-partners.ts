/** Do firm, które chcą zostać partnerami, i do pracowników partnerów. */
export const partnerMails = {
  applied: {
    subject: 'Mamy Twoje zgłoszenie',
    text: 'dziękujemy za zgłoszenie firmy do programu Karta Mieszkańca.',
    next: 'Sprawdzimy je i odpowiemy na ten adres. Gdy zgłoszenie zostanie przyjęte, wyślemy zaproszenie do Modułu Partnera.',
    notYou: (email: string) => `Jeśli to nie Twoje zgłoszenie, daj nam znać: ${email}`,
    why: 'Ten adres podano w zgłoszeniu partnera.',
  },
  unanswered: {
    subject: (day: string) => `Zgłoszenie partnera zostanie usunięte ${day}`,
    text: (day: string) =>
      `${day} dostaliśmy z tym adresem zgłoszenie firmy do programu Karta Mieszkańca. Nie ma na nie jeszcze odpowiedzi, przepraszamy.`,
    next: (day: string) =>
      `Nie przechowujemy danych dłużej, niż trzeba: jeśli do tego czasu nie odpowiemy, usuniemy zgłoszenie ${day}. Możesz wysłać je jeszcze raz.`,
    action: 'Otwórz formularz zgłoszenia',
    questions: (email: string) => `Masz pytania? Napisz do nas: ${email}`,
    why: 'Ten adres podano w zgłoszeniu partnera.',
  },
  refused: {
    subject: 'Odpowiedź na zgłoszenie partnera',
    text: (firm: string) => `nie możemy teraz przyjąć firmy ${firm} do programu Karta Mieszkańca.`,
    reason: (reason: string) => `Powód: ${reason}`,
    questions: (email: string) => `Masz pytania? Napisz do nas: ${email}`,
    why: 'Ten adres podano w zgłoszeniu partnera.',
  },
  invited: {
    subject: 'Zaproszenie do Modułu Partnera',
    subjectAccepted: 'Zgłoszenie przyjęte: zaproszenie do Modułu Partnera',
    accepted: (firm: string) =>
      `zgłoszenie firmy ${firm} zostało przyjęte. Witamy wśród partnerów Karty Mieszkańca.`,
    text: (firm: string) => `zapraszamy do Modułu Partnera. Partner: ${firm}.`,
    next: 'Otwórz link i przyjmij zaproszenie: ustaw hasło albo zaloguj się, jeśli masz już konto. Potem możesz sprawdzać karty mieszkańców i rejestrować zniżki.',
    nextManager:
      'Otwórz link i przyjmij zaproszenie: ustaw hasło albo zaloguj się, jeśli masz już konto. Potem dodaj placówki i oferty oraz zaproś osoby, które obsługują kasę.',
    action: 'Przyjmij zaproszenie',
    lasts:
      'Link działa 48 godzin i można go użyć jeden raz. O nowy poproś osobę, która Cię zaprosiła, albo urząd.',
    notYou: 'Jeśli to pomyłka, zignoruj tę wiadomość.',
    why: 'Ten adres podał partner Karty Mieszkańca albo urząd, zapraszając do Modułu Partnera.',
  },
  ending: {
    subject: (day: string) => `Umowa z miastem kończy się ${day}`,
    text: (firm: string, day: string) =>
      `umowa o udziale w programie Karta Mieszkańca kończy się ${day}. Partner: ${firm}.`,
    next: 'Po tym dniu w Twoich placówkach nie będzie można sprawdzać kart, a oferty znikną z katalogu.',
    extend: (email: string) => `Chcesz przedłużyć umowę? Napisz do nas: ${email}`,
    action: 'Otwórz Moduł Partnera',
    why: 'Tę wiadomość dostają kierownicy partnera Karty Mieszkańca.',
  },
};
