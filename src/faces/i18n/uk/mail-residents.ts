import type { residentMails as pl } from '../pl/mail-residents.ts';
import { applications } from './applications.ts';

export const residentMails: typeof pl = {
  person: 'Кого стосується',
  card: applications.cardNumber,
  fields: {
    firstName: 'ім’я',
    lastName: 'прізвище',
    birthDate: 'дата народження',
    pesel: 'номер PESEL',
    postalCode: 'поштовий індекс',
    phone: 'номер телефону',
    email: 'адреса e-mail',
  },

  corrected: {
    subject: 'Управління виправило ваші дані',
    text: (moment) => `${moment} управління виправило дані в системі Картки мешканця.`,
    fields: 'Що виправлено',
    action: 'Перевірте свої дані',
    office: (contact) => `Ця зміна вас дивує? Зв’яжіться з нами: ${contact}`,
    why: 'Ми пишемо про кожну зміну даних, яку зробило управління.',
  },

  blocked: {
    subject: (number) => `Картку з номером ${number} заблоковано`,
    text: (moment) =>
      `${moment} управління заблокувало картку. Відтепер нею не можна користуватися в партнерів.`,
    next: 'Картка знайшлася або потрібна нова? Зверніться до управління чи подайте заяву на дублікат.',
    action: 'Контакт з управлінням',
    office: (contact) => `Якщо ви про це не просили, зв’яжіться з нами: ${contact}`,
    why: 'Ми пишемо про кожну зміну статусу картки, яку зробило управління.',
  },
};
