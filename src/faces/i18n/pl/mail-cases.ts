/** Mails about messages in "Moje sprawy": never what they say. */
export const caseMails = {
  subject: 'Nowa wiadomość w zakładce „Moje sprawy”',
  text: 'w zakładce „Moje sprawy” czeka nowa wiadomość od urzędu.',
  action: 'Przeczytaj wiadomość',
  login: 'Wiadomość przeczytasz po zalogowaniu. Dla bezpieczeństwa nie wysyłamy jej treści e-mailem.',
  person: 'Dla kogo',
  why: 'Piszemy o każdej nowej wiadomości od urzędu w zakładce „Moje sprawy”.',
  whyToMany:
    'Urząd wysłał wiadomość do wielu mieszkańców. Ten adres jest na Twoim koncie w Panelu Mieszkańca.',
};
