import { type TimeBetween, timeBetween } from '../../src/text/time-between.ts';
import { intlKnows } from './intl-knows.ts';
import { message, messageLanguage } from './message.ts';

/** How long before or after a page something was said, in words: what the reader of old news most needs to know. */
export function since(said: string, page: string): string | undefined {
  const time = timeBetween(said, page);
  if (time === undefined) return undefined;
  if (time.count === 0) return message('said_same_day');
  return message(time.count > 0 ? 'said_before' : 'said_after', inWords(time));
}

function inWords({ count, unit }: TimeBetween): string {
  if (!intlKnows()) {
    const word = message('times').split(' ')[['day', 'week', 'month', 'year'].indexOf(unit)];
    return `${Math.abs(count)} ${word}`;
  }
  const format = new Intl.NumberFormat(messageLanguage(), { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.abs(count));
}
