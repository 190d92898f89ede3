import { plural } from '../format.ts';
import type { Messages } from '../index.ts';

const uses = {
  one: 'використана знижка',
  few: 'використані знижки',
  many: 'використаних знижок',
  other: 'використаної знижки',
};

export const benefits: Messages['benefits'] = {
  title: 'Мої пільги',
  totalSaved: 'Загалом заощаджено',
  taken: (count) => plural('uk', count, uses),
  catalogue: 'Переглянути пропозиції',
  csv: 'Завантажити список (CSV)',
  fileName: 'pilhy',
  labels: { at: 'Дата', branch: 'Заклад', price: 'Ціна', saved: 'Заощаджено' },
  columns: {
    at: 'Дата',
    name: 'Послуга',
    partner: 'Партнер',
    branch: 'Заклад',
    category: 'Категорія',
    description: 'Опис',
    price: 'Ціна (зл.)',
    saved: 'Заощаджено (зл.)',
  },
  list: {
    heading: 'Використані знижки',
    text: 'Пошук за назвою',
    from: 'Від дня',
    until: 'До дня',
    sort: 'Сортувати',
    orders: { newest: 'Спочатку нові', oldest: 'Спочатку старі', saved: 'За найбільшою економією' },
  },
  none: {
    title: 'Тут ще немає знижок',
    text: 'Покажіть картку в партнера, і знижка з’явиться в цьому списку разом із сумою, яку вдалося заощадити.',
  },
  notFound: {
    title: 'Таких знижок немає',
    text: 'Жодна знижка не відповідає вибраним фільтрам. Змініть їх або очистьте.',
  },
  mistake: {
    report: 'Повідомити про помилку',
    subject: (name, at) => `Помилка у знижці: ${name}, ${at}`,
    body: ({ name, partner, branch, at, price, saved }) =>
      `Знижка: ${name}\nПартнер: ${partner}, ${branch}\nДата: ${at}\nЦіна: ${price}\nЗаощаджено: ${saved}\n\nЩо не так: `,
  },
};
