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
      'accus afferm affond annot annunci anticip argoment assicur auspic avvis bisbigli borbott chios cinguett cominci comment comunic concord conferm confess confid consigli contest continu declam decret denunci dettagli dichiar domand esclam esort esplos evidenzi giur gliss grid illustr implor imprec incalz inizi insinu intim invoc ironizz lament medit minacci minimizz mormor obiett opin ordin osserv pens pontific post postill precis proclam profetizz pronostic protest provoc puntualizz punzecchi raccomand raccont ragion ramment rassicur reclam replic riafferm ricord rilanci rilev rimarc ringhi rivel rivendic sbott scherz sdrammatizz segnal sentenzi sibil sintetizz sollecit sospir sottoline specific sper spieg strill supplic sussurr svel testimoni tranquillizz tuon twitt url vaticin',
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
      'abund aclar aconsej acus admiti afirm agreg ahond aleg alert amenaz anadi anunci apostill apunt argument arranc asegur asever avis brome chill clarific coincidi coment comenz comunic concret confes confirm consider contest continu declar demand denunci destac desvel detall empez enfatiz escribi especific espet estim exclam exhort exigi explic expres finaliz garantiz grit implor indic inform insisti inst ironiz jur juzg lament manifest matiz murmur musit narr objet observ opin poste precis pregunt proclam prometi protest puntualiz razon recalc reclam reconoci record recrimin reiter relat remarc remat rememor replic reproch resalt respondi resumi revel rog senal sentenci sintetiz subray suplic suspir susurr testific tron tuite urgi zanj',
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
      'acredit acrescent acus adicion adit afirm aleg alert ameac anunci apel apont argument arranc arremat assegur assever assinal atir avali avis berr brad brinc censur clarific comec coment comunic concord concretiz confess confidenci confirm consider contest continu critic declar denunci desabaf destac desvend detalh discord dispar encerr enfatiz esbravej especific exclam exort explic finaliz fris gracej grit implor indic inform inici inst ironiz julg jur lament lembr manifest mencion murmur narr objet observ opin pens ponder pormenoriz precis proclam protest reafirm realc record reforc reiter relat relembr remat rememor replic ressalt retruc revel ripost salient sentenci sintetiz sublinh suplic suspir sussurr sustent termin testemunh treplic vinc vocifer',
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
      'affirm ajout annonc argu argument assen assur attaqu attest avanc badin balanc blagu certifi chuchot claironn clam comment condamn confi confirm constat contest critiqu declar demand denonc deplor estim exhort exige expliqu fulmin fustige gliss grogn grommel grond implor indiqu insist interroge ironis jur lach lanc martel maugre menac moqu murmur observ persifl pest philosoph plaid plaisant precis proclam protest questionn racont raill ral rappel reclam refut regrett relev remarqu repet repliqu retorqu revendiqu rican rigol ripost signal souffl soulign soupir suppli temoign tempet tonn',
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
      'adres afirm akuz alarm alud analiz apel argument arsyet bes cviter deklar dekret detaj dramatiz dysh evident falender fill garant gjem gjyk hamendes ilustr inkuraj insist ironiz justifik kercen kerk keshill koment konfirm konklud konsider konstat korrigj kujt kumt kundersht lajmer ligjer mend nenkupt nenviz njoft paralajmer parashik parashtr perfund perkujt poh pran preciz premt pretend prezant proklam propoz publik qartes qetes reag rekomand replik rezum rikujt ritheks saktes shkr shpjeg shpres sht sigur sinjaliz sintetiz specifik spjeg sqar sugjer supoz theks transmet treg trumbet tuit urdher vazhd vij vleres zbul',
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
      'aludir apelir apelov apostrofir argumentir argumentov demantir demantov dobaciv dod dopunjav dopunjiv elaborir garantir garantov informir informis insistir inzistir ironizir ispravlj ispric izjavljiv izreagir izreagov kaz komentaris komentir konstatir konstatov kritikov kritizir nadod nagovestav nagovjestav najavljiv napis obavestav obavjestav obec obecav objasnjav odgovar odrez opisiv optuziv pis podcrt podsec podsjec podvik poentir pojasnjav pokaz polemizir ponavlj poruciv posavjetov potcrt potencir potvrdiv povik poziv pozv precizir predskaz predvid preporuciv pretpostavlj pridod primeciv primjeciv priopcav prognozir prokomentaris prokomentir promrmlj razjasnjav reagir reagov replicir rezimir saopstav savetov savjetov smatr sugerir sugeris sumir tvitov ukaziv upit upozorav uverav uvjerav vik zagarantov zahtev zahtijev zapit',
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
      'dod dodaw grzmi krzycz napis narzek obiec oburz oceni odpis odpowiad odpowiedzi opowiad opowiedzi ostrzeg pis podkresl powiedzi powtarz przestrzeg przypomin przypomni przyzn przyznaw pyt spyt ubolew upomni uspokaj uwaz wezw wol wskaz wspomin wspomni wyjasni wylicz wymieni wyszept wyzn zachec zad zagrzmi zapewni zapowiad zapowiedzi zapyt zastanawi zauwaz zawol zazad zaznacz',
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
      'analys appell argument attest bilanz deklar dement diagnostiz differenz dikt doz fabul formul garant gratul inform insist komment konstat korrig kritis lament mon not oppon philosoph plad polemis postul prazis prognostiz proklam protest rason refer reklam relativ resum schwadron sekund signalis sinn spekul statu',
    ],
    manner: ['attack'],
  },
  // de -weak
  {
    finite: 't te',
    alone: false,
    saying: [
      'antworte appellier atz ausser behaupte beklag bekraftig belehr bemerk bestatig beteuer bilanzier brumm bruste deklarier dementier diktier donner dozier droh entgegne erganz erinner erlauter ermahn erwahn erwider erzahl fauch feix flachs fleh fluster folger forder formulier frohlock frotzel garantier gratulier grummel hinterfrag hohn insistier jammer jubel klag knurr kommentier konstatier konter kritisier lamentier laster mahn monier murmel murr mutmass orakel philosophier pladier polemisier polter poste postulier prahl prazisier predig prognostizier protestier protz rasonier raun resumier schatz scherz schimpf schlussfolger schnaub schwarm seufz signalisier sinnier spekulier spotte stammel stichel stohn stotter ton twitter verdeutlich verkunde vermute versicher warn wetter wiederhol wisper witzel wunder',
    ],
    manner: [
      'arger attackier bejah brandmark feier freu geissel hader unterstutz verdamm verhohn verlang vernein verspotte verteufel verurteil wurdig zoger',
    ],
  },
];
