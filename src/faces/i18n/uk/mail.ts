import type { MailMessages } from '../pl/mail.ts';
import { accountMails } from './mail-account.ts';
import { applicationMails } from './mail-applications.ts';
import { caseMails } from './mail-cases.ts';
import { consentMails } from './mail-consents.ts';
import { dataMails } from './mail-data.ts';
import { familyMails } from './mail-family.ts';
import { importMails } from './mail-imports.ts';
import { mailOffers } from './mail-offers.ts';
import { packageMails } from './mail-packages.ts';
import { partnerMails } from './mail-partners.ts';
import { pickupMails } from './mail-pickup.ts';
import { residentMails } from './mail-residents.ts';
import { secondFactorMails } from './mail-second-factor.ts';
import { staffMails } from './mail-staff.ts';

export const mail: MailMessages = {
  account: accountMails,
  applications: applicationMails,
  pickup: pickupMails,
  cases: caseMails,
  consents: consentMails,
  data: dataMails,
  family: familyMails,
  imports: importMails,
  packages: packageMails,
  offers: mailOffers,
  partners: partnerMails,
  residents: residentMails,
  secondFactor: secondFactorMails,
  staff: staffMails,
  productName: 'Картка мешканця',
  greeting: 'Добрий день!',
  regards: 'З повагою',
  automatic: 'Лист надіслала система, не відповідайте на нього.',
  linkHelp: 'Якщо кнопка не працює, скопіюйте цю адресу в браузер:',

  activation: {
    subject: 'Активуйте свій акаунт',
    welcome: 'Дякуємо за реєстрацію в Панелі мешканця.',
    text: 'Щоб завершити реєстрацію, відкрийте посилання й уведіть пароль, указаний під час створення акаунта. Після цього можна подати заяву про картку.',
    action: 'Активувати акаунт',
    lasts:
      'Посилання діє 48 годин, і скористатися ним можна один раз. Нове можна замовити на сторінці входу.',
    notYou:
      'Якщо акаунт створюєте не ви, не зважайте на цей лист. Без посилання з цього листа ніхто не відкриє акаунт на вашу адресу, а неактивний ми видалимо через 30 днів.',
    why: 'Цю адресу вказано під час створення акаунта в Панелі мешканця.',
  },

  alreadyRegistered: {
    subject: 'У вас уже є акаунт',
    text: 'Хтось, можливо ви, указав цю адресу e-mail під час створення акаунта. Такий акаунт уже є і працює: достатньо увійти.',
    forgotten: (url) => `Не пам’ятаєте пароля? Установіть новий: ${url}`,
    action: 'Увійти',
    notYou: 'Якщо це були не ви, нічого робити не треба. Ніхто не дізнався, що у вас є акаунт.',
    why: 'Цю адресу вказано під час створення акаунта або запиту на посилання для активації.',
  },

  passwordReset: {
    subject: 'Установіть новий пароль',
    text: 'Ми отримали запит на скидання пароля до вашого акаунта. Новий пароль можна встановити тут:',
    action: 'Установити новий пароль',
    lasts: 'Посилання діє одну годину, і скористатися ним можна один раз.',
    notYou: 'Якщо це не ваш запит, не зважайте на цей лист. Попередній пароль діє далі.',
    why: 'Цю адресу вказано на сторінці скидання пароля.',
  },

  passwordChanged: {
    subject: 'Пароль змінено',
    text: (moment) => `Пароль до вашого акаунта змінено ${moment}.`,
    sessions: 'Задля безпеки ми завершили сеанси на всіх пристроях. Увійдіть із новим паролем.',
    otherSessions: 'Задля безпеки ми вийшли з акаунта на інших пристроях. Увійдіть на них із новим паролем.',
    action: 'Увійти',
    notYou: (resetUrl, email) =>
      `Якщо це були не ви, одразу встановіть новий пароль: ${resetUrl} і повідомте нас: ${email}`,
    why: 'Про кожну зміну пароля ми пишемо на адресу акаунта.',
  },

  residentRoleAdded: {
    subject: 'Ваш акаунт тепер є також акаунтом мешканця',
    text: 'До вашого акаунта додано роль мешканця. Адреса e-mail і пароль ті самі, що й раніше.',
    next: 'У Панелі мешканця можна подати заяву про Картку мешканця.',
    action: 'Відкрити Панель мешканця',
    notYou: (email) => `Якщо це були не ви, змініть пароль і напишіть нам: ${email}`,
    why: 'Ми пишемо, бо змінилися ролі вашого акаунта.',
  },
};
