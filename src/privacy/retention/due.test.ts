import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../platform/clock.ts';
import { decideDue, deletionDays } from './due.ts';

const label = { pl: 'Dokument' };
const definition = {
  documents: [
    { key: 'pit', label, required: true },
    { key: 'statut', label, required: true, keepDays: 90 },
  ],
};

test('a document goes when its own days are over, the others when the city’s are', () => {
  const application = { decidedOn: '2026-10-24', definition, documents: ['pit', 'statut'], photo: true };
  expect(decideDue(application, 30, '2026-11-22')).toEqual({
    documents: new Map(),
    photo: false,
    next: '2026-11-23',
  });
  expect(decideDue(application, 30, '2026-11-23')).toEqual({
    documents: new Map([['pit', 30]]),
    photo: true,
    next: '2027-01-22',
  });
  expect(decideDue(application, 30, '2027-01-22').next).toBeNull();
});

test('whatever the days, the next look is in the future, and looking on each of those days deletes everything', () => {
  const days = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(days, days, days, (own, city, late) => {
      const documents = [
        { key: 'statut', label, required: true, keepDays: own },
        ...definition.documents.slice(0, 1),
      ];
      let left = ['pit', 'statut'];
      let photo = true;
      let today: string | null = addDays('2026-10-24', late);
      while (today) {
        const due = decideDue(
          { decidedOn: '2026-10-24', definition: { documents }, documents: left, photo },
          city,
          today,
        );
        left = left.filter((key) => !due.documents.has(key));
        photo = photo && !due.photo;
        expect(due.next === null || due.next > today).toBe(true);
        today = due.next;
      }
      expect([left, photo]).toEqual([[], false]);
    }),
  );
});

test('whoever looks at a document is told its day beforehand, of a withdrawn application too', () => {
  const documents = ['pit', 'statut'].map((requirement) => ({ requirement }));
  const shown = (decidedAt: Date | null, history: readonly object[], today = '2026-11-01') =>
    deletionDays({ application: { definition, decidedAt }, documents, history } as never, 30, today);
  expect(shown(null, [])).toEqual(new Map());
  const at = new Date('2026-10-24T10:00:00Z');
  const days = new Map([
    ['pit', '2026-11-23'],
    ['statut', '2027-01-22'],
  ]);
  expect(shown(at, [])).toEqual(days);
  expect(shown(null, [{ status: 'cancelled', at }])).toEqual(days);
  expect(shown(at, [], '2026-11-24').get('pit'), 'never a day that is past').toBe('tonight');
});
