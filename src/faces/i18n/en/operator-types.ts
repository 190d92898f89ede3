import type { Fault, FreeFieldKind } from '../../../applications/definition.ts';
import { plural } from '../format.ts';
import type { operatorTypes as polish } from '../pl/operator-types.ts';

const faults: Record<Fault, string> = {
  names:
    'First and last name go on the card. Add both fields and mark them as required. Without them this application cannot work.',
  'name-keys': 'First and last name can be in the form only once.',
  'keys-twice': 'Two fields or two documents are the same. Remove one of them.',
  'pesel-twice': 'The PESEL number can be asked for only once. Remove one of these fields.',
  'no-options': 'Enter at least one answer to choose from, each on its own line.',
  'no-label': 'Each field of your own needs a name.',
  'no-carrier': 'Tick whether the card is on the phone, plastic, or both.',
  'not-plastic': 'This application is about a plastic card. Tick the plastic card.',
  'no-duplicate-reason':
    'An application for a duplicate has to ask for the reason. Add the required field “Reason for the duplicate”.',
  'no-package': 'Choose a package. This application grants or extends one.',
  ward: 'Only a first card can be applied for on behalf of a ward. Clear this box.',
};

const freeKinds: Record<FreeFieldKind, string> = {
  text: 'Own field: short text',
  'long-text': 'Own field: longer text',
  date: 'Own field: date',
  choice: 'Own field: choice from a list',
};

const listed = {
  position: { label: 'Place in the list', hint: 'A smaller number stands higher.' },
  retired: { label: 'Out of use' },
};

const daysOf = (count: number): string => plural('en', count, { one: 'day', other: 'days' });

export const operatorTypes: typeof polish = {
  none: 'None',
  optional: 'optional',
  copy: 'Create a new kind of application modelled on this one',
  photos: { none: 'No photo', optional: 'Photo optional', required: 'Photo required' },
  freeKinds,
  faults,
  accepted: (formats, mb) => `${formats} up to ${mb} MB`,
  kept: (days) => `kept ${daysOf(days)} after the decision`,
  kindStays: 'The type cannot be changed once created. Create a new kind of application.',
  packageUnknown: 'There is no such package. Choose one from the list.',
  retiring:
    'Nobody will be able to start a new application of this kind. Those already sent are decided on by their own rules.',
  packageRetired: 'The package that this application grants is out of use.',
  packageInUse: (titles) =>
    `This package is granted by applications that are in use: ${titles.map((title) => `“${title}”`).join(', ')}. Take these kinds out of use as well, or choose another package for them.`,
  work: {
    title: 'This is a working copy',
    what: (name, moment) =>
      `Last worked on by ${name}, ${moment}. Residents do not see it until somebody saves the change.`,
    discard: 'Discard the working copy',
    discardTitle: 'Discard the working copy?',
    discardText: 'The changes typed in it will be gone. What is in force stays as it is.',
    discardNew: 'Everything typed here will be gone.',
    discarded: 'The working copy has been discarded.',
    begun: 'Working copy',
    unnamed: '(no name)',
  },
  changes: {
    title: 'What will change',
    nothing: 'The form does not differ from what is in force.',
  },
  rows: {
    field: (number) => `Field ${number}`,
    document: (number) => `Document ${number}`,
    noFields: 'The form does not ask for any details yet.',
    noDocuments: 'This application does not need any documents yet.',
    nextKind: 'What should be added to the form?',
    addField: 'Add a field',
    addDocument: 'Add a document',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    required: 'Required',
    label: 'Name',
    hint: 'Hint',
    options: 'Answers to choose from',
    optionsHint: 'Each on its own line, translations after a bar: Uczeń | Учень | Pupil.',
    optionTwice: 'Two answers are the same. Remove one of them.',
    formats: 'Accepted files',
    maxMb: 'Largest size of a file',
    keepDays: 'Days to keep it after the decision',
    keepDaysHint: 'Left empty: as long as the setting for keeping data says.',
  },
  preview: {
    title: 'Preview of the resident’s form',
    ward: 'It can also be sent for somebody by their legal guardian.',
    point: 'The resident chooses one of the open collection points.',
    documents: 'Documents',
  },
  type: {
    title: 'Kinds of application',
    lead: 'What the form asks for and what accepting it gives. An application that has been sent keeps its version.',
    fields: {
      title: { label: 'Title' },
      summary: { label: 'Short description', hint: 'Who the application is for and what to have ready.' },
      kind: { label: 'Type of application', hint: 'Cannot be changed once created.' },
      packageCode: { label: 'Package', hint: 'Granted or extended when the application is accepted.' },
      criterion: {
        label: 'Criterion',
        hint: 'What the clerk checks before deciding. Each point on its own line.',
      },
      fields: { label: 'Fields of the form' },
      photo: { label: 'Photo' },
      documents: { label: 'Documents' },
      virtual: { label: 'Card on the phone' },
      physical: { label: 'Plastic card', hint: 'The resident chooses a collection point.' },
      ward: {
        label: 'Can be sent for somebody by their legal guardian',
        hint: 'Only an application for a first card.',
      },
      consents: { label: 'Consents and declarations before sending' },
      decisionDays: { label: 'Time for the decision (working days)' },
      ...listed,
    },
  },
  picture: {
    title: 'Picture of the package',
    pick: 'Choose a picture',
    own: 'Or add a picture of your own',
    ownHint: 'JPG, PNG or WEBP up to 10 MB. We crop it to a square.',
    drawn: { mieszkaniec: 'Resident', rodzina: 'Family', senior: 'Senior', student: 'Student' },
    brought: (number) => `Added by the city ${number}`,
    format: 'Choose a JPG, PNG or WEBP file.',
    broken: 'This picture could not be read. Save it again and choose it once more.',
  },
  validity: {
    how: 'Until when is the package valid?',
    kinds: {
      months: 'For a number of months',
      'day-of-year': 'Until a day of the year',
      'proof-date': 'Until the date on the proof',
    },
    hints: {
      months: 'From the day of the decision or from the end of the period before.',
      'day-of-year': 'For example until 31.08: the first such day that is far enough ahead.',
      'proof-date': 'The clerk types the date when deciding, for example from a student card.',
    },
    monthCount: 'Number of months',
    monthCountHint: 'Only for the first way.',
    day: 'Day (for a day of the year)',
    month: 'Month (for a day of the year)',
    least: 'Valid for at least (days)',
    onlyNew:
      'The new rule is only for packages granted or extended after the change. It shortens nobody’s package.',
    today: (_from, until) => `granted today → valid until ${until}`,
    later: (from, until) => `granted ${from} → valid until ${until}`,
    told: {
      months: (count) => `valid for ${plural('en', count, { one: 'month', other: 'months' })}`,
      dayOfYear: (day, least) => `valid until ${day}, at least ${daysOf(least)}`,
      proofDate: 'valid until the date on the proof',
    },
  },
  package: {
    title: 'Packages',
    lead: 'What residents have on their card, and the rules of its validity.',
    fields: {
      name: { label: 'Name' },
      description: { label: 'What it gives', hint: 'Shown below the card.' },
      picture: { label: 'Picture' },
      validity: { label: 'Validity' },
      ...listed,
    },
  },
  consentKinds: {
    notice: 'Notice to acknowledge',
    terms: 'Terms or declaration',
    optional: 'Optional consent',
  },
  scopes: { registration: 'When an account is created', application: 'With applications that ask for it' },
  effects: {
    erase: 'Erases the account and data of the person and the family, blocks the cards',
    suspend: 'Blocks the account and cards of the person and the family',
    nothing: 'Nothing else',
  },
  version: (number) => `version ${number}`,
  requiredConsent: 'required',
  newVersion: {
    registration:
      'This will be a new required text. From the day it takes effect every resident sees it at the next login, and cannot go on without accepting it.',
    application:
      'This will be a new required text. From the day it takes effect every new application that names it asks for it.',
    optional:
      'This will be a new version. Whoever agreed to the one before stays with it until they tick the new one themselves.',
  },
  erases:
    'Withdrawing this consent will irreversibly erase the account and data of the resident and the family. Usually only the privacy notice (RODO) does so.',
  errors: {
    linkWithoutBody:
      'The sentence has words in square brackets, a link to the text. Enter that text or take the brackets away.',
    bodyWithoutLink:
      'Say which words of the sentence lead to the text: put them in square brackets, for example: I accept the [Terms].',
    kindStays: 'The kind cannot be changed once created. Create a new consent and take this one out of use.',
    scopeStays:
      'The place cannot be changed once created. Create a new consent and take this one out of use.',
    optionalRequired: 'An optional consent cannot be required. Clear this box or choose another kind.',
    optionalEffect: 'Withdrawing what is not required cannot take anything away. Choose “Nothing else”.',
    lastNotice:
      'A city always has to have a privacy notice (RODO) in force. Add another one first, then take this one out of use.',
  },
  consent: {
    title: 'Consents and notices',
    lead: 'Texts that residents acknowledge or agree to. Each change of words is a new version.',
    fields: {
      label: {
        label: 'Sentence beside the box',
        hint: 'The words in [square brackets] become the link to the text.',
      },
      body: {
        label: 'Text',
        hint: 'Markdown formatting: ## heading, - list, **bold**. Left empty: the sentence says it all.',
      },
      kind: { label: 'Kind', hint: 'Cannot be changed once created.' },
      scope: { label: 'When it is asked for', hint: 'Cannot be changed once created.' },
      required: { label: 'Required' },
      onWithdrawal: { label: 'What withdrawing it does' },
      ...listed,
    },
  },
};
