import { caseSettings } from '../../../../cases/settings.ts';
import { cannedAnswer, caseQueue, caseType } from '../../../../configuration/subjects/cases.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { editor } from '../editor.ts';
import { chosen, chosenOrAll, text, ticked } from '../fields.tsx';
import { local } from '../local-fields.tsx';
import { last, positioned } from './positioned.ts';

export const caseQueueEditor = editor({
  slug: 'kolejki-spraw',
  group: 'cases',
  subject: caseQueue,
  fields: { name: text(80), ...positioned },
  texts: (t) => t.operatorSettings.subjects.caseQueue,
  many: {
    blank: { name: '', ...last },
    nameOf: ({ name }) => name,
    async list({ city, clerk }) {
      const { queues } = await caseSettings(city.db, clerk);
      return queues.map(({ id, name, retired }) => ({ key: id, name, retired }));
    },
  },
  async check({ city, clerk, request }, { key, value }) {
    const { queues, types } = await caseSettings(city.db, clerk);
    const t = messages[request.scene.locale].operatorSettings.errors;
    const taken = queues.some(({ id, name }) => id !== key && name === value.name);
    const fed = types.find((type) => !type.retired && type.queueId === key);
    return {
      refusals: {
        ...(taken && { name: t.nameTaken }),
        ...(value.retired && fed && { retired: t.queueInUse(fed.name.pl) }),
      },
    };
  },
});

export const caseTypeEditor = editor({
  slug: 'rodzaje-spraw',
  group: 'cases',
  subject: caseType,
  fields: {
    name: local({ max: 120 }),
    residentsOpen: ticked,
    cityOpens: ticked,
    replyAllowed: ticked,
    queueId: chosen,
    ...positioned,
  },
  texts: (t) => t.operatorSettings.subjects.caseType,
  many: {
    blank: {
      name: { pl: '' },
      residentsOpen: true,
      cityOpens: false,
      replyAllowed: true,
      queueId: '',
      ...last,
    },
    nameOf: ({ name }, _key, _visit, { locale }) => inLocale(name, locale),
    async list({ city, clerk }, { locale }) {
      const { types, queues } = await caseSettings(city.db, clerk);
      return types.map(({ id, name, queueId, retired }) => ({
        key: id,
        name: inLocale(name, locale),
        detail: queues.find((queue) => queue.id === queueId)?.name,
        retired,
      }));
    },
  },
  async choices({ city, clerk }) {
    const { queues } = await caseSettings(city.db, clerk);
    const open = queues.filter(({ retired }) => !retired);
    return { queueId: open.map(({ id, name }) => ({ value: id, label: name })) };
  },
  async check({ city, clerk, request }, { value }) {
    const { queues } = await caseSettings(city.db, clerk);
    const t = messages[request.scene.locale];
    const known = queues.some(({ id, retired }) => id === value.queueId && !retired);
    return {
      refusals: {
        ...(!value.residentsOpen &&
          !value.cityOpens && { residentsOpen: t.operatorSettings.errors.nobodyOpens }),
        ...(!known && { queueId: t.errors.choose }),
      },
    };
  },
});

export const cannedAnswerEditor = editor({
  slug: 'gotowe-odpowiedzi',
  group: 'cases',
  subject: cannedAnswer,
  fields: { title: text(120), typeId: chosenOrAll, text: local({ max: 4000, rows: 7 }), ...positioned },
  texts: (t) => t.operatorSettings.subjects.cannedAnswer,
  many: {
    blank: { title: '', typeId: null, text: { pl: '' }, ...last },
    nameOf: ({ title }) => title,
    async list({ city, clerk }, { locale, t }) {
      const { answers, types } = await caseSettings(city.db, clerk);
      return answers.map(({ id, title, typeId, retired }) => {
        const type = types.find((each) => each.id === typeId);
        return {
          key: id,
          name: title,
          detail: type ? inLocale(type.name, locale) : t.operatorSettings.all,
          retired,
        };
      });
    },
  },
  async choices({ city, clerk }, { locale }) {
    const { types } = await caseSettings(city.db, clerk);
    const open = types.filter(({ retired }) => !retired);
    return { typeId: open.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) })) };
  },
  async check({ city, clerk, request }, { value: { typeId } }) {
    const { types } = await caseSettings(city.db, clerk);
    const known = typeId === null || types.some(({ id }) => id === typeId);
    return { refusals: known ? {} : { typeId: messages[request.scene.locale].errors.choose } };
  },
});
