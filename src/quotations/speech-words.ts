/**
 * How the press says whose words it prints, as the kinds of words that a clause is made of. Each line is a language or
 * two; forms are those of the mention finder: `*` is any ending, and `/` stands between words to choose from. Letters may
 * be written as the language writes them; where two languages share a word, it is written once.
 */
export const SPEECH_WORDS = {
  /** Verbs that put words into a mouth, of languages that name who speaks or have a pronoun for it. */
  verb: [
    'said say says pointed_out points_out spelled/spelt_out made_plain added adds replied replies answered answers retorted insist* tweeted tweets wrote writes posted posts stated put/puts/summed_it',
    'argued argues claimed claims declar* announced announces confirmed confirms stressed stresses explained explains admitted admits conceded concedes joked jokes quipped quips complained complains',
    'acknowledged acknowledges affirmed asserted asserts averred barked been_quoted_as_saying began bellowed blurted boasted bragged bristled cautioned chimed_in chirped chuckled clarified commented commenting comments committed_to conceding concluded concludes confessed confided contended continued continues continuing counselled countered counters cried crowed crows cut_in deadpanned declared decreed demanded demands disclosed discloses elaborated emailed emphasised emphasises emphasized enthused estimated exclaimed forecast fumed gibed gloated griped growled grumbled guaranteed guarantees gushed hailed hinted_that hissed indicated indicates interjected interrupted intervened is/was/are_on_record_as_saying is/was/be/been_heard_saying/shouting/telling/declaring is/was/be/been_heard_to_say is_said_to_have_said jeered jested jibed lamented let_slip likes/liked/used_to_say made/makes_clear_that maintained maintains moaned murmured mused muttered needled noted notes observed observes offered_in_a_statement/letter_to offered_to on_the_record_as_saying opined pledged pledged_to pledges praised predicted proclaimed professed promised promised_to promises pronounced proposed protested quoted_as_saying raged railed ranted reasoned recalled reckoned reckons reflected reiterated remarked remarks repeated repeats responded responding responds revealed reveals roared ruled scoffed seethed shot/hit/fired_back shouted sighed signalled snapped snarled sniffed snorted spat specified spluttered stormed suggested suggests summarised surmised testified texted threatened_to thundered took_to_social_media_to_say/declare/announce/warn/argue took_to_x/twitter/facebook/instagram/tiktok_to_say/declare/announce/warn/argue underlined underlines underscored used_a/his/her/the/their_speech/interview/statement/column/visit/appearance/address_to_say/warn/argue/declare vented ventured volunteered vowed vowed_to vows was/is_quoted_as_saying was_heard_saying/to_say weighed_in went_on went_on_to_say/add/argue/claim/warn whispered',
    'antwortet* argumentiert* atzte außert* befand behauptet* beklagte bekraftigt* bemerkte bestatigt* beteuert* betont* entgegnet* erganzt* erklare erklart erklarte erklarten erlauterte erwidert* fordert forderte frotzelte fugt_hinzu fugte fuhr_fort gab_zu gab_zu_protokoll geantwortet geaußert gesagt geschrieben gestand gewarnt heißt/hieß_es_in_einer/der hob_hervor kommentiert* kontert* kritisiert* kundigte lobte mahnte meint* monierte nannte_als_grund polterte postete prophezeite raumt_ein raumte_ein resumierte sagen sagt sagte scherzte schreibt schrieb so_sprach spottet* stellt_klar stellte_fest stellte_klar stichelte twitterte unterstrich urteilte verkundet* versichert* warnt* witzelte zitiert',
    'admet admis affirm* affirmait affirmer ainsi_parlait/parla ajoutait ajoute ajouter annonce assurait assure averti commente concede conclu conclut confie confirme declar* declarait declare denonce disent dit ecrit ecrivait enumere estime expliqu* expliquait expliquer fait_valoir/savoir/remarquer/observer glisse indique insistait insiste ironise juge lance lançait lâchait lâche martele observe plaide plaisante poste poursuit poursuivi precise preciser predit prevenu promet promis rappele rappeler reagi reagit reconnait reconnu regrette rencheri replique repond repondu resume retorque riposte se_defend souffle soulignait souligne souligner soutenu s’amuse s’est_defendu/exclame s’exclame tacle tonne tranche tweete',
    'beschied',
  ],
  /** The same, of languages in which the verb alone says "he" or "she". */
  verbAlone: [
    'asi_hablo/hablaba assim_falou bere_te_ditur beri_shaka beri_te_ditur bleroi citoi_veten cosi_parlo/parlava deklaroi deklaroj deklaron deklaruar eshte_shprehur fa_eco ia_ktheu informoi ironizoi iu/u_kunderpergjigj keshtu_foli komentoi komentuar konfirmoi konstatoi kundershtuar nenvizoi nenvizon njoftoi njofton paralajmeroi paralajmeruar perfundoi pergjigjej pergjigjet pergjigjur perseriti perseriti pohoi pohon pohuar postoi potencoi pranoi premtoi reagoi reagoi reaguar ritheksoi saktesoi shkroi shkruajti shkruan shkruar shpjegoi shpjegon shpjeguar shprehet shprehur shtoi shton shtuar sqaroi sqaruar tak_mowil tako_je_govorio/govorila tha thane theksoi thekson theksuar thene thoshte thote tregoi u/iu_pergjigj u_ankua u_betua u_shpreh u_shpreh u_tall u_zotua vaka_zboruvase vazhdoi vijoi vleresoi vlereson vuri_ne_dukje vuri_theksin ετσι_μιλησε',
    'a_dire/dichiarare/affermare/sottolineare/ribadire/ricordare a_dirlo/affermarlo/sostenerlo_e a_dirlo/pronunciarlo/affermarlo/ribadirlo/chiarirlo/parlare_e_stato/stata afferma* aggiunge aggiunse aggiunto ammess* ammett* annuncia* assicura* attacca* avverte avvertito chiarisce chiarito chiosa* ci_ha/aveva_pensato commenta* conclude conclus* conferma* confida* continua continuato detto dice dichiara* disse esclama* esordisce esordito evidenzia* fa_sapere/notare fatto_sapere/notare garantisce garantito insist* ironizza* le-se_no/na/em/num/numa messo_in_chiaro mette_in_chiaro obietta* osserva* precisa* promesso prosegue proseguito puntualizza* replica* ribadi* riconosc* riconosciuto ricorda* rilancia* rimarca* rincara* risponde rispose risposto rivela rivelato sbotta* scandisce scandito scherza* scrisse scritto scrive se_lee_en sentenzia* si_e_detto/detta si_legge_in/nel/nella/su/sul/sulla sostenuto sostiene sottolinea* spiega* taglia*_corto thuhet/shkruhet/lexohet_ne tuona* twitta*',
    'apelira* apelova* dodaje dodala dodao dodavsi govorio istak* istic* istice izjavi* izneo iznio kazala kazao kaze kazu komentarisa* komentira* konstatova* naglas* najavila najavio najavljuje napisala napisao napomenula napomenuo napominje nasali* nastavi* navela naveo navodi naziva obecala obecao obecava objasni* objasnjava objavi* oceni* ocijeni* odgovara odgovori* oglasi* oglasio/oglasila_se_i otkri* pise podvlaci podvuk* poentira* ponavlja ponovio porucila porucio porucuje porucuje potvrdi* precizira* primeti* priznala priznao rece rekao rekla rekli saopcio saopsti* smatra tvitova* tvrdi tvrdio upozorava upozori* upozorila uskliknu* ustvrdi* uzvrati* veli zakljuci* zakljucuje zapitala zapitao',
    'dodade dodava istakna istaknuva izjavil izjavuva izrazi kaza komentira* naglasi naglasuva najavi napisa napomena navede objasnuva objavi obrazlozi oceni odgovara otkri podvlece podvlekuva poraca poracuva posoci posocuva potencira potvrdi povtori precizira predupredi prizna prodolzi reagirase rece rekol se_posegovase/posegova se_zablagodari smeta soopsti spodeli tvrdese tvrdi ukaza veli veti vozvrati zabeleza zakluci zaklucuva',
    'admitido admitio advierte advirtio afirma afirmo agrego anade anadio anuncio apostillo apunto argumento asegura aseguro aviso bromeo comento concluyo confirmo considero contesto decia decia declaro defiende denuncio destaco dice dijo escribe escribio espeto explica explicaba explico expreso ha/habia_dicho/declarado ha/habia_recordado/reiterado/recalcado/apuntado/comentado/anunciado/reconocido/remarcado/apostillado/lamentado/afirmado/asegurado/explicado/escrito/anadido/respondido/advertido/senalado/subrayado/admitido/confirmado/insistido indico insiste insistio ironizo lamento lanzo manifesto matizo opino preciso prometio publica publico puntualizo recalco reconoc* reconoce reconocido reitero remarco replico responde respondio resumio se_ofrecio_a senalaba senalo sentencio solto sostiene sostuvo subraya subrayo tuiteo zanjo',
    'acrescenta acrescentou adiantou admit* advertiu afirma afirmou alertou anunciou apelou apontou argumentou assegura assegurou atirou avisa avisou brincou comentou completou concluiu confirmou considerou continuou contou declara declarou defende defendeu denunciou destacou disparou disse diz enfatizou esclareceu escreve escreveu explica explicou frisou garante garantiu indicou insiste insistiu ironizou lamentou observou ponderou prometeu prosseguiu publicou realcou reconheceu referiu reitera reiterou rematou replicou responde respondeu ressaltou resumiu retorquiu salientou sentenciou sublinha sublinhou tuitou vincou',
    'apelowa* argumentowa* czytamy_w/we deklarowa* dodaje dodal* dopowiedzia* grzmia* ironizowa* kontynuowa* kwitowal mowi mowil* napisa* napisal/napisala_na_platformie_x obieca* oceni* ocenia odpar* odpowiada odpowiedzia* oglosi* ostrzeg* oswiadczy* oznajmi* pisze podkresla podkreslal podkresli* podsumowa* poinformowa* potwierdzi* powiedzial* powtorzy* przekonuj* przekonywa* przyzna* przyznaje relacjonowa* ripostowa* rzucil* skomentowa* skomentowal/skomentowala_to skwitowa* stwierdzi* tlumaczy tlumaczy* twierdzi tłumaczy uwaza wskaza* wtraci* wyjasni* wyjasnia wytkn* zaapelowa* zadeklarowa* zapewni* zapowiada zapowiedzia* zartowa* zastrzeg* zauwazy* zazartowa* zaznacza zaznaczy* zwrocil/zwrocila_sie_do_sluchaczy/zebranych/dziennikarzy/reporterow/poslow/publicznosci zwrocil/zwrocila_uwage',
    'ανακοινωσε αναρτησε αναφερει ανεβασε ανεφερε ανταπαντησε αντετεινε απαντα απαντησε αποκαλυψε αστειευτηκε γραφει δηλωνε δηλωνει δηλωσε δηλωσει διαβεβαιωσε διαμηνυσε διεμηνυσε διευκρινισε εγραφε εγραψε ειπε ειρωνευτηκε εκανε_λογο_για εκτιμησε ελεγε εξηγει εξηγησε εξηγουσε επανελαβε επεμεινε επιβεβαιωσε επισημαινει επισημανε ισχυριστηκε κατεληξε κατηγορησε λεει ξεκαθαριζει ξεκαθαρισε ξεσπασε ομολογησε παραδεχθηκε παραδεχτηκε παρατηρησε πει πεταξε προειδοποιησε προσθεσε σημειωνει σημειωσε συμπληρωσε συνεχισε σχολιαζε σχολιαζει σχολιασε τονιζει τονισε υπενθυμισε υπογραμμιζει υπογραμμισε υποστηριζει υποστηριξε υποσχεθηκε υποσχεται',
    'dodavase dofrli dofrluva doobjasni dopolni dosepna grmna iskaza izbuvna izusti izvesti izvika izvikuva nadovrza obelodeni ocenuva odvraka opomeni podvikna posovetuva potseti potsetuva povikuva predlaga predlagase predvidi preporaci priznava progrme promrmori prorokuva protivreci prozbori raskaza spomena tvitna uveri vetuva vikna vozdivna vozvraka zagrme zamoluva',
    'ανακοινωνει αναρτα αναρωτηθηκε αναρωτιεται αναστεναξε ανταπαντα ανταπεδωσε αντεδρασε αντεταξε αντιδρα αντιτεινει απανταει απαντουσε αποκαλυπτει αποκριθηκε αποκρινεται αποφαινεται αποφανθηκε αρκεστηκε_να_πει αστειευεται αστειευθηκε αφηγειται αφηγηθηκε βεβαιωνει βεβαιωσε βροντοφωναξε δεσμευεται δεσμευθηκε δεσμευτηκε διαβεβαιωνει διακηρυξε διακηρυττει διαμαρτυρηθηκε διαπιστωνει διαπιστωσε διατεινεται διατυπωσε διερωταται διερωτηθηκε εγγυαται εγγυηθηκε ειπε_με_νοημα ειρωνευεται ειρωνευθηκε ειρωνευτηκε εκμυστηρευεται εκμυστηρευτηκε εκρινε εκτιμα εκφραστηκε ελπιζει εξαγγελλει εξανισταται εξηγγειλε επαναλαμβανε επαναλαμβανει επεσημαινε επεσημανε επιβεβαιωνει επικρινει επιμενει επισημανει ευχεται ευχηθηκε ισχυριζεται καταγγελλει κατακλειει καταληγει κατεκλεισε κατεληγε κατηγγειλε κρινει λενε ξεκαθαριζε ολοκληρωσε ορκιστηκε ουρλιαξε παραδεχεται παραπονεθηκε περιοριστηκε_να_πει πιστευει προαναγγελλει προβλεπει προεβλεψε προειδοποιουσε προετρεψε προσεθεσε προσεθετε προσθετει προτεινε προτεινει σημειωνε στοχαστηκε συμπεραινει συμπληρωνε συμπληρωνει συνεστησε συνιστα σχολιαζε τονιζε τοποθετειται τοποθετηθηκε υπογραμμιζε υποστηριζε φωναξε',
    'ankohet bertiti e_tha ia_ktheu ia_priti iu/i/ia_pergjigj kembengul kembenguli klithi krenohet kunderpergjigjet kundervihet murmuriti nderhyn nderhyri parathote permblodhi permbyll permbylli perserit perseriti perseritur peshperiti profetizoi psheretiu ritha rithote shpreh shprehej verejti zotohet',
    'ammise controbatte controbattuto conviene corregge corretto esplode esploso intervenne interviene premette promette proposto riassume riassunto ribatte ribattuto riconobbe ripete ripetuto ritiene scommette si_chiede si_difende si_domanda si_lamenta si_sfoga soggiunge soggiunse soggiunto sostenne',
    'demantuje dobacila dobacio garantuje izrazava kazuje nastavlja obrazlaze ocenjuje ocjenjuje odsekao odsekla odvraca opominje podcrtava podvlace potcrtava prasnuo predlaze presekao presekla presjekao priznaje procenjuje procjenjuje prorekao reaguje sazela sazeo spominje tvitala tvitao tvitnula tvitnuo uzvikuje veruje viknula viknuo vjeruje zagrmela zagrmeo zapocela zapoceo',
    'dopytuje doradza dowodza grzmi gwarantuje konczy konkluduje kwituje mruczy obiecuje obstaje oburzyl_sie oburzyla_sie odcina odnotowuje odpiera odrzekl odrzekla orzekl orzekla podsumowuje potwierdza prostuje przekazuje przestrzegl przestrzegla przewiduje przyrzeka przyrzekl radza rzecze rzekl rzekla szepcze szydza ucial uciela ucina ujal/ujela_to upomina uscisla usmiechnal/usmiechnela_sie utrzymuje wskazuje wykrzykuje wyliczyl wyliczyla wytyka wyznaje wzdycha zaczyna zdradza',
    'recuerda truena arguye arguyo confiesa concluye manifiesta expuso sugiere sugirio propuso predijo interviene intervino adujo recomienda contrapuso ha/habia_escrito/recordado/añadido/respondido',
    'conclui repetiu manteve expos sugeriu propos corrigiu aduziu redarguiu redargui exclamou rugiu',
    'limitou-se_a_dizer/responder limitou_se_a_dizer/responder se_limito_a_decir/responder ograniczyl/ograniczyla_sie_do_stwierdzenia',
    'przekazal przekazala',
    'rivendicato rivendica',
  ],
  /** Verbs with those behind them who are spoken to, or of. */
  transitive: ['told tell tells warned warns reminded reminds assured assures informed informs'],
  /** What whoever a sentence is about says besides. */
  participle: [
    'acrescentando adding admitting affermando afirmando afirmando aggiungendo anadiendo announcing answering arguing asegurando asking claiming complaining confirming declaring dicendo diciendo dizendo dodajac dodajuci duke_thene/shtuar/theksuar/deklaruar en_ajoutant/expliquant/affirmant/declarant/precisant explaining explicando insisting isticuci joking mowiac navodeci noting offering_to podkreslajac pointing_out porucivsi posting quipping rekavsi remarking replying responding saying sottolineando spiegando stating stressing telling tweeting warning writing λεγοντας προσθετοντας τονιζοντας',
    'γραφοντας λεγοντας δηλωνοντας τονιζοντας σημειωνοντας προσθετοντας',
  ],
  /** Verbs of those who ask or hear, and whose words do not follow; and what is no speech at all: “under fire”, “warf vor”, “to the journalist”. */
  hearing: [
    'under_fire/pressure/attack/scrutiny pod_ostrzalem/presja/pritiskom unter_druck/beschuss sous_pression/le_feu sotto_attacco/accusa/pressione bajo_presion/fuego sob_pressao/fogo nen_presion υπο_πιεση',
    'befragt gefragt interpellata interpellato interrogata interrogato interroge interrogee prasan prasana preguntada preguntado pyetur pytana pytany questionada questionado upitan upitana zapitan zapitana zapytana zapytany ερωτηθεις',
    'powiedzial/powiedziala/mowil/mowila/mowi/pisal/pisala/napisal/napisala_o rekao/rekla/govorio/govorila/pisao/pisala_o rekao/rekla/govorio/govorila/pisao/pisala_je_o greeted awaited begrußte empfing',
    'hielt warf wirft',
    'novinaru novinarki dziennikarzowi dziennikarce gazetarit gazetares',
    'argumentiert_mit ascolta ascoltato asked asks bekam bekommen chiede chiese chiesto commented/comments_on_the/a/his/her_post/remark/line/tweet/claim/joke/answer cula cuo degjoi demande dobi dobila dobio dostal dostala ecoute entend entendu erhalten erhielt erwiderte/antwortete/reagierte/antwortet/reagiert_auf escuchado escucho fragt fragte gelesen grilled heard hears hort horte interviewed joked/jokes_about_the/a/his/her_post/remark/line/tweet/answer learned learnt legge leido letto leu lexoi lexuar leyo listened lit lu marre merr mori odgovorio/odgovorila/reagovao/reagovala/reagirao_je_na odgovorio/odgovorila/reagovao/reagovala/reagirao_na ouvido ouviu oyo perguntou pitala pitao prasa pregunto pressed primila primio procita procitala procitao przeczytal przeczytala pyet pyeti questioned quizzed read_in/on reagiu/respondeu_a/ao/as reagoi_ndaj recebeu recebido recibido recibio recu replicato/risposto_a/al/alla/alle replied/replies/responded/responds/reacted/reacts_to_the/a/his/her_post/remark/line/tweet/comment/claim/joke/quip/answer/barb/jibe/slogan repondu/reagi_a/aux/au riceve ricevuto risponde/replica_a/al/alla/alle sente sentito slusala slusao slusna upitala upitao uslyszal uslyszala vernahm wondered zapytal zapytala zareagowal/zareagowala_na ακουσε απαντησε/αντεδρασε_σε/στη/στην/στο/στις αρωτησε διαβασε ελαβε ρωτησε',
    'u_prit u_prite u_mireprit u_shoqerua u_pershendet u_quajt u_akuzua u_kritikua u_tall u_fishkellye u_perball',
    'dans_le_viseur e_rimasto/rimasta en_el_punto_de_mira ficou im_visier mbeti musste mussten na_celowniku na_meti na_mira na_udaru ne_shenjester nel_mirino ostala ostana ostao pod_udarom quedo si_e_ritrovato/ritrovata u_la zostal zostala εμεινε στο_στοχαστρο',
    'answered_by at_sea booed countered_by drawing_a heckled in_hot_water in_retreat in_the_crosshairs in_the_dock interrupted jeered on_back_foot on_the_back_foot on_the_ropes only_to_be replies_to responds_to shouted_down',
    'then_there_was next_up_was was/were_singled_out was_the_target/butt/villain/enemy was_not_spared came_in_for his_favourite_target under_his_skin',
    'gli_e_stato_detto mu_je_receno que_lhe_disseram que_le_dijeron le_dijeron qu’on_lui_a_dit il_bersaglio_era meta_je_bio celem_byl el_blanco_era o_alvo_era la_cible_etait das_ziel_war',
  ],
  /** Joins two things. */
  and: ['and or und oder et ou e y dhe ose i ili και η oraz lub'],
  /** Verbs that words follow behind a colon, though they are not verbs of speech: "mocked the trip: “". */
  manner: [
    'a_prefere_en_plaisanter accuses agreed agrees apologised appealed attacks backs begged_to_differ blames bringt/brachte_es_auf called calls chipped_in closed_with concurred concurs condemns congratulated could_not_help/hide could_not_resist could_not_resist_a_dig/swipe/jab/joke/barb/jibe/post/tweet/comment/remark could_not_resist_posting/adding/tweeting couldn’t_resist criticises cut_to_the_chase defended defends denounces deplored did_not_hide/spare/pull did_not_hold/mince did_the_maths/arithmetic/sums disagreed dismisses doubled_down drew_a/laughter drew_a_line ended_with finished_with foi_taxativo/claro got_to_the_point gryzl_sie_w_jezyk had_a_blunt/simple/clear/short/stark/stern/defiant/different/similar/plain_message/answer/reply/response/warning/word_for had_a_message/warning/word_for had_a_swipe/dig/pop had_this_to_say hails held_firm hit_back hit_out hits_back joined_in/the justified justifies kein_blatt_vor kept_it_short/simple laid/ripped_into lashed lashed_out left_no_doubt/room left_nobody_in_doubt legt/legte_nach let_rip/fly lo_resumio_asi machte_klar made_clear made_his/her/it/their_case/feelings/position made_the/a_same/similar/point/case/plea mocks nao_deixou_duvidas nao_escondeu ne_cache_pas nema_dilemu/dilema nie_mial/miala_watpliwosci nie_owijal nie_przebieral nie_ukrywal nije_krila nije_stedio/krio no_oculto no_se_anduvo_con non_ha_dubbi non_usa/usò_mezzi_termini nuk_i_kurseu não_poupou n’a_pas_cache/mâché offered opened_with pas_mache_ses_mots piled_in played_down pleaded postawil/postawila_sprawe_jasno poured praises put_it put_it_bluntly raised_a/laughter/smiles/eyebrows/the rallied_to rejects resumiu_assim rounded rubbed_it_in ruled_it/out saw_it_differently se_mordio_la_lengua se_mordió_la_lengua set_out shrugged shrugs signed_off_with slams sneered sounded spoke_for sprang_to stood_firm struck_a struck_a_different/warmer/cooler/harder/softer/sharper/similar/lighter/defiant/cautious/optimistic/familiar_note summed_up sums_up thanked thanks took_a_swipe/dig/pop took_aim took_to_the/social/twitter/facebook took_up_the_theme tore/tears_into turned_on urged urges usato_mezzi_termini waded_in was_blunt/clear/firm/adamant/unmoved/categorical/scathing/unequivocal was_blunter/happier/gloomier/more_blunt/direct/diplomatic/cautious/scathing was_equally/just_as_blunt/clear/firm/scathing was_having_none was_in_no_mood welcomed welcomes went_further went_on_the wird/wurde_deutlich δεν_εκρυψε το_εθεσε',
    'affonda akuzoi andato_dritto_al_punto ataca bez_dlake_na_jeziku bez_vlakna_na_jazikot blasts carga_contra cargo_contra contrattacca contre-attaque did_not_mince_his/her/their_words did_not_mince_words doli_me_nje_deklarate/reagim enfonce_le_clou falenderoi fand_deutliche_worte foi_direto_ao_ponto foli_hapur foli_pa_dorashka godet hablo_sin_pelos_en_la_lengua hodhi_poshte kritikoi kundershtoi lo_dejo/deja_claro made/makes_it_clear manda_recado mbrojti messo_le_mani_avanti mohoi nao_deixou_margem_para_duvidas nao_fez_rodeios nao_mediu/mede_palavras nao_poupou_nas_palavras nao_se_fez_esperar nao_teve/tem_papas_na_lingua napada ne_bira_reci ne_gi_bira_zborovite ne_ostavi_prostor_za_somnez nicht_lange_auf_sich_warten nie_gryzl/gryzla_sie_w_jezyk nie_owijal/owijala_w_bawelne nie_pozostawil/pozostawila_zludzen nie_przebieral/przebierala_w_slowach nije_birao/birala_reci nije_izostao/izostala/izostalo nije_ostavio/ostavila_mesta/mjesta_sumnji nije_stedio/stedila_reci no_se_hizo_esperar no_se_mordio_la_lengua noch_deutlicher non_ha_lasciato_spazio_a_dubbi non_ha_usato/lasciato_mezzi_termini non_si_e_fatta_attendere non_usa_mezzi_termini nuk_i_kurseu/pertypi_fjalet nuk_kursehet nuk_la_vend_per_dyshime nuk_vonoi on_ne_peut_plus_clair par_quatre_chemins pas_fait_attendre perqesh* puso_el_grito_en_el_cielo rebate rincarato_la_dose schlagt/schlug_zuruck senza_freni sulmoi sulmon tall* theu_heshtjen thyen_heshtjen tiro_de_ironia δεν_αργησε δεν_μασησε_τα_λογια_του/της περασε_στην_αντεπιθεση',
    'condanna* giustifica* respinto respinge critica* attacca* difeso difende deriso deride accusa* boccia* chiude apre ringrazia*',
    'odbacio odbacila odbija odbio odbila kritikova* branio branila pohvali* ismeja* ismija* optuzi* zahvali* otfrli kritikuvase odbi',
    'verurteil* rechtfertigt* kritisiert* wies_zuruck verteidigt* begrußt* attackiert* wetterte wies hohnte bedankt* ließ_keinen',
    'condamn* s’est_amuse/emporte/indigne/felicite/insurge/agace justifi* rejete* ecarte critique* defendu fustige raille* moque balaye accuse* salue* remercie*',
    'condeno condenado condena justifico rechazo critico defendio ataco descarto acuso agradecio quito_hierro tendio',
    'condenou reagiu_na/nas_rede/redes_social/sociais justificou rejeitou criticou atacou descartou acusou agradeceu',
    'uzasadni* odrzuc* skrytykowa* broni* zaatakowa* wysmia* podziekowa*',
    'απερριψε επεκρινε υπερασπιστηκε χλευασε',
    'obraka se_obraka se_obrati obratio_se obratila_se ofrecio dovikna doviknu doviknuo apelo apelou',
    'mori_fjalen e_mori_fjalen',
    'stavio_do_znanja poslao_poruku nije_birao_rijeci ne_stedi krenuo_u_napad',
    'isprati_poraka upati_apel se_zakani se_nadovrza',
    'lehnte_ab nahm_stellung ergriff_das_wort zog_bilanz winkte_ab ging_in_die_offensive ubte_scharfe_kritik schlug_alarm nahm_es_mit_humor fand_klare_worte machte_keinen_hehl_daraus',
    'dejo_claro alzo_la_voz salio_al_paso hizo_balance saco_pecho subio_el_tono endurecio_el_tono',
    'fez_um_apelo deixou_claro',
    'zabral_glos zajal_stanowisko odniosl_sie odniosla_sie nie_przebiera_w_slowach nie_szczedzil_slow',
    'a_reagi foi_ainda_mais_longe foi_mais_longe hielt_sich mostra-se mostrou-se mostrou_se reacciono reaccionó reagi reagito reagiu se_mostro si_e_detto/detta si_e_mostrato/mostrata s’est_montre s’est_montree zeigte/zeigt/gab/gibt_sich',
    'dirigiu-se dirigiu_se se_dirigio s’est_adresse si_e_rivolto/rivolta richtete_sich wandte_sich',
  ],
  /** The same as participles, which need an auxiliary. */
  mannerDone: [
    'alzato_la_voce andato_giu_duro tirato_dritto gettato_acqua_sul_fuoco alzato_i_toni',
    'enfonce_le_clou hausse_le_ton monte_au_creneau coupe_court botte_en_touche durci_le_ton',
  ],
  /** The same, which are done to somebody when a preposition follows: “mocked in Tirana: “”. */
  scolding: [
    'blasted accused challenged mocked dismissed rejected criticised criticized condemned attacked blamed teased taunted ridiculed rebuked slammed denounced praised hailed backed',
  ],
  /** "According to". */
  according: [
    'a_detta_di a_juicio_de a_ojos_de according_to aos_olhos_de aux_dires_de aux_yeux_de de_acordo_com d’apres en_boca_de en_opinion_de en_palabras_de heißt/hieß_es_von/bei in_the_phrase_of in_the_words/opinion/view_of jak_ujął/ujal/okreslil laut me_fjalet_e na_opiniao_de nach_angaben/worten/ansicht/auffassung/meinung/aussage nach_den_worten nach_den_worten_von/des/der nas_palavras_de nelle/con_le_parole_di para_usar_las_palabras_de po_mnenju/misljenju/recima/rijecima pour_reprendre_les_mots_de prema sa/so_zborovite_na secondo segun segundo selon selon_les_dires_de selon_les_mots/mots/termes_de sipas slowami spored słowami to_quote w_ocenie w_opinii wedlug według zdaniem zufolge κατα_τον/την με_τα_λογια με_τα_λογια_του/της συμφωνα_με',
    'en_la_opinion_de en_opinion_de en_palabras_del in_den_worten_von/des/der jak_wyjasnil/podkreslil/zaznaczyl na_opiniao_do/da nas_palavras_do/da no_entender_de no_entender_do/da po_navodima prema_recima/rijecima/navodima secondo_quanto_detto/dichiarato/affermato_da sipas_fjaleve_te spored_zborovite_na stando_alle_parole_di wedlug_slow κατα_την_αποψη/εκτιμηση στα_ματια',
  ],
  /** The same at the beginning of a sentence only, in French and Italian; and behind the words only, in German. */
  opinion: ['pour per para'],
  so: [
    'so cosi thus like_this as_follows in_these_words in_this_way folgendermaßen wie_folgt en_ces_termes in_questi_termini en_estos_termos',
    'dazu hierzu keshtu kesisoj ovako vaka assim asi ετσι ως_εξης na_sledniot_nacin na_sledeci_nacin na_ovaj_nacin w_ten_sposob w_tych_slowach al_riguardo al_respecto a_este_respeito a_ce_sujet',
  ],
  pronoun: [
    'he she er sie il_a/avait/dit elle ai ajo on_je on_e je_on je_ona toj taa ona lui lei ella ele ela εκεινος εκεινη αυτος αυτη he_who',
    'ο_ιδιος η_ιδια lui-meme elle-meme él_mismo ella_misma',
  ],
  /** Somebody who is not the one a sentence is about. */
  him: [
    'him ihn ihm at/by_his_side his_target his_next_target niego goscie aurait serait solle musse konne durfe',
  ],
  /** Nouns for what was said: "Kurti's reply", "a post by". */
  saying: [
    'account accusation admission answer argument assertion assessment attack barb boast call caption charge claim claims clip comment comments conclusion declaration demand description dig email insistence insult jab jibe jibe joke letter line mantra memo message motto note passage phrase plea pledge post promise quip reaction remark remarks reply response retort riposte sentence slogan slur soundbite speech statement suggestion taunt tweet verdict version video view vow warning words',
    'deklarata deklarate fjala fjale fjalen fjalet fjaleve fjali fjalia fjaline fjalise komenti leter letra mesazh mesazhi pergjigja pergjigje pergjigjen pergjigjja postim postimi reagim reagimi reagimin statusi',
    'affondo avvertimento commento comunicato dichiarazione dura_replica frase frecciata giudizio la_replica lettera messaggio monito nota parola parole posizione post reazione replica risposta sfogo stoccata tweet',
    'izjava izjavata izjavu komentar komentarot objava objavata odgovor odgovorot pismo poraka porakata poruka poruku reakcija reakcijata recenica recenice recenicu reci rijeci riječi tvrdnja tvrdnju zborovite',
    'antwort beitrag botschaft worte kommentar reaktion erklarung stellungnahme brief satz aussage zitat',
    'communique reponse message mots lettre declaration commentaire phrase publication reaction propos formule',
    'advertencia dictamen comunicado respuesta mensaje palabras carta declaracion comentario frase reaccion publicacion',
    'recado alerta resposta mensagem palavras declaracao comentario frase reacao publicacao',
    'zdanie zdania cytat cytatu odpowiedz wpis wpisie słowa slowa list oswiadczenie komentarz',
    'απαντηση αναρτηση μηνυμα δηλωση επιστολη σχολιο λογια φραση φρασεις ρηση αντιδραση τοποθετηση δηλωσεις ανακοινωση',
    'comunicado entretien gastbeitrag intervista izjavi kolumne komentaru komentarzu leserbrief liscie nota objave objavi obracanju odgovorot odgovoru odpowiedzi oswiadczeniu pismoto pismu poruci pressemitteilung priopcenju saopcenju saopstenje saopstenju soopstenie soopstenieto wpisie ανακοινωση επιστολη',
    'retourkutsche dementi smentita desmentido demanti riposta pergenjeshtrim pergenjeshtrimi',
  ],
  /** Whoever leads a government or a country, in any language: which one, the country says. */
  head: [
    'capo_del_governo chef_du_gouvernement chefe_do_governo cheffe_du_gouvernement jefe/jefa_del_gobierno kreu_i_qeveris* kreu_i_qeverise kryeministr* leader leaders ministerprasident* pm predsednik*_vlad* predsjednik*_vlad* premier premier* premier_ministre premiere_ministre premierk* premierminister* premierot premiers premijer* premijerk* presidente_del/do_consiglio/gobierno prime_minister primeira_ministra primeiro_ministro primer_ministro primera_ministra primo_ministro regierungschef* sef/sefica_vlade szef/szefowa_rzadu πρωθυπουργ*',
  ],
  /** Other people without a name: what they are, which tells one from another little or not at all. */
  rank: [
    'adversaire* adversari* ambasador* ambasciat* anfitria* anfitrion* asylum_seeker außenminister* avversari* botschaft* burim* coleg* convidad* deputat* deputet* direktor* direttor* domacin* domakin* drejtor* eurodeputada eurodeputado eurodeputata eurodeputato eurodepute eurodeputee freund* funzionari* gastgeber* gegner* glasnogovorni* gospodarz* gradonacelni* head_of_state innenminister* kancelar* kancelark* kanzler* keshilltar* koleg* kolleg* kriticar* kritiker* kryetar* kundershtar* këshilltar* lider* mikprites* ministar* ministark* ministerk* musafir* padrone/padrona_di_casa portparol* poslani* potpredsedni* potpredsjedni* prasident* pratenik* predsedavajuc* predsedni* predsjedavajuc* predsjedni* president* pretsedatel* pretsedatelk* prijatelj* protivnik* przeciwnik* przyjaciel* sefic* segretari* sekretar* senator* sottosegretari* sprecher* udheheqes* vice-president* vicepremier* vicepresident* vicepresidente* vizekanzler* vizitor* wicepremier* zamenik_premijera zedhenes* zevendeskryeministr* zevendesminist* zvanicni* zyrtar* αντιπαλ* επικριτ* οικοδεσποτ* συναδελφ*',
    'abgeordnet* bundeskanzler* bundesminister* burmistrz* christdemokrat* diputad* directeur_general directrice_generale direttore_generale direttrice_generale drejtori_i_pergjithshem dyrektor_generalny embaixador* embajador* funcionari* generalni/generalna_direktor/direktorka generalny/generalna_dyrektor innenpolitiker* inquilino/inquilina_de_la_moncloa kanclerz* kommissar* locataire_de_la_place_beauvau locataire_de_l’elysee locataire_de_matignon one/a_fan/voter one_farage_fan/voter oppositionsfuhrer* parteichef* politiker* porta_voz porte_parole prezydent* przewodnicz* rzeczni* secretari* sekretarz* sozialdemokrat* staatssekretar* szef* taxi/bus/lorry/van_driver titolare_del_viminale titolare_della_farnesina um_reformado uma_reformada un_retraite une_retraitee vorsitzend* wiceminist* αρχηγ* βουλευτ* γενικος_διευθυντης γραμματεα* διευθυντ* εκπροσωπ* καγκελαρι* πρεσβ* προεδρ* υπουργ*',
    'abogada abogado activist actor actress actriz adepto admiral adviser advisor advogad* advokat* adwokat aide aides aktivist* aktivistkinja aktivistot aktor aktori aktorka aktywist* alcalde* alguem alguien allies ally ambasad* ambassad* ami amica amici amico amie amis analist* analiticar* anality* analyst* anhanger animateur animatrice anwalt anwaltin anwohner* apresentador* archbishop ativista ator atriz attivista attore attrice author autor autorin avocat avocate avokati avokatja avvocat* backbencher badacz badaczka banker banor banori barbeiro barber barbero barbier* barista barman baroness barrister beamter berberi* berberot bischof bishop biskup bispo biznesmeni biznismen boss boy brother businessman businesswoman bystander cabbie calciatore caller camarero el_diplomatico il_diplomatico um_aposentado um_politico uma_aposentada uma_politica un_diplomatico un_politico una_politica',
    'cameriere campaigner cancellier* canciller cantante cantor cantora capo capogruppo chair chairman chairwoman chanceler chancelier chanceliere chancellor chanteu* charity chauffeur chef chefe cheffe chefin chercheu* chief co-leader colider colleague collega collegh* collegue* colonel columnist comedian comedien* comisari* comissari* commentator commissa* commissioner conductor condutt* councillor counterpart critic critici criticos critics daughter dean demonstrant demonstrantin demonstrantka demonstrantot demonstrator deputad* depute deputee deputy detective dikush diplomat diplomata diplomatas diplomate diplomates diplomati diplomatkinja diplomatot diplomatot diplomats directeur director director-general directora-general directrice diretor-geral diretora-geral dirigeant* dirigente doctor dyplomata economist* ecrivain* editor ekonomist* ekspert* embaixada embajada embassy emeryt emerytka empresari* enseignant envoy escritor* especialista esperta esperto esponente estudante estudiante etudiant* eurodeputada eurodeputada eurodeputado eurodeputado eurodeputata eurodeputata eurodeputato eurodeputato eurodepute eurodepute eurodeputee eurodeputee euroministar',
    'europaabgeordnete europaabgeordneter europosel europoslanka eveque evroposlanik evropratenik* exdiputad* exjefa exjefe exlider exministr* expert experta experte expertin experto expremier fahrer farmer father fisherman fondateur fondatore fondatrice fonte footballe* forscher* founder fqinji friend friseur frontbencher fryzjer fudbaler fuente fundador* futbolista futebolista gast gaste gazetari generaldirektor generalot girl glumac glumecot gobernante gosc gost gosti governante governanti governor group grunder* guest habitant habitante head heckler hincha historiador historiador historiadora historiadora historian historian historiani historiani historiania historiania historien historienne historiker historikerin historikerin historyczka historyk host hote humorist* husband imam imprenditore infermiera insegnante insider internauta internaute interviewer investigador* invitada invitado istoricar* istrazivac* istrazuvac* izvor jefa jefe jemand journalist jubilad* judge kalimtari kamarieri kellner kelner kelnerot kengetari kibic kierowca king komesar* komicar* komik komiker*',
    'diplomata diplomatas diplomate diplomates diplomati diplomatot diplomats komisar* komsija konobar konservative konservativer kreu kritike kritiku kryedemokrati kryediplomat krytycy krytyk krytykow ktos lawmaker lawyer lehrer lehrerin leser lider locutor* lord maestro maire man mandatari* manifestant manifestante mayor member mestanin mesuesi mieszkan* migrant migrationsexperte migrationsforscher mik militant minister ministerin ministerk* ministerka ministerot ministers ministra ministre ministrem ministri ministrica ministrin ministrit ministrja ministro minuvac* miq moderadora moderator* morador* mother motorista mp mps nachbar nastavnik nauczyciel navijac navivacot negotiator negoziante neighbor neighbour neko nekoj netko ngo novelist nurse nutzer nutzerin obispo odvjetnik official officials okonom okonomin ong onlooker opponent organisation organizacao organizacion organization organizzazione osnivac osnovacot ospite ospiti parlamentar* parlamentari* parlamentarka parlementaire passant* passer-by patron patronne peer pejacot pensionata pensionato pensioner pensionisti penzioner* perfaqesues* peshkopi pesquisador* pevac pevacica pilkarz piosenkar* pisac pisarka pisarz pisatelot pjevac',
    'policaecot policajac policeman policewoman polici policial policier policjant politicar politicarka politician politicien politicienne politicienne politikan* politolog* polityczka polityk poliziotto polizist pollster pope portavo* posel poslanikot poslanka povjesnicar prawniczka prawnik predstavni* presentador presentadora presentateur presentatore presentatrice presentatrice presenter president* pretstavni* prezantues* prezenter* priest prince profesor* professeur professeure professor professor* professora professore professoressa professorin prolazni* prosvednik protester protestues protestuesi protestujacy protestujacy prowadzac* przechodzien przedsiebiorca qualcuno queen quelle quelqu’un rappresentante refugee rentner* reporter representant representante researcher resident residente resormministerin responsavel ricercat* rival rivale rivales rivali rivals sanger sangerin sasiad sasiadka schauspieler scholar scrittore scrittrice secretaire secretari* secretary sef sefot senateur senator senatrice serveur sheriff shkrimtari shoferi shopkeeper sindacalista sindaco sindicalista singer sister sociolog* socjolog soldado soldat soldato',
    'her_son his_son soldier solicitor somebody someone source sources soziolog* speaker spokesman spokespeople spokesperson spokeswoman stanovnik storica storico stranger strucnjak* student studente studentessa studenti studentica studentin studentja studentka studentkinja studentkinja studentot studentot studiues* supporter supporters supporteur susjed syndicaliste taksist* taksowkarz tanaiste taoiseach tassista taxifahrer taxista teacher themeluesi tifosa tifoso tifozi titular torcedor* transeunte treasurer umirovljenik unionist unternehmer ushtari vecina vecino vereador vertreter* vescovo veteran villager vizinha vizinho vladika vocero voditel* voisin voisine vojnik vozac vozacot waiter whip wife woman writer zalozyciel* zolnierz zrodlo zuschauer zwischenrufer ακτιβιστ* αναλυτης αναλυτρια αντιπροσωπος αστυνομικος βουλευτης γειτονας δασκαλος διαδηλωτ* δικηγορος διπλωματης εκπροσωπος επικεφαλης επισκοπος επιτροπος επιχειρηματιας ερευνητ* ευρωβουλευτης ηθοποιος ιδρυτης ιδρυτρια ιστορικος καθηγητ* καλεσμενος καποιος κατοικος',
    'κοινωνιολογος κουρεας κωμικος οδηγος οικονομολογος οπαδος παρουσιαστ* περαστικος πηγη ποδοσφαιριστης πολιτικος σερβιτορος στρατηγος στρατιωτης συγγραφεας συνταξιουχος ταξιτζης τραγουδιστ* φιλος φοιτητης φοιτητρια',
    'amtskolleg* anziana anziano baker boulanger burre counterpart* covek coveka covekot frau grua hitelo homem homme homolog* idosa idoso kobieta mann mezczyzna monsieur mulher njeri omologa omologhi omologo padeiro panadero pekar plak plakë senhor senhora señor señora starac starica staruszek staruszka uomo zena zenata ανδρας γυναικα ηλικιωμενη ηλικιωμενος κυρια',
    'commander kommandeur',
    'elu elue ηγετης ηγετιδα',
    'neighbours neighbors students protesters ambassadors residents voters_outside pensioners',
  ],
  /** Whom words are said to, in languages that put a name behind: “al giornalista Rossi”. */
  press: [
    'apresentador* conduttor* correspondent* corresponsal* cronist* dziennikarz* gazetar* giornalist* jornalist* journalist* korrespondent* novinar* periodist* presentador* prezenter* voditel* δημοσιογραφ* παρουσιαστ*',
  ],
  /** One of them who holds no such office now, or stands beside it. */
  beside: [
    'adjoint ancien ancienne anterior antigua antiguo aspiring bivsa bivseg bivsi border/national_security byla byly deputy designate ehemalig* elect ex ex-ministro ex-premier expremier expresidente former fruher* future home/foreign_affairs i/e/te_brendshem/brendshme/jashtem/jashtme ish next opozit* opposition owczesny poranesni* porenesni* potpredsedni* shadow stellvertret* then vice vice-president viceministr* wice* would-be za_odbranu/odbrana/obranu/pravdu/pravda za_unutrasnje/unutarnje/spoljne/vanjske/inostrane_poslove za_vnatresni/nadvoresni_raboti zamenik zamjenik zevendes* αναπληρωτ* πρωην',
    'administracao_interna affaires_etrangeres asuntos_exteriores asuntos_exteriores_y_cooperacion defensa defesa difesa esteri estrangeiros exteriores giustizia interior justica justicia msw mswia msz mup mvr negocios_estrangeiros spraw_wewnetrznych/zagranicznych unutrasnjih/unutarnjih/spoljnih/vanjskih/inostranih_poslova za_nadvoresni/vnatresni_raboti αμυνας δικαιοσυνης εξωτερικων εσωτερικων μεταναστευσης μεταναστευσης_και_ασυλου οικονομικων παιδειας προστασιας_του_πολιτη υγειας',
    'antigo antiga velho ehemaliger',
    'tory tories',
    'ne_detyre u_ostavci w_stanie_dymisji en_funciones em_funcoes vo_zaminuvanje geschaftsfuhrend*',
    'partii_konserwatywnej/pracy partia_konserwatywna',
    'labour',
  ],
  /** Somebody's words in somebody else's mouth, or words that were not said: “quoted”, “never”. */
  quoting: [
    'alluded alluding bashkengjit* citando citant citat citat* citato cite cited cites citing citira citirao citoi citou cituar cytował cytujac cytuje denied denies denying didn’t doesn’t echo echoed echoes echoing hadn’t hasn’t jamais jamas kurre mai mimick* nao ne_rece/izjavi/kaza/izjavil/rekol never nicht nie niemals nigdy nije nikad nikada nikogas no_dijo/declaro/afirmo no_ha no_habia non not nuk nunca paraphras* parrot* pas_dit/declare/affirme/ecrit pas_ete put_it_to quote quoted quotes quoting referred referring refused refuses said/say/says/saying_nothing/little s’ka zitiert zitierte δεν παραθετ* ποτε',
    'neither nor ni ani niti ουτε weder as_nuk',
    'otherwise reading_from reading_out reading_aloud',
    'sous_le_tweet/post unter_dem_post/tweet sotto_al_post sotto_il_post ispod_objave pod_postem/wpisem under_the_post/tweet odgovor_na_izjavu/objavu/poruku',
    'risposta/replica_al/alla/ai/agli respuesta_al resposta_ao/à antwort_auf reponse_au/a_la odpowiedz_na',
  ],
  /** What somebody says who then denies it, unless that he has said something. */
  denying: [
    'bestreitet bestritt demantirala demantirao demantirase demantoi demantovala demantovao dement dementi dementit dementuje desmentiu desmiente desmintio leugnet leugnete nega negar negato negira* nego negou niait nient pergenjeshtroi smenti smentisce smentito zaprzecz* zdementowal αρνειται αρνηθηκε διαψευδει διεψευσε',
  ],
  /** “With these words Rama described”; “…, in her words”. */
  theseWords: [
    'avec/par_ces_mots/paroles com_estas/essas_palavras con_esta_frase con_estas/esas_palabras con_questa_frase con_queste_parole me_keto_fjale/fraze mit_diesen_worten ovim/tim_recima/rijecima so_ovie_zborovi tymi_slowami tymi_słowami with_these/those/this_words/phrase με_αυτα_τα_λογια με_αυτες_τις_λεξεις με_αυτη_τη_φραση',
    'auf_diese_weise com_esta_afirmacao con_esta/estas_afirmacion/declaracion en_ces_termes en_estos_terminos in_questo_modo me_keto_terma nestes_termos ovom/tom_recenicom so_ovaa_recenica/fraza με_τη_φραση_αυτη',
  ],
  ownWords: [
    'according_to_him/her as_suas_palavras fjalet_e_tij/saj in_his/her/their_own_words in_his/her/their_words laut_ihm/ihr le_sue_parole njegove/njene_rijeci/reci prema/po_njemu/njoj secondo_lui/lei segun_el/ella segundo_ele/ela seine/ihre_worte selon_lui/elle ses_mots sipas_tij/saj sono_le_sue_parole sus_palabras według/wedlug_niego/niej',
  ],
  /** What somebody is who then speaks: “was equally dismissive: “”. */
  manners: [
    'adamant angry bitter blunt brutal categorical categorico categorique cauto cetico chiaro clair claire claro clear combativo contundente cutting damning defiant delighted deutlich direct dismissive dobitny emphatic esceptico escettico ferme firm formel frank furious gelassen generous gloomy grateful having_none i_prere i_qarte incredulous ironic ironico ironique ironisch izricit izricita jasan jasen jasna kampferisch kategorican kategoricen kategoricna kategorik klar netto optimistic perentorio pessimistic proud prudent prudente rotundo sarcastic scathing sceptical sceptique scharf skeptical skeptisch stanowczy tajante tassativo taxativo unapologetic unequivocal unimpressed unmissverstandlich unmoved withering zuruckhaltend zuversichtlich κατηγορηματικος σαφης',
    'acerbe acida acido bezkompromisowy bissig caustica caustico cierpki cinglant cinglante decidan deciden decidna deutlich dura durissima durissimo duro e_ashper e_prere e_qarte i_ashper irritada irritado kryptisch lapidaire lapidaria lapidario mordaz nieugiety ostar ostra sarkastican sarkasticen sarkasticna sarkastik scharfzungig sferzante tagliente tajante αιχμηρη αιχμηρος δηκτικη δηκτικος καυστικος ξεκαθαρη ξεκαθαρος σαφης',
    'taxativa tassativa rotunda categorica perentoria ferma inequivoca contundentes kratak kratka krotki lapidarny κατηγορηματικη',
  ],
  /** Verbs that give a thing a name: “called the report ‘…’”. */
  naming: [
    'apelidou apellidado bezeichnete bollato branded brands califico called_it/them/the/that cilesoi classificou definisce definito definiva described_it/them/the_report/reports/plan/idea/scheme_as dubbed labeled labelled nannte narece nazvala nazvao nazwal nazwala ocijenio_kao okreslil okreslila quajti qualifiait qualifie spoke/speaks/talked/talks_of tacho αποκαλεσε χαρακτηρισε',
    'described_the_trip/visit/deal/talks/move/plan/summit/scheme/meeting/agreement_as',
  ],
  /** “Gave a short answer”. */
  giving: ['gave gab gives delivered delivers issued issues dha dao dala gab donne dio deu dal dala edose'],
  /** Words that are said to be nobody's, or not those of whom they are given to. */
  false: [
    'affiche alegadamente allegedly angeblich banderole baner banner banners bufala bufale bulo caption captioned cara caro cartaz cartello chant cher chere could_have dear debunk* doctored erfunden fabricat* fake faked fals* falsch* false falsely fausse faux fałszyw* few_believe gjoja graffiti headline headlines heckler hecklers hoax i/e_dashur lazn* lazna laž liebe lieber might_have misattribut* misquot* mural myth nao_e_verdade navodno ne_e_tocno/vistina neistin* nie_jest_prawda nieprawda nije_tacno/tocno/istina no_es_cierto/verdad no_evidence no_proof no_record nobody_believes non_e_vero nonsense/rubbish/absurd/ridiculous_that/to nuk_eshte_e_vertete pancarta pancarte pankarte pankarten parody pas_vrai photo picture placard placards plakacie plakat plakatu poster posters presuntamente purportedly querida querido rather_than_say rreme rzekomo satir* should_have shpifj* spoof stimmt_nicht striscione striscioni supostamente supposedly supuestamente transparent untrue wrong wrongly αγαπητε δεν_ειναι_αληθεια πανο ψευδ*',
  ],
  /** What goes before the words of one who is reported. */
  that: [
    'ready/able/willing/prepared/determined/hoping/going/wants/wanted/needed/aims/intends/continue/continued/happy_to that se da che que dass ze ότι πως deka qe',
  ],
  /** “As Rama put it”, “is how”. */
  as: ['as how what come wie comme como kao jak kako siç sic όπως'],
  /** Who somebody is follows; for what comes behind it, somebody else may be spoken of. */
  who: [
    'aber after ale alors als although because before but chi cuando cui dok e_cila enquanto gdy i_cili if kad kada kiedy ko koga koj koja koja koje koji kto ktora ktory który kur kush ma mais mas mentre mientras nachdem nakon nderkohe obwohl onde pasi pero podczas quand quando quando quem qui quien since sto though unless until wahrend weil wer when where whereas whether which while who whom whose ενω οποια οποιος οταν',
    'teksa ndersa derisa dokle sepse gdyz poniewaz jer bidejki oti zer omdat dieweil tandis puisque porque aunque embora poiche siccome',
    'ku wo where',
  ],
  /** Behind one of these a name is not who speaks. */
  preposition: [
    'a_pesar_de about against agli ai ai_microfoni ai_microfoni_di al alla alle allo alongside am amid an ante ao aos apesar_de apos apres at au auf aux außer avant avec behind bei beim beside besides between chez chez com com con contra contre contro dalla dans de_passage_à/a depuis desde despite dla do dopo drejt durante during em en excepto exceto following for from gegen gegenuber gjate hacia im in in including ins into izmedju junto kod kon krahas kraj kunder like lors lungo malgrado malgre mbi me mimo mimo_to mit na nach nad nas ndaj ne near neben nga no nonostante nos numa o obok odgovor/odgovorot/poraka/poruka/porakata/pismoto/pismo/list/odpowiedz/wiadomosc/apel/wezwanie_do ohne on opposite oprocz osim over para para pas pendant perante perball perkunder pese_a po pod podczas podle pokraj pomimo por pored posle prane pred prej preko presso prima protiv przed rreth s sa sauf seit so sobre statt su sul sulla sur te tek than to toward towards tranne tras trotz u uber under unlike uoci upon uprkos usprkos uz vers verso via vo vom vor w wahrend wegen with without z za zapytan*/pytan*/dopytywan*_o ze zu zum zur à απο για κατα με μετα παρα προς σε στη στην στο στον στους χωρις',
    'nesta neste nessa nesse desta deste numa num tra fra entre presso',
    'στα στις',
    'odgovor/replika/reakcija/odpowiedz_na respuesta/resposta_a risposta/replica_a τον την',
  ],
  /** Of: "the president of Serbia", "a letter from"; and a question, which is of whoever stands behind it. */
  of: [
    'pitanje pitanja prasanje prasanjeto pyetjes pyetjen domanda pregunta pergunta frage pytanie ερωτηση',
    'of by from de del della dello dell dei degli delle dal dall di du des d i e te se von aus des da do dos das του της των iz od na',
    'assinado/assinada_por/pelo/pela firmado/firmada_por firmato/firmata_da/dal/dalla koje/koju/koji_je_potpisao/potpisala podpisany/podpisanym/podpisanego_przez signe/signee_par signed_by u_vladi/kabinetu/timu unterzeichnet_von vo_vladata/kabinetot/timot_na w_rzadzie/gabinecie υπογραφει_ο/η',
  ],
  /** An article in English, an auxiliary in French, and “to” in Spanish. */
  a: ['a'],
  /** Behind these, and a word of those below, is who speaks: “MPs were told by Rama”. */
  agent: ['told_by spelled/spelt_out_by set_out_by summed_up_by put_by voiced_by'],
  /** Behind these something is done to somebody. */
  passive: [
    'are be became becomes been being bese beshe bila bio byl byla est ete foi fue gets got is pokazao/pokazala_se se_montre se_veut shown_himself/herself sido stata stato u_shfaq u_tregua was were worden wurde zostal εμφανιστηκε ηταν',
  ],
  article: [
    'an another as das dem den der die ein eine einer el gli her his ihr ihre ihren ihrer il its la las le les lo los my nje o one os our sein seine seinen seiner seu seus suo suoi the the_following their um uma un un una une uno ενας η μια ο οι το',
  ],
  /** Where words are printed or posted. */
  outlet: [
    'adnkronos blic danas facebook facebooku facebooku facebooku fejsbuk fena hina instagram instagramie instagramu linkedin lusa novosti politika reuters rojters tanjug tanjuga telegram telegramu tiktok tviter tviteru tvitter twitter twitteru twitterze vecer x youtube καθημερινη',
  ],
  /** Those who are told, without a preposition or with one. */
  hearers: [
    'a_los_periodistas/reporteros/medios ai_giornalisti/cronisti/reporter/deputati/colleghi/senatori aos_jornalistas/reporteres/deputados aux_journalistes/deputes/medias com_os_jornalistas devant_les_journalistes dziennikarzom gazetareve journalisten mediave medijima mediom na_mediumite na_novinarite novinarima poslom reporterima reportern reporterom στους_δημοσιογραφους',
  ],
  /** Helps a verb, or stands beside it: “has”, “yesterday”; and those who are told, without a preposition. */
  auxiliary: [
    'again also am_montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag auch auch_noch avait avait aveva ayer danas deja denes deneska dienstag dimanche dje donnerstag doslovno doslownie e el_lunes/martes/miercoles/jueves/viernes/sabado/domingo eshte esta/este_segunda/terca/quarta/quinta/sexta_feira este_lunes/martes/miercoles/jueves/viernes/sabado/domingo freitag friday gestern giovedi ha habe haben had has hat hatte have hene heute hier hoy ieri ishte ist iu ja je jeudi juce jucer ka kishte later literalmente lundi mardi martedi marten mercoledi mercredi mittwoch monday montag na_segunda/terca/quarta/quinta/sexta na_segunda/terca/quarta/quinta/sexta_feira oggi once ont rowniez samedi saturday sot su sunday sutra te_henen/marten/merkuren/enjten/premten/shtunen/dielen testualmente textualmente textuellement tez then thursday today tuesday u u_ponedeljak/ponedjeljak/utorak/sredu/srijedu/cetvrtak/petak/subotu/nedelju/nedjelju vcera vendredi vo_ponedelnik/vtornik/sreda/cetvrtok/petok/sabota/nedela w_poniedzialek/wtorek/srode/czwartek/piatek/sobote/niedziele war we_wtorek wednesday wortlich yesterday την_πεμπτη/τριτη/τεταρτη/παρασκευη χαρακτηριστικα',
    'ademas ainda ancora anoche aussi ce_jeudi/lundi/mardi/mercredi/vendredi ce_matin/soir depois dzis dzisiaj egalement ensuite esta_manana/noche/tarde esta_manha/noite/tarde gestern_abend gjithashtu heute_morgen hoje ieri_sera inoltre isto_taka jutros kete_mengjes mbreme nastepnie nocas ontem ontem_a_noite pastaj poi potem potom questa_mattina rano sabajle sinoc sonte sonte_ne_londer stamani stasera successivamente takode takodje takodjer takze tambem tambien utrinava utrovo veceras vecerva wczoraj zatim αποψε επισης σημερα στη_συνεχεια χθες',
    'novinarite in_english/inglese en_ingles/anglais em_ingles auf_englisch po_angielsku na_engleskom/angliski ne_anglisht στα_αγγλικα',
    'dort daraufhin weiter noch zudem dabei allerdings jedoch',
    'u_svojoj_objavi/izjavi u_svom_obracanju/komentaru',
    'at/in_prime_minister’s_questions at/in_pmqs',
  ],
} as const;

/** Countries by the name that the record has for them, or their own; with the words for what and who is of them. */
export const COUNTRIES = {
  Albania:
    'tirana tirane tirani tiran albania albanian albanien* albanisch* albanie albanais* albanese* albanes* albanez* albani* shqiperi* shqip* shqiptar* albansk* αλβαν*',
  Kosovo: 'pristin* prishtin* prisztin* kosov* kosow* κοσοβ* κοσσυφ*',
  Montenegro:
    'podgoric* montenegr* montenegrin* crna_gor* crne_gor* crnoj_gor* crnogor* czarnogor* mali_i_zi malit_te_zi malazez* malazi* μαυροβουν*',
  UK: 'no_10 number_10/ten downing_street london* londr* londer* londyn* whitehall westminster uk britain* british briton* britan* britis* britisch* anglez* england english brytyj* royaume-uni reino_unido regno_unito βρεταν*',
  Serbia:
    'serbia* serbi* servio servia serb serbs serbe* serbo serba srbij* srbis* srpsk* serbsk* serbisch* σερβι*',
  Macedonia: 'macedon* makedon* maqedon* mazedon* μακεδον* σκοπι*',
  Bosnia: 'bosni* bosna* bosne* bosansk* bosnia* bosnjack* βοσνι*',
  Italy: 'ital* wlosk* wloch* ιταλ*',
  France: 'france french francez* francuz* francusk* franc* franz* frankreich* γαλλ*',
  Germany: 'german* deutsch* alleman* aleman* gjerman* nemack* njemack* niemiec* niemc* tedesc* γερμαν*',
  Greece: 'greece greek* grec* griech* greq* grck* greck* ελλην* ελλαδ*',
  Croatia: 'croat* hrvatsk* kroat* kroac* chorwac* κροατ*',
  Turkey: 'turkey turkish turk* turc* turq* τουρκ*',
  Rwanda: 'rwand* ruand* ρουαντ*',
  Ireland: 'ireland irish irland* irlandes*',
  Spain: 'spain spanish spain* espan* spanisch* spanj* spagn* espagn* hiszpan* ισπαν*',
  Portugal: 'portug*',
  Poland: 'poland polish polsk* polen polnisch* polon* polac* πολων*',
  Hungary: 'hungar* ungar* madzar* madjar* hongr* wegier* ουγγρ*',
  Netherlands: 'dutch netherlands holland* niederland* oland* neerland*',
  Denmark: 'denmark danish danisch* danim* daneza* danese* danes*',
  Sweden: 'sweden swedish schwed* suedez* svedes* suec* szwed* sued*',
  Austria: 'austria* osterreich* autrich* austrij* austriac* αυστρι*',
  Bulgaria: 'bulgar* βουλγαρ*',
  Slovenia: 'sloven* slowen* σλοβεν*',
  Romania: 'romania* rumun* ruman* roumain* rumen* ρουμαν*',
  Ukraine: 'ukrain* ucrain* ucran* ουκραν*',
  Russia: 'russia* russ* rusi* rusk* ρωσ*',
  America: 'american* us usa america* amerikan* estadounidense* statunitens* αμερικαν*',
} as const;
