import { formatNumber, plural } from '../format.ts';
import type { operatorBroadcasts as polish } from '../pl/operator-broadcasts.ts';

const about = (minutes: number) =>
  plural('uk', minutes, { one: 'хвилини', few: 'хвилин', many: 'хвилин', other: 'хвилини' });
const atRate = (perMinute: number) => `по ${formatNumber(perMinute, 'uk')} за хвилину`;

export const operatorBroadcasts: typeof polish = {
  title: 'Повідомлення багатьом',
  lead: 'Повідомлення управи всім мешканцям або частині з них. Мешканець бачить їх на вкладці «Мої справи».',
  messageTitle: (number) => `Повідомлення ${number}`,
  heading: (number, subject) => `Повідомлення ${number}: ${subject}`,
  write: 'Написати повідомлення',
  empty: 'Повідомлень багатьом ще немає',
  emptyHint:
    'Тут будуть повідомлення, надіслані всім мешканцям, власникам пакета, людям певного віку або мешканцям району.',

  number: 'Номер',
  subject: 'Тема',
  body: 'Текст',
  type: 'Тип справи',
  audience: 'Кому',
  sent: 'Надіслано',
  ended: 'Завершено',
  readers: 'Прочитали (осіб)',
  mailing: 'Сповіщення електронною поштою',
  status: 'Статус',
  facts: 'Повідомлення',
  byAt: (name, moment) => `${name}, ${moment}`,

  audiences: {
    all: 'Усі мешканці',
    package: (name) => `Особи, які мають ${name}`,
    age: (from, to) => `Особи віком від ${from} до ${to} років`,
    district: (name) => `Район ${name}`,
  },

  mailings: {
    none: 'Без сповіщень',
    counting: 'Починаються',
    'under-way': 'Надсилаються',
    stopped: 'Зупинено',
    finished: 'Надіслано',
  },

  form: {
    title: 'Нове повідомлення багатьом',
    lead: 'Перед надсиланням ви побачите, скільком людям воно надійде.',
    recipients: 'Одержувачі',
    message: 'Повідомлення',
    choose: 'Виберіть',
    toAll: 'Усім мешканцям',
    toPackage: 'Особам, які мають пакет',
    toAge: 'Особам певного віку',
    toDistrict: 'Мешканцям району',
    districtHint: 'Район ми знаємо з поштового індексу у схваленій заяві.',
    package: 'Пакет',
    ageFrom: 'Вік від',
    ageTo: 'Вік до',
    ageHint: 'Повних років у день надсилання. Обидві межі входять у проміжок.',
    district: 'Район',
    bodyHint: 'Звичайний текст. Адреса, що починається з https://, стане посиланням.',
    mail: 'Сповістити електронною поштою',
    mailHint: (perMinute) =>
      `У листі йдеться лише про те, що на вкладці «Мої справи» є нове повідомлення. Листи надсилаємо поступово, ${atRate(perMinute)}, щоб не затримувати іншу пошту. За дитину без власного входу його отримає опікун.`,
    next: 'Перевірити перед надсиланням',
    done: (number) => `Повідомлення ${number} надіслано.`,
  },

  preview: {
    title: 'Перевірте й надішліть',
    lead: 'Надіслане повідомлення не можна змінити. Його можна лише завершити.',
    people: 'Побачать його',
    residents: (count) => plural('uk', count, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' }),
    nobody: 'Це повідомлення зараз нікого не стосується. Змініть одержувачів.',
    uncounted:
      'База даних зараз зайнята, і порахувати одержувачів не вдалося. Спробуйте за хвилину або надішліть повідомлення без підрахунку.',
    mails: (count, perMinute, lasting) =>
      `${plural('uk', count, { one: 'лист', few: 'листи', many: 'листів', other: 'листа' })}, ${atRate(perMinute)}: надсилання триватиме близько ${about(lasting)}`,
    mailsUncounted: (perMinute) => `Так, ${atRate(perMinute)}`,
    send: 'Надіслати',
    change: 'Виправити',
  },

  progress: {
    counting: 'Рахуємо одержувачів. За мить почнеться надсилання.',
    sent: (queued, all) => `Надіслано ${formatNumber(queued, 'uk')} з ${formatNumber(all, 'uk')}.`,
    rate: (perMinute) => `Надсилаємо ${atRate(perMinute)}, поряд з іншою поштою.`,
    stopped: (moment) => `Зупинено ${moment}.`,
    finished: (moment) => `Завершено ${moment}.`,
    refresh: 'Оновити',
    stop: 'Зупинити сповіщення',
    resume: 'Відновити сповіщення',
    stopDone: 'Сповіщення зупинено. Ті, що вже чекають у черзі пошти, ще надійдуть.',
    resumeDone: 'Сповіщення надсилаються далі з місця, де зупинилися.',
  },

  end: {
    action: 'Завершити повідомлення',
    title: 'Завершити повідомлення?',
    what: (subject) =>
      `Повідомлення «${subject}» отримає статус «Закрита». Мешканці й надалі зможуть його прочитати.`,
    mailsToo: 'Надсилання сповіщень електронною поштою також буде зупинено.',
    forGood: 'Це не можна скасувати.',
    confirm: 'Завершити повідомлення',
    done: 'Повідомлення завершено.',
  },

  conflicts: {
    'already-ended': 'Це повідомлення вже завершено.',
    finished: 'Усі сповіщення вже надіслано.',
    'already-stopped': 'Сповіщення вже зупинено.',
    'not-stopped': 'Сповіщення не зупинено.',
    ended: 'Це повідомлення завершено, тому сповіщень про нього вже не надсилаємо.',
  },
};
