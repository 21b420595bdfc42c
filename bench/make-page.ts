import { randomFrom } from './random.ts';

/** What one measured page is made of. */
export interface PageSize {
  /** Characters of text, about. */
  readonly characters: number;
  /** Sentences that speak of a claim, spread evenly. */
  readonly mentions: number;
}

/** Words of the news. */
const WORDS =
  'the the the the the of of of of and and and to to to in in in a a a that that for for it it was was on on are as with his they at be this from have by by had not but what all were when we an can which their said said will each about how up out then many some so these would would into has more her two him see time could than first been its who now people made over did only way may long little very after called just where most know government minister company market football striker evening council weather right hospital budget energy climate train parliament election report official season growing interest business children school city street morning winter summer price share bank family record team game player coach music film theatre garden island river bridge museum letter story year years day week month service road water office court public national local new old big small high low best last next early late young great good bad open near between under against before during while because though since until within without around again still even also never always often three four five six seven eight nine ten hundred thousand million pounds'.split(
    ' ',
  );
/** Words that a claim could be mentioned with: in real news about one in thirty, and seldom two in a sentence; here never. */
const OURS =
  'return centre foreign claim refused appeal house wait hold plan deal take send host move flight camp labour police food hotel London Britain Brussels Germany overseas'.split(
    ' ',
  );
const NAMES = ['Tuesday', 'Sarah', 'José', 'Leeds', 'Zoë', 'Edinburgh', 'March', 'Huddersfield'];
const MENTIONS = [
  'Asylum seekers who cross the Channel would be flown to Albania and have their claims processed there, paper NUMBER said',
  'Britain is to ask Albania to host return hubs for failed asylum seekers, according to source NUMBER',
  'The UK is in talks about <a href="/hubs">return hubs</a> abroad for <b>rejected asylum seekers</b>, report NUMBER says',
];

/** Makes the body of a news page, the same for the same size. A paragraph has two mentions at most, so it can get longer. */
export function makePage({ characters, mentions }: PageSize): string {
  const random = randomFrom(characters + mentions);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  let number = 0;
  const sentence = (): string => {
    let ours = 1;
    const words = Array.from({ length: 8 + Math.floor(random() * 18) }, () => {
      const kind = random();
      return pick(kind < 0.03 && ours-- > 0 ? OURS : kind < 0.06 ? NAMES : WORDS);
    });
    const at = Math.floor(random() * (words.length - 3));
    const chance = random();
    const [open, close] =
      chance < 0.2 ? ['<a href="/story">', '</a>'] : chance < 0.27 ? ['<em>', '</em>'] : ['', ''];
    words[at] = `${open}${words[at]}`;
    words[at + 2] = `${words[at + 2]}${close}`;
    const text = words.join(' ').replace(/^(<[^>]*>)?./, (start) => start.toUpperCase());
    return random() < 0.2 ? `“${text},” he said.` : `${text}.`;
  };
  const mention = (): string => `${pick(MENTIONS).replace('NUMBER', String(++number))}.`;
  const blocks: string[] = [];
  let written = 0;
  while (written < characters || number < mentions) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, sentence);
    const due = Math.min(2, mentions - number, 1 + Math.floor((written / characters) * mentions) - number);
    for (let i = 0; i < due; i++) sentences.push(mention());
    const text = sentences.join(' ');
    written += text.length;
    blocks.push(random() < 0.06 ? `<h2>${sentence()}</h2>\n<p>${text}</p>` : wrap(text, random()));
  }
  return `<main><article>\n${blocks.join('\n')}\n</article></main>`;
}

function wrap(text: string, chance: number): string {
  if (chance < 0.05) return `<ul>\n<li>${text}</li>\n<li>In brief.</li>\n</ul>`;
  if (chance < 0.08) return `<figure><img alt=""><figcaption>${text}</figcaption></figure>`;
  if (chance < 0.12) return `<div class="teaser"><div class="inner"><span>${text}</span></div></div>`;
  return `<p>${text}</p>`;
}
