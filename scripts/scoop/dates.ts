// How does Scoop print a date?

import type { PrintOptions } from './print-options.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (number: number) => String(number).padStart(2, '0');

function ordinal(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

function clock(time: Date, { hours, zone }: PrintOptions): string {
  const hour = time.getUTCHours();
  const rest = `${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}`;
  const printed =
    hours === 24 ? `${two(hour)}:${rest}` : `${two(hour % 12 || 12)}:${rest} ${hour < 12 ? 'AM' : 'PM'}`;
  return zone ? `${printed} ${zone}` : printed;
}

/** `Sat Oct 17, 2026 at 10:41:18 AM EST`, from the site's own clock; `Sat Oct 17th, …` in version 1.0. */
export function longDate(date: string, options: PrintOptions): string {
  const time = new Date(`${date}Z`);
  const day = time.getUTCDate();
  const printed = options.version === '1.0' ? ordinal(day) : two(day);
  const weekday = days[time.getUTCDay()];
  return `${weekday} ${months[time.getUTCMonth()]} ${printed}, ${time.getUTCFullYear()} at ${clock(time, options)}`;
}

/** `10/17/2026 10:41:18 AM EST`, in title rows. */
export function shortDate(date: string, options: PrintOptions): string {
  const time = new Date(`${date}Z`);
  return `${two(time.getUTCMonth() + 1)}/${two(time.getUTCDate())}/${time.getUTCFullYear()} ${clock(time, options)}`;
}
