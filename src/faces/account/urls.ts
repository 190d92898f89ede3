/** What every panel's "Moje konto" has, below its own address. Given `:id`, they are the routes themselves. */
export function accountUrls(account: string) {
  const factor = `${account}/drugi-skladnik`;
  return {
    account,
    password: `${account}/haslo`,
    otherDevicesLogout: `${account}/urzadzenia/wylogowanie`,
    deviceLogout: (id: string) => `${account}/urzadzenia/${id}/wylogowanie`,
    secondFactor: factor,
    app: `${factor}/aplikacja`,
    appCode: `${factor}/aplikacja/kod`,
    appOff: `${factor}/aplikacja/wylaczenie`,
    newPasskey: `${factor}/klucze/nowy`,
    madePasskey: `${factor}/klucze`,
    passkeyRemoval: (id: string) => `${factor}/klucze/${id}/usuniecie`,
    recoveryCodes: `${factor}/kody-zapasowe`,
  };
}

export type AccountUrls = ReturnType<typeof accountUrls>;
