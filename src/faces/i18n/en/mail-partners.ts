/** To firms that want to become partners, and to partners' staff. */
export const partnerMails = {
  applied: {
    subject: 'We have your application',
    text: 'Thank you for applying to become a partner of the Resident Card.',
    next: 'We will check it and reply to this address. When the application is accepted, we will send an invitation to the Partner Module.',
    notYou: (email: string) => `If this is not your application, let us know: ${email}`,
    why: 'This address was given in a partner’s application.',
  },
  unanswered: {
    subject: (day: string) => `The partner’s application will be deleted on ${day}`,
    text: (day: string) =>
      `On ${day} we received an application from this address to become a partner of the Resident Card. We are sorry that it has not been answered yet.`,
    next: (day: string) =>
      `We do not keep data longer than needed: unless we answer before then, we will delete the application on ${day}. You can send it once more.`,
    action: 'Open the application form',
    questions: (email: string) => `Do you have questions? Write to us: ${email}`,
    why: 'This address was given in a partner’s application.',
  },
  refused: {
    subject: 'Answer to the partner’s application',
    text: (firm: string) => `We cannot accept ${firm} as a partner of the Resident Card now.`,
    reason: (reason: string) => `Reason: ${reason}`,
    questions: (email: string) => `Do you have questions? Write to us: ${email}`,
    why: 'This address was given in a partner’s application.',
  },
  invited: {
    subject: 'Invitation to the Partner Module',
    subjectAccepted: 'Application accepted: invitation to the Partner Module',
    accepted: (firm: string) =>
      `The application of ${firm} was accepted. Welcome as a partner of the Resident Card.`,
    text: (firm: string) => `Welcome to the Partner Module. Partner: ${firm}.`,
    next: 'Open the link and accept the invitation: set a password, or log in if you have an account already. Then you can check residents’ cards and register discounts.',
    nextManager:
      'Open the link and accept the invitation: set a password, or log in if you have an account already. Then add branches and offers, and invite the people who work at the till.',
    action: 'Accept the invitation',
    lasts:
      'The link works for 48 hours and can be used once. Ask the person who invited you, or the office, for a new one.',
    notYou: 'If this is a mistake, ignore this message.',
    why: 'A partner of the Resident Card or the office gave this address when inviting to the Partner Module.',
  },
  ending: {
    subject: (day: string) => `The contract with the city ends on ${day}`,
    text: (firm: string, day: string) =>
      `The contract for taking part in the Resident Card programme ends on ${day}. Partner: ${firm}.`,
    next: 'After that day cards can no longer be checked at your branches, and the offers disappear from the catalogue.',
    extend: (email: string) => `Would you like to extend the contract? Write to us: ${email}`,
    action: 'Open the Partner Module',
    why: 'Managers of a partner of the Resident Card get this message.',
  },
};
