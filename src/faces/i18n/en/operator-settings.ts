import { plural } from '../format.ts';
import type { operatorSettings as polish } from '../pl/operator-settings.ts';

const oneDecimal = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);

const listed = {
  position: { label: 'Place in the list', hint: 'A smaller number stands higher.' },
  retired: { label: 'Out of use', hint: 'It cannot be chosen any more. It stays where it was used.' },
};
const inThreeLanguages = {
  pl: { label: 'In Polish' },
  uk: { label: 'In Ukrainian' },
  en: { label: 'In English' },
};

export const operatorSettings: typeof polish = {
  title: 'Settings',
  lead: 'Every change is kept in the history and can take effect at once or from a day you choose.',
  noOutline: 'no outline',
  groups: {
    city: 'City and appearance',
    cards: 'Cards and collection',
    applications: 'Applications and packages',
    cases: 'Cases and districts',
    partners: 'Partners and offers',
    mails: 'E-mails',
    data: 'How long data is kept',
  },
  index: {
    what: 'Setting',
    now: 'In force',
    planned: 'Planned',
    many: (count) => `In use: ${plural('en', count, { one: 'item', other: 'items' })}`,
    next: (day) => `Change from ${day}`,
    nextOf: (day, count) =>
      `${plural('en', count, { one: 'change', other: 'changes' })}, the next from ${day}`,
  },
  list: {
    add: 'Add',
    new: (list) => `${list}: new item`,
    empty: 'There is nothing here yet',
    emptyHint: 'Add the first one. You can plan from when it will be available.',
    name: 'Name',
    detail: 'Details',
    state: 'State',
    used: 'In use',
    retired: 'Out of use',
    changes: (day) => `Change from ${day}`,
    comes: (day) => `New from ${day}`,
  },
  save: 'Save change',
  cancel: 'Cancel',
  saved: {
    now: 'Change saved. It is in force now.',
    planned: (day) => `Change planned. It takes effect on ${day}.`,
  },
  effect: {
    legend: 'In force from',
    when: 'When should the change take effect?',
    now: 'Now',
    fromDay: 'From a chosen day',
    day: 'Day',
    dayHint:
      'The change takes effect at midnight at the start of that day. Only after choosing “From a chosen day”.',
    past: 'Choose tomorrow or a later day. A change from today is “Now”.',
  },
  warning: {
    title: 'Check before you save',
    confirm: 'I understand, save this change',
    unconfirmed: 'Read the warning beside “Save change” and confirm that the change should be saved.',
  },
  conflict: {
    title: 'Somebody was faster',
    what: (name) =>
      `${name} saved a change while your form was open. Your change was not saved. Compare both versions. If you save now, yours will stay.`,
    colleague: 'Another member of staff',
    same: 'Both versions are the same, there is nothing to do.',
    theirs: 'Saved:',
    yours: 'Yours:',
  },
  history: {
    title: 'History',
    planned: 'Planned changes',
    empty: 'Nobody has changed anything here yet.',
    states: { planned: 'Planned', 'in-force': 'In force', past: 'Earlier', withdrawn: 'Withdrawn' },
    from: (moment) => `From ${moment}`,
    first: 'In the beginning',
    firstHint: 'It was like this before the first change.',
    madeBy: (name, moment) => `Changed by ${name}, ${moment}`,
    same: 'No difference from the version before.',
    before: 'Before:',
    after: 'After:',
    nothing: '(empty)',
    withdraw: 'Withdraw',
    restore: 'Restore',
  },
  withdrawal: {
    title: 'Withdraw the planned change?',
    what: (name, day) => `“${name}”: the change planned from ${day} will not take effect.`,
    stays: 'What is in force now stays as it is. The withdrawn change remains in the history.',
    confirm: 'Withdraw change',
    done: 'The planned change was withdrawn.',
    inForce: 'This change is in force already, so it cannot be withdrawn. You can save a new one.',
    already: 'This change had been withdrawn before.',
  },
  preview: {
    region: 'Preview',
    show: 'Show preview',
    title: 'Preview of the colours',
    button: 'Main button',
    other: 'Second button',
    link: 'This is what a link looks like',
    name: 'Anna Nowak',
    active: 'Active',
  },
  languages: { pl: 'Polish', uk: 'Ukrainian', en: 'English' },
  in: { pl: 'in Polish', uk: 'in Ukrainian', en: 'in English' },
  yes: 'yes',
  no: 'no',
  all: 'All',
  choose: 'Choose',
  now: 'Now:',
  placeholders: (names) => `You can use: ${names.map((name) => `{${name}}`).join(', ')}.`,
  standardHint: 'Empty fields mean: as in the standard text.',
  restoreStandard: 'Restore the standard text',
  postalCodes: (count) => plural('en', count, { one: 'postal code', other: 'postal codes' }),
  week: { day: 'Day', from: 'from', to: 'to' },
  page: {
    title: 'Title',
    body: 'Text',
    hint: 'Markdown: ## heading, - list, **bold**, [text](address).',
  },
  mail: {
    subject: 'Subject',
    subjectHint: 'Empty: the standard subject. {temat} puts it into yours.',
    introduction: 'Paragraph at the beginning',
    introductionHint: 'Right after the greeting.',
    closing: 'Paragraph at the end',
    closingHint: 'Before the city’s signature.',
    rewritten: 'Changed by the city.',
    standard: 'standard text',
  },

  errors: {
    whole: (min, max) => `Enter a whole number from ${min} to ${max}.`,
    wholes: (min, max) =>
      `Enter at most 10 numbers from ${min} to ${max}, separated by commas, for example 60, 30, 7.`,
    placeholder: (name) => `There is no such thing as {${name}}. Check the spelling or remove the braces.`,
    colour: 'Enter the colour as # and six characters, for example #0b5d5e.',
    contrast: (is, needed, better) =>
      `This colour is too light: its contrast with white is ${oneDecimal(is)} : 1, and at least ${oneDecimal(needed)} : 1 is needed so that everybody can read what is written on it. Choose a darker one, for example ${better}.`,
    prefix: 'Enter 1 to 4 digits or capital letters without diacritics.',
    outline: {
      format: 'Choose a GeoJSON file that holds polygons.',
      tooLarge: 'The file is too large. Choose a file of up to 2 MB.',
    },
    crest: {
      format: 'Choose an SVG or PNG file.',
      broken: 'This file could not be read. Save the crest once more as SVG or PNG.',
      'too-large': 'The file is too large. Choose a file of up to 1 MB.',
    },
    week: {
      time: 'Enter the hours from and to, for example 8:00 and 16:00, or leave both fields empty.',
      order: 'The closing time must be later than the opening time.',
      empty: 'Enter the opening hours of at least one day.',
    },
    closure: (line) =>
      `We do not understand the line “${line}”. Enter one day, for example 24.12.2026 Christmas Eve, or a range, for example 27.07.2026–07.08.2026 summer break.`,
    postalCode: (line) => `“${line}” is not a postal code. Enter codes like 00-950, each on its own line.`,
    nameTaken: 'There is an item of this name already. Enter another one.',
    slug: 'Use lower-case letters without accents, digits and hyphens. Begin with a letter.',
    slugReserved: 'A part of this service is at that address already. Enter another one.',
    slugTaken: 'Another page has this address already. Enter another one.',
    queueInUse: (type) =>
      `Cases of the type “${type}” go to this queue. First change the queue of that case type.`,
    nobodyOpens: 'Choose who opens cases of this type: the resident, the city or both.',
    pickupOrder: {
      reminder: 'The second reminder must be later than the first.',
      return: 'The return to the office must be later than the second reminder.',
    },
  },
  warnings: {
    cardNumber:
      'The new pattern is only for cards issued after the change. Card numbers that residents have already stay the same.',
    retention: (what) =>
      `“${what}”: the new period is shorter. Data older than that will be deleted in the first night after the change takes effect, and cannot be brought back.`,
    closing: (cards, more) =>
      `${more ? 'At least ' : ''}${plural('en', cards, { one: 'card is', other: 'cards are' })} on the way to this point or waiting there. After it is closed nobody can choose it any more, but these cards still have to be handed over there.`,
    pageGoes: (address) => `The page ${address} will be gone: links to it from elsewhere will stop working.`,
    codeMoves: (code, district) =>
      `The code ${code} now belongs to the district “${district}” and will be moved from it.`,
  },

  subjects: {
    city: {
      title: 'The city and its contact details',
      lead: 'Shown on every page, in e-mails and on the card.',
      fields: {
        name: { label: 'Name of the city', hint: 'In the nominative, for example Nowy Gród.' },
        office: { label: 'Name of the office' },
        address: { label: 'Address' },
        email: { label: 'E-mail address' },
        phone: { label: 'Telephone' },
      },
    },
    crest: {
      title: 'Crest',
      lead: 'Shown in the header of the pages and on the card.',
      fields: {
        crest: {
          label: 'File with the crest',
          hint: 'SVG or PNG up to 1 MB, best with a transparent background.',
        },
      },
    },
    colours: {
      title: 'Colours',
      lead: 'The look of all pages and of the card, light and dark, is made from two colours.',
      fields: {
        main: {
          label: 'Main colour',
          hint: 'Buttons, links and the card. White letters must be legible on it.',
        },
        accent: { label: 'Second colour', hint: 'Small marks.' },
      },
    },
    publicPage: {
      title: 'Information pages',
      lead: 'Contact and the accessibility statement: texts that everybody sees.',
      fields: inThreeLanguages,
    },
    cityPage: {
      title: 'Own pages',
      lead: 'Pages that the city adds itself: rules of the programme, questions and answers, news.',
      fields: {
        slug: {
          label: 'Address of the page',
          hint: 'Lower-case letters, digits and hyphens, for example karta-seniora. The page will be at /strona/karta-seniora.',
        },
        ...inThreeLanguages,
        inFooter: {
          label: 'Show in the footer',
          hint: 'A link to the page then stands at the bottom of every page.',
        },
        position: listed.position,
        deleted: {
          label: 'Delete this page',
          hint: 'Nobody can open it any more. You can bring it back later.',
        },
      },
    },
    cardNumber: {
      title: 'Card number',
      lead: 'The pattern of the numbers given to new cards, for example 01-0000018.',
      fields: {
        prefix: { label: 'Prefix', hint: '1 to 4 digits or capital letters.' },
        width: { label: 'Digits after the hyphen', hint: 'From 4 to 12.' },
      },
    },
    collectionPoint: {
      title: 'Collection points',
      lead: 'Where residents collect their plastic cards. The hours are shown in the application and on the “Contact” page.',
      fields: {
        name: { label: 'Name' },
        address: { label: 'Address' },
        week: { label: 'Opening hours', hint: 'A day without hours is closed.' },
        closures: {
          label: 'Days on which the point is closed',
          hint: 'Each on its own line, for example: 24.12.2026 Christmas Eve or 27.07.2026–07.08.2026 summer break.',
        },
        position: listed.position,
        closed: { label: 'Point closed', hint: 'Residents cannot choose it any more.' },
      },
    },
    pickup: {
      title: 'Collecting cards',
      lead: 'What happens to a card that nobody comes for. In days after it came to its collection point.',
      fields: {
        remindAfter: { label: 'First reminder after (days)' },
        lastReminderAfter: { label: 'Second reminder after (days)' },
        returnAfter: { label: 'Back to the office after (days)' },
      },
    },
    duplicateReason: {
      title: 'Reasons for a duplicate',
      lead: 'The resident chooses one of them in the application for a duplicate card.',
      fields: { label: { label: 'Reason' }, ...listed },
    },
    rejectionReason: {
      title: 'Reasons for rejection',
      lead: 'A clerk chooses the reason, and the resident gets its text in their own language.',
      fields: {
        label: { label: 'Name for the staff' },
        text: { label: 'Text for the resident', hint: 'Say what happened and what can be done.' },
        ...listed,
      },
    },
    counter: {
      title: 'Applications at the counter',
      lead: 'An application taken at the counter from somebody who came to the office.',
      fields: {
        sameClerk: {
          label: 'Whoever took the application may decide it too',
          hint: 'Without the tick somebody else always decides it.',
        },
      },
    },
    extension: {
      title: 'Extending packages',
      lead: 'When a resident can extend a package and when we remind them of it.',
      fields: {
        before: { label: 'Days before the end from which it can be extended' },
        after: { label: 'Days after the end until which it can be extended' },
        reminders: {
          label: 'Reminders: days before the end',
          hint: 'Numbers separated by commas, for example 60, 30, 7. Empty: no reminders.',
        },
      },
    },
    caseType: {
      title: 'Case types',
      lead: 'What residents and the city can write to each other about.',
      fields: {
        name: { label: 'Name' },
        residentsOpen: { label: 'A resident can open such a case' },
        cityOpens: { label: 'The city can write to a resident in such a case' },
        replyAllowed: { label: 'The resident can reply' },
        queueId: { label: 'Queue that it goes to' },
        ...listed,
      },
    },
    caseQueue: {
      title: 'Case queues',
      lead: 'Teams that answer residents.',
      fields: { name: { label: 'Name' }, ...listed },
    },
    cannedAnswer: {
      title: 'Prepared answers',
      lead: 'Texts with which a clerk can begin an answer in a case.',
      fields: {
        title: { label: 'Name for the staff' },
        typeId: { label: 'Case type', hint: 'Without a choice: in all.' },
        text: { label: 'Text' },
        ...listed,
      },
    },
    outline: {
      title: 'Map of the city',
      lead: 'The outline of the districts on which we show the places of offers. Without it they stand on plain ground.',
      fields: {
        outline: {
          label: 'File with the outline',
          hint: 'GeoJSON of up to 2 MB: polygons with a name under “nazwa” or “name”, coordinates in degrees (WGS 84).',
        },
      },
    },
    offerCategory: {
      title: 'Categories of offers',
      lead: 'Residents look through the catalogue by them.',
      fields: {
        name: { label: 'Name' },
        icon: { label: 'Icon', hint: 'Shown beside the name.' },
        position: listed.position,
      },
    },
    district: {
      title: 'Districts',
      lead: 'The postal code tells in which district somebody lives. Used in messages to many and in reports.',
      fields: {
        name: { label: 'Name' },
        postalCodes: { label: 'Postal codes', hint: 'Each on its own line, for example 00-950.' },
        position: listed.position,
      },
    },
    mailText: {
      title: 'Texts of e-mails',
      lead: 'The city can give every e-mail its own subject, beginning and end.',
      fields: inThreeLanguages,
    },
    publishStatistics: {
      title: 'Public statistics',
      lead: 'A page with the city’s numbers, open to everybody without logging in. Numbers below 5 are not shown.',
      fields: {
        published: {
          label: 'Publish statistics',
          hint: 'A link appears on the front page and in the footer.',
        },
      },
    },
    mailsPerMinute: {
      title: 'Pace of messages to many',
      lead: 'How many e-mails a minute go out to many people at once, so that the mail server keeps up.',
      fields: { perMinute: { label: 'E-mails a minute', hint: 'From 1 to 6000.' } },
    },
    retention: {
      title: 'How long we keep data',
      lead: 'After this time the data is deleted for good, at night.',
      fields: {
        documents: {
          label: 'Documents and photos of an application, days after the decision',
          hint: 'Where the kind of application does not say otherwise.',
        },
        cardPhotos: { label: 'Photo of a card, days after it has ended' },
        drafts: { label: 'A draft that nobody changes, days' },
        cases: { label: 'What was said in a closed case, days after closing' },
        partnerApplications: {
          label: 'Details of the person who applied for a firm, days after the decision',
          hint: 'An application without an answer is deleted as a whole after this many days. Whoever sent it is told two weeks before.',
        },
      },
    },
  },
};
