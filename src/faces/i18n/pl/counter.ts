import { formatDuration } from '../duration.ts';

export const counter = {
  newPerson: {
    button: 'Nowa osoba',
    title: 'Nowa osoba',
    lead: 'Najpierw poszukaj: osoba może już być w systemie. Nową zapisz z dokumentu tożsamości, konto nie jest potrzebne.',
    pesel: 'PESEL',
    peselHint: 'Posłuży tylko do sprawdzenia, czy system zna już tę osobę. Zapisze go wniosek.',
    nobodyOfThese: 'To inna osoba o tym samym imieniu, nazwisku i dacie urodzenia',
    samePesel: 'System zna już osobę z tym numerem PESEL.',
    alike: 'System zna już osobę o tym samym imieniu, nazwisku i dacie urodzenia.',
    showKnown: 'Pokaż tę osobę',
    delayed: (seconds: number) =>
      `Za dużo numerów PESEL, których nie ma w systemie. Odczekaj: ${formatDuration('pl', seconds)}.`,
    confirm: 'Zapisz i wybierz wniosek',
  },

  choose: {
    button: 'Przyjmij wniosek',
    title: (name: string) => `Przyjmij wniosek: ${name}`,
    lead: 'Na liście są wnioski, które ta osoba może teraz złożyć.',
    type: 'Rodzaj wniosku',
    confirm: 'Dalej',
    none: 'Ta osoba nie może teraz złożyć żadnego wniosku',
    noneHint: 'Wszystkie wnioski są w toku albo nie są jej potrzebne.',
    begun: 'Zaczęte w okienku',
    goOn: (title: string) => `Dokończ: ${title}`,
    correct: (number: number) => `Popraw wniosek ${number}`,
    refused: 'Tego wniosku ta osoba nie może teraz złożyć. Wybierz inny.',
  },

  form: {
    title: (title: string) => `Wniosek w okienku: ${title}`,
    lead: (name: string) => `Wnioskuje: ${name}. Wpisz dane z dokumentów, dodaj zdjęcie i skany.`,
    documents: 'Dokumenty',
    photoHint: 'JPG, PNG albo WEBP do 10 MB. System przytnie je do formatu karty.',
    photoThere: 'Zdjęcie jest zapisane. Wybierz plik, aby je zastąpić.',
    cut: 'System wyciął środek zdjęcia. Tak będzie wyglądać na karcie. Przesuń lub powiększ kadr, jeśli trzeba: zapisze się razem z wnioskiem.',
    photoAlt: 'Zdjęcie, które będzie na karcie',
    saved: (name: string) => `Zapisany: ${name}. Wybierz plik, aby go zastąpić.`,
    consents: 'Zgody i oświadczenia podpisane na papierze',
    consentsHint:
      'Zaznacz tylko to, co mieszkaniec podpisał. System zapisze, że zgodę przyjęto na papierze i kto ją przyjął.',
    submit: 'Złóż wniosek',
    save: 'Zapisz i dokończ później',
    savedDone: 'Wniosek jest zapisany. Dokończysz go na stronie mieszkańca.',
    notOffered: 'Tego wniosku ta osoba nie może już złożyć: w międzyczasie coś się zmieniło.',
  },

  receipt: {
    title: (number: number) => `Przyjęto wniosek ${number}`,
    lead: 'Wydrukuj potwierdzenie i wręcz je mieszkańcowi.',
    what: 'Potwierdzenie przyjęcia wniosku',
    number: 'Numer wniosku',
    type: 'Rodzaj wniosku',
    who: 'Wnioskuje',
    at: 'Przyjęto',
    by: 'Przyjmuje',
    office: 'Urząd',
    point: 'Punkt odbioru karty',
    next: 'Wniosek czeka na rozpatrzenie. O kartę i o decyzję można zapytać w urzędzie, podając numer wniosku.',
    show: 'Pokaż mieszkańca',
  },

  deletion: {
    button: 'Usuń wniosek',
    title: 'Usunąć ten zaczęty wniosek?',
    text: 'Usuniemy wpisane dane, zdjęcie i skany. Nie da się ich odzyskać.',
    confirm: 'Usuń',
    done: 'Zaczęty wniosek został usunięty.',
  },

  withdrawal: {
    button: 'Wycofaj wniosek',
    title: (number: number) => `Wycofać wniosek ${number} na prośbę mieszkańca?`,
    text: 'Wniosek zostanie anulowany i nikt go nie rozpatrzy. Nie da się tego cofnąć, ale można złożyć nowy.',
    reason: 'Powód',
    hint: 'Zobaczy go mieszkaniec w historii wniosku i w wiadomości e-mail.',
    confirm: 'Wycofaj wniosek',
    done: (number: number) => `Wniosek ${number} został wycofany.`,
    refusedTitle: 'Tego wniosku nie można wycofać',
    refused: {
      'already-decided': 'Urząd już go rozpatrzył.',
      'already-cancelled': 'Ktoś wycofał go już wcześniej.',
    },
  },

  invite: {
    button: 'Zaproś do Panelu',
    title: (name: string) => `Zaproś do Panelu Mieszkańca: ${name}`,
    lead: 'Na ten adres pójdzie link. Po ustawieniu hasła osoba zobaczy swoją kartę i wnioski w Panelu Mieszkańca.',
    email: 'Adres e-mail',
    language: 'Język wiadomości',
    confirm: 'Wyślij zaproszenie',
    done: (email: string) => `Zaproszenie idzie na adres ${email}. Link działa 30 dni.`,
    conflictTitle: 'Tej osoby nie można zaprosić',
    refused: {
      'has-account': 'Ta osoba ma już konto.',
      own: 'To Twój adres albo osoba z Twojej rodziny. Zaprosi ją inny pracownik urzędu.',
      'looked-after':
        'Ta osoba ma opiekuna. Adres e-mail wpisze opiekun: w Panelu Mieszkańca, na stronie „Moja rodzina”.',
      'has-panel':
        'Na ten adres loguje się już inna osoba. Poproś o inny adres e-mail. Dziecko lub podopiecznego doda do rodziny sam opiekun.',
      asked: 'Na ten adres czeka już zaproszenie dla innej osoby. Poproś o inny adres e-mail.',
    },
  },

  takenBy: 'Przyjęto w okienku',
  onPaper: 'podpisano na papierze w okienku',
};
