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
      'accus afferm affond annot annunci anticip argoment arring assicur auspic avvis azzard bisbigli borbott chios cinguett cominci comment comunic concord conferm confess confid consider consigli constat contest continu declam decret denunci deplor deprec dettagli dichiar domand esclam esort esplos estern esult evidenzi giur gliss gongol grid illustr implor imprec incalz inizi insinu intim invit invoc ipotizz ironizz lament malign medit minacci minimizz mormor obiett opin ordin osserv pens polemizz pontific post postill precis proclam profetizz pronostic protest provoc puntualizz punzecchi raccomand raccont ragion ramment rassicur reclam replic riafferm ricord rilanci rilev rimarc rimprover rincar ringhi rintuzz rivel rivendic sbott scherz sdrammatizz segnal sentenzi sibil sintetizz sollecit sospir sottoline specific sper spieg strill supplic sussurr svel teorizz testimoni tranquillizz tuon twitt url valut vaticin',
    ],
    manner: [
      'affoss appoggi attacc bacchett bersagli biasim bocci celebr censur commemor condann contrattacc critic elogi esalt fren fustig giustific incoraggi insort lod motiv omaggi pungol richiam ridicolizz ridimension rifiut rigett ringrazi salut sbeffeggi scaric sconfess sferz sfid smont smorz spron stigmatizz strigli stronc',
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
      'abund aclar aconsej acot acus adelant admiti afirm agreg ahond alarde aleg alert amenaz anadi anunci apel apost apostill apunt argument arranc asegur asever augur avanz aventur avis balbuce bram brome buf cavil celebr censur chill clam clarific coincidi coment comenz comunic concret confes confi confirm consider constat contest continu contraatac corrobor critic declar defendi demand denunci deplor desliz destac desvel detall dictamin dispar ejemplific elucubr empez enfatiz escribi especific esper espet estim exclam exhort exigi explic expres fantase felicit finaliz garantiz grit ilustr implor indic inform insinu insisti inst interpel invit ironiz jur justific juzg lament lanz manifest mascull matiz medit minimiz murmur musit narr objet observ opin pontific poste precis pregunt presumi proclam prometi pronostic protest puntualiz ratific razon rebati recalc reclam recomend reconoci record recrimin rectific reflexion refunfun refut reiter reivindic relat remach remarc remat rememor replic reproch resalt resopl respondi resumi revel rezong rog senal sentenci sintetiz solt subray suplic suspir susurr terci testific tranquiliz transmiti tron tuite urgi valor vaticin zanj',
    ],
    manner: [
      'abronc acogi afe agradeci alab amonest aplaudi apoy aprob arrop atac azuz conden cuestion culp desacredit desafi desautoriz descalific desden desmont despreci discrep elogi emplaz ensalz fren fustig homenaje honr polemiz presion provoc rebaj rechaz relativiz reprob repudi respald responsabiliz ridiculiz salud tumb vapule vet',
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
      'aclar aconselh acredit acrescent acus adiant adicion adit afianc afirm aleg alert alfinet ameac analis antecip anunci apel apont apost argument arranc arremat arrisc assegur assever assinal atir avali avent avis berr brad brinc censur clarific comec comemor coment complement complet comunic conclam concord concretiz confess confi confidenci confirm consider constat contest continu convid corrobor crav critic cutuc deboch declar denunci deplor desabaf desafi desej destac desvend detalh determin discord discurs dispar elenc elogi emend encerr enfatiz enumer esbravej especific esper evidenci exclam exemplific exort explic express festej filosof finaliz fris fundament gracej grit implor indag indic inform inici insinu inst interrog ironiz julg jur justific lament lembr manifest medit mencion minimiz murmur narr objet observ opin orden palpit pens pergunt ponder pontu pormenoriz post precis preg proclam profetiz prognostic protest provoc question ratific reafirm realc reclam recomend record rectific reforc reiter reivindic relat relembr remat rememor replic repudi ressalt ressalv retific retruc revel ripost salient sentenci sintetiz sublinh suplic suspir sussurr sustent teoriz termin testemunh tranquiliz treplic tron trovej tuit twitt vaticin vinc vocifer',
    ],
    manner: [
      'afast apoi aprov arras atac avaliz bombarde chumb confront congratul culp culpabiliz desacredit desanc desautoriz descart desdramatiz desprez desvaloriz deton espinafr exalt felicit fustig hesit honr louv malh menosprez neg parabeniz polemiz pression recu recus refut rejeit relativiz reprov respald responsabiliz ridiculariz saud valoriz vet',
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
      'abond achev acquiesc affirm ajout alert analys annonc anticip apais apostroph appel approuv appuy arbitr argu argument articul assen assum assur attaqu attest augur avanc avou badin bafouill balanc balay balbuti begay blagu bott braill bredouill caricatur certifi chuchot cingl claironn clam clarifi command commenc comment communiqu complet conced conceptualis condamn confess confi confirm conjectur conseill consider constat contest continu contr corrige critiqu debit debut declam declar decoch decret decrypt degain demand denonc deplor detaill developp devoil diagnostiqu divulgu elud embray encourage enonc entam entonn enumer epingl ereint ergot eruct esper esquiv estim etrill evacu evalu exhort exige expliqu expos exprim exult fanfaronn felicit formul fulmin fustige gage gliss glos grogn grommel grond gueul harangu hasard hurl implor improvis indiqu insist interpell interroge intim invectiv invit ironis jubil juge jur justifi lach lanc larmoy legitim lou marmonn martel maugre medit menac minimis moder moqu motiv murmur notifi nuanc object observ opin ordonn partage pavois pens peror persifl persist pest philosoph pilonn plaid plaisant postul precis preconis presage press presum proclam profess promulgu prononc pronostiqu prophetis propos protest questionn rabach racont raill ral rappel rassur reaffirm reclam recommand rectifi redout refut regrett reiter relativis relev remarqu remerci renseign repet repliqu ressass resum retorqu retrac rev revel revendiqu rican rigol ripost salu sanglot scand sermonn signal somm souffl souhait soulign soupir specul statu sugger suppli suppos synthetis tanc temoign temper tempet temporis termin theoris tonn tranch triomph tweet twitt valid vituper vocifer',
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
      'aprov banaliz bek demant demask den denonc fajes fshikull kontest kritik kundersulm lavder minimiz mirat moh ngushell pergenjeshtr pergez perjasht polemiz qort refuz relativiz ripoh rrez stigmatiz sulm',
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
      'banalizir cestit iskritikov iskritizir ismej ismev ismij ismijav izrug izvred izvrijed kontrir minimizir nap napad negir odbaciv odbij odobrav opovrgav opravd opravdav osporav osudiv otpis parir podrz podrzav pozdravlj predbaciv prekorev prosvjedov protestov provocir proziv prozv raskrink relativizir spocitav uzvrac zamer zamjer',
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
      'dociek dod dodaw dopis dopowiedzi grzmi krzycz napis narzek obiec oburz oceni odpis odpowiad odpowiedzi opowiad opowiedzi ostrzeg pis podkresl powiedzi powtarz przekaz przestrzeg przypomin przypomni przyzn przyznaw pyt spyt ubolew upomni uspokaj uwaz wezw wol wskaz wspomin wspomni wyjasni wylicz wymieni wyszept wyzn zachec zad zagrzmi zaklin zapewni zapowiad zapowiedzi zapyt zarzek zasmi zastanawi zastrzeg zauwaz zawol zazad zaznacz zbeszt zrug',
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
      'analysier antworte appellier attestier atz ausser beanstande bedauer befurchte begrunde begruss behaupte bekann beklag bekraftig belehr bell bemangel bemerk beruhig besanftig bescheinig beschwichtig bestatig beteuer bezweifel bilanzier blaff blogg brull brumm bruste dank deklarier dementier diagnostizier differenzier diktier donner dozier droh entgegne enthull entschuldig erganz erinner erlauter ermahn ermunter ermutig erorter erwahn erwider erzahl fabulier fauch feix flachs fleh fluster folger forder formulier frohlock frotzel frozzel furchte garantier gifte grantel gratulier grins groll grubel grummel gruss hauch hinterfrag hoff hohn insistier jammer johl jubel keif klag knurr kommentier konstatier konter korrigier kreisch kritisier lach lachel lamentier laster lob mahn maul mecker monier moser motz murmel murr mutmass norgel notier nuschel offenbar opponier orakel philosophier pladier pobel polemisier polter posaun poste postulier prahl prazisier predig prognostizier proklamier prophezei protestier protz ras rasonier ratsel raun reklamier relativier resumier rug schatz schaum scherz schilder schimpf schlussfolger schmetter schmunzel schnaub schwadronier schwarm sekundier seufz signalisier sinnier spekulier spotte stammel stanker statuier staun stichel stohn stotter tadel tipp tob ton trompete troste trotz twitter ulk urteil verdeutlich verkunde verlautbar verlaute vermelde vermute versicher verteidig warn wetter wiederhol wisper witzel wunder wute zeter zurn zweifel',
    ],
    manner: [
      'arger attackier bejah brandmark feier freu geissel hader unterstutz verdamm verhohn verlang vernein verspotte verteufel verurteil wurdig zoger',
    ],
  },
];
