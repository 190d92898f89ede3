export const secondFactorMails = {
  changes: {
    'app-codes-on': {
      subject: 'Logowanie dwuetapowe: kody z aplikacji są włączone',
      text: (moment: string) =>
        `kody z aplikacji przy logowaniu do Twojego konta zostały włączone ${moment}. Od tej chwili samo hasło nie wystarczy.`,
    },
    'app-codes-off': {
      subject: 'Logowanie dwuetapowe: kody z aplikacji są wyłączone',
      text: (moment: string) =>
        `kody z aplikacji przy logowaniu do Twojego konta zostały wyłączone ${moment}.`,
    },
    'passkey-added': {
      subject: 'Nowy klucz dostępu do konta',
      text: (moment: string) => `klucz dostępu do Twojego konta został dodany ${moment}.`,
    },
    'passkey-removed': {
      subject: 'Klucz dostępu został usunięty',
      text: (moment: string) => `klucz dostępu do Twojego konta został usunięty ${moment}.`,
    },
    'recovery-codes-renewed': {
      subject: 'Nowe kody zapasowe',
      text: (moment: string) =>
        `nowe kody zapasowe do Twojego konta zostały utworzone ${moment}. Poprzednie już nie działają.`,
    },
    'recovery-code-used': {
      subject: 'Zalogowano się kodem zapasowym',
      text: (moment: string) =>
        `do Twojego konta zalogowano się kodem zapasowym ${moment}. Ten kod już nie zadziała.`,
    },
    reset: {
      subject: 'Drugi składnik logowania został usunięty',
      text: (moment: string) =>
        `drugi składnik logowania do Twojego konta został usunięty ${moment} przez pracownika urzędu, na Twoją prośbę. Wszystkie urządzenia zostały wylogowane.`,
    },
  },
  passkey: 'Nazwa klucza',
  codesLeft: 'Pozostało kodów',
  noneLeft: 'To był ostatni kod. Nowe utworzysz w zakładce „Moje konto”.',
  action: 'Zaloguj',
  notYou: (resetUrl: string, email: string) =>
    `Jeśli to nie Ty, od razu ustaw nowe hasło: ${resetUrl} i daj nam znać: ${email}`,
  why: 'O każdej zmianie w logowaniu piszemy na adres konta.',
};
