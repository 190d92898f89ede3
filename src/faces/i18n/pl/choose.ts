import type { ApplicationKind } from '../../../applications/definition.ts';
import type { NotOffered } from '../../../applications/offers.ts';

/** Why the resident cannot apply now; as said to the person it is about. */
const own: Record<NotOffered, string> = {
  'under-way': 'Taki wniosek jest już w toku.',
  'has-card': 'Masz już kartę albo właśnie ją dla Ciebie przygotowujemy.',
  'use-duplicate': 'Masz zastrzeżoną kartę plastikową. Zamiast nowej karty złóż wniosek o jej duplikat.',
  'no-card': 'Nie masz jeszcze karty. Najpierw złóż wniosek o jej wydanie.',
  'card-pending': 'Twoja karta jest jeszcze w przygotowaniu. Wniosek złożysz, gdy ją odbierzesz.',
  'card-blocked': 'Twoja karta jest zastrzeżona. Odblokować ją może tylko upoważniony pracownik urzędu.',
  'has-plastic': 'Masz już kartę plastikową albo właśnie ją dla Ciebie przygotowujemy.',
  'no-plastic':
    'Duplikat wydajemy tylko do karty plastikowej. Masz kartę w telefonie: w razie utraty telefonu zaloguj się na nowym.',
  'no-package': 'Nie masz tego pakietu, więc nie ma czego przedłużyć.',
  'has-package': 'Masz już ten pakiet. Gdy będzie się kończył, złożysz wniosek o przedłużenie.',
  'too-early': 'Na przedłużenie jest jeszcze za wcześnie.',
  'too-late': 'Czas na przedłużenie minął. Złóż wniosek o nowy pakiet.',
};

/** The same about somebody of the family. */
const other: Record<NotOffered, string> = {
  'under-way': 'Taki wniosek dla tej osoby jest już w toku.',
  'has-card': 'Ta osoba ma już kartę albo właśnie ją przygotowujemy.',
  'use-duplicate':
    'Ta osoba ma zastrzeżoną kartę plastikową. Zamiast nowej karty złóż wniosek o jej duplikat.',
  'no-card': 'Ta osoba nie ma jeszcze karty. Najpierw złóż wniosek o jej wydanie.',
  'card-pending': 'Karta tej osoby jest jeszcze w przygotowaniu. Wniosek złożysz po jej odbiorze.',
  'card-blocked': 'Karta tej osoby jest zastrzeżona. Odblokować ją może tylko upoważniony pracownik urzędu.',
  'has-plastic': 'Ta osoba ma już kartę plastikową albo właśnie ją przygotowujemy.',
  'no-plastic': 'Duplikat wydajemy tylko do karty plastikowej, a ta osoba ma kartę w telefonie.',
  'no-package': 'Ta osoba nie ma tego pakietu, więc nie ma czego przedłużyć.',
  'has-package': 'Ta osoba ma już ten pakiet. Gdy będzie się kończył, złożysz wniosek o przedłużenie.',
  'too-early': 'Na przedłużenie jest jeszcze za wcześnie.',
  'too-late': 'Czas na przedłużenie minął. Złóż wniosek o nowy pakiet.',
};

/** On the buttons under "Moje wnioski". */
const applyFor: Record<ApplicationKind, string> = {
  issue: 'Złóż wniosek o wydanie karty',
  plastic: 'Złóż wniosek o wydanie karty plastikowej',
  duplicate: 'Złóż wniosek o duplikat karty',
  change: 'Złóż wniosek o zmianę danych osobowych',
  extension: 'Złóż wniosek o przedłużenie uprawnień',
  package: 'Złóż wniosek o nowy pakiet',
};

export const choose = {
  title: 'Wybierz rodzaj wniosku',
  lead: 'Wypełnisz go krok po kroku, a każdy krok od razu zapiszemy.',
  forWhom: 'Dla kogo jest wniosek?',
  forMe: 'Dla mnie',
  forWard: 'Wniosek dla osoby, której jestem opiekunem prawnym',
  forPerson: (name: string) => `Wniosek dla: ${name}`,
  groups: { card: 'Karta', details: 'Dane osobowe', packages: 'Pakiety' },
  applyFor,
  draftsTitle: 'Masz wersję roboczą wniosku',
  continueDraft: (title: string) => `Kontynuuj: ${title}`,
  draftSaved: (moment: string) => `zapisana ${moment}`,
  start: 'Rozpocznij wniosek',
  nothingTitle: 'Teraz nie można złożyć wniosku',
  nothingText: 'Miasto nie przyjmuje teraz wniosków przez internet. Zajrzyj tu później.',
  nothingOfferedText: 'Poniżej przeczytasz, dlaczego i kiedy będzie można go złożyć.',
  laterTitle: 'Tych wniosków teraz nie złożysz',
  own,
  other,
  tooEarly: (day: string) => `Wniosek złożysz od ${day}.`,
  tooManyDrafts: 'Masz już pięć wersji roboczych. Zanim zaczniesz następną, wyślij albo usuń jedną z nich.',
  seeApplication: (number: number) => `Zobacz wniosek nr ${number}`,
  contactOffice: 'Skontaktuj się z urzędem',

  begin: {
    draftTitle: 'Masz już wersję roboczą tego wniosku',
    draftText: 'Możesz ją dokończyć albo zacząć od nowa. Zapisana wersja zostanie na liście wniosków.',
    finish: 'Dokończ',
    startAnew: 'Zacznij nowy',
    start: 'Zacznij',
    needed: 'Przygotuj',
    neededPhoto: 'zdjęcie twarzy na jasnym jednolitym tle',
    notOffered: 'Teraz nie można złożyć tego wniosku',
    others: 'Zobacz inne wnioski',
  },
};
