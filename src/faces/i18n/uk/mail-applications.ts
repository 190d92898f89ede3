import { plural } from '../format.ts';
import type { applicationMails as pl } from '../pl/mail-applications.ts';
import { applications } from './applications.ts';

export const applicationMails: typeof pl = {
  labels: { number: applications.labels.number, title: 'Вид заяви' },
  action: 'Переглянути заяву',
  openCards: 'Переглянути картку',
  why: 'Ми пишемо про кожну зміну статусу заяви, поданої з вашого акаунта.',
  parts: {
    ...applications.fields,
    photo: applications.photo,
    'collection-point': applications.collectionPoint,
  },

  submitted: {
    subject: (number) => `Заяву № ${number} подано`,
    text: 'Ми отримали вашу заяву. Зараз більше нічого не потрібно робити.',
    next: (days) =>
      `Зазвичай ми ухвалюємо рішення протягом ${plural('uk', days, { one: 'робочого дня', few: 'робочих днів', many: 'робочих днів', other: 'робочого дня' })}. Про рішення напишемо.`,
  },
  inReview: {
    subject: (number) => `Заява № ${number} на перевірці`,
    text: 'Адміністрація перевіряє вашу заяву. Ми напишемо, коли буде рішення або коли треба буде щось виправити.',
  },
  returned: {
    subject: (number) => `Заява № ${number}: просимо виправити`,
    text: 'У вашій заяві треба дещо виправити. Нижче пишемо, що саме і чому.',
    next: 'Виправте лише вказані частини й надішліть заяву ще раз. Решта даних і файлів залишається.',
  },
  accepted: {
    subject: (number) => `Заяву № ${number} прийнято`,
    text: 'Вашу заяву прийнято. Ми готуємо пластикову картку й напишемо, коли її можна буде забрати.',
  },
  completed: {
    subject: (number) => `Заяву № ${number} прийнято, ваша картка готова`,
    text: 'Вашу заяву прийнято, картка вже активна.',
    next: 'Ви знайдете її в Панелі мешканця у вкладці «Мої картки». Показуйте її в телефоні, коли користуєтеся знижками.',
  },
  inProduction: {
    subject: (number) => `Картка із заяви № ${number} у виробництві`,
    text: 'Вашу картку друкують. Ми напишемо, коли її можна буде забрати.',
  },
  ready: {
    subject: (number) => `Картка із заяви № ${number} чекає на вас`,
    text: 'Ваша картка готова до видачі.',
    point: applications.labels.collectionPoint,
    next: 'Візьміть із собою документ із фотографією. Картка почне діяти, коли ви її заберете.',
  },
  handedOver: {
    subject: (number) => `Картку із заяви № ${number} видано`,
    text: 'Картку видано, відтепер вона діє. Якщо хтось отримав її без вашого відома, негайно заблокуйте її в Панелі мешканця.',
  },
  rejected: {
    subject: (number) => `Заяву № ${number} відхилено`,
    text: 'Ми не можемо прийняти вашу заяву. Нижче вказуємо причину й що можна зробити.',
    reason: 'Причина',
    next: 'Ви можете будь-коли подати нову заяву. Якщо маєте запитання, зв’яжіться з нами.',
  },
  cancelled: {
    subject: (number) => `Заяву № ${number} скасовано`,
    text: 'Вашу заяву скасовано на ваше прохання. Ви можете будь-коли подати нову.',
  },
};
