import type { Speaker } from '../record/compile-record.ts';
import { normalise } from '../text/normalise.ts';

/** An ambassador, or the embassy that speaks for a government and is not it. */
const EMBASSY = /\b(?:ambas|embass|embaj|embaix|botschaft|envoy)\p{L}*|πρεσβ/u;
/** Bodies that speak for no government and no party. */
const CHARITY =
  /\b(?:amnesty|amnistia|amnistie|rights|watch|refugees?|cross|charit\p{L}+|fund|trust|foundation|children|nations|nazioni|nacoes|naciones|unhcr|acnur|hcr|unicef|iom|oim|care4calais|frontex|oxfam)\b/u;
/** Departments of a government: who leads one does not lead another. */
const DEPARTMENTS = [
  /\bforeign (?:secretary|minist|office|affairs)|\b(?:jashtme|esteri|etrangeres|exteriores|estrangeiros|aussen\p{L}*|außen\p{L}*|spoljn\p{L}*|vanjsk\p{L}*|zagraniczn\p{L}*|msz|farnesina|nadvoresn\p{L}*|diplomac\p{L}*|diplomazia|diplomatie|diplomatij\p{L}*|dyplomacji)\b|quai d'orsay|εξωτερικ|διπλωματιας|υπεξ/u,
  /\bhome (?:secretary|office|affairs)|\b(?:interior|brendshme|interno|interieur|innen\p{L}*|unutrasnj\p{L}*|unutarnj\p{L}*|vnatresn\p{L}*|wewnetrzn\p{L}*|mswi?a?|viminale|beauvau|mup|mvr)\b|εσωτερικ/u,
  /\bjustice (?:secretary|minist)|ministry of justice|\b(?:drejtesise|giustizia|justicia|justica|justiz\p{L}*|pravde|sprawiedliwosci)\b/u,
  /\b(?:defen[cs]e|health|finance|education|immigration|border security) (?:secretary|minist)/u,
];
/** Parties: who leads one does not lead another, nor another country. */
const PARTIES = [
  /\btor(?:y|ies|ys|ysow)\b|\b(?:conservat|conservad|konservat|konzervat)|συντηρητικ/u,
  /\b(?:labour|labur|laboris|travaillist|trabalhis|partii pracy)|εργατικ/u,
  /\breform\b/,
  /\blib(?:eral\p{L}*)?[- ]?(?:dem|demokrat|democrat)|\bliberaux[- ]dem|φιλελευθερ/u,
  /\b(?:greens?|verdi|verts|verdes|grunen|zielon\p{L}+|zeleni\p{L}*|gjelber\p{L}*)\b|πρασινων/u,
  /\bsnp\b/,
  /\b(?:cdu|csu|spd|afd|fdp|psoe|psd|fidesz|rassemblement|fratelli|lega|syriza|pasok|vmro)\b/,
];
/** Who stands in for the holder of an office, and is not the holder. */
const DEPUTY = /\b(?:deputy|vice|vize|wice|zevendes|potpre|zamen|zastep|stellvertret)/;
/** What the body is that a paragraph is about: no government, and nobody in it. */
const ORGANISATION = /organi[sz]|charit|agenc|\bgroup|\bngo|\bong\b/;
/** Whoever leads a government, in any language. */
const PREMIER =
  /prime minister|premier|minist\p{L}*prasident|kryeminist|(?:primo|primer|primeiro) minist|πρωθυπουργ/u;
/** What the one whom a paragraph is about may be called, and nobody who only stands beside them. */
const DESCRIPTION =
  /^(?!(?:an?(?! (?:lider|ministra|presidente|deputada|secretaria|primeira|chefe|chanceler|governante|eurodeputada|dirigente|embaixadora|comissaria|senadora|historiadora|economista))|one|another|un[aeo]?|uma?|eine?|nje|jed[ae]n|jedna) |.*\b(?:former|ex|spokes\p{L}*|source|critic|opponent|rival|ally|aide|adviser|portavo\p{L}+|porta[- ]voz|porte[- ]parole|sprecher\p{L}*|rzeczni\p{L}+|glasnogovorni\p{L}+|portparol\p{L}*|zedhenes\p{L}*)\b|.*εκπροσωπ)(?:.*[^\p{L}])?(?:leader|lider|kreu|minist|presid|predsed|predsjed|pretsed|secretar|segretar|sekretar|chance|kancl|kancel|kanzler|bundeskanzler|canciller|cancellier|mps?$|peer|lord|konservativ|deput|diputad|posel|posl|abgeordnet|politi|premier|premijer|kryemin|kryetar|parteichef|szef|capo|chefe?|jefe|υπουργ|πρωθυπουργ|προεδρ|βουλευτ|αρχηγ|diplomat|ambas|embaj|embaix|botschaft|senator|senat|commission|kommissar|komis|mayor|sindac|maire|alcalde|titolar|locatair|inquilin|governant|gobernant|mandatar|represent|rappresent|vertreter|predstavn|pretstavn|perfaqesues|parlament|polityk|histor|istoric|professor|profesor|anali[sz]|analyst|expert|ekspert|strucnjak|forscher|researcher|ricercat|chercheu|investigad|badacz|istraz|avokat|avocat|avvocat|abogad|anwalt|activist|aktivist|attivist|ativist|econom|ekonom|okonom|sociolog|soziolog|founder|fondat|fundador|grunder|osnivac|themelues|general|campaign|vicepremier|wicepremier|vizekanz|vicepresid|eurod|europos|evropo|ευρωβουλ|ιστορικ|καθηγητ|ειδικ|organi[sz]|charit|agenc|group|ngo)/u;

/** Whether somebody is called so that it may be whoever was spoken of before: “the minister”. */
export function isDescription(name: string): boolean {
  return DESCRIPTION.test(fold(name));
}

/** Whether it is an ambassador or an embassy. */
export function isEmbassy(name: string): boolean {
  return EMBASSY.test(fold(name));
}

/** Whether a body speaks for no government and no party. */
export function isCharity(name: string): boolean {
  return CHARITY.test(fold(name));
}

export function isPremier(name: string): boolean {
  return PREMIER.test(fold(name));
}

/** Whether an office or a ministry is of a department of which a speaker's offices are not. */
export function isOfOtherDepartment(name: string, speaker: Speaker): boolean {
  const own = titles(speaker).map(fold);
  return DEPARTMENTS.some((words) => words.test(fold(name)) && !own.some((title) => words.test(title)));
}

/** Whether somebody is the deputy of one who holds an office, and a speaker is not. */
export function isDeputyOfOther(name: string, speaker: Speaker): boolean {
  return DEPUTY.test(fold(name)) && !titles(speaker).some((title) => DEPUTY.test(fold(title)));
}

/** Whether somebody is of a party, where a speaker is of another one or of another country than its. */
export function isOfOtherParty(name: string, speaker: Speaker): boolean {
  const those = [...titles(speaker), ...speaker.roles.map(({ of }) => of ?? '')].map(fold);
  const party = PARTIES.find((words) => words.test(fold(name)));
  if (party === undefined || those.some((text) => party.test(text))) return false;
  if (PARTIES.some((words) => those.some((text) => words.test(text)))) return true;
  return speaker.roles.every(({ of }) => of !== 'UK') && speaker.kind === 'person';
}

/** Whether somebody is of a party that was in no British government of the record's days. */
export function isOfSmallParty(name: string): boolean {
  return PARTIES.slice(2).some((words) => words.test(fold(name)));
}

/** Whether a body is what it is called: “the charity”, but not “the minister”. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(fold(name));
}

/** What a speaker's offices are called. */
export function titles({ roles }: Speaker): string[] {
  return roles.flatMap(({ title, aliases }) => [title, ...aliases]);
}

function fold(text: string): string {
  return normalise(text).text;
}
