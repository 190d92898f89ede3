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

/** A resident's own thing: strangers do not learn that it exists. */
const own = (route: string, resident: Answer, other: Answer = 404): Row =>
  row(route, ['login', 403, resident, other, 'due', 403, 403, 403, 403]);

/** A page of the panel that every resident has. */
const panel = (route: string, resident: Answer): Row => own(route, resident, resident);

/** The ways out of the panel: open as well while the login asks for something that not everybody agrees to. */
const wayOut = (route: string, resident: Answer): Row =>
  row(route, ['login', 403, resident, resident, resident, 403, 403, 403, 403]);

/**
 * A clerk's. The clerk holds the first of these permissions and nothing else; the clerk without holds
 * everything but these.
 */
const desk = (route: string, needs: readonly Permission[], clerk: Answer): Row => ({
  ...row(route, ['login', 403, 403, 403, 403, 403, clerk, 403, 403]),
  needs,
});

const till = (route: string, shop: Answer): Row =>
  row(route, ['login', 403, 403, 403, 403, 403, 403, 403, shop]);

function row(route: string, answers: readonly Answer[]): Row {
  return {
    route,
    answers: Object.fromEntries(actors.map((actor, index) => [actor, answers[index] ?? 0])) as Row['answers'],
  };
}

/** Each of them has some business with an application. */
const applications: readonly Permission[] = ['decide', 'produce', 'hand-over'];

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

  panel('GET /moje-karty', 200),
  own('GET /moje-karty/:id/zastrzezenie', 200),
  own('POST /moje-karty/:id/zastrzezenie', 303),
  own('GET /moje-karty/:id/zdjecie', 200),
  panel('GET /moja-rodzina', 200),
  own('GET /moja-rodzina/:id', 200),
  panel('GET /moje-konto', 200),
  panel('GET /moje-konto/haslo', 303),
  panel('POST /moje-konto/haslo', 422),
  panel('GET /moje-konto/drugi-skladnik', 200),
  panel('GET /moje-konto/drugi-skladnik/aplikacja', 200),
  panel('POST /moje-konto/drugi-skladnik/aplikacja', 422),
  panel('GET /moje-konto/drugi-skladnik/aplikacja/kod', 303),
  panel('POST /moje-konto/drugi-skladnik/aplikacja/kod', 303),
  panel('GET /moje-konto/drugi-skladnik/aplikacja/wylaczenie', 303),
  panel('POST /moje-konto/drugi-skladnik/aplikacja/wylaczenie', 303),
  panel('GET /moje-konto/drugi-skladnik/klucze', 303),
  panel('POST /moje-konto/drugi-skladnik/klucze', 303),
  panel('GET /moje-konto/drugi-skladnik/klucze/nowy', 200),
  panel('POST /moje-konto/drugi-skladnik/klucze/nowy', 422),
  own('GET /moje-konto/drugi-skladnik/klucze/:id/usuniecie', 200),
  own('POST /moje-konto/drugi-skladnik/klucze/:id/usuniecie', 422),
  panel('GET /moje-konto/drugi-skladnik/kody-zapasowe', 303),
  panel('POST /moje-konto/drugi-skladnik/kody-zapasowe', 422),
  panel('GET /moje-konto/telefon', 303),
  panel('POST /moje-konto/telefon', 303),
  panel('GET /moje-konto/adres-email', 200),
  panel('POST /moje-konto/adres-email', 422),
  panel('POST /moje-konto/adres-email/ponownie', 303),
  panel('POST /moje-konto/adres-email/anulowanie', 303),
  own('GET /moje-konto/adres-email/potwierdzenie/:token', 200),
  own('POST /moje-konto/adres-email/potwierdzenie/:token', 303),
  panel('GET /moje-konto/urzadzenia/wylogowanie', 200),
  panel('POST /moje-konto/urzadzenia/wylogowanie', 303),
  own('GET /moje-konto/urzadzenia/:id/wylogowanie', 200),
  own('POST /moje-konto/urzadzenia/:id/wylogowanie', 303),
  panel('GET /moje-konto/pobierz-dane', 200),
  panel('POST /moje-konto/pobierz-dane', 422),
  own('GET /moje-konto/pobierz-dane/:id', 200),
  wayOut('GET /moje-konto/usuniecie', 200),
  wayOut('POST /moje-konto/usuniecie', 422),
  panel('GET /moje-zgody', 200),
  panel('POST /moje-zgody/:code/wyrazenie', 303),
  wayOut('GET /moje-zgody/:code/wycofanie', 200),
  wayOut('POST /moje-zgody/:code/wycofanie', 422),
  row('GET /zgody-wymagane', ['login', 403, 303, 303, 200, 403, 403, 403, 403]),
  row('POST /zgody-wymagane', ['login', 403, 303, 303, 422, 403, 403, 403, 403]),
  panel('GET /moje-wnioski', 200),
  panel('GET /moje-wnioski/nowy', 200),
  panel('GET /moje-wnioski/nowy/:code', 200),
  panel('POST /moje-wnioski/nowy/:code', 303),
  own('GET /moje-wnioski/robocze/:id', 303),
  own('GET /moje-wnioski/robocze/:id/usuniecie', 200),
  own('POST /moje-wnioski/robocze/:id/usuniecie', 303),
  own('GET /moje-wnioski/robocze/:id/dane', 200),
  own('POST /moje-wnioski/robocze/:id/dane', 303),
  own('GET /moje-wnioski/robocze/:id/zdjecie', 200),
  own('POST /moje-wnioski/robocze/:id/zdjecie', 303),
  own('GET /moje-wnioski/robocze/:id/zdjecie/oryginal', 200),
  own('GET /moje-wnioski/robocze/:id/zdjecie/kadr', 200),
  own('GET /moje-wnioski/robocze/:id/punkt-odbioru', 200),
  own('POST /moje-wnioski/robocze/:id/punkt-odbioru', 422),
  own('GET /moje-wnioski/robocze/:id/dokumenty', 200),
  own('POST /moje-wnioski/robocze/:id/dokumenty', 303),
  own('GET /moje-wnioski/robocze/:id/dokumenty/:key', 200),
  own('GET /moje-wnioski/robocze/:id/wyslij', 200),
  own('POST /moje-wnioski/robocze/:id/wyslij', 422),
  own('GET /moje-wnioski/:number', 200),
  own('GET /moje-wnioski/:number/zdjecie', 200),
  own('GET /moje-wnioski/:number/dokumenty/:key', 200),
  own('GET /moje-wnioski/:number/anulowanie', 200),
  own('POST /moje-wnioski/:number/anulowanie', 303),
  own('GET /moje-wnioski/:number/poprawa', 303),
  own('GET /moje-wnioski/:number/poprawa/dane', 200),
  own('POST /moje-wnioski/:number/poprawa/dane', 303),
  own('GET /moje-wnioski/:number/poprawa/zdjecie', 200),
  own('POST /moje-wnioski/:number/poprawa/zdjecie', 303),
  own('GET /moje-wnioski/:number/poprawa/zdjecie/oryginal', 200),
  own('GET /moje-wnioski/:number/poprawa/zdjecie/kadr', 200),
  own('GET /moje-wnioski/:number/poprawa/punkt-odbioru', 200),
  own('POST /moje-wnioski/:number/poprawa/punkt-odbioru', 422),
  own('GET /moje-wnioski/:number/poprawa/dokumenty', 200),
  own('POST /moje-wnioski/:number/poprawa/dokumenty', 303),
  own('GET /moje-wnioski/:number/poprawa/dokumenty/:key', 200),
  own('GET /moje-wnioski/:number/poprawa/wyslij', 200),
  own('POST /moje-wnioski/:number/poprawa/wyslij', 422),

  desk('GET /operator', permissions, 303),
  desk('GET /operator/wnioski', applications, 200),
  desk('POST /operator/wnioski/nastepny', ['decide'], 303),
  desk('GET /operator/wnioski/:number', applications, 200),
  desk('GET /operator/wnioski/:number/zdjecie', applications, 200),
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
  desk('POST /operator/wnioski/:number/produkcja', ['produce'], 303),
  desk('POST /operator/wnioski/:number/gotowosc', ['produce'], 303),
  desk('GET /operator/wnioski/:number/wydanie', ['hand-over'], 200),
  desk('POST /operator/wnioski/:number/wydanie', ['hand-over'], 303),
  desk('GET /operator/karty', ['find-cards'], 200),
  desk('GET /operator/karty/:id', ['find-cards'], 200),
  desk('GET /operator/karty/:id/zdjecie', ['find-cards'], 200),
  desk('GET /operator/karty/:id/odblokowanie', ['unblock'], 200),
  desk('POST /operator/karty/:id/odblokowanie', ['unblock'], 422),
  desk('GET /operator/mieszkancy', ['read-residents'], 200),
  desk('GET /operator/mieszkancy/:id', ['read-residents'], 200),
  desk('GET /operator/mieszkancy/:id/odblokowanie', ['unblock'], 200),
  desk('POST /operator/mieszkancy/:id/odblokowanie', ['unblock'], 422),
  desk('GET /operator/dziennik', ['read-audit'], 200),
  open('GET /operator/zaproszenie/:token', 410),
  open('POST /operator/zaproszenie/:token', 410),

  till('GET /partner', 303),
  till('GET /partner/skanuj', 200),
  till('POST /partner/skanuj', 422),
];
