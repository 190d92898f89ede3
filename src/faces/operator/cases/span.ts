/** How long something took, in the largest unit that fits. */
interface Span {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
}

const minute = 60_000;

export function spanBetween(from: Date, to: Date): Span {
  const minutes = Math.max(1, Math.floor((to.getTime() - from.getTime()) / minute));
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / 24) };
}
