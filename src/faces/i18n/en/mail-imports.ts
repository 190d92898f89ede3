export const importMails = {
  invitation: {
    subject: 'Your Resident Card is waiting for you online',
    text: (city: string) =>
      `Your entitlements are now in the Resident Card system (${city}). You are welcome in the Resident Panel: it shows your card, your packages and how long they are valid, and lets you deal with the city online.`,
    next: 'Open the link, check the data and set a password. It takes about two minutes.',
    nextWithAccount:
      'You already have an account with this address. Open the link, log in and confirm that these entitlements are yours.',
    action: 'Set a password',
    actionWithAccount: 'Log in and confirm',
    lasts: (day: string) => `The link works until ${day} and can be used once.`,
    notYou: (email: string) =>
      `If this is a mistake, there is nothing you need to do. You may also let us know: ${email}`,
    why: 'This e-mail address is in the data that the city moved from its previous card system.',
  },
};
