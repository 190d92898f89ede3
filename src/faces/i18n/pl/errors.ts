import type { ErrorCode } from '../../../platform/input.ts';

/** One sentence for each thing that may be wrong with a field: what happened, and how to mend it. */
export const errors: Record<ErrorCode, string> = {
  required: 'Wypełnij to pole.',
  choose: 'Wybierz jedną z możliwości.',
  'too-long': 'Tekst jest za długi. Skróć go.',
  'name-invalid': 'Wpisz imię lub nazwisko literami, na przykład Łucja albo Nowak-Kowalska.',
  'email-invalid': 'Wpisz adres e-mail w postaci nazwa@domena.pl.',
  'email-required-adult': 'Od 18. urodzin adres e-mail jest wymagany: ta osoba potwierdzi konto sama.',
  'date-invalid': 'Wpisz istniejącą datę, na przykład 18.04.2023.',
  'date-future': 'Wpisz datę, która już minęła.',
  'postal-code-invalid': 'Wpisz kod pocztowy w postaci 00-950.',
  'age-invalid': 'Wpisz wiek w pełnych latach, od 0 do 150.',
  'age-order': 'Górna granica wieku nie może być niższa niż dolna.',
  'batch-size': 'Wpisz liczbę kart od 1 do 1000.',
  'password-short':
    'Hasło jest za krótkie. Wpisz co najmniej 12 znaków, mogą to być na przykład cztery słowa.',
  'password-long': 'Hasło jest za długie. Wpisz najwyżej 200 znaków.',
  'password-common': 'To hasło jest na liście najczęściej używanych i łatwo je odgadnąć. Wymyśl inne.',
  'password-different': 'Hasła różnią się od siebie. Wpisz to samo hasło w obu polach.',
  'password-wrong': 'Hasło jest nieprawidłowe.',
  'app-code-invalid': 'Wpisz 6 cyfr, które pokazuje aplikacja.',
  'consent-required': 'Zaznacz to pole, aby przejść dalej.',
  'card-unchecked': 'Sprawdź kartę i zaznacz to pole, aby wysłać wniosek.',
  'phone-invalid': 'Wpisz numer telefonu, na przykład 600 100 200.',
  'pesel-invalid': 'Sprawdź numer PESEL: ma 11 cyfr, a ten się nie zgadza.',
  'pesel-birth-date': 'Ten numer PESEL nie pasuje do daty urodzenia. Sprawdź oba pola.',
  'pesel-taken':
    'Inna osoba w systemie ma ten numer PESEL. Sprawdź, czy to nie ta sama osoba zapisana dwa razy.',
  'email-taken': 'Na ten adres loguje się już ktoś inny. Podaj inny adres.',
  'money-invalid': 'Wpisz kwotę w złotych, na przykład 25 albo 25,00.',
  'percent-invalid': 'Wpisz liczbę całkowitą od 1 do 100.',
  'count-invalid': 'Wpisz liczbę od 1 do 1 000 000.',
  'card-price-order': 'Cena z kartą musi być niższa niż cena bez karty.',
  'amount-order': 'Zniżka nie może być większa niż cena.',
  'limit-order':
    'Ten limit jest większy niż limit o szerszym zasięgu, więc nigdy nie zadziała. Popraw jeden z nich.',
  'nip-invalid': 'Sprawdź NIP: ma 10 cyfr, a ten się nie zgadza.',
  'website-invalid': 'Wpisz adres strony, na przykład www.nazwa.pl.',
  'latitude-invalid': 'Szerokość geograficzna to liczba od -90 do 90, na przykład 53,12345.',
  'longitude-invalid': 'Długość geograficzna to liczba od -180 do 180, na przykład 23,10234.',
  'place-together': 'Podaj obie współrzędne albo zostaw oba pola puste.',
  'date-order': 'Ostatni dzień nie może być wcześniejszy niż pierwszy.',
  'date-past': 'Ten dzień już minął. Wpisz dzisiejszy albo późniejszy.',
  invalid: 'Popraw to pole.',
  'file-missing': 'Dodaj plik.',
  'file-too-large': 'Plik jest za duży. Wybierz plik do 10 MB.',
  'file-empty': 'Plik jest pusty. Wybierz inny.',
  'photo-missing': 'Dodaj zdjęcie twarzy.',
  'photo-format': 'To nie jest zdjęcie w znanym formacie. Wybierz plik JPG, PNG albo WEBP do 10 MB.',
  'photo-broken':
    'Nie udało się odczytać zdjęcia, plik jest uszkodzony. Wybierz inny plik JPG, PNG albo WEBP.',
  'photo-too-many-pixels': 'Zdjęcie ma za dużo pikseli. Wybierz zdjęcie do 50 megapikseli.',
  'photo-too-small':
    'Zdjęcie jest za małe. Wybierz takie, które ma co najmniej 300 pikseli szerokości i 400 wysokości.',
  'photo-ratio': 'Zdjęcie ma inne proporcje niż 3:4. Przytnij je poniżej i zapisz kadr.',
  'attachment-format': 'Wybierz plik PDF, JPG, PNG, WEBP, DOCX, ODT albo TXT.',
  'attachment-broken': 'Tego pliku nie da się otworzyć. Zapisz go jeszcze raz i dodaj ponownie.',
  'attachments-too-many': 'Dodaj najwyżej 5 plików.',
  'document-format':
    'Tutaj nie można dodać pliku tego rodzaju. Wybierz plik w jednym z formatów podanych przy tym polu.',
  'document-too-large':
    'Plik jest za duży. Największy rozmiar jest podany przy tym polu. Wybierz mniejszy plik.',
  'pdf-format': 'To nie jest dokument PDF. Wybierz plik PDF do 10 MB.',
  'pdf-broken':
    'Nie udało się odczytać dokumentu, plik jest uszkodzony. Zapisz go jeszcze raz jako PDF i dodaj ponownie.',
  'pdf-encrypted': 'Dokument jest zabezpieczony hasłem. Zapisz go bez hasła i dodaj ponownie.',
};
