/** At first, and so many more each time. */
export const messagesShown = 10;
