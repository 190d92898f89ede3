/** “Become a partner” on the public site. */
export const becomePartner = {
  title: 'Become a partner',
  description: 'Why it is worth becoming a partner of the Resident Card, and how to apply.',
  lead: (city: string) =>
    `The Resident Card (${city}) gives residents discounts in local firms, and firms new customers. Taking part is free.`,
  home: {
    title: 'Do you run a business?',
    text: 'Give cardholders a discount, and show yourself to all residents.',
  },
  whyTitle: 'What you gain',
  why: [
    {
      icon: 'users' as const,
      title: 'New customers',
      text: 'Everybody who has the card will see your offers in the catalogue.',
    },
    {
      icon: 'hand-coins' as const,
      title: 'No fees, no equipment',
      text: 'You check the card with a phone, a computer or your own till software.',
    },
    {
      icon: 'shield-check' as const,
      title: 'Peace of mind at the till',
      text: 'You see at once whether the card is valid and which discount applies.',
    },
    {
      icon: 'chart-column' as const,
      title: 'Clear numbers',
      text: 'The history shows every discount and the totals, for each branch.',
    },
  ],
  howTitle: 'How it works',
  how: [
    {
      title: 'Send an application',
      text: 'We only need the details of the firm and of a contact person. It takes a few minutes.',
    },
    { title: 'Agree on a contract', text: 'We get in touch with you and agree on how long it lasts.' },
    {
      title: 'Add offers',
      text: 'We invite you to the Partner Module. There you add branches, staff and discounts.',
    },
    { title: 'Accept cards', text: 'You check the card, choose the offer, and that is all.' },
  ],
  apply: 'Send an application',
  form: {
    title: 'Partner’s application',
    lead: 'Fill in the form, and we will reply to the e-mail address you give.',
    firm: 'Firm',
    name: 'Name of the firm',
    nip: 'Tax number (NIP)',
    nipHint: '10 digits; hyphens and spaces make no difference.',
    description: 'What you offer',
    descriptionHint: 'Write what the firm does and which discount you want to give to cardholders.',
    website: 'Website',
    websiteHint: 'For example www.name.pl.',
    address: 'Address of the first branch',
    street: 'Street and number',
    postalCode: 'Postal code',
    town: 'Town',
    contact: 'Contact person',
    contactHint:
      'When we accept the application, this person gets access to the Partner Module as a manager.',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    phone: 'Telephone number',
    phoneHint: 'For example 600 100 200.',
    privacy: 'The privacy notice describes how we protect your data.',
    submit: 'Send the application',
  },
  sent: {
    title: 'Application sent',
    lead: 'Thank you. We have sent a confirmation to the e-mail address that you gave.',
    nextTitle: 'What happens next',
    next: [
      'The office checks the application and gets in touch with you about the contract.',
      'When the application is accepted, you get a message with a link that sets a password in the Partner Module.',
      'If something stands in the way, we write to you why.',
    ],
    missing: 'No message? Look into the spam folder. If it is not there, contact us.',
    contact: 'Contact',
    home: 'Home page',
    mailbox: 'Demo: see the messages that were sent',
  },
};
