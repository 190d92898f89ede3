import { type Permission, permissions } from '../src/staff/permission.ts';

/** Who gets what at every address. A route without a row, or a row without a route, fails the test. */

/**
 * `login`: sent to the login page. `due`: sent to what the login asks for first. A number: the status. A POST is sent with a valid anti-forgery token and
 * an empty form, so 422 means "let in, and told what is missing"; 303 "done".
 */
export type Answer = number | 'login' | 'due';

export const actors = [
  'anonymous',
  'not activated',
  'resident',
  'another resident',
  /** Somebody looks after the person whom the address is about, who logs in. */
  'family member',
  /** Of the person whom the address is about, acting for them. */
  'acting guardian',
  /** Acting for a child of their own. */
  'guardian of another',
  /** Was acting when the membership ended. */
  'former guardian',
  'consents due',
  'blocked',
  'clerk',
  'clerk without the permission',
  'partner',
] as const;
export type ActorName = (typeof actors)[number];

export interface Row {
  /** Method and pattern, as registered. */
  readonly route: string;
  readonly answers: Readonly<Record<ActorName, Answer>>;
  /** Any of these opens it to a clerk. */
  readonly needs?: readonly Permission[];
}

/** Everybody, the same answer. */
const open = (route: string, answer: Answer): Row => row(route, Array(actors.length).fill(answer));

type OfFamily = 'member' | 'acting guardian';

/** Nobody of a family: what is the own account's. Both: the card. */
interface Opens {
  readonly to?: readonly OfFamily[];
  /** While the login asks for something. */
  readonly due?: Answer;
}

/**
 * A resident's own thing: strangers do not learn that it exists. A guardian who acts for the resident reaches
 * what is the resident's; a resident whom somebody looks after what is left to them.
 */
function own(
  route: string,
  resident: Answer,
  other: Answer = 404,
  { to = [], due = 'due' }: Opens = {},
): Row {
  const member = to.includes('member') ? resident : 403;
  const [acting, another] = to.includes('acting guardian') ? [resident, other] : [403, 403];
  const family = [member, acting, another, other];
  return row(route, ['login', 403, resident, other, ...family, due, 403, 403, 403, 403]);
}

/** The card: of a member of a family as well, and of whoever acts for one. */
const card = (route: string, resident: Answer, other?: Answer): Row =>
  own(route, resident, other, { to: ['member', 'acting guardian'] });

/** The papers: of the resident, and of whoever acts for one. */
const papers = (route: string, resident: Answer, other?: Answer): Row =>
  own(route, resident, other, { to: ['acting guardian'] });

/** The account of whoever logs in, and of nobody for whom they act. */
const account = (route: string, resident: Answer, other: Answer = resident): Row =>
  own(route, resident, other, { to: ['member'] });

/** What a member leaves to the guardian. */
const whole = (route: string, resident: Answer): Row => own(route, resident, resident);

/** The ways out of the panel: open as well while the login asks for something that not everybody agrees to. */
const wayOut = (route: string, resident: Answer): Row => own(route, resident, resident, { due: resident });

/**
 * A clerk's. The clerk holds the first of these permissions and nothing else; the clerk without holds
 * everything but these.
 */
const desk = (route: string, needs: readonly Permission[], clerk: Answer): Row => ({
  ...row(route, ['login', ...Array(9).fill(403), clerk, 403, 403]),
  needs,
});

/** Every clerk's own account, whatever they may do. Nobody's things but the own ones are there. */
const clerks = (route: string, clerk: Answer): Row =>
  row(route, ['login', ...Array(9).fill(403), clerk, clerk, 403]);

const till = (route: string, shop: Answer): Row => row(route, ['login', ...Array(11).fill(403), shop]);

function row(route: string, answers: readonly Answer[]): Row {
  return {
    route,
    answers: Object.fromEntries(actors.map((actor, index) => [actor, answers[index] ?? 0])) as Row['answers'],
  };
}

/** Each of them has some business with an application. */
const applications: readonly Permission[] = ['decide', 'produce', 'hand-over'];

/** The search knows something for each of them. */
const searched: readonly Permission[] = [...applications, 'find-cards', 'read-residents', 'answer-cases'];

export const matrix: readonly Row[] = [
  open('GET /', 200),
  open('GET /zaloz-konto', 200),
  open('POST /zaloz-konto', 422),
  open('GET /zaloz-konto/wyslano', 200),
  open('GET /zaloguj', 200),
  open('POST /zaloguj', 422),
  open('GET /zaloguj/drugi-skladnik', 'login'),
  open('POST /zaloguj/drugi-skladnik', 'login'),
  open('GET /zaloguj/drugi-skladnik/kod-zapasowy', 'login'),
  open('POST /zaloguj/drugi-skladnik/kod-zapasowy', 'login'),
  open('GET /zaloguj/drugi-skladnik/klucz', 'login'),
  open('POST /zaloguj/drugi-skladnik/klucz', 'login'),
  open('GET /zaloguj/drugi-skladnik/klucz/odpowiedz', 'login'),
  open('POST /zaloguj/drugi-skladnik/klucz/odpowiedz', 'login'),
  open('GET /zaloguj/konto-urzedu', 404),
  open('GET /zaloguj/konto-urzedu/powrot', 404),
  open('POST /wyloguj', 303),
  open('GET /aktywacja', 200),
  open('POST /aktywacja', 422),
  open('GET /aktywacja/wyslano', 200),
  open('GET /aktywacja/:token', 404),
  open('POST /aktywacja/:token', 404),
  open('GET /reset-hasla', 200),
  open('POST /reset-hasla', 422),
  open('GET /reset-hasla/wyslano', 200),
  open('GET /reset-hasla/:token', 404),
  open('POST /reset-hasla/:token', 404),
  open('GET /zaproszenie-mieszkanca/:token', 404),
  open('POST /zaproszenie-mieszkanca/:token', 404),
  open('GET /zaproszenie/:token', 404),
  open('POST /zaproszenie/:token', 404),
  open('GET /zaproszenie/:token/odmowa', 404),
  open('POST /zaproszenie/:token/odmowa', 404),
  open('GET /regulamin', 200),
  open('GET /klauzula-informacyjna', 200),
  open('GET /zgody/:code', 404),
  open('GET /deklaracja-dostepnosci', 200),
  open('GET /kontakt', 200),
  open('POST /jezyk', 303),
  open('GET /healthz', 200),
  open('GET /readyz', 200),
  open('GET /motyw/:file', 200),
  open('GET /herb/:file', 200),
  open('GET /obrazki/pakiety/:name', 200),
  open('GET /zasoby/*', 404),
  open('GET /poczta', 200),
  open('GET /poczta/:id', 404),
  open('GET /poczta/:id/html', 404),
  open('GET /ui', 200),
  open('GET /ui/portret.jpg', 200),

  papers('POST /dzialam-jako', 303, 303),
  card('GET /moje-karty', 200, 200),
  card('GET /moje-karty/:id/zastrzezenie', 200),
  card('POST /moje-karty/:id/zastrzezenie', 303),
  card('GET /moje-karty/:id/zdjecie', 200),
  whole('GET /moja-rodzina', 200),
  whole('GET /moja-rodzina/nowe-konto', 200),
  whole('POST /moja-rodzina/nowe-konto', 422),
  own('GET /moja-rodzina/:id', 200),
  own('GET /moja-rodzina/:id/edycja', 200),
  own('POST /moja-rodzina/:id/edycja', 422),
  own('GET /moja-rodzina/:id/usuniecie', 200),
  own('POST /moja-rodzina/:id/usuniecie', 303),
  own('GET /moja-rodzina/:id/drugi-opiekun', 200),
  own('POST /moja-rodzina/:id/drugi-opiekun', 422),
  own('POST /moja-rodzina/zaproszenia/:id/ponownie', 303),
  own('GET /moja-rodzina/zaproszenia/:id/wycofanie', 200),
  own('POST /moja-rodzina/zaproszenia/:id/wycofanie', 303),
  account('GET /zaproszenia', 200),
  account('GET /zaproszenia/:id/przyjecie', 200, 404),
  account('POST /zaproszenia/:id/przyjecie', 303, 404),
  account('GET /zaproszenia/:id/odmowa', 200, 404),
  account('POST /zaproszenia/:id/odmowa', 303, 404),
  account('GET /moje-konto', 200),
  account('GET /moje-konto/haslo', 303),
  account('POST /moje-konto/haslo', 422),
  account('GET /moje-konto/drugi-skladnik', 200),
  account('GET /moje-konto/drugi-skladnik/aplikacja', 200),
  account('POST /moje-konto/drugi-skladnik/aplikacja', 422),
  account('GET /moje-konto/drugi-skladnik/aplikacja/kod', 303),
  account('POST /moje-konto/drugi-skladnik/aplikacja/kod', 303),
  account('GET /moje-konto/drugi-skladnik/aplikacja/wylaczenie', 303),
  account('POST /moje-konto/drugi-skladnik/aplikacja/wylaczenie', 303),
  account('GET /moje-konto/drugi-skladnik/klucze', 303),
  account('POST /moje-konto/drugi-skladnik/klucze', 303),
  account('GET /moje-konto/drugi-skladnik/klucze/nowy', 200),
  account('POST /moje-konto/drugi-skladnik/klucze/nowy', 422),
  account('GET /moje-konto/drugi-skladnik/klucze/:id/usuniecie', 200, 404),
  account('POST /moje-konto/drugi-skladnik/klucze/:id/usuniecie', 422, 404),
  account('GET /moje-konto/drugi-skladnik/kody-zapasowe', 303),
  account('POST /moje-konto/drugi-skladnik/kody-zapasowe', 422),
  account('GET /moje-konto/telefon', 303),
  account('POST /moje-konto/telefon', 303),
  whole('GET /moje-konto/adres-email', 200),
  whole('POST /moje-konto/adres-email', 422),
  whole('POST /moje-konto/adres-email/ponownie', 303),
  whole('POST /moje-konto/adres-email/anulowanie', 303),
  own('GET /moje-konto/adres-email/potwierdzenie/:token', 200),
  own('POST /moje-konto/adres-email/potwierdzenie/:token', 303),
  account('GET /moje-konto/urzadzenia/wylogowanie', 200),
  account('POST /moje-konto/urzadzenia/wylogowanie', 303),
  account('GET /moje-konto/urzadzenia/:id/wylogowanie', 200, 404),
  account('POST /moje-konto/urzadzenia/:id/wylogowanie', 303, 404),
  whole('GET /moje-konto/pobierz-dane', 200),
  whole('POST /moje-konto/pobierz-dane', 422),
  own('GET /moje-konto/pobierz-dane/:id', 200),
  // A member of age, and nobody else, has a family to leave.
  row('GET /moje-konto/odlaczenie', ['login', 403, 303, 303, 200, 403, 403, 303, 'due', 403, 403, 403, 403]),
  account('POST /moje-konto/odlaczenie', 303),
  wayOut('GET /moje-konto/usuniecie', 200),
  wayOut('POST /moje-konto/usuniecie', 422),
  whole('GET /moje-zgody', 200),
  whole('POST /moje-zgody/:code/wyrazenie', 303),
  wayOut('GET /moje-zgody/:code/wycofanie', 200),
  wayOut('POST /moje-zgody/:code/wycofanie', 422),
  row('GET /zgody-wymagane', ['login', 403, 303, 303, 303, 403, 403, 303, 200, 403, 403, 403, 403]),
  row('POST /zgody-wymagane', ['login', 403, 303, 303, 303, 403, 403, 303, 422, 403, 403, 403, 403]),
  papers('GET /moje-sprawy', 200, 200),
  papers('GET /moje-sprawy/nowa', 200, 200),
  papers('POST /moje-sprawy/nowa', 422, 422),
  papers('GET /moje-sprawy/:number', 200),
  papers('GET /moje-sprawy/:number/odpowiedz', 303),
  papers('POST /moje-sprawy/:number/odpowiedz', 422),
  papers('GET /moje-sprawy/:number/zalaczniki/:id', 200),
  papers('GET /moje-sprawy/:number/zalaczniki/:id/podglad', 200),
  papers('GET /moje-sprawy/:number/nowe-wiadomosci', 200),
  papers('GET /moje-wnioski', 200, 200),
  papers('GET /moje-wnioski/nowy', 200, 200),
  papers('GET /moje-wnioski/nowy/:code', 200, 200),
  papers('POST /moje-wnioski/nowy/:code', 303, 303),
  papers('GET /moje-wnioski/robocze/:id', 303),
  papers('GET /moje-wnioski/robocze/:id/usuniecie', 200),
  papers('POST /moje-wnioski/robocze/:id/usuniecie', 303),
  papers('GET /moje-wnioski/robocze/:id/dane', 200),
  papers('POST /moje-wnioski/robocze/:id/dane', 303),
  papers('GET /moje-wnioski/robocze/:id/zdjecie', 200),
  papers('POST /moje-wnioski/robocze/:id/zdjecie', 303),
  papers('GET /moje-wnioski/robocze/:id/zdjecie/oryginal', 200),
  papers('GET /moje-wnioski/robocze/:id/zdjecie/kadr', 200),
  papers('GET /moje-wnioski/robocze/:id/punkt-odbioru', 200),
  papers('POST /moje-wnioski/robocze/:id/punkt-odbioru', 422),
  papers('GET /moje-wnioski/robocze/:id/dokumenty', 200),
  papers('POST /moje-wnioski/robocze/:id/dokumenty', 303),
  papers('GET /moje-wnioski/robocze/:id/dokumenty/:key', 200),
  papers('GET /moje-wnioski/robocze/:id/wyslij', 200),
  papers('POST /moje-wnioski/robocze/:id/wyslij', 422),
  papers('GET /moje-wnioski/:number', 200),
  papers('GET /moje-wnioski/:number/zdjecie', 200),
  papers('GET /moje-wnioski/:number/dokumenty/:key', 200),
  papers('GET /moje-wnioski/:number/anulowanie', 200),
  papers('POST /moje-wnioski/:number/anulowanie', 303),
  papers('GET /moje-wnioski/:number/poprawa', 303),
  papers('GET /moje-wnioski/:number/poprawa/dane', 200),
  papers('POST /moje-wnioski/:number/poprawa/dane', 303),
  papers('GET /moje-wnioski/:number/poprawa/zdjecie', 200),
  papers('POST /moje-wnioski/:number/poprawa/zdjecie', 303),
  papers('GET /moje-wnioski/:number/poprawa/zdjecie/oryginal', 200),
  papers('GET /moje-wnioski/:number/poprawa/zdjecie/kadr', 200),
  papers('GET /moje-wnioski/:number/poprawa/punkt-odbioru', 200),
  papers('POST /moje-wnioski/:number/poprawa/punkt-odbioru', 422),
  papers('GET /moje-wnioski/:number/poprawa/dokumenty', 200),
  papers('POST /moje-wnioski/:number/poprawa/dokumenty', 303),
  papers('GET /moje-wnioski/:number/poprawa/dokumenty/:key', 200),
  papers('GET /moje-wnioski/:number/poprawa/wyslij', 200),
  papers('POST /moje-wnioski/:number/poprawa/wyslij', 422),

  desk('GET /operator', permissions, 303),
  desk('GET /operator/wnioski', applications, 200),
  desk('POST /operator/wnioski/nastepny', ['decide'], 303),
  desk('GET /operator/wnioski/:number', applications, 200),
  desk('GET /operator/wnioski/:number/zdjecie', applications, 200),
  desk('GET /operator/wnioski/:number/zdjecie/oryginal', applications, 200),
  desk('GET /operator/wnioski/:number/zdjecie-karty', applications, 200),
  desk('GET /operator/wnioski/:number/pesel', ['decide'], 200),
  desk('GET /operator/wnioski/:number/dokumenty/:key', applications, 200),
  desk('POST /operator/wnioski/:number/przejecie', ['decide'], 303),
  desk('POST /operator/wnioski/:number/oddanie', ['decide'], 303),
  desk('GET /operator/wnioski/:number/akceptacja', ['decide'], 200),
  desk('POST /operator/wnioski/:number/akceptacja', ['decide'], 303),
  desk('GET /operator/wnioski/:number/zwrot', ['decide'], 200),
  desk('POST /operator/wnioski/:number/zwrot', ['decide'], 422),
  desk('GET /operator/wnioski/:number/odrzucenie', ['decide'], 200),
  desk('POST /operator/wnioski/:number/odrzucenie', ['decide'], 422),
  desk('GET /operator/wnioski/:number/kadr', ['decide'], 200),
  desk('POST /operator/wnioski/:number/kadr', ['decide'], 303),
  desk('POST /operator/wnioski/:number/produkcja', ['produce'], 303),
  desk('POST /operator/wnioski/:number/gotowosc', ['produce'], 303),
  desk('GET /operator/wnioski/:number/wydanie', ['hand-over'], 200),
  desk('POST /operator/wnioski/:number/wydanie', ['hand-over'], 422),
  desk('GET /operator/produkcja', ['produce'], 200),
  desk('POST /operator/produkcja', ['produce'], 422),
  desk('POST /operator/produkcja/wyjete/:number', ['produce'], 303),
  desk('GET /operator/produkcja/:number', ['produce'], 200),
  desk('GET /operator/produkcja/:number/pliki/zip', ['produce'], 200),
  desk('GET /operator/produkcja/:number/pliki/pdf', ['produce'], 200),
  desk('POST /operator/produkcja/:number/druk', ['produce'], 422),
  desk('POST /operator/produkcja/:number/ponowny-druk', ['produce'], 422),
  desk('POST /operator/produkcja/:number/wyjecie', ['produce'], 422),
  desk('GET /operator/produkcja/:number/dostawa/:id', ['produce'], 200),
  desk('POST /operator/produkcja/:number/dostawa/:id', ['produce'], 303),
  desk('GET /operator/odbior', ['hand-over'], 200),
  desk('POST /operator/odbior/kod', ['hand-over'], 422),
  desk('POST /operator/odbior/zwrot', ['hand-over'], 422),
  desk('GET /operator/szukaj', searched, 200),
  desk('POST /operator/szukaj', searched, 303),
  desk('POST /operator/filtry', permissions, 422),
  desk('GET /operator/filtry/:id', permissions, 404),
  desk('POST /operator/filtry/:id', permissions, 404),
  desk('GET /operator/filtry/:id/usuniecie', permissions, 404),
  desk('POST /operator/filtry/:id/usuniecie', permissions, 404),
  desk('GET /operator/karty', ['find-cards'], 200),
  desk('GET /operator/karty/:id', ['find-cards'], 200),
  desk('GET /operator/karty/:id/zdjecie', ['find-cards'], 200),
  desk('GET /operator/karty/:id/odblokowanie', ['unblock'], 200),
  desk('POST /operator/karty/:id/odblokowanie', ['unblock'], 422),
  desk('GET /operator/mieszkancy', ['read-residents'], 200),
  desk('GET /operator/mieszkancy/import', ['edit-residents'], 200),
  desk('GET /operator/mieszkancy/import/nowy', ['edit-residents'], 200),
  desk('POST /operator/mieszkancy/import/nowy', ['edit-residents'], 422),
  desk('GET /operator/mieszkancy/import/wzor.csv', ['edit-residents'], 200),
  desk('GET /operator/mieszkancy/import/:id', ['edit-residents'], 404),
  desk('GET /operator/mieszkancy/import/:id/rozpoczecie', ['edit-residents'], 404),
  desk('POST /operator/mieszkancy/import/:id/rozpoczecie', ['edit-residents'], 404),
  desk('GET /operator/mieszkancy/import/:id/przerwanie', ['edit-residents'], 404),
  desk('POST /operator/mieszkancy/import/:id/przerwanie', ['edit-residents'], 404),
  desk('GET /operator/mieszkancy/import/:id/wiersze', ['edit-residents'], 404),
  desk('GET /operator/mieszkancy/import/:id/wiersze.csv', ['edit-residents'], 404),
  desk('GET /operator/mieszkancy/import/:id/nowe', ['edit-residents'], 404),
  desk('GET /operator/mieszkancy/:id', ['read-residents'], 200),
  desk('GET /operator/mieszkancy/:id/odblokowanie', ['unblock'], 200),
  desk('POST /operator/mieszkancy/:id/odblokowanie', ['unblock'], 422),
  desk('GET /operator/mieszkancy/:id/wiadomosc', ['answer-cases'], 200),
  desk('POST /operator/mieszkancy/:id/wiadomosc', ['answer-cases'], 422),
  desk('GET /operator/sprawy', ['answer-cases'], 200),
  desk('GET /operator/sprawy/:number', ['answer-cases'], 200),
  desk('GET /operator/sprawy/:number/nowe', ['answer-cases'], 200),
  desk('GET /operator/sprawy/:number/odpowiedz', ['answer-cases'], 303),
  desk('GET /operator/sprawy/:number/notatka', ['answer-cases'], 303),
  desk('POST /operator/sprawy/:number/odpowiedz', ['answer-cases'], 422),
  desk('POST /operator/sprawy/:number/notatka', ['answer-cases'], 422),
  desk('POST /operator/sprawy/:number/przydzial', ['answer-cases'], 422),
  desk('POST /operator/sprawy/:number/kolejka', ['answer-cases'], 422),
  desk('GET /operator/sprawy/:number/zamkniecie', ['answer-cases'], 200),
  desk('POST /operator/sprawy/:number/zamkniecie', ['answer-cases'], 303),
  desk('POST /operator/sprawy/:number/wznowienie', ['answer-cases'], 303),
  desk('GET /operator/sprawy/:number/zalaczniki/:id', ['answer-cases'], 200),
  desk('GET /operator/sprawy/:number/zalaczniki/:id/podglad', ['answer-cases'], 200),
  desk('GET /operator/do-wielu', ['broadcast'], 200),
  desk('GET /operator/do-wielu/nowa', ['broadcast'], 200),
  desk('POST /operator/do-wielu/nowa', ['broadcast'], 422),
  desk('GET /operator/do-wielu/:number', ['broadcast'], 404),
  desk('GET /operator/do-wielu/:number/zakonczenie', ['broadcast'], 404),
  desk('POST /operator/do-wielu/:number/zakonczenie', ['broadcast'], 404),
  desk('POST /operator/do-wielu/:number/zatrzymanie', ['broadcast'], 404),
  desk('POST /operator/do-wielu/:number/wznowienie', ['broadcast'], 404),
  desk('GET /operator/mieszkancy/:id/drugi-skladnik', ['edit-residents'], 409),
  desk('POST /operator/mieszkancy/:id/drugi-skladnik', ['edit-residents'], 409),
  desk('GET /operator/mieszkancy/:id/historia', ['read-residents'], 200),
  desk('GET /operator/mieszkancy/:id/wiadomosci-email', ['read-residents'], 200),
  desk('POST /operator/mieszkancy/:id/wiadomosci-email/:mail/ponownie', ['edit-residents'], 404),
  desk('GET /operator/mieszkancy/:id/blokada', ['edit-residents'], 409),
  desk('POST /operator/mieszkancy/:id/blokada', ['edit-residents'], 409),
  desk('GET /operator/mieszkancy/:id/poprawka', ['edit-residents'], 200),
  desk('POST /operator/mieszkancy/:id/poprawka', ['edit-residents'], 422),
  desk('GET /operator/mieszkancy/:id/zaproszenie', ['edit-residents'], 409),
  desk('POST /operator/mieszkancy/:id/zaproszenie', ['edit-residents'], 409),
  desk('GET /operator/mieszkancy/:id/wniosek', ['edit-residents'], 200),
  desk('POST /operator/mieszkancy/:id/wniosek', ['edit-residents'], 422),
  desk('GET /operator/okienko/nowa-osoba', ['edit-residents'], 200),
  desk('POST /operator/okienko/nowa-osoba', ['edit-residents'], 422),
  desk('GET /operator/okienko/wnioski/:id', ['edit-residents'], 404),
  desk('POST /operator/okienko/wnioski/:id', ['edit-residents'], 404),
  desk('GET /operator/okienko/wnioski/:id/zdjecie', ['edit-residents'], 404),
  desk('GET /operator/okienko/wnioski/:id/potwierdzenie', ['edit-residents'], 404),
  desk('GET /operator/karty/:id/zastrzezenie', ['edit-residents'], 409),
  desk('POST /operator/karty/:id/zastrzezenie', ['edit-residents'], 409),
  desk('GET /operator/pracownicy', ['staff'], 200),
  desk('GET /operator/pracownicy/zaproszenie', ['staff'], 200),
  desk('POST /operator/pracownicy/zaproszenie', ['staff'], 422),
  desk('GET /operator/pracownicy/:id', ['staff'], 200),
  desk('GET /operator/pracownicy/:id/edycja', ['staff'], 200),
  desk('POST /operator/pracownicy/:id/edycja', ['staff'], 422),
  desk('POST /operator/pracownicy/:id/ponowne-zaproszenie', ['staff'], 409),
  desk('GET /operator/pracownicy/:id/wycofanie-zaproszenia', ['staff'], 409),
  desk('POST /operator/pracownicy/:id/wycofanie-zaproszenia', ['staff'], 409),
  desk('GET /operator/pracownicy/:id/blokada', ['staff'], 200),
  desk('POST /operator/pracownicy/:id/blokada', ['staff'], 303),
  desk('GET /operator/pracownicy/:id/odblokowanie', ['staff'], 409),
  desk('POST /operator/pracownicy/:id/odblokowanie', ['staff'], 409),
  desk('GET /operator/pracownicy/:id/drugi-skladnik', ['staff'], 409),
  desk('POST /operator/pracownicy/:id/drugi-skladnik', ['staff'], 409),
  desk('GET /operator/pracownicy/role', ['staff'], 200),
  desk('GET /operator/pracownicy/role/nowa', ['staff'], 200),
  desk('POST /operator/pracownicy/role/nowa', ['staff'], 422),
  desk('GET /operator/pracownicy/role/:id', ['staff'], 200),
  desk('POST /operator/pracownicy/role/:id', ['staff'], 422),
  desk('GET /operator/pracownicy/role/:id/usuniecie', ['staff'], 409),
  desk('POST /operator/pracownicy/role/:id/usuniecie', ['staff'], 409),
  clerks('GET /operator/moje-konto', 200),
  clerks('GET /operator/moje-konto/haslo', 303),
  clerks('POST /operator/moje-konto/haslo', 422),
  clerks('GET /operator/moje-konto/drugi-skladnik', 200),
  clerks('GET /operator/moje-konto/drugi-skladnik/aplikacja', 200),
  clerks('POST /operator/moje-konto/drugi-skladnik/aplikacja', 422),
  clerks('GET /operator/moje-konto/drugi-skladnik/aplikacja/kod', 303),
  clerks('POST /operator/moje-konto/drugi-skladnik/aplikacja/kod', 303),
  clerks('GET /operator/moje-konto/drugi-skladnik/aplikacja/wylaczenie', 303),
  clerks('POST /operator/moje-konto/drugi-skladnik/aplikacja/wylaczenie', 303),
  clerks('GET /operator/moje-konto/drugi-skladnik/klucze', 303),
  clerks('POST /operator/moje-konto/drugi-skladnik/klucze', 303),
  clerks('GET /operator/moje-konto/drugi-skladnik/klucze/nowy', 200),
  clerks('POST /operator/moje-konto/drugi-skladnik/klucze/nowy', 422),
  clerks('GET /operator/moje-konto/drugi-skladnik/klucze/:id/usuniecie', 404),
  clerks('POST /operator/moje-konto/drugi-skladnik/klucze/:id/usuniecie', 404),
  clerks('GET /operator/moje-konto/drugi-skladnik/kody-zapasowe', 303),
  clerks('POST /operator/moje-konto/drugi-skladnik/kody-zapasowe', 422),
  clerks('GET /operator/moje-konto/urzadzenia/wylogowanie', 200),
  clerks('POST /operator/moje-konto/urzadzenia/wylogowanie', 303),
  clerks('GET /operator/moje-konto/urzadzenia/:id/wylogowanie', 404),
  clerks('POST /operator/moje-konto/urzadzenia/:id/wylogowanie', 404),
  desk('GET /operator/ustawienia', ['settings'], 200),
  desk('GET /operator/ustawienia/kolory/motyw.css', ['settings'], 404),
  desk('GET /operator/ustawienia/:subject', ['settings'], 200),
  desk('POST /operator/ustawienia/:subject', ['settings'], 422),
  desk('GET /operator/ustawienia/:subject/nowe', ['settings'], 200),
  desk('POST /operator/ustawienia/:subject/nowe', ['settings'], 422),
  desk('GET /operator/ustawienia/:subject/:key', ['settings'], 200),
  desk('POST /operator/ustawienia/:subject/:key', ['settings'], 422),
  desk('GET /operator/ustawienia/:subject/zmiany/:change/wycofanie', ['settings'], 404),
  desk('POST /operator/ustawienia/:subject/zmiany/:change/wycofanie', ['settings'], 404),
  desk('GET /operator/raporty', ['reports'], 303),
  desk('GET /operator/raporty/:report', ['reports'], 200),
  desk('GET /operator/raporty/:report/:chart', ['reports'], 200),
  desk('GET /operator/dziennik', ['read-audit'], 200),
  desk('GET /operator/dziennik/csv', ['read-audit'], 200),
  desk('POST /operator/dziennik/sprawdzenie', ['read-audit'], 303),
  desk('GET /operator/dziennik/:id', ['read-audit'], 404),
  open('GET /operator/zaproszenie/:token', 410),
  open('POST /operator/zaproszenie/:token', 410),

  till('GET /partner', 303),
  till('GET /partner/skanuj', 200),
  till('POST /partner/skanuj', 422),
];
