import type { ui as pl } from '../pl/ui.ts';

export const ui: typeof pl = {
  productName: 'Resident Card',
  skipToContent: 'Skip to content',
  demoBand: 'Demonstration: the city, the people and the data are made up.',
  language: 'Language',
  cancel: 'Cancel',
  change: 'Change',
  close: 'Close',
  print: 'Print',
  copied: 'Copied.',
  closedOn: (days) => `Closed: ${days}`,
  breadcrumb: 'Breadcrumb',
  errorTitlePrefix: 'Correct the form',

  header: {
    home: 'home page',
    logIn: 'Log in',
    register: 'Create an account',
    account: 'Your account',
    logOut: 'Log out',
  },

  footer: {
    label: 'Footer',
    contact: 'Contact',
    about: 'Information',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy notice',
    terms: 'Terms of use',
    statistics: 'Statistics',
    version: (version) => `Version ${version}`,
  },

  menu: {
    label: 'Menu',
    more: 'More',
    badge: (count) => `new: ${count}`,
  },

  acting: {
    family: 'Your family',
    actingAs: 'You are acting as',
    you: 'You',
    back: 'Back to your own account',
  },

  form: {
    errorSummary: 'Correct the details in the form',
    errorPrefix: 'To correct:',
    optional: '(optional)',
    requiredNote: 'Fields marked with an asterisk (*) are required.',
    showPassword: 'Show',
    hidePassword: 'Hide',
    chooseFile: 'Choose a file',
  },

  filter: { label: 'Search and filters', apply: 'Show', reset: 'Clear filters' },
  chart: { csv: 'Download CSV', table: 'Table', empty: 'There is nothing to show for this time.' },
  table: { sortAscending: 'sort ascending', sortDescending: 'sort descending' },
  paging: {
    label: 'Pages of results',
    first: 'Back to the start',
    previous: 'Previous page',
    next: 'Next page',
  },

  steps: {
    label: 'Steps',
    position: (step, of) => `Step ${step} of ${of}`,
    done: 'done',
  },

  card: {
    label: 'Resident Card',
    number: 'Card number',
    validUntil: 'Valid until',
    noEnd: 'No end date',
    status: 'Card status',
    code: 'Card code to show in the shop',
  },

  crop: {
    label: 'Photo crop',
    help: 'Move and enlarge the photo so that the head fits the outline.',
    keyboardHelp: 'On a keyboard the arrow keys move the photo, plus enlarges it and minus shrinks it.',
    left: 'Left',
    right: 'Right',
    up: 'Up',
    down: 'Down',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    preview: 'This is how the photo will look on the card',
    told: (width, left, top) =>
      `The frame holds ${width}% of the photo’s width, ${left}% from the left and ${top}% from the top.`,
    edge: 'No further.',
  },

  photoRules: {
    title: 'What a good photo looks like',
    good: 'Good:',
    bad: 'Not good:',
    light: 'face straight on, light background',
    dark: 'dark background, little light',
    covered: 'dark glasses or something on the head',
    far: 'face too far away',
    more: 'Choose a recent photo of one person, without filters and captions. Dark glasses or a head covering may stay if you wear them for health or religious reasons.',
  },

  camera: {
    open: 'Take a photo',
    fromDevice: 'Add from your device',
    take: 'Take the photo now',
    again: 'Take it again',
    use: 'Use this photo',
    close: 'Close the camera',
    title: 'Camera',
    hint: 'Place your face in the outline and look straight at the lens.',
    taken: 'The photo has been added to the form.',
    denied:
      'The browser may not use the camera. Allow the camera in its settings, or add a photo from your device.',
    missing: 'The camera could not be started. Add a photo from your device.',
  },

  document: {
    page: (page, of) => `Page ${page} of ${of}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    rotate: 'Rotate',
    download: 'Download',
    loading: 'Loading the document…',
    failed: 'The document could not be shown. Download it and open it on your device.',
    toolbar: (name) => `Viewing: ${name}`,
    view: (percent, degrees) => `Zoom ${percent}%, turned by ${degrees} degrees.`,
    noText: 'This page is a picture only. It has no text that a screen reader could read.',
  },

  placePicker: {
    label: 'Mark the place on the map of the city',
    hint: 'Point to the place on the map of the city. The mark shows the position that will be saved.',
    keys: 'You can also move the mark with the arrow keys.',
    told: (place: string) => `Chosen place: ${place}`,
  },
  keptText: {
    logIn: 'Your session has ended. Log in and you will be back at your text.',
    back: 'Your session ended, but your text is kept. Check it and send it again.',
    files: 'Please add the attachments again.',
  },

  attachments: {
    label: 'Attachments',
    hint: 'PDF, JPG, PNG, WEBP, DOCX, ODT or TXT. At most 5 files, up to 10 MB each.',
    choose: 'Add attachments',
    kept: 'Files added',
    keptHint: 'Untick a file that you do not want to send.',
    refused: (name, why) => `“${name}”: ${why}`,
    view: 'View',
    download: 'Download',
    states: {
      waiting: 'being checked',
      infected: 'deleted: the virus scanner found this file dangerous',
      gone: 'deleted: the time for keeping it is over',
    },
  },
};
