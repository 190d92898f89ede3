import type { MailMessages } from '../pl/mail.ts';

export const secondFactorMails: MailMessages['secondFactor'] = {
  changes: {
    'app-codes-on': {
      subject: 'Двоетапний вхід: коди із застосунку ввімкнено',
      text: (moment) =>
        `Коди із застосунку під час входу до вашого акаунта ввімкнено ${moment}. Відтепер самого пароля недостатньо.`,
    },
    'app-codes-off': {
      subject: 'Двоетапний вхід: коди із застосунку вимкнено',
      text: (moment) => `Коди із застосунку під час входу до вашого акаунта вимкнено ${moment}.`,
    },
    'passkey-added': {
      subject: 'Новий ключ доступу до акаунта',
      text: (moment) => `Ключ доступу до вашого акаунта додано ${moment}.`,
    },
    'passkey-removed': {
      subject: 'Ключ доступу видалено',
      text: (moment) => `Ключ доступу до вашого акаунта видалено ${moment}.`,
    },
    'recovery-codes-renewed': {
      subject: 'Нові резервні коди',
      text: (moment) => `Нові резервні коди до вашого акаунта створено ${moment}. Попередні вже не діють.`,
    },
    'recovery-code-used': {
      subject: 'Вхід за резервним кодом',
      text: (moment) => `До вашого акаунта ввійшли за резервним кодом ${moment}. Цей код більше не спрацює.`,
    },
  },
  passkey: 'Назва ключа',
  codesLeft: 'Залишилося кодів',
  noneLeft: 'Це був останній код. Нові можна створити на вкладці «Мій акаунт».',
  action: 'Увійти',
  notYou: (resetUrl, email) =>
    `Якщо це були не ви, одразу встановіть новий пароль: ${resetUrl} і повідомте нам: ${email}`,
  why: 'Про кожну зміну способу входу ми пишемо на адресу акаунта.',
};
