import type { FieldKind } from '../../../applications/definition.ts';

const hints: Partial<Record<FieldKind, string>> = {
  'birth-date': 'Na przykład 18.04.1985',
  pesel: '11 cyfr',
  'postal-code': 'Na przykład 00-950',
  street: 'Na przykład ul. Lipowa 8 m. 4',
  phone: 'Na przykład 600 100 200',
};

export const apply = {
  steps: {
    dane: { label: 'Dane', title: 'Twoje dane', lead: 'Wpisz je tak jak w dokumencie tożsamości.' },
    zdjecie: { label: 'Zdjęcie', title: 'Zdjęcie', lead: 'Będzie widoczne na karcie.' },
    'punkt-odbioru': {
      label: 'Punkt odbioru',
      title: 'Punkt odbioru karty',
      lead: 'Tu odbierzesz gotową kartę. Weź ze sobą dokument tożsamości.',
    },
    dokumenty: {
      label: 'Dokumenty',
      title: 'Dokumenty',
      lead: 'Tutaj prześlij wymagane dokumenty.',
    },
    wyslij: { label: 'Sprawdź i wyślij', title: 'Sprawdź i wyślij', lead: '' },
  },
  wardDetails: 'Dane podopiecznego',
  memberDetails: 'Dane członka rodziny',
  /** Who hears about it. */
  mailsGoTo: (email: string) => `Wiadomości o tym wniosku będą przychodzić na Twój adres e-mail: ${email}.`,
  groups: {
    person: 'Dane osobowe',
    card: 'Duplikat karty',
    address: 'Adres',
    contact: 'Kontakt',
    other: 'Inne informacje',
  },
  hints,
  choosePlaceholder: 'Wybierz',
  storedPesel: (masked: string) => `Zapisany numer PESEL: ${masked}. Zostaw puste, aby go nie zmieniać.`,
  wrongPesel: 'Zapisany numer PESEL się nie zgadza. Wpisz go jeszcze raz.',
  removePesel: 'Usuń zapisany numer PESEL',
  remark: 'Uwaga urzędu:',
  next: 'Zapisz i przejdź dalej',
  saveDraft: 'Zapisz wersję roboczą',
  saveChanges: 'Zapisz i dokończ później',
  draftSaved: 'Wersja robocza zapisana.',
  changesSaved: 'Poprawki zapisane. Pamiętaj, żeby wysłać wniosek ponownie.',
  alreadySent: 'Ten wniosek jest już wysłany i nie można go teraz zmienić.',

  autosave: {
    saved: (time: string) => `Zapisano o ${time}`,
    failed: 'Nie udało się zapisać zmian. Sprawdź połączenie z internetem.',
    loggedOut: 'Zmiany nie są zapisywane, bo sesja wygasła. Zaloguj się w nowej karcie przeglądarki.',
    closed: 'Zmiany nie są zapisywane: ten wniosek jest już wysłany albo usunięty.',
  },

  known: {
    title: 'Wniosek dotyczy',
    email: 'E-mail',
    previousCard: 'Numer poprzedniej karty',
    package: 'Pakiet',
    validUntil: 'Ważny do',
  },
  duplicateBlocks: 'Wydanie duplikatu powoduje zastrzeżenie starej karty.',
  lostCard: 'Karta zginęła albo została skradziona?',
  blockNow: 'Zastrzeż ją od razu',

  photoHint:
    'Zdjęcie twarzy (na jasnym jednolitym tle) w formacie JPEG, JPG, PNG lub WEBP oraz proporcji 3:4 (np. rozdzielczość 709x945), do 10 MB. Zdjęcie w innych proporcjach przytniesz na następnym ekranie.',
  photoUnchanged: 'Zostaw puste, jeśli zdjęcie się nie zmienia.',
  presentPhoto: 'Obecne zdjęcie na karcie',
  noChange: 'bez zmian',
  addPhoto: 'Dodaj zdjęcie',
  otherPhoto: 'Inne zdjęcie',
  removePhoto: 'Usuń zdjęcie',
  photoSaved: 'Zdjęcie zapisane. Sprawdź kadr i przejdź dalej.',
  savedPhoto: 'Zapisany kadr',
  savedPhotoText: 'Tak zdjęcie wygląda na karcie. Nowy kadr zapisze się, gdy przejdziesz dalej.',
  cropTooSmall: 'Kadr jest za mały i zdjęcie byłoby niewyraźne. Pomniejsz zdjęcie w kadrze.',

  documentHint: (formats: string, mb: number) => `Plik ${formats} do ${mb} MB.`,
  carriedOver: (day: string) => `z wcześniejszego wniosku, dodany ${day}`,
  removeFile: 'Usuń',

  incomplete: 'Uzupełnij przed wysłaniem',
  unanswered: 'Te uwagi urzędu czekają jeszcze na poprawkę',
  consentMissing: 'Zaznacz wymaganą zgodę.',
  consents: 'Zgody i oświadczenia',
  cardPreview: 'Sprawdź dane na karcie',
  cardPreviewText: 'Tak będzie wyglądać wydrukowana karta. Numer dostanie przy wydaniu.',
  cardPreviewWrong: 'Jeśli imię, nazwisko albo zdjęcie się zmieniły,',
  cardPreviewChange: 'złóż najpierw wniosek o zmianę danych osobowych',
  cardInPreparation: 'W przygotowaniu',
  cardCorrect: 'Imię, nazwisko i zdjęcie na karcie są poprawne.',
  cardUnchecked: 'Sprawdź kartę i potwierdź, że dane na niej są poprawne.',
  send: 'Wyślij wniosek',
  notSent: 'Wniosek nie został wysłany',
  sent: (number: number) => `Wniosek wysłany. Numer wniosku: ${number}.`,
};
