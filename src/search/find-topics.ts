import { normalise } from '../text/normalise.ts';

/**
 * What texts about the record's claims are about, in the words that the press has for it; normalised, `*` any ending.
 * Wider than the concepts of the mention finder, which must not be wrong on any page: here somebody asks.
 */
const FORMS = {
  albania: 'alban* tiran tirana tirane tiranen shqip* rama αλβαν* τιραν*',
  kosovo: 'kosov* kosow* pristin* prishtin* prisztin* kurti κοσοβ* κοσσυφ* πριστιν*',
  montenegro:
    'montenegr* podgoric* crnogor* crna|crne|crnoj|crnu_gor* mali_i_zi czarnogor* spajic* μαυροβουν*',
  uk: 'uk britain* britan* british briton* brits england* english london* londr* londer* londyn* ingles* angli* anglez* grossbrit* brite* britisch* brytyj* brytani* βρεταν* αγγλι* λονδιν* united_kingdom regno_unito reino_unido royaume_uni downing whitehall westminster number_10 no_10 home_office labour tory tories starmer* johnson patel',
  others:
    'ital* meloni rome roma gjader shengjin rwanda* ruanda* eu ue european_union brussels bruxelles german* deutschland denmark danish dutch netherlands austria* united_states trump australi* nauru ιταλ*',
  unlike:
    'visa visas passport* parcel* railway|transport|distribution|community|travel_hub* albanian_migrant*|national*|criminal*|prisoner*|offender*|gang* fly|flown|flew|sent_back sent_home going_home',
  asylum:
    'asyl* azil* asil* ασυλ* migrant* migran* immigra* emigrant* refug* rifugiat* μεταναστ* applicant* deportee* exile* evacuee* arrivals right_to_remain right_to_stay leave_to_stay leave_to_remain',
  arrival:
    'arriv* channel dover kent boat boats dinghy dinghies cross crossed crossing* newcomers manica manche mansh mansh* lamans* armelkanal* schlauchboot* lancha* patera* μαγχη* βαρκ*',
  refused:
    'refus* reject* fail failed unsuccessful appeals deport* deporte* remov* removal* expel* unwanted return* turned_away turned_down thrown_out denied_refuge no_right no_leave rifiut* respint* negar* rimpatr* rechaz* expuls* retorno regress* recus* rejeit* negou retour* debout* refoul* abgelehn* abschieb* ausreise* ruckkehr* ruckfuhr* odbi* odmow* odrzuc* povrat* vracan* prote* refuz* kthim* debuar* απορρι* επιστροφ* wants_to_remove',
  processing:
    'process* vet vetting vetted screen* assess* examin* weighed ruling heard paperwork decision* outsourc* pleas_for_refuge proces* shqyrt* esam* trait* tramit* estud* analis* rozpatr* decyzj* zahtev* entscheid* asylbescheid εξεταζ*',
  place:
    'camp camps centre* center* centri centro centros centra centrima centar centara centru centrum compound* facilit* site sites hub hubs accommodat* shelter* house hosts host hosting hosted qend* kamp* zentrum zentren ruckfuhrungszent* ruckkehrzent* lager* osrod* κεντρ* unterbring* unterzubring* aufnehm* aufzunehm* φιλοξεν*',
  abroad:
    'abroad single|any|foreign_government* overseas offshore elsewhere foreign third|another|other|any|partner_countr* other|any|another_nation* other_countries which_countries several_countries countries nations capitals estero altri_paesi plusieurs_pays staaten drzave',
} as const;

/** One of the things that a text can be about. */
export type Topic = keyof typeof FORMS;

const PATTERNS = Object.entries(FORMS).map(([topic, forms]): [Topic, RegExp] => {
  const any = forms.split(' ').map((form) =>
    form
      .replace(/[^ _]*\|[^ _]*/g, '(?:$&)')
      .replaceAll('_', ' ')
      .replaceAll('*', '[^ ]*'),
  );
  return [topic as Topic, new RegExp(` (?:${any.join('|')})(?= )`, 'u')];
});

/** What a text is about. */
export function findTopics(text: string): Set<Topic> {
  const plain = ` ${normalise(text).text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return new Set(PATTERNS.filter(([, pattern]) => pattern.test(plain)).map(([topic]) => topic));
}
