/*
 * The ways in which the press says whose words it prints, as shapes of a clause: each part is the letter of its kind, as
 * word-kinds.ts and join-names.ts have them. Those that are common to many languages have an example in one.
 */

/** Behind a name: “of Reform UK”, “(Labour)”, “, the home secretary,”. */
const APPOSED = String.raw`K?C?(?:oD?[CBwPF]{1,3}|(?<=K)d(?:D?P|[DKBCwi]{1,3}))?(?:\([^)]{1,8}\)|,[^,:RVvTA]{1,16},|,R,)?`;
/** Between who speaks and the verb: “has since said”. */
const SAID = '(?:(?<!,)[xaFw]{0,3}|[xaF]{0,2})[do]?';
/** What is said, behind a colon: not what another's words are called, unless the speaker's are: “in a letter:”. */
const COLON =
  '(?![^:]*[,&]D?C[xwoD]{0,3}[wVvX]|(?<=[Vv])x?K[^:]|(?<=v)x?C:|(?<=V)[Da]w|(?<=v)D(?:w(?!d[DCw]|J)|t(?!C))|[^:]*KI|[^:]*[KPBCF][xw]{0,2}p|[^:]*&[wxaD]{0,2}[PKB])(?:[^VvTQNEWR:]|W(?=i)|(?<=t[^PKQ:]{0,5})Q|(?<=d[DawC]{0,2})N){0,25}:$';
/** What leads up to what is said: “that”, “at a rally in Doncaster that”. */
const THAT = '(?:(?:d?[DaCBwx]{1,3}){0,3},?t|(?:d[Da]?[wCBx]{1,2}|x){0,2},?)$';
/** What leads up to words that go on with a sentence: “that Britain was”, “it would”. Behind “of” they are spoken of. */
const WITHIN = '(?:[^VvTQNGPKRMEIZ:!]{0,24}|,?t?R[^VvTQNGPKE:]{0,8})(?<![doWh]|[do][Da])$';
/** What a sentence may begin with before whom it is about: “In Tirana the”, “Asked about the plan,”. */
const LEADING =
  '(?:w:)?(?:w:w[|w–]{0,2})?(?:(?:[CB](?:,[CBw]{1,2})?(?:\\([^)]{1,4}\\))?)?–)?(?:w?[do][DCBwx]{1,2},?|[DCwx]{1,3},|E[^PKGVvT:]{0,20},)?[wDCx&]{0,2}';
/** What is not said by whoever says that another has: “said his host had told him”, “said, was a joke”. */
const NO_OTHER =
  '(?:(?<=[Vv])(?!t?(?:[aDwC]{0,2}[KPBk](?:dD?C)?[xw]{0,2}(?:[VTIp]|x)|[wCF]{1,2}x[VvT]|[wCF]{1,2}Tk|R[xw]{0,2}(?:Q|Q?[xw]{0,2}[VvTp])|D?N[xw]{0,2}[Vv]|p)|,p)|(?<=T)(?![aDwC]{0,2}[KPBk][xw]{0,2}[VT]|K?R[xw]{1,2}[VvT]|[wx]?pT|,p))';
/** “It was Rama who”, “c’est Rama qui”, “ishte Rama ai që”. */
const CLEFT = `&?(?:wp|o?[px]D?)?(P)${APPOSED}(?:R?W|Rt)`;
/** Behind a preposition, or owned, is not who speaks. */
const SPEAKER = '(?<![doAfa]|[doAf]D)([PKB])';

/** A way to say whose words they are: what shape a clause has then, and as its group whoever speaks. */
export interface Way {
  readonly shape: RegExp;
  /** Whether it tells of those with a name only. */
  readonly named?: boolean;
  /** Whether it tells only of those whose office stands before the name, so that a new part of the clause begins there. */
  readonly titled?: boolean;
  /** Whether the speaker is whose the words are, and so may have any ending. */
  readonly owner?: boolean;
  /** Whether the name has to be free of the ending of one who is spoken to. */
  readonly genitive?: boolean;
  /** Whether the clause has to end with the words: “called the remark ‘…’ rude” is about them. */
  readonly ending?: boolean;
  /** Whether the words have to go on with the sentence: “joked that his ears rang from ‘You left Europe’” is about them. */
  readonly fragment?: boolean;
}

/** Behind a quotation. */
export const BEHIND: readonly Way[] = [
  // – Edi Rama; (Edi Rama)
  { shape: /^[,.]*[–(](P)K?(?:[.:()]|$|,[DFCB]{0,3}[KCB])/d, named: true },
  // Rama told reporters; as Rama later put it; is how Rama put it
  {
    shape: new RegExp(
      `^(?!,?–(?:P|K)[^,]{0,6}[VvT](?:[dwD]|,[^P])*w$)[,–]*[hpxwDCFaJ]{0,3}([PKB])${APPOSED},?${SAID}[VvT]${NO_OTHER}`,
      'd',
    ),
  },
  // … quoted Rama as saying
  { shape: /Q[Dxw]{0,2}(P)hI/d, named: true },
  // said Rama; dijo este jueves Edi Rama; sagte der Kanzler
  {
    shape:
      /^[,–]*&?(?:Dx|w?D(?=v))?[xawRo]{0,3}[Vv][xt]{0,3}(?:[dao](?:D|w)?B|(?:,[dDxwoBC]{1,8}){1,2},)?(?:D[wCF]{0,2})?([PKB])/d,
  },
  // respondió en inglés, ante la prensa, la ministra Elisa Spiropali
  {
    shape:
      /^[,–:]*[xwaDtdCFB]{0,4}[VvM](?:[^PKGRQXETWNYI!:.&]|[oad]D?P|P(?=P)){1,12}(?<![doAfaiuQhm&]|[doAfaiu]D|[iu][wD]{1,2})(P)(?![xaw]?[VvTMp])/d,
    named: true,
    titled: true,
  },
  // declaró en Londres Rama
  { shape: /^[,–]*[xao]{0,3}[Vv]x{0,2}i?(?:[dao]D?Cx{0,2}){1,2}(P)(?=$|[,.(–])/d, named: true },
  // Me këto fjalë iu drejtua të rinjve ambasadori Alastair King-Smith; kështu ia preu shkurt presidenti Jakov Milatović
  {
    shape: /^[,.:–]*[Ys][^PKGRBQXETWN:.]{1,10}(?<![doAfai]|[doAfai]D)(P)(?![xaw]{0,2}[pE])/d,
    named: true,
    titled: true,
  },
  // gab der Präsident zurück
  { shape: /^[,–]*g(?:D[wCF]{0,2})?([PK])d?w{1,2}(?:$|[,.])/d },
  // With these words Rama described; thus Rama
  { shape: /^[,.:–]*Y[xwD]{0,3}[VvM]?(P)(?![xaw]{0,2}[pEq])/d, named: true },
  { shape: /^[,:]s(?:[xawR]{0,3}w{0,2}|[xaDR]{0,2}[Vv]x?)(?<![oda])(P)/d, named: true },
  // So says Amnesty International
  { shape: /^,s[Vv]([PB])/d },
  // …: lo ha spiegato Rama
  { shape: /^:D?R?x{0,2}[Vv]x?(P)/d, named: true },
  // si legge nella nota di Amnesty International; navodi se u saopštenju organizacije Amnesty International
  { shape: /^[,–]*(?:Vt?|vt?|tv)(?:dD?)?NoD?w?([PB])(?=$|[,.])/d, owner: true },
  { shape: /^[,–]*(?:Vt?|vt?|tv)(?:dD?)?Nw(B)(?=$|[,.])/d },
  // criticou o deputado
  { shape: /^,[xta]{0,2}M(K)(?=$|[,.(–d])/d },
  // reckons Rama: any verb
  { shape: /^,[xta]{0,2}[wMm](?:[ad]w)?[xt]{0,2}(?:D[wCF]{0,2})?(P)(?=$|[,.(–dxi])/d, named: true },
  // Rama pointed out. Rama went on.
  { shape: new RegExp(`^,(P)${APPOSED}[xaw]{1,3}(?=$|[,.(d])`, 'd'), named: true },
  // categorical was Rama, in languages that say so
  { shape: /^,(?:so?)?[xp]{0,2}J[xp]{0,2}(P)/d, named: true },
  // according to Rama; so Rama
  { shape: /^[,–]*[As][DxwCod]{0,2}([PKB])/d, owner: true },
  // was Rama's reply; read Badenoch's post
  { shape: /^[,–]*t?[VvpxawDhR]{0,3}(G)[wC]{0,2}N/d, owner: true },
  // the words are Rama's
  { shape: /^,DNp(G)(?:$|[,.])/d, named: true, owner: true },
  // were the words of Rama; read a post by Badenoch; that was the verdict delivered by Rama
  {
    shape: /^[,:–]*t?[VvpxawDhRo]{0,4}N(?:d[wC](?=g))?[wgDC]{0,5}oD?[CBFw]{0,2}(P)/d,
    named: true,
    owner: true,
  },
];

/** Before a quotation. */
export const BEFORE: readonly Way[] = [
  // … quoted Rama as saying:
  { shape: /Q[Dxw]{0,2}(P)hI/d, named: true },
  // Badenoch's post on X read:
  {
    shape: /(?<!Nd)(G)[wC]{0,2}N[do]?[^PKGNQRVvTo:q]{0,7}[Vvpx]?[xaw]{0,2}J?[,:]?$/d,
    owner: true,
  },
  // a post by Badenoch read:
  { shape: /NoD?(P)[^PKGNQVvT:]{0,6}[Vvpx]?[,:]?$/d, named: true, owner: true },
  // odgovor Edija Rame:
  { shape: /(?<!Q[Dw]{0,2})N(P)[:,]$/d, named: true, owner: true, genitive: true },
  // Pour Emmanuel Macron,
  { shape: /^fD?w{0,2}(P)(?:,[^,PKGVvT]{1,8},|,)?$/d, named: true },
  // Pour Emmanuel Macron, l’accord est mort :
  { shape: /^fD?w{0,2}(P)(?:,?D?K[^PKGNQRVvTWp:]{0,12})?,[^PKGNQRVvTWpE,C:]{6,40}:$/d, named: true },
  // According to Rama,
  {
    shape: new RegExp(
      `A[DxwCd]{0,3}([PKB])${APPOSED}(?:,K[^PGVvTQNR:]{0,10}(?=:)|,K(?=:))?(?:[^PKGVvTQNR]{0,12}|[^PKGVvTNR]{1,24}:)$`,
      'd',
    ),
    owner: true,
  },
  // Rama said on Tuesday of the hubs:
  { shape: new RegExp(`(?<![wN]t)${SPEAKER}${APPOSED},?${SAID}(?:[Vv]|T(?!x?:|[do]))${COLON}`, 'd') },
  // Rama, in languages that have it so, after the meeting in London said:
  {
    shape: new RegExp(
      `^${LEADING}(P)${APPOSED}x?(?:[dx][DaCBwx]{1,3}(?:o[DCw]{1,2})?){1,3}[xa]{0,2}[Vv]${COLON}`,
      'd',
    ),
    named: true,
  },
  // Rama called the news “…”
  {
    shape: new RegExp(`${SPEAKER}${APPOSED},?${SAID}Z[^PKGNQRVvTWIt:,]{0,5}$`, 'd'),
    named: true,
    ending: true,
  },
  // Amnesty International called it “…”
  { shape: new RegExp(`^${LEADING}(B)${APPOSED},?${SAID}Z[^PKGNQRVvTWIt:,]{0,5}$`, 'd'), ending: true },
  // The Afghans are guests, Rama insisted, “…”
  { shape: new RegExp(`,[Dx]?(P)${APPOSED},?[xa]{0,2}[Vv][xt]?,$`, 'd'), named: true },
  // MPs were told by Rama that
  { shape: new RegExp(`py([PK])${APPOSED}${THAT}`, 'd') },
  // Rama, who described the trip as a “…”
  { shape: /(P)K?,W[xa]{0,2}Z[^PKGNQRVvTWIt:,]{0,5}$/d, named: true, ending: true },
  // Durissima Suella Braverman, secondo cui “…”
  { shape: /(P)(?:,[^,PKGVvT]{1,12})?,AW$/d, named: true },
  // It came from Rama, who argued that
  { shape: new RegExp(`(P)K?,W[xa]{0,2}[Vv]${THAT}`, 'd'), named: true },
  // Rama said that
  { shape: new RegExp(`${SPEAKER}${APPOSED},?${SAID}(?:[VvT]|T[BDCFPKw]{1,3})${THAT}`, 'd') },
  // Rama said that Britain was
  {
    shape: new RegExp(`${SPEAKER}${APPOSED},?${SAID}(?:[VvT]|T[DCFPKw]{1,3})${WITHIN}`, 'd'),
    fragment: true,
  },
  // Rama said that Britain was, and that “…”
  {
    shape: new RegExp(`${SPEAKER}${APPOSED},?${SAID}[Vv]x?t[^PKGRVvTNZ:]{1,16}[o&]t$`, 'd'),
    fragment: true,
  },
  // Rama urged ministers to “…”; offered in a statement to “…”
  {
    shape: new RegExp(
      `^${LEADING}([PB])${APPOSED},?${SAID}[Mm][PK]?(?:[CDwxFa]|dD?w|dDw|K|aNdC){0,8}[dt]w?$`,
      'd',
    ),
    fragment: true,
  },
  // I due Paesi, ha detto Crosetto alla stampa, dovranno “…”
  { shape: /,[xa]{0,2}[Vv]x?D?(P)[^PKGRVvTQ,:]{0,6},[^PKGRVvTQN:]{0,4}$/d, named: true, fragment: true },
  // It was Rama who said:
  { shape: new RegExp(`^${CLEFT}(?:,[^,]{1,12},)?${SAID}[VvT]${COLON}`, 'd'), named: true },
  { shape: new RegExp(`^${CLEFT}(?:,[^,]{1,12},)?${SAID}(?:[VvT]|T[DCFPKw]{1,3})${THAT}`, 'd'), named: true },
  // Lo dice chiaramente e senza dubbi la deputata Diane Abbott:
  {
    shape:
      /^[^PKGRQXETWNYI!:]{0,6}[Vv][^PKGRQXETWNYI!:.,]{1,8}(?<![doAfai]|[doAfai]D)(P)(?:,[^PKGRVvTQNW:]{1,14},?)?:$/d,
    named: true,
    titled: true,
  },
  // Tha Edi Rama:
  { shape: /^[^PKG]{0,6}[Vv][xwD]{0,2}([PKB])[^PKGVvTQN:]{0,8}:$/d },
  // As Rama put it, ; jak powiedział Rama,
  { shape: new RegExp(`hD?([PK])${APPOSED},?${SAID}[VvT][^PKGVvTQN:]{0,6},$`, 'd') },
  { shape: /h[DWxwa]{0,2}[Vv](?:[do][CDwB]{1,2})?[xw]{0,2}D?([PK])(?:,?[^:VvTQ]{1,10})?,$/d },
  // Edi Rama to MPs:
  {
    shape:
      /(?:(?:^(?:\([wN]\)|w:w[|w–]{0,2})?|–)[ws]?|[^,][^,],s?)(P)K?C?(?:oD?[CB]{1,2})?(?:\([^)]{1,8}\)|,[^,:RVvTA]{1,16},)?(?:(?<![^,][^,],s?P[^d]*),?(?:d[wDCPKB]{1,4}(?:oD?[wC]{1,2})?|[af]D?[CB]{1,2}|o[wCB]{1,2}(?<!ow{1,3})|xC)|(?:,[DCFow]{0,4}[KCo][DCFKow]{0,6}|,[DCF]{0,2}Kd[DCFKow]{1,6})(?<!ow{1,3}))?(?<!^[^d]*Pow{1,3}):$/d,
    named: true,
  },
  // Badenoch mocked the trip:
  {
    shape: new RegExp(
      `^${LEADING}(P)${APPOSED},?(?:[xawo]{0,2}(?:M|m(?!d))|(?:[xao]{0,2}p|x|o)[xwh]{0,2}J)[^PKGRVvTNQWI:,&–]{0,14}(?:W[xp]{0,2}E[^PKGRVvTNQI:]{0,8})?:$`,
      'd',
    ),
    named: true,
  },
  // Et Emmanuel Macron de trancher :
  { shape: new RegExp(`^&${LEADING}(P)${APPOSED},?ow:$`, 'd'), named: true },
  { shape: new RegExp(`^${LEADING}(P)${APPOSED},ow:$`, 'd'), named: true },
  // categorical was Rama:
  { shape: /^x?J[px]{1,2}(P)(?:,[^PKGVvTN:]{1,12})?:$/d, named: true },
  // Die EU-Kommissarin Marta Kos dazu:
  { shape: new RegExp(`^${LEADING}(P)${APPOSED},?s:$`, 'd'), named: true },
  // La formule est de Catherine De Bolle:
  { shape: /^D?w?Nw?[px]oD?(P)(?:,[^PKGVvTQNR:]{0,12}K?[^PKGVvTQNR:]{0,12})?:$/d, named: true, owner: true },
  // Quem o garante é Borjana Krišto:
  { shape: /^W[DRx]{0,2}[Vv][po](P)(?:,[^PGVvTQNR:]{1,14})?:$/d, named: true },
  // KEMI BADENOCH. – “…”
  { shape: /^(P)\.–$/d, named: true },
  // Rama sprach von Abschreckung:
  { shape: new RegExp(`^${LEADING}(P)${APPOSED},?${SAID}Z[^PKGNQRVvTWI:]{0,8}:$`, 'd'), named: true },
  // Rama ha smentito:
  { shape: new RegExp(`^${LEADING}(P)${APPOSED},?[xa]{1,2}X:$`, 'd'), named: true },
  // Rama gave a short answer: ; described it thus:
  {
    shape: new RegExp(`^${LEADING}(P)${APPOSED},?[xa]{0,2}g[aD]?w{0,2}N[^PKGNQRVvT:]{0,5}:$`, 'd'),
    named: true,
  },
  { shape: new RegExp(`${SPEAKER}${APPOSED},?${SAID}[^PKGNQRVvTpWI:,]{1,6}s:$`, 'd'), named: true },
  // Rama began by attacking the plan:
  {
    shape: new RegExp(`^${LEADING}(P)${APPOSED},?[^PKGNQRTpWIE:]{1,8}oi[^PGNQRTWI:]{0,8}:$`, 'd'),
    named: true,
  },
  // Albana Koçiu, who runs the ministry, was just as firm, saying:
  { shape: new RegExp(`^${LEADING}([PKB])${APPOSED}[^RNK:]{0,30}(?<=[,\\)])I[^GVvTQNE:]{0,12}:?$`, 'd') },
  // Priti Patel pytana o Albanię odparła:
  { shape: new RegExp(`^${LEADING}(P)${APPOSED},?E[^PKGRVvTNWt:,]{1,12},?[Vv]:$`, 'd'), named: true },
  // Rama laughed and said:
  {
    shape: new RegExp(
      `^${LEADING}(P)${APPOSED}[^PKGRQXNWIhp:]{1,20}[&o][xa]{0,2}[Vv][^PKGRVvTQNW:]{0,8}:$`,
      'd',
    ),
    named: true,
  },
];

/** Of a question before, which the words answer: “Rama's verdict? “…”” */
export const ANSWERED: readonly Way[] = [{ shape: /^[DCFw]{0,3}(G)[wC]{0,2}N$/d, owner: true }];

/** Of a sentence before that ends with it: “Serbia will have none, Vučić said. “…”” */
export const REPORTED: readonly Way[] = [
  { shape: new RegExp(`,[Dx]?(P)${APPOSED},?[xa]{0,2}[Vv][xt]?$`, 'd'), named: true },
];

/** “he said”, “said he”; before the words with nobody else in the sentence. */
export const PRONOUN_BEHIND = /^[,–]*[xawW]{0,2}(?:R[xaw]{0,2}[VvTMm](?!,?p)|[VvT]x?R(?!t|W|K|w.*(?:Dw|K)))/;
export const PRONOUN_BEFORE =
  /^(?:L[,:]?$|[^PKG]{0,40}R[xawF]{0,2}(?:[VvMm]|TK?)[^VvTQPKG:]{0,25}:?$|[^PKGR:]{1,10},[xa]{0,2}v,[^PKG:]{0,5}$|[^PKG:]{0,20}[Vv]R[^VvTQPKG:]{0,12}:$|R[xaw]{0,2}T[DCB]{0,2}[PK]:$)/;
/**
 * In languages that need no pronoun, a verb with nobody behind it: each word has a preposition of its own, up to the end
 * or to a comma behind which nobody is named.
 */
export const ALONE_BEHIND =
  /^[,–]*[xad]{0,2}v(?:x|C?z[wC]?){0,2}(?:,?i)?(?:[doa](?:[Dx]?w{0,2}[wUCBNPj]C?w?|DK)(?:xC?|z[wC]?)?){0,4}(?:$|[.(]|[,–](?:[^PKDj]|(?<=d)D)*$)/;
/** “…, in her words”; “his letter read”: whoever the sentence is about. */
export const OWN_BEHIND = /^[,–]*(?:L|DN[Vvw](?:$|[,.d]))/;
/**
 * Whom a sentence is about: “In Tirana Edi Rama …”, “The French president, Emmanuel Macron, …”, “According to Edi Rama, …”,
 * “There was laughter when Edi Rama …”, “The price was spelled out by Edi Rama”.
 */
export const SUBJECT = new RegExp(
  `^(?:${LEADING}|A|[^PKGRTE]{1,14},A|fD?|wpwW|[^PKGRTE]{1,14}py)([PK])${APPOSED}`,
  'd',
);
/** The only one whom a sentence names, wherever: for “he said” where no sentence begins with somebody. */
export const ONLY = new RegExp(
  `^(?:a[^PKGREQA]*?|[^PKGREQA]*?(?<!px?D?))(?<![doAfa]|[doAf]D)(P)${APPOSED}`,
  'd',
);
/** A paragraph in which somebody speaks; a caption between two has no full stop. */
export const SPOKEN = new RegExp(`^${LEADING}P${APPOSED}(?:[^PKGRQNWIEp]{0,4}[VvTMm].*|p[xw]?E[^.]*)\\.$`);
/** Which body a sentence is about, for “the charity said” behind it. */
export const SUBJECT_BODY = new RegExp(`^${LEADING}(B)C?`, 'd');
/** A page that says whose words they are not (“there is no proof that Rama”, “if Rama said”), or goes on to other words. */
export const DOUBTED = /!|:$|[QX][^P,]{0,5}P(?!hI)|^tx?P/;
/** Somebody was told, or asked, who is not named: “Told that ‘…’, he shrugged”. */
export const HEARD = /^[TE][^PKGBR]*$/;
/** Words that something is said of: “…” was an outrage. */
export const SPOKEN_OF = /^,?p/;
export const QUESTION = /^[^.!?“"„«\n]{0,160}\?/u;
