import type { OnWithdrawal } from '../../../consents/consent.ts';
import type { ConsentAct, ConsentState } from '../../../consents/held.ts';

const states: Record<ConsentState, string> = {
  granted: 'Zgoda wyrażona',
  outdated: 'Zgoda na wcześniejszą wersję',
  withdrawn: 'Zgoda wycofana',
  never: 'Brak zgody',
};

const by: Record<ConsentAct['by'], string> = {
  self: 'Ty',
  guardian: 'Opiekun',
  office: 'Urząd',
};

const withdrawals: Record<OnWithdrawal, string> = {
  erase:
    'Wycofanie zgody RODO spowoduje usunięcie konta Twojego oraz pozostałych członków Twojej rodziny oraz zablokowanie kart. Operacja jest nieodwracalna.',
  suspend:
    'Wycofanie wymaganej zgody spowoduje zablokowanie konta Twojego oraz pozostałych członków Twojej rodziny. Nie będziesz miał możliwości zarządzania kontami.',
  nothing: 'Zgodę możesz wyrazić ponownie w każdej chwili.',
};

export const consents = {
  title: 'Moje zgody',
  lead: 'Tutaj możesz wyrazić zgodę, której jeszcze nie ma, oraz wycofać udzielone zgody.',
  kinds: {
    notice: 'Klauzula informacyjna',
    terms: 'Regulamin',
    declaration: 'Oświadczenie z wniosku',
    optional: 'Zgoda dobrowolna',
  },
  required: 'wymagana',
  requiredNote: 'Gwiazdka (*) oznacza zgodę wymaganą.',
  states,
  by,
  last: (moment: string, version: number, who: string) => `${moment}, wersja ${version}, ${who}`,
  newVersion: (given: number, newest: number) =>
    `Zgoda dotyczy wersji ${given}. Obowiązuje już wersja ${newest}.`,
  retired: 'O tę zgodę już nie pytamy.',
  grant: 'Wyraź zgodę',
  grantOf: (kind: string) => `Wyraź zgodę: ${kind}`,
  withdraw: 'Wycofaj zgodę',
  withdrawOf: (kind: string) => `Wycofaj zgodę: ${kind}`,
  history: 'Historia',
  historyOf: (kind: string) => `Historia: ${kind}`,
  act: {
    granted: (version: number) => `Wyrażono zgodę, wersja ${version}`,
    withdrawn: (version: number) => `Wycofano zgodę, wersja ${version}`,
    ip: (address: string) => `Adres IP: ${address}`,
    application: (number: number) => `Z wnioskiem nr ${number}`,
  },
  granted: 'Zgoda została wyrażona.',
  alreadyGranted: 'Ta zgoda jest już wyrażona.',
  withdrawn: 'Zgoda została wycofana.',
  notGiven: 'Ta zgoda jest już wycofana.',
  newerVersion: 'Obowiązuje już nowsza wersja. Przeczytaj ją i wyraź zgodę jeszcze raz.',
  forWards: (names: string) => `Wyrażasz zgodę także w imieniu osób, które nie logują się same: ${names}.`,

  explained: {
    title: 'Co się stanie po wycofaniu zgody',
    erase:
      'Wycofanie zgody RODO jest nieodwracalne i powoduje usunięcie konta mieszkańca i kont wszystkich członków jego rodziny z systemu oraz anonimizację ich danych.',
    suspend:
      'Cofnięcie innych zgód oznaczonych jako obowiązkowe spowoduje zablokowanie konta. Jeśli użytkownik dodał konta członków rodziny, blokada jego konta powoduje także blokadę kont wszystkich członków rodziny.',
    cards: 'Blokada konta powoduje także blokadę karty mieszkańca.',
    nothing: 'Zgodę dobrowolną możesz wycofać i wyrazić ponownie w każdej chwili. Nic innego się nie zmieni.',
  },

  withdrawal: {
    title: 'Czy na pewno chcesz wycofać zgodę?',
    texts: withdrawals,
    about: 'Wycofujesz zgodę:',
    along: {
      erase: 'Razem z Twoim kontem usuniemy dane i unieważnimy karty tych osób:',
      suspend: 'Razem z Twoim kontem zablokujemy konta i karty tych osób:',
    },
    others: {
      erase: 'Osoby, którymi opiekuje się także ktoś inny, zachowają konta i karty.',
      suspend: 'Osoby, którymi może się opiekować także ktoś inny, zachowają konta i karty.',
    },
    eraseMore: 'Wnioski w toku zostaną anulowane, a dane, zdjęcia i dokumenty usunięte.',
    suspendMore: 'Konto może odblokować tylko urząd. Po odblokowaniu poprosimy o tę zgodę przy logowaniu.',
    accountStays: 'Konto, którym logujesz się także do innego panelu, zostanie.',
    passwordHint: 'Aby potwierdzić, wpisz hasło do swojego konta.',
    yes: 'Tak',
    no: 'Nie',
    erased: 'Zgoda została wycofana, a konto usunięte. Potwierdzenie wysłaliśmy na jego adres e-mail.',
    suspended:
      'Zgoda została wycofana, a konto zablokowane. Jak je odzyskać, napisaliśmy na jego adres e-mail.',
  },

  due: {
    title: 'Potrzebna jest Twoja zgoda',
    lead: 'Zanim otworzysz panel, przeczytaj i zaakceptuj to, co poniżej.',
    outdated: (given: number, newest: number, day: string) =>
      `Treść się zmieniła. Twoja zgoda dotyczy wersji ${given}, a od ${day} obowiązuje wersja ${newest}.`,
    withdrawn: (moment: string) =>
      `Ta zgoda została wycofana ${moment}. Bez niej nie można korzystać z konta.`,
    never: 'Tej zgody nie ma jeszcze na Twoim koncie. Bez niej nie można z niego korzystać.',
    accept: 'Akceptuję',
    logOut: 'Wyloguj',
    done: 'Dziękujemy, zgoda została zapisana.',
    refuse: {
      title: 'Nie zgadzasz się?',
      text: 'Możesz się wylogować i wrócić później: do tego czasu panel się nie otworzy, a karta działa jak dotąd. Możesz też wycofać zgodę albo usunąć konto.',
      member:
        'Możesz się wylogować i wrócić później: do tego czasu panel się nie otworzy, a karta działa jak dotąd. W sprawie usunięcia konta porozmawiaj z osobą, która się nim opiekuje, albo napisz do urzędu.',
      deletion: 'Usuń konto',
    },
  },
};
