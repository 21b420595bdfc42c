import { timeBetween } from '../../src/text/time-between.ts';
import { message, messageLanguage } from './message.ts';

/** How long before or after a page something was said, in words: what the reader of old news most needs to know. */
export function since(said: string, page: string): string | undefined {
  const time = timeBetween(said, page);
  if (time === undefined) return undefined;
  if (time.count === 0) return message('said_same_day');
  const long = new Intl.NumberFormat(messageLanguage(), {
    style: 'unit',
    unit: time.unit,
    unitDisplay: 'long',
  }).format(Math.abs(time.count));
  return message(time.count > 0 ? 'said_before' : 'said_after', long);
}
