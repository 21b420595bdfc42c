/**
 * Words that the record and its readers use for the same thing: each line's key stands for its forms, in the index and
 * in a query. Forms are normalised; `*` is any ending. Added where a reader's word is not the record's: a place for its
 * capital or its people, an office for its short name, a number for its figure, and the few plain words of quotations
 * that people remember by another one.
 */
const SAME: { readonly [word: string]: string } = {
  albania: 'alban* tiran tirana tirane tiranen shqip* αλβαν* τιραν*',
  kosovo: 'kosov* kosow* pristin* prishtin* prisztin* κοσοβ* κοσσυφ* πριστιν*',
  montenegro: 'montenegr* podgoric* crnogor* czarnogor* μαυροβουν*',
  macedonia: 'macedon* maqedon* makedon* mazedon* nordmazedon* μακεδον*',
  italy: 'ital* rome roma rzym* wlosk*',
  france: 'french paris macron',
  uk: 'britain* britan* british briton* brits england* english grossbrit* london* londr* londer* londyn*',
  eu: 'brussels bruxelles brussel bruselas european bloc',
  ambassador: 'ambas* envoy diplomat* botschafter* πρεσβ*',
  'prime minister': 'pm premier*',
  tory: 'tories conservative*',
  rwanda: 'kigali ruanda',
  refugee: 'refuge',
  boat: 'dinghy dinghies',
  talk: 'negotiat* discuss* bargain*',
  deal: 'accord pact agreement*',
  centre: 'center* centres camp camps compound* facilit*',
  cost: 'bill price',
  fake: 'false bogus untrue',
  marriage: 'married marry',
  jail: 'prison* jailed',
  railway: 'train trains rail railroad* railways',
  happy: 'happier happiness',
  depressed: 'depression gloomy gloomier',
  percent: 'percentage',
  afghanistan: 'afghan* afgan*',
  iranian: 'iran',
  10: 'ten',
  100: 'hundred',
};

const EXACT = new Map<string, readonly string[]>();
const BEGINNINGS: (readonly [string, readonly string[]])[] = [];
for (const [word, forms] of Object.entries(SAME)) {
  for (const form of forms.split(' ')) {
    if (form.endsWith('*')) BEGINNINGS.push([form.slice(0, -1), word.split(' ')]);
    else EXACT.set(form, word.split(' '));
  }
}

/** The words that stand for a normalised word in the index: mostly itself. */
export function sameWords(word: string): readonly string[] {
  return EXACT.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1] ?? [word];
}
