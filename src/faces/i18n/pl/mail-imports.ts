export const importMails = {
  invitation: {
    subject: 'Twoja Karta Mieszkańca czeka na Ciebie w internecie',
    text: (city: string) =>
      `Twoje uprawnienia są już w systemie Karta Mieszkańca (${city}). Zapraszamy do Panelu Mieszkańca: zobaczysz w nim kartę, pakiety i terminy ich ważności, a sprawy z urzędem załatwisz przez internet.`,
    next: 'Otwórz link, sprawdź dane i ustaw hasło. Zajmie to około dwóch minut.',
    nextWithAccount:
      'Masz już u nas konto na ten adres. Otwórz link, zaloguj się i potwierdź, że te uprawnienia są Twoje.',
    action: 'Ustaw hasło',
    actionWithAccount: 'Zaloguj i potwierdź',
    lasts: (day: string) => `Link działa do ${day} i można go użyć jeden raz.`,
    notYou: (email: string) => `Jeśli to pomyłka, nie musisz nic robić. Możesz też dać nam znać: ${email}`,
    why: 'Ten adres e-mail jest w danych, które urząd przeniósł z poprzedniego systemu kart.',
  },
};
