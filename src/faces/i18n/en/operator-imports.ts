import { formatNumber, plural } from '../format.ts';
import type { OperatorImports } from '../pl/operator-imports.ts';

const rows = (count: number) => plural('en', count, { one: 'row', other: 'rows' });
const people = (count: number) => plural('en', count, { one: 'person', other: 'people' });

export const operatorImports: OperatorImports = {
  title: 'Import of residents',
  lead: 'Residents with their entitlements from a previous card system, from a CSV file.',
  upload: 'Upload a file',
  empty: 'No imports yet',
  emptyHint: 'Uploaded files will be here: who uploaded them, when, and what came of it.',
  file: 'File',
  uploaded: 'Uploaded',
  started: 'Started',
  ended: 'Ended',
  by: 'By',
  state: 'State',
  rows: 'Rows',
  done: 'Imported',
  byAt: (name, moment) => `${name}, ${moment}`,
  states: {
    receiving: 'Uploading',
    checking: 'Being checked',
    checked: 'Waiting for a decision',
    importing: 'Being imported',
    finished: 'Finished',
    cancelled: 'Stopped',
    unreadable: 'Unreadable file',
    'given-up': 'Lapsed',
  },
  outcomes: {
    new: 'New people',
    update: 'New package of a known person',
    skip: 'Passed over, nothing changes',
    conflict: 'To be cleared up',
    wrong: 'With errors',
  },

  form: {
    title: 'Upload a file',
    lead: 'First we only check the file and show what will come of it. Nobody is added until you confirm.',
    file: 'CSV file',
    fileHint: 'Up to 50 MB and 200,000 rows. UTF-8 or Windows-1250, separated by semicolons or commas.',
    choose: 'Choose a file',
    submit: 'Upload and check',
    missing: 'Choose a CSV file.',
    'too-large': 'The file is too large. Choose one of up to 50 MB, or split it.',
    emptyFile: 'This file is empty. Choose another one.',
    how: 'How to prepare the file',
    howText:
      'The first row holds the headers, in Polish. The order of the columns, capitals and Polish accents in the headers do not matter. Columns with other names are not read.',
    sample: 'Download a sample file (CSV)',
    sampleName: 'import-sample.csv',
    column: 'Header',
    required: 'Required',
    yes: 'yes',
    no: 'no',
    meaning: 'What to enter',
    packages: 'Codes of packages',
    districts: 'Numbers of districts',
  },

  meanings: {
    firstName: 'First name or names.',
    lastName: 'Last name.',
    birthDate: '31.12.1980 or 1980-12-31. May be empty where there is a PESEL.',
    pesel: '11 digits. The surest way to recognise somebody who is in the system already.',
    email: 'The invitation to the Resident Panel goes to this address. Everybody needs their own.',
    phone: 'Telephone number, for example 600 100 200.',
    street: 'Street with the numbers of house and flat.',
    postalCode: '00-950',
    town: 'Town.',
    district: 'Number or name of a district from the list below.',
    package: 'Code of a package from the list below. Somebody with several packages has as many rows.',
    validFrom: 'First day on which the package is valid.',
    validUntil: 'Last day on which the package is valid, today or later.',
    oldCardNumber: 'Stays with the person’s data as a note.',
    language: 'pl, uk or en: the language of the invitation. Empty means pl.',
  },

  view: {
    facts: 'File',
    result: 'Result of the check',
    report: 'What was done',
    size: 'Size',
    progress: 'Progress',
    checking: 'The file is being checked.',
    read: (count) => `Read so far: ${rows(count)}.`,
    importing: 'Being imported.',
    imported: (done, all) => `${formatNumber(done, 'en')} of ${formatNumber(all, 'en')} rows done.`,
    leave: 'You may close this page. The work goes on, and the result will be here.',
    refresh: 'Refresh',
    announce: 'The import has moved on.',
    checked: (good) =>
      good === 0
        ? 'There is nothing to import in this file.'
        : `To be imported: ${rows(good)}. The others will be passed over; you can correct them and upload them as another file.`,
    start: 'Import the correct rows',
    cancel: 'Stop the import',
    drop: 'Give up this file',
    again: 'Upload a file again',
    cards: 'Virtual cards',
    cardsChosen: (chosen) => (chosen ? 'Issued at once' : 'No cards'),
    cardsMade: 'Cards issued',
    invitations: 'E-mail invitations',
    rate: (perMinute) => `Invitations go out gradually, ${formatNumber(perMinute, 'en')} a minute.`,
    cancelled:
      'The import was stopped. What was imported stays, and those people will get their invitations.',
    dropped: 'This file was given up. Nobody was added.',
    'given-up': 'Nobody started this import within 7 days, so the data of the file was deleted.',
    kept: (day) => `The data of the file will be deleted on ${day}.`,
    deleted: (day) => `The data of the file was deleted on ${day}. Only the numbers are left.`,
    rowsTitle: 'Rows that will not go in',
    rowsAll: 'See all',
    noRows: 'All rows are in order.',
    download: 'Download these rows (CSV)',
  },

  table: {
    title: 'Rows that will not go in',
    number: 'Row',
    person: 'Person',
    outcome: 'Result',
    why: 'Why',
    filter: 'Which rows',
    all: 'All',
    empty: 'There are no such rows',
    emptyHint: 'Choose others, or go back to the import.',
    gone: 'The data of this file is deleted already',
    goneHint: 'It is kept for 7 days after the import has ended.',
    sentence: (column, sentence) => `${column}: ${sentence}`,
    fileName: 'rows-to-correct.csv',
  },

  start: {
    title: 'Import the correct rows?',
    people: (count) => (count === 0 ? 'Nobody new will be added.' : `${people(count)} will be added.`),
    packages: (count) => `${people(count)} already in the system will get a package.`,
    left: (count) => `${rows(count)} with errors, unclear or without a change will be passed over.`,
    mails: (perMinute) =>
      `People with an e-mail address and no account will be invited: ${formatNumber(perMinute, 'en')} a minute.`,
    cards: 'Cards',
    cardsHint: 'Whoever has a card or has applied for one does not get another.',
    withCards: 'Issue virtual cards at once',
    withoutCards: 'Issue no cards',
    confirm: 'Import the correct rows',
    done: 'The import has begun.',
  },

  cancelling: {
    title: 'Stop the import?',
    text: (done) =>
      `${rows(done)} done. What was imported stays: people, packages and cards. The other rows will not be touched.`,
    mails: 'People who were imported already will get their invitations.',
    confirm: 'Stop the import',
    done: 'The import is stopped.',
    dropTitle: 'Give up this file?',
    dropText:
      'Nobody was added from it, and nobody will be. The data of the file will be deleted after 7 days.',
    dropConfirm: 'Give up',
    dropDone: 'Nothing of this file will be imported.',
  },

  conflicts: {
    'not-checked': 'The file is still being checked. Wait for the result.',
    'already-started': 'This import has been started already.',
    ended: 'This import has ended already.',
    'already-ended': 'This import has ended already.',
    'nothing-to-do': 'There is nothing to import in this file.',
  },

  unreadable: {
    empty: () => 'There is no data in the file under its headers.',
    columns: (_, columns) =>
      `The first row of the file lacks headers that are needed: ${columns}. Download the sample, write the headers as it has them and upload the file again.`,
    'too-many-rows': () => 'The file has more than 200,000 rows. Split it into several.',
    broken: (row) =>
      `The file cannot be read from row ${row ?? 1} on. Most often the second quotation mark is missing there. Save it as CSV again and upload it once more.`,
  },

  problems: {
    'package-unknown': () => 'There is no package with this code. The codes are on the page “Upload a file”.',
    'district-unknown': () =>
      'There is no such district. Enter its number or name from the page “Upload a file”.',
    'language-unknown': () => 'Enter pl, uk or en.',
    'until-before-from': () => 'The validity ends before it begins.',
    'until-past': () => 'The validity is already over.',
    'cells-too-many': () =>
      'The row has more fields than there are headers. Put a field with a semicolon or a comma in it in quotation marks.',
    'repeats-row': (row) => `The same is in row ${row} already.`,
    'email-in-row': (row) =>
      `Somebody else has this e-mail address in row ${row}. Everybody needs their own.`,
    'pesel-in-row': (row) => `Somebody else has this PESEL in row ${row}.`,
    'already-held': () => 'This person has this package for these days already.',
    'pesel-too-many': () =>
      'The files that you uploaded this week have too many different PESEL numbers with this date of birth. Check the file. If it is right, somebody else at the office can upload this row.',
    'pesel-of-other': () => 'Somebody of another name has this PESEL in the system.',
    'email-of-other': () => 'Somebody else has this e-mail address in the system.',
    'own-household': () => 'This is you or somebody in your family. Another clerk imports it.',
    'several-people': () =>
      'There are several such people in the system. Merge them, or add the PESEL to the file.',
  },

  details: {
    title: 'From the previous card system',
    at: 'Moved',
    address: 'Address',
    phone: 'Telephone',
    district: 'District',
    oldCardNumber: 'Number of the old card',
  },

  link: {
    title: 'Join the Resident Panel',
    lead: 'Check that this is you, and set a password.',
    leadWithAccount: 'You already have an account with this address. Check that this is you, and confirm.',
    person: 'Name',
    email: 'E-mail address',
    until: 'The invitation is valid until',
    wrongPerson: 'If this is not you, close this page. Nothing changes unless you confirm.',
    passwordTitle: 'Password',
    consents: 'Consents and declarations',
    submit: 'Create the account',
    confirm: 'Yes, this is me',
    done: 'Welcome to the Resident Panel. Your entitlements are in their place.',
    foreign:
      'This invitation is for another account than the one you are in. Log out and open the link again.',
    hasPanel:
      'Another resident has this account already. Write to us or come to the office, and we will join the data.',
    dead: {
      usedTitle: 'This link has been used',
      used: 'The invitation has been accepted. Log in with your password, or set a new one.',
      usedWay: 'Set a new password',
      expiredTitle: 'The invitation has expired',
      expired:
        '30 days have passed, or the city has deleted the data. You can create an account without an invitation.',
      expiredWay: 'Create an account',
      unknownTitle: 'We do not know this link',
      unknown: 'Check that the whole link was copied from the e-mail.',
      unknownWay: 'Contact',
    },
  },
};
