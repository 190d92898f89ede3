import type { Relation } from '../family/member.ts';

/** The people of Nowy Gród, one for each state that a page can show. All of them are made up. */
export interface DemoResident {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly street: string;
  /** File in `portraits/`. */
  readonly portrait: string;
  /** So much of a portrait that somebody else has too, mirrored: another face for whoever compares them. */
  readonly closer?: number;
  readonly type: 'zameldowanie' | 'podatek' | 'student';
  /** How far the application has come. */
  readonly until:
    | 'submitted'
    | 'in-review'
    | 'returned'
    | 'rejected'
    | 'accepted'
    | 'in-production'
    | 'ready'
    | 'completed'
    | 'blocked';
  /** Days before today on which it was sent. */
  readonly daysAgo: number;
  /** Where the plastic card is to be collected: the place of the collection point in the list. */
  readonly point?: number;
  /** Of a student: in how many days from today the certificate ends, or has ended. */
  readonly proofDays?: number;
  /** Agreed to at the registration, besides what is required. */
  readonly consents?: readonly string[];
  /** The code of a consent that was withdrawn, and how many days before today. */
  readonly withdrew?: { readonly code: string; readonly daysAgo: number };
  /** Whom they asked into the family. */
  readonly family?: readonly DemoMember[];
  /** What they applied for later. */
  readonly next?: readonly DemoApplication[];
}

/** Somebody of a family who logs in, or was asked to. */
export interface DemoMember {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly relation: Relation;
  readonly portrait?: string;
  readonly closer?: number;
  /** Days before today on which they were asked. */
  readonly askedDaysAgo: number;
  readonly joined: boolean;
}

/** An application of somebody who has a card, or for somebody of the family. */
export interface DemoApplication {
  readonly type: string;
  readonly until: 'submitted' | 'in-review' | 'completed';
  readonly daysAgo: number;
  readonly lastName?: string;
  /** The first name of somebody in `family`. */
  readonly member?: string;
  readonly child?: { readonly firstName: string; readonly birthDate: string; readonly portrait: string };
}

export const demoResidents: readonly DemoResident[] = [
  {
    email: 'mieszkaniec@demo.test',
    firstName: 'Anna',
    lastName: 'Nowak',
    birthDate: '1992-03-12',
    street: 'ul. Lipowa 8 m. 4',
    portrait: '01-kobieta-34.jpg',
    type: 'zameldowanie',
    until: 'completed',
    daysAgo: 120,
    consents: ['marketing'],
    family: [
      {
        email: 'adam.nowak@demo.test',
        firstName: 'Adam',
        lastName: 'Nowak',
        birthDate: '1989-11-30',
        relation: 'spouse',
        portrait: '02-mezczyzna-37.jpg',
        closer: 0.7,
        askedDaysAgo: 100,
        joined: true,
      },
      {
        email: 'barbara.nowak@demo.test',
        firstName: 'Barbara',
        lastName: 'Nowak',
        birthDate: '1961-02-17',
        relation: 'parent',
        askedDaysAgo: 3,
        joined: false,
      },
    ],
    next: [
      { type: 'zameldowanie', until: 'completed', daysAgo: 90, member: 'Adam' },
      { type: 'pakiet-podatnika', until: 'completed', daysAgo: 60 },
      {
        type: 'zameldowanie',
        until: 'completed',
        daysAgo: 40,
        child: { firstName: 'Jan', birthDate: '2018-05-04', portrait: '03-chlopiec-8.jpg' },
      },
      {
        type: 'zameldowanie',
        until: 'submitted',
        daysAgo: 1,
        child: { firstName: 'Zofia', birthDate: '2020-09-21', portrait: '04-dziewczynka-6.jpg' },
      },
    ],
  },
  {
    email: 'piotr.zielinski@demo.test',
    firstName: 'Piotr',
    lastName: 'Zieliński',
    birthDate: '1989-07-01',
    street: 'ul. Portowa 3',
    portrait: '02-mezczyzna-37.jpg',
    type: 'podatek',
    until: 'completed',
    daysAgo: 64,
    next: [{ type: 'duplikat', until: 'submitted', daysAgo: 1 }],
  },
  {
    email: 'halina.wisniewska@demo.test',
    firstName: 'Halina',
    lastName: 'Wiśniewska',
    birthDate: '1948-01-22',
    street: 'ul. Ogrodowa 15 m. 2',
    portrait: '05-seniorka-78.jpg',
    type: 'zameldowanie',
    until: 'blocked',
    daysAgo: 200,
  },
  {
    email: 'stanislaw.lis@demo.test',
    firstName: 'Stanisław',
    lastName: 'Lis',
    birthDate: '1954-11-08',
    street: 'ul. Młyńska 1',
    portrait: '06-senior-72.jpg',
    type: 'podatek',
    until: 'ready',
    daysAgo: 21,
  },
  {
    email: 'irena.sobczak@demo.test',
    firstName: 'Irena',
    lastName: 'Sobczak',
    birthDate: '1949-06-14',
    street: 'ul. Wodna 3 m. 1',
    portrait: '05-seniorka-78.jpg',
    closer: 0.84,
    type: 'podatek',
    until: 'ready',
    daysAgo: 97,
    point: 0,
  },
  {
    email: 'krystyna.zawadzka@demo.test',
    firstName: 'Krystyna',
    lastName: 'Zawadzka',
    birthDate: '1969-02-27',
    street: 'ul. Lipowa 21',
    portrait: '10-kobieta-56.jpg',
    closer: 0.84,
    type: 'podatek',
    until: 'ready',
    daysAgo: 20,
    point: 1,
  },
  {
    email: 'henryk.pawlak@demo.test',
    firstName: 'Henryk',
    lastName: 'Pawlak',
    birthDate: '1984-07-09',
    street: 'al. Zwycięstwa 12 m. 9',
    portrait: '16-mezczyzna-41.jpg',
    closer: 0.84,
    type: 'podatek',
    until: 'ready',
    daysAgo: 20,
    point: 0,
  },
  {
    email: 'wojciech.maj@demo.test',
    firstName: 'Wojciech',
    lastName: 'Maj',
    birthDate: '2001-05-03',
    street: 'ul. Portowa 2 m. 14',
    portrait: '15-student-24.jpg',
    closer: 0.84,
    type: 'podatek',
    until: 'in-production',
    daysAgo: 8,
    point: 1,
  },
  {
    email: 'barbara.lewandowska@demo.test',
    firstName: 'Barbara',
    lastName: 'Lewandowska',
    birthDate: '1994-12-18',
    street: 'ul. Zielna 30',
    portrait: '13-kobieta-31.jpg',
    closer: 0.84,
    type: 'podatek',
    until: 'in-production',
    daysAgo: 8,
    point: 2,
  },
  {
    email: 'daniel.mbeki@demo.test',
    firstName: 'Daniel',
    lastName: 'Mbeki',
    birthDate: '2005-05-30',
    street: 'ul. Akademicka 22',
    portrait: '07-student-21.jpg',
    type: 'student',
    until: 'submitted',
    daysAgo: 3,
  },
  {
    email: 'zuzanna.kowalczyk@demo.test',
    firstName: 'Zuzanna',
    lastName: 'Kowalczyk',
    birthDate: '2006-09-14',
    street: 'ul. Akademicka 22',
    portrait: '08-studentka-20.jpg',
    type: 'student',
    until: 'returned',
    daysAgo: 6,
  },
  {
    email: 'marek.okon@demo.test',
    firstName: 'Marek',
    lastName: 'Okoń',
    birthDate: '1981-02-02',
    street: 'al. Zwycięstwa 71 m. 19',
    portrait: '09-mezczyzna-45.jpg',
    type: 'zameldowanie',
    until: 'submitted',
    daysAgo: 2,
  },
  {
    email: 'ewa.szczepanska@demo.test',
    firstName: 'Ewa',
    lastName: 'Szczepańska',
    birthDate: '1970-06-18',
    street: 'ul. Rynek 11 m. 3',
    portrait: '10-kobieta-56.jpg',
    type: 'podatek',
    until: 'submitted',
    daysAgo: 2,
  },
  {
    email: 'oksana.kowalenko@demo.test',
    firstName: 'Oksana',
    lastName: 'Kowalenko',
    birthDate: '1997-12-05',
    street: 'ul. Nadrzeczna 9',
    portrait: '11-kobieta-29.jpg',
    type: 'zameldowanie',
    until: 'in-review',
    daysAgo: 1,
  },
  {
    email: 'jerzy.brzeczyszczykiewicz@demo.test',
    firstName: 'Jerzy',
    lastName: 'Brzęczyszczykiewicz',
    birthDate: '1963-10-10',
    street: 'ul. Chrząszczowa 7',
    portrait: '12-mezczyzna-63.jpg',
    type: 'podatek',
    until: 'in-production',
    daysAgo: 9,
  },
  {
    email: 'tomasz.gora@demo.test',
    firstName: 'Tomasz',
    lastName: 'Góra',
    birthDate: '1989-04-27',
    street: 'ul. Zamkowa 5',
    portrait: '02-mezczyzna-37.jpg',
    closer: 0.84,
    type: 'zameldowanie',
    until: 'rejected',
    daysAgo: 30,
  },
  {
    email: 'maria.dabrowska@demo.test',
    firstName: 'Maria',
    lastName: 'Dąbrowska',
    birthDate: '1997-08-19',
    street: 'ul. Polna 2',
    portrait: '11-kobieta-29.jpg',
    closer: 0.84,
    type: 'podatek',
    until: 'accepted',
    daysAgo: 5,
  },
  {
    email: 'aleksandra.wilk@demo.test',
    firstName: 'Aleksandra',
    lastName: 'Wilk',
    birthDate: '1995-02-08',
    street: 'ul. Zielna 14 m. 6',
    portrait: '13-kobieta-31.jpg',
    type: 'zameldowanie',
    until: 'completed',
    daysAgo: 150,
    next: [{ type: 'zmiana-danych', until: 'submitted', daysAgo: 1, lastName: 'Wilk-Zając' }],
  },
  {
    email: 'weronika.mazur@demo.test',
    firstName: 'Weronika',
    lastName: 'Mazur',
    birthDate: '2004-07-16',
    street: 'ul. Akademicka 24',
    portrait: '14-studentka-22.jpg',
    type: 'student',
    until: 'completed',
    daysAgo: 250,
    proofDays: 20,
  },
  {
    email: 'kacper.jablonski@demo.test',
    firstName: 'Kacper',
    lastName: 'Jabłoński',
    birthDate: '2002-03-29',
    street: 'ul. Akademicka 24',
    portrait: '15-student-24.jpg',
    type: 'student',
    until: 'completed',
    daysAgo: 260,
    proofDays: -6,
    next: [{ type: 'przedluzenie-studenta', until: 'submitted', daysAgo: 1 }],
  },
  {
    email: 'grzegorz.sikora@demo.test',
    firstName: 'Grzegorz',
    lastName: 'Sikora',
    birthDate: '1985-10-03',
    street: 'ul. Wodna 30',
    portrait: '16-mezczyzna-41.jpg',
    type: 'zameldowanie',
    until: 'completed',
    daysAgo: 90,
    next: [{ type: 'plastikowa', until: 'in-review', daysAgo: 1 }],
  },
  {
    email: 'ryszard.kot@demo.test',
    firstName: 'Ryszard',
    lastName: 'Kot',
    birthDate: '1964-01-19',
    street: 'ul. Kocia 4',
    portrait: '12-mezczyzna-63.jpg',
    closer: 0.84,
    type: 'zameldowanie',
    until: 'completed',
    daysAgo: 180,
    withdrew: { code: 'regulamin', daysAgo: 3 },
  },
  // Somebody who forgot the first account: for the clerk who compares.
  {
    email: 'm.okon@demo.test',
    firstName: 'Marek',
    lastName: 'Okon',
    birthDate: '1981-02-02',
    street: 'al. Zwycięstwa 71/19',
    portrait: '09-mezczyzna-45.jpg',
    type: 'zameldowanie',
    until: 'completed',
    daysAgo: 400,
  },
];
