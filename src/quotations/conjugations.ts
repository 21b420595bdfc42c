/** Verbs of one way of conjugating, by their stems. */
export interface Conjugation {
  /** The endings of the forms that say who does it by themselves, present and past, of one person. */
  readonly finite: string;
  /** The ending of the participle, which with an auxiliary is a past, and is something done to somebody without. */
  readonly participle?: string;
  /** Whether the language needs no pronoun beside it. */
  readonly alone: boolean;
  /** Stems of verbs of saying. */
  readonly saying: readonly string[];
  /** Stems of verbs that words follow behind a colon, though they are not verbs of saying. */
  readonly manner: readonly string[];
}

/** Regular verbs of languages that have hundreds of them for saying, by their stems, without the marks of their letters. */
export const CONJUGATIONS: readonly Conjugation[] = [
  // it -are
  {
    finite: 'a ò ava',
    participle: 'ato',
    alone: true,
    saying: [
      'accus afferm annot annunci argoment assicur auspic avvis bisbigli borbott chios cinguett cominci comment comunic concord conferm confess confid consigli contest continu denunci dichiar domand esclam esort evidenzi giur grid implor incalz inizi invoc ironizz lament minacci mormor obiett opin osserv pens post postill precis proclam protest puntualizz raccomand raccont ramment replic riafferm ricord rilanci rilev rimarc rivel sbott scherz segnal sintetizz sollecit sospir sottoline specific sper spieg strill supplic sussurr svel testimoni tuon twitt url',
    ],
    manner: [
      'appoggi attacc bacchett bersagli bocci celebr condann contrattacc critic elogi esalt fren insort lod rifiut rigett ringrazi salut sferz smont stigmatizz strigli stronc',
    ],
  },
  // it -ire
  {
    finite: 'isce ì iva',
    participle: 'ito',
    alone: true,
    saying: [
      'ammon asser avvert chiar eccep esord garant gio interloqu inve prosegu redargu ribad ricostru rifer sugger',
    ],
    manner: ['applaud apr demol plaud schern sminu'],
  },
  // es -ar
  {
    finite: 'a ó aba',
    participle: 'ado',
    alone: true,
    saying: [
      'abund aclar acus afirm agreg ahond aleg alert amenaz anadi anunci apostill apunt argument arranc asegur avis brome chill clarific coment comenz comunic concret confes confirm contest continu declar denunci destac desvel detall empez enfatiz especific espet exclam explic finaliz garantiz grit indic inform insisti ironiz jur lament matiz murmur musit narr observ precis proclam puntualiz razon recalc record recrimin reiter relat remarc remat rememor replic reproch resalt respondi resumi revel senal sentenci subray suspir susurr testific tron zanj',
    ],
    manner: [
      'abronc alab amonest aplaudi atac conden cuestion culp desacredit desautoriz descalific desden desmont despreci discrep elogi fustig rechaz reprob repudi responsabiliz ridiculiz tumb vapule',
    ],
  },
  // es -ir
  {
    finite: 'e ió ía',
    participle: 'ido',
    alone: true,
    saying: [
      'admit aduc advert anad anunc coincid conced conclu conf correg corrig cre defend denunc escrib exig expon gim inquir insist interven manten ped pid promet propon prosegu prosigu rebat reconoc repet repit respond resum sentenc sosten suger terc urg',
    ],
    manner: ['acog agradec aplaud arremet desaf desment despid desprec elog reprend repud'],
  },
  // pt -ar
  {
    finite: 'a ou ava',
    participle: 'ado',
    alone: true,
    saying: [
      'acrescent acus adicion adit afirm aleg alert ameac anunci apont argument arremat assegur assinal atir avis berr brad brinc censur clarific coment comunic concretiz confess confidenci confirm critic declar denunci desabaf destac desvend detalh dispar encerr enfatiz esbravej especific exclam explic finaliz fris gracej grit indic inform ironiz jur lament lembr murmur narr observ pormenoriz precis proclam realc record relat relembr remat rememor replic ressalt retruc revel ripost salient sentenci sublinh suspir sussurr termin testemunh treplic vinc vocifer',
    ],
    manner: [
      'arras atac bombarde culp culpabiliz desacredit desanc desautoriz desdramatiz desprez desvaloriz deton espinafr fustig malh menosprez neg recus refut rejeit responsabiliz ridiculariz',
    ],
  },
  // pt -er
  {
    finite: 'e eu ia',
    participle: 'ido',
    alone: true,
    saying: [
      'admit advert agradec antev conced conclu corrig defend descrev enaltec entend esclarec escrev exig garant gem inquir insist ped prev promet prossegu rebat reconhec refer reflet repet respond resum retorqu rug suger',
    ],
    manner: ['acolh aplaud ced desment reag zurz'],
  },
  // pt -ir
  {
    finite: 'e iu ia',
    participle: 'ido',
    alone: true,
    saying: ['exprim'],
    manner: ['agradec defend diverg enaltec'],
  },
  // fr -er
  {
    finite: 'e a ait',
    participle: 'é',
    alone: false,
    saying: [
      'affirm ajout annonc argu argument assen assur attest avanc badin balanc blagu certifi chuchot comment confi confirm constat contest critiqu declar demand denonc deplor estim exhort exige expliqu fulmin gliss grogn grommel grond implor indiqu insist interroge ironis jur lach lanc martel maugre menac moqu murmur observ persifl pest philosoph plaid plaisant precis protest questionn racont raill ral rappel reclam refut regrett relev remarqu repet repliqu retorqu rican rigol ripost signal souffl soulign soupir suppli temoign tempet tonn',
    ],
    manner: [
      'blam brocard celebr conspu deconseill defi ecart encens incrimin ovationn plebiscit pron provoqu recadr refus repouss ridiculis stigmatis vilipend',
    ],
  },
  // fr -ir
  {
    finite: 'it issait',
    participle: 'i',
    alone: false,
    saying: ['applaud avert garant gem reag reconna rencher rug surencher'],
    manner: ['fletr'],
  },
  // sq -oj
  {
    finite: 'on oi onte',
    participle: 'uar',
    alone: true,
    saying: [
      'afirm akuz apel argument arsyet bes cviter deklar detaj dysh evident falender fill garant gjem gjyk hamendes ilustr inkuraj insist ironiz kercen kerk keshill koment konfirm konklud konsider konstat korrigj kujt kumt kundersht lajmer ligjer mend nenviz njoft paralajmer parashik parashtr perfund poh pran preciz premt pretend propoz publik qartes qetes reag rekomand replik rezum rikujt ritheks saktes shkr shpjeg shpres sht sigur sintetiz specifik sqar sugjer supoz theks transmet treg tuit urdher vazhd vij vleres zbul',
    ],
    manner: [
      'aprov bek demant demask den denonc fajes kritik kundersulm lavder minimiz mirat moh ngushell pergenjeshtr pergez perjasht polemiz qort refuz ripoh rrez stigmatiz sulm',
    ],
  },
  // sq -ej
  {
    finite: 'en eu ente',
    participle: 'yer',
    alone: true,
    saying: ['kth rref shperth ver'],
    manner: [''],
  },
  // sr -irati
  {
    finite: 'ira irao irala',
    alone: true,
    saying: [
      'alud apel apostrof argument demant elabor garant inform insist inzist ironiz izreag koment konstat kritiz poent polemiz potenc preciz prognoz prokoment reag replic rezim suger sum',
    ],
    manner: ['banaliz iskritiz kontr minimiz neg provoc relativiz'],
  },
  // sr -ovati
  {
    finite: 'uje ovao ovala',
    alone: true,
    saying: ['kritik posavjet post savet savjet tvit zagarant'],
    manner: ['iskritik prosvjed protest'],
  },
  // sr -ivati
  {
    finite: 'uje ivao ivala',
    alone: true,
    saying: ['dobac dopunj izjavlj najavlj optuz poruc potvrd poz preporuc primec primjec ukaz'],
    manner: ['odbac osud predbac proz'],
  },
  // sr -ati
  {
    finite: 'a ao ala',
    alone: true,
    saying: [
      'aludir apelir apelov apostrofir argumentir argumentov demantir demantov dod elaborir garantir garantov informir informis insistir inzistir ironizir ispric izreagir izreagov kaz komentaris komentir konstatir konstatov kritikov kritizir nadod najavljiv napis obec obecav objasnjav odgovar odrez pis podcrt podvik poentir pojasnjav pokaz ponavlj posavjetov potcrt potencir potvrdiv povik poziv pozv precizir predskaz pridod prognozir prokomentaris prokomentir promrmlj reagir reagov replicir rezimir savetov savjetov smatr sugerir sugeris sumir tvitov upit upozorav vik zagarantov zahtev zahtijev zapit',
    ],
    manner: [
      'banalizir cestit iskritikov iskritizir ismej ismij izrug izvred izvrijed kontrir minimizir nap napad negir opravd otpis parir podrz prosvjedov protestov provocir prozv raskrink relativizir',
    ],
  },
  // sr -iti
  {
    finite: 'i io ila',
    alone: true,
    saying: [
      'belez biljez dopun govor grm isprav izjav izraz jamc mol nadopun naglas nagovest nagovijest najav nared nastav obavijest objasn obrazloz ocen ocijen odbrus odgovor odvrat oglas ohrabr otkr podset podsjet pojasn ponov posvedoc posvjedoc predloz predoc pret pretpostav prijet primet primijet priopc priprijet proced procen procijed procijen progovor razjasn saopc saopst sroc svedoc svjedoc traz tvrd upozor uput ustvrd uvjer uzvrat vel zabelez zabiljez zagrm zajamc zakljuc zamol zaokruz zapret zaprijet zatraz zaust zavap zavrs',
    ],
    manner: [
      'blagoslov bran hval obran odb odbran odobr omalovaz optuz ospor pohval poklop poruc potkac pozal prekor raspal razotkr udar ukor zahval',
    ],
  },
  // sr -nuti
  {
    finite: 'ne nuo nula',
    alone: true,
    saying: ['domet istak napome opome pla pome sap spome uzdah uzvik'],
    manner: ['boc opovrg pec spocit'],
  },
  // mk -ira
  {
    finite: 'ira iraše',
    alone: true,
    saying: [
      'alarm analiz apel argument defin deklar demant garant inform insist ironiz koment konstat neg potenc preciz prognoz protest reag replic rezim signaliz suger sum',
    ],
    manner: ['aplaud banaliz kontr kritik minimiz polemiz provoc relativiz'],
  },
  // mk -uva
  {
    finite: 'uva uvaše',
    alone: true,
    saying: [
      'doobjasn dopoln istakn izvest kaz naglas najav napomen naved objasn objav obrazloz obvin opomen pis podvlek pojasn poruc posoc potcrt potvrd povtor predvid preporac pretpostav procen raskaz razjasn soopst sovet spomen ukaz uver zabelez zakluc',
    ],
    manner: ['odobr opravd ospor osud poddrz pofal pozdrav predupred prekor razoblic ukor'],
  },
  // pl -owac
  {
    finite: 'uje owal owala',
    alone: true,
    saying: [
      'akcent alarm apel argument deklar doprecyz dziek inform ironiz koment komunik konstat kontr kontynu krytyk odnot odpar opublik peror podsum podziek pogratul poinform postul precyz prognoz propon protest punkt relacjon replik ripost skoment skonklud skonstat skontr skrytyk skwit slub spekul sprecyz sprost suger wtor zaakcent zaalarm zaapel zadeklar zagwarant zakomunik zaopini zapropon zaprotest zart zasuger zatweet zawtor zawyrok zazart zdement zironiz zreasum zreflekt zrelacjon zripost',
    ],
    manner: ['atak kontratak napietn wypunkt zaatak zakwestion zareag zbagateliz zrecenz'],
  },
  // pl -nac
  {
    finite: 'nie nal nela',
    alone: true,
    saying: ['burk fuk huk krzyk mruk napomk pal parsk prych rozwi ryk szep wark westch wykrzyk wytk'],
    manner: [''],
  },
  // pl -ac
  {
    finite: 'a al ala',
    alone: true,
    saying: [
      'dod dodaw grzmi krzycz narzek obiec oburz oceni odpis odpowiad odpowiedzi opowiad ostrzeg podkresl powiedzi powtarz przestrzeg przypomin przypomni przyzn przyznaw pyt spyt ubolew uspokaj uwaz wezw wol wskaz wspomin wyjasni wylicz wymieni zachec zad zagrzmi zapewni zapowiad zapowiedzi zapyt zastanawi zauwaz zazad zaznacz',
    ],
    manner: ['obsmi wysmi'],
  },
  // pl -ic
  {
    finite: 'i il ila',
    alone: true,
    saying: [
      'chwal dorzuc dowodz drw dziw groz mow nadmien ocen oglos okresl oznajm pochwal popros poradz potwierdz pros przedstaw przepros radz rzuc sadz stwierdz szydz twierdz ujawn uscisl uspoko wtrac wycedz wyjasn wykrztus wymien wypal wyraz wyrzuc zadrw zagroz zakp zal zamiesc zapewn zarzuc zdradz zwroc',
    ],
    manner: ['bron docen obron odmow odrzuc ostudz potep skarc studz zgan'],
  },
  // pl -yc
  {
    finite: 'y yl yla',
    alone: true,
    saying: ['ciesz oskarz oswiadcz poskarz powtorz tlumacz uciesz wytlumacz zakoncz zaprzecz'],
    manner: ['podwaz poucz uderz wyklucz zmiazdz'],
  },
  // el -izo
  {
    finite: 'ιζει ισε',
    alone: true,
    saying: [
      'αναγνωρ αποσαφην διευκριν εξορκ μουρμουρ ξεκαθαρ πανηγυρ προσδιορ στιγματ συνοψ τον υπενθυμ υπογραμμ ψιθυρ',
    ],
    manner: ['καταλογ υπερθεματ υποβαθμ χαιρετ'],
  },
  // el -azo
  {
    finite: 'αζει ασε',
    alone: true,
    saying: ['ανασκευ καθησυχ καυτηρι κομπ κραυγ σαρκ σχολι χλευ'],
    manner: ['αποδοκιμ εκθει επιδοκιμ καταδικ κατευν'],
  },
  // el -evo
  {
    finite: 'ευει ευσε',
    alone: true,
    saying: ['γνωματ δημοσι εκτοξ εξειδικ ικετ προφητ στηλιτ συμβουλ'],
    manner: [''],
  },
  // el -w
  {
    finite: 'ει ησε',
    alone: true,
    saying: [
      'αγανακτ αιτιολογ αναφων ανησυχ αντιπαρατηρ απαιτ απαριθμ απειλ γνωμοδοτ γνωστοποι διαλαλ διαφων εξηγ επιχειρηματολογ ευχαριστ θεωρ θρην θριαμβολογ κατηγορ κεραυνοβολ νουθετ ομιλ ομολογ παρατηρ πληροφορ προειδοποι συμφων φιλοσοφ χαριτολογ',
    ],
    manner: ['αμφισβητ αποδομ δικαιολογ εξυμν επικροτ λοιδορ ξιφουλκ σφυροκοπ'],
  },
  // de -ieren
  {
    finite: 'iert ierte',
    alone: false,
    saying: [
      'analys appell argument attest bilanz deklar dement diagnostiz differenz dikt doz fabul formul garant gratul inform insist komment konstat korrig lament mon not oppon philosoph plad polemis postul prazis prognostiz proklam protest rason refer reklam relativ resum schwadron sekund signalis sinn spekul statu',
    ],
    manner: ['attack'],
  },
  // de -weak
  {
    finite: 't te',
    alone: false,
    saying: [
      'antworte appellier atz ausser behaupte beklag bekraftig bemerk bestatig beteuer bilanzier brumm deklarier dementier diktier donner entgegne erlauter erwahn erwider erzahl fauch fluster formulier frohlock garantier gratulier grummel hohn insistier jammer jubel klag knurr kommentier konstatier konter kritisier lamentier laster monier murmel murr philosophier pladier polemisier polter poste postulier prazisier prognostizier protestier rasonier raun resumier scherz schimpf schnaub schwarm seufz signalisier sinnier spekulier spotte stammel stohn stotter twitter verdeutlich verkunde versicher wetter wisper',
    ],
    manner: [
      'arger attackier bejah brandmark feier freu geissel hader unterstutz verdamm verhohn verlang vernein verspotte verteufel verurteil wurdig zoger',
    ],
  },
];
