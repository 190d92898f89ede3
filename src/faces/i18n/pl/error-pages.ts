export const errorPages = {
  panel: 'Przejdź do zakładki „Moje karty”',
  home: 'Strona główna',
  contact: 'Kontakt',
  requestNumber: (id: string) => `Jeśli do nas napiszesz, podaj numer zgłoszenia: ${id}.`,
  pages: {
    'not-found': {
      title: 'Nie ma takiej strony',
      text: 'Sprawdź adres albo zacznij od strony głównej. Jeśli prowadzi tu link z wiadomości, mógł stracić ważność.',
    },
    forbidden: {
      title: 'Nie masz dostępu do tej strony',
      text: 'Jeśli Twoje konto powinno go mieć, skontaktuj się z urzędem.',
    },
    member: {
      title: 'To jest tylko dla opiekuna',
      text: 'Twoim kontem opiekuje się ktoś z rodziny. Masz tu swoją kartę, benefity, numer telefonu i hasło. Wnioski i zgody prowadzi opiekun.',
    },
    acting: {
      title: 'Działasz teraz jako ktoś z rodziny',
      text: 'Ta strona jest tylko dla Twojego konta. Wróć na swoje konto, a potem otwórz ją jeszcze raz.',
    },
    'other-person': {
      title: 'Formularz był otwarty dla innej osoby',
      text: 'W międzyczasie ktoś inny zalogował się w tej przeglądarce albo zmieniła się osoba, w imieniu której działasz, na przykład w innym oknie. Nic nie zostało wysłane ani zmienione. Wróć do panelu, sprawdź, czyje konto jest otwarte, i zacznij jeszcze raz.',
    },
    suspended: {
      title: 'Konto jest zablokowane',
      text: 'Nie możesz teraz korzystać z Karty Mieszkańca. Skontaktuj się z urzędem, a wyjaśnimy, co dalej.',
    },
    'partner-ended': {
      title: 'Współpraca z miastem zakończona',
      text: 'Umowa tego partnera z miastem nie obowiązuje, więc Moduł Partnera jest nieczynny: kart nie można sprawdzać, a ofert nie widać w katalogu. W sprawie nowej umowy skontaktuj się z urzędem.',
    },
    'partner-not-yet': {
      title: 'Umowa jeszcze nie obowiązuje',
      text: 'Moduł Partnera otworzy się pierwszego dnia umowy z miastem. Jeśli to pomyłka, skontaktuj się z urzędem.',
    },
    'form-expired': {
      title: 'Ta strona była otwarta zbyt długo',
      text: 'Ze względów bezpieczeństwa nic nie zostało wysłane. Wróć do formularza, odśwież go i wyślij jeszcze raz.',
    },
    'too-large': {
      title: 'Pliki są za duże',
      text: 'Wyślij mniej plików naraz albo mniejsze pliki. Jeden plik może mieć do 10 MB.',
    },
    'too-many': {
      title: 'Za dużo prób w krótkim czasie',
      text: 'Odczekaj kilka minut i spróbuj jeszcze raz.',
    },
    busy: {
      title: 'Teraz wiele osób wysyła pliki',
      text: 'Nic nie zostało utracone poza tą próbą. Odczekaj chwilę i wyślij formularz jeszcze raz.',
    },
    'bad-request': {
      title: 'Nie udało się odczytać danych',
      text: 'Wróć do poprzedniej strony i spróbuj jeszcze raz.',
    },
    failure: {
      title: 'Coś się nie udało',
      text: 'To błąd po naszej stronie. Spróbuj jeszcze raz za chwilę.',
    },
  },
};
