import { pluralForm } from '../format.ts';
import type { offers as polish } from '../pl/offers.ts';

const times = (count: number): string =>
  count === 1
    ? 'один раз'
    : `${count} ${pluralForm('uk', count, { one: 'раз', few: 'рази', many: 'разів', other: 'раза' })}`;

export const offers: typeof polish = {
  states: {
    waiting: 'На погодженні',
    'in-force': 'Діє',
    'change-waiting': 'Зміна чекає на погодження',
    planned: 'Запланована',
    rejected: 'Відхилена',
    withdrawn: 'Відкликана',
    ended: 'Завершена',
  },
  outcomes: {
    waiting: 'Чекає на погодження',
    approved: 'Погоджена',
    refused: 'Відхилена',
    withdrawn: 'Відкликана партнером',
  },
  name: 'Назва',
  description: 'Опис',
  category: 'Категорія',
  picture: 'Зображення',
  price: 'Ціна без картки',
  discount: 'Знижка',
  forWhom: 'Для кого',
  where: 'Де',
  validity: 'Коли діє',
  limits: 'Обмеження',
  priceAtTill: 'різна, вказується на касі',
  percentOff: (percent) => `на ${percent}% дешевше`,
  amountOff: (sum) => `на ${sum} дешевше`,
  cardPrice: (sum) => `${sum} з карткою`,
  free: 'Безкоштовно з карткою',
  insteadOf: (price) => `замість ${price}`,
  example: (price, saved, pays) =>
    `Приклад: за ціни ${price} мешканець заощаджує ${saved} і платить ${pays}.`,
  everyCard: 'Кожна дійсна Картка мешканця',
  withPackages: (names) =>
    names.length === 1 ? `Картка з пакетом: ${names[0]}` : `Картка з одним із пакетів: ${names.join(', ')}`,
  everywhere: 'У всіх закладах партнера',
  from: (day) => `з ${day}, до скасування`,
  until: (day) => `до ${day}`,
  fromUntil: (from, until) => `з ${from} до ${until}`,
  noLimits: 'Без обмежень',
  perDay: (count) => `одна особа: ${times(count)} на день`,
  perYear: (count) => `одна особа: ${times(count)} на рік`,
  perCard: (count) => `одна особа: ${times(count)} за весь час пропозиції`,
  total: (count) => `усі разом: ${times(count)}`,
  changed: 'зміна',
  icons: {
    utensils: 'Їжа',
    theater: 'Театр',
    dumbbell: 'Спорт',
    'graduation-cap': 'Навчання',
    'heart-pulse': 'Здоров’я',
    'shopping-bag': 'Покупки',
    wrench: 'Послуги',
    bus: 'Транспорт',
    baby: 'Діти',
    'paw-print': 'Тварини',
    palette: 'Мистецтво',
    tag: 'Інше',
  },
};
