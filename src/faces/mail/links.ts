/** Paths that the account mails lead to; `faces/public/urls.ts` has the same, and a test holds them together. */
export const publicUrls = {
  login: '/zaloguj',
  passwordReset: '/reset-hasla',
  myCards: '/moje-karty',
  activation: (token: string) => `/aktywacja/${token}`,
  newPassword: (token: string) => `/reset-hasla/${token}`,
};
