import { Temporal } from 'temporal-polyfill';

/** Month and day of the public holidays that do not move. */
const fixed = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26'];
/** In days after Easter Sunday: Easter Monday and Corpus Christi. The others are Sundays. */
const moving = [1, 60];

/** Neither a weekend nor a public holiday in Poland. */
function isWorkingDay(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5) return false;
  // A holiday only since 2025.
  if (day.year < 2025 && day.month === 12 && day.day === 24) return true;
  const sunday = easter(day.year);
  return (
    !fixed.includes(day.toString().slice(5)) &&
    !moving.some((after) => sunday.add({ days: after }).equals(day))
  );
}

/** Working days after `from` until and including `to`, both `YYYY-MM-DD`: done on the same day is none. */
export function workingDaysBetween(from: string, to: string): number {
  const last = Temporal.PlainDate.from(to);
  let count = 0;
  for (
    let day = Temporal.PlainDate.from(from).add({ days: 1 });
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easter(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const shift = moon - weekday;
  const month = 3 + Math.floor((shift + 40) / 44);
  return Temporal.PlainDate.from({ year, month, day: shift + 28 - 31 * Math.floor(month / 4) });
}
