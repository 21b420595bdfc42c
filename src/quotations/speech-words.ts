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
    'remarked remarks observed observes commented comments commenting noted notes recalled responded responds responding concluded concludes continued continues continuing went_on began thundered fumed raged stormed seethed vented griped confessed intervened lamented boasted vowed vows pledged pledges promised promises declared suggested suggests acknowledged acknowledges maintained maintains contended asserted asserts demanded demands shouted scoffed countered counters reiterated repeated repeats shot/hit/fired_back hailed praised chimed_in went_on_to_say/add/argue/claim/warn took_to_x/twitter/facebook/instagram/tiktok_to_say/declare/announce/warn/argue took_to_social_media_to_say/declare/announce/warn/argue likes/liked/used_to_say quoted_as_saying was/is_quoted_as_saying was_heard_saying/to_say is/was/be/been_heard_saying/shouting/telling/declaring is/was/be/been_heard_to_say is_said_to_have_said reasoned ruled reflected mused predicted cautioned railed crowed crows chuckled sniffed snapped spat growled grumbled muttered ventured opined enthused gushed gloated roared cried exclaimed protested moaned sighed interjected weighed_in cut_in conceding reckons reckoned revealed reveals disclosed discloses let_slip hinted_that indicated indicates signalled testified texted emailed underlined underlines underscored affirmed clarified confided deadpanned decreed elaborated emphasised emphasises emphasized estimated guaranteed guarantees interrupted jested proclaimed pronounced proposed ranted specified summarised surmised blurted hissed barked bellowed murmured whispered jeered snarled spluttered promised_to vowed_to pledged_to offered_to threatened_to committed_to offered_in_a_statement/letter_to made/makes_clear_that used_a/his/her/the/their_speech/interview/statement/column/visit/appearance/address_to_say/warn/argue/declare is/was/are_on_record_as_saying on_the_record_as_saying been_quoted_as_saying volunteered chirped jibed gibed needled bragged forecast averred professed counselled snorted bristled',
    'so_sprach sagte sagt gesagt sagen erklarte erklart erklare erklarten heißt/hieß_es_in_einer/der betont* meint* warnt* gewarnt kundigte antwortet* geantwortet fugte schrieb schreibt geschrieben verkundet* erwidert* entgegnet* kontert* bemerkte gestand polterte mahnte resumierte atzte twitterte postete prophezeite argumentiert* stichelte frotzelte erlauterte urteilte befand fuhr_fort hob_hervor gab_zu gab_zu_protokoll stellte_fest monierte beklagte raumt_ein stellt_klar fugt_hinzu nannte_als_grund außert* geaußert behauptet* versichert* bekraftigt* beteuert* kommentiert* erganzt* spottet* raumte_ein stellte_klar unterstrich kritisiert* forderte fordert lobte witzelte scherzte bestatigt* zitiert',
    'ainsi_parlait/parla dit disent declar* declare affirm* expliqu* souligne soulignait ajouter rappeler souligner preciser expliquer affirmer assure indique repondu repond lance ecrit rappele estime ajoute ajoutait martele precise confie poursuivi poursuit conclu conclut ironise tranche insiste reagi reagit juge plaisante annonce averti prevenu enumere resume reconnu reconnait admis admet concede plaide promet souffle denonce promis lâche glisse commente tweete tonne riposte replique poste retorque confirme rencheri observe fait_valoir/savoir/remarquer/observer tacle s’est_defendu/exclame soutenu regrette predit lâchait ecrivait declarait expliquait affirmait lançait assurait insistait se_defend s’amuse s’exclame',
    'beschied',
  ],
  /** The same, of languages in which the verb alone says "he" or "she". */
  verbAlone: [
    'keshtu_foli cosi_parlo/parlava tako_je_govorio/govorila vaka_zboruvase asi_hablo/hablaba assim_falou tak_mowil ετσι_μιλησε fa_eco shpjegoi shpjegon tha thote thoshte thene thane shtoi shton shtuar deklaroi deklaron deklaruar deklaroj theksoi thekson theksuar shkroi shkruan shkruar shkruajti u_shpreh eshte_shprehur shprehet nenvizoi nenvizon njoftoi njofton paralajmeroi u/iu_pergjigj pergjigjet pergjigjej tregoi pohoi pohon sqaroi vuri_ne_dukje beri_te_ditur u_shpreh perseriti reagoi bleroi ironizoi beri_shaka konfirmoi pranoi komentoi potencoi reagoi reaguar komentuar kundershtuar pohuar bere_te_ditur vijoi vazhdoi ritheksoi saktesoi vleresoi vlereson premtoi u_betua u_zotua konstatoi perfundoi ia_ktheu iu/u_kunderpergjigj postoi citoi_veten perseriti vuri_theksin informoi u_tall u_ankua paralajmeruar sqaruar shpjeguar pergjigjur shprehur',
    'si_legge_in/nel/nella/su/sul/sulla se_lee_en le-se_no/na/em/num/numa thuhet/shkruhet/lexohet_ne detto ci_ha/aveva_pensato a_dirlo/affermarlo/sostenerlo_e a_dire/dichiarare/affermare/sottolineare/ribadire/ricordare a_dirlo/pronunciarlo/affermarlo/ribadirlo/chiarirlo/parlare_e_stato/stata dice disse dichiara* aggiunto aggiunge aggiunse afferma* spiega* sottolinea* ribadi* risposto risponde rispose scritto scrive scrisse avvertito avverte commenta* osserva* ammess* ammett* riconosc* riconosciuto assicura* conclus* conclude precisa* annuncia* replica* scherza* ironizza* twitta* sostiene sostenuto insist* attacca* ricorda* confida* taglia*_corto promesso proseguito prosegue tuona* chiarito chiarisce conferma* rivelato rivela rilancia* puntualizza* esclama* sentenzia* rincara* garantito garantisce esordito esordisce continuato continua sbotta* chiosa* scandisce scandito evidenzia* rimarca* obietta* mette_in_chiaro messo_in_chiaro fatto_sapere/notare fa_sapere/notare si_e_detto/detta',
    'rekao rekla kazao kazala kaze kazu izjavi* dodao dodala dodaje napisao napisala pise porucio porucila porucuje naveo navela navodi istak* istic* naglas* upozori* upozorava objasni* odgovori* ocijeni* oceni* tvrdi tvrdio naziva rekli govorio priznao priznala potvrdi* zakljuci* podvuk* saopsti* saopcio primeti* objavi* porucuje konstatova* tvitova* nasali* oglasi* oglasio/oglasila_se_i  ponovio ponavlja komentarisa* komentira* obecao obecala najavio najavila najavljuje precizira* uzvrati* ustvrdi* smatra nastavi* otkri* iznio izneo zapitao zapitala poentira* uskliknu* apelova* apelira* objasnjava zakljucuje dodavsi podvlaci odgovara upozorila istice rece veli obecava napominje napomenuo napomenula',
    'rece veli kaza izjavuva dodade dodava naglasi napisa poraca poracuva odgovara istakna objasnuva potencira soopsti tvrdese predupredi oceni prizna potvrdi zaklucuva navede zakluci povtori se_posegovase/posegova komentira* veti najavi precizira vozvrati smeta posoci posocuva podvlece podvlekuva rekol izjavil napomena zabeleza otkri prodolzi reagirase obrazlozi ukaza izrazi spodeli istaknuva naglasuva objavi se_zablagodari tvrdi',
    'dijo dice decia se_ofrecio_a declaro anadio agrego afirmo explico subrayo advirtio senalo aseguro respondio reitero escribio contesto comento apunto bromeo sentencio zanjo recalco insistio destaco remarco confirmo admitio reconoc* reconocido admitido lamento concluyo replico ironizo tuiteo publico espeto manifesto indico sostuvo matizo preciso denuncio prometio expreso ha/habia_dicho/declarado anuncio afirma asegura explica argumento opino considero lanzo solto apostillo aviso puntualizo senalaba insiste advierte subraya responde resumio reconoce anade defiende sostiene escribe publica decia explicaba ha/habia_recordado/reiterado/recalcado/apuntado/comentado/anunciado/reconocido/remarcado/apostillado/lamentado/afirmado/asegurado/explicado/escrito/anadido/respondido/advertido/senalado/subrayado/admitido/confirmado/insistido',
    'disse diz afirmou declarou acrescentou explicou sublinhou garantiu avisou respondeu reiterou escreveu atirou admit* frisou salientou referiu comentou concluiu lamentou defendeu assegurou confirmou ironizou brincou reconheceu insistiu anunciou alertou advertiu rematou apontou observou destacou realcou retorquiu prometeu indicou adiantou denunciou replicou publicou afirma ressaltou contou argumentou considerou prosseguiu continuou esclareceu resumiu disparou sentenciou apelou vincou tuitou garante explica assegura defende sublinha insiste acrescenta responde escreve avisa reitera enfatizou ponderou completou declara',
    'powiedzial* mowi mowil* oswiadczy* dodal* dodaje stwierdzi* podkresli* podkresla zapowiedzia* oceni* odpowiedzia* odpar* napisa* napisal/napisala_na_platformie_x pisze przyzna* przekonywa* przekonuj* zaznaczy* ostrzeg* tlumaczy* wyjasni* zapewni* zazartowa* zartowa* skomentowa* oznajmi* skomentowal/skomentowala_to relacjonowa* zwrocil/zwrocila_sie_do_sluchaczy/zebranych/dziennikarzy/reporterow/poslow/publicznosci deklarowa* zadeklarowa* wskaza* rzucil* kwitowal skwitowa* potwierdzi* wytkn* zauwazy* ironizowa* powtorzy* oglosi* twierdzi podsumowa* grzmia* poinformowa* argumentowa* kontynuowa* ripostowa* apelowa* obieca* zastrzeg* wtraci* czytamy_w/we zwrocil/zwrocila_uwage odpowiada uwaza podkreslal zaapelowa* zapowiada tłumaczy tlumaczy zaznacza przyznaje ocenia wyjasnia dopowiedzia*',
    'ειπε λεει ελεγε δηλωσε δηλωνει προσθεσε τονισε τονιζει απαντησε απαντα σημειωσε σημειωνει υπογραμμισε προειδοποιησε εγραψε γραφει ανεφερε αναφερει εξηγησε διαβεβαιωσε επισημανε σχολιασε παραδεχθηκε παραδεχτηκε επεμεινε ξεκαθαρισε ισχυριστηκε υποστηριξε αστειευτηκε κατηγορησε ανακοινωσε επανελαβε πει δηλωσει υποσχεθηκε κατεληξε διευκρινισε επιβεβαιωσε υπενθυμισε ειρωνευτηκε συνεχισε εκτιμησε παρατηρησε αντετεινε ανταπαντησε σχολιαζε εκανε_λογο_για δηλωνε διαμηνυσε διεμηνυσε αποκαλυψε ομολογησε ανεβασε εγραφε αναρτησε υποστηριζει επισημαινει υπογραμμιζει υποσχεται εξηγει σχολιαζει ξεκαθαριζει πεταξε συμπληρωσε εξηγουσε ξεσπασε',
    'dodavase tvitna odvraka vozvraka vikna izvika izvikuva povikuva zagrme progrme grmna vozdivna promrmori dosepna izbuvna vetuva potseti potsetuva priznava iskaza raskaza zamoluva posovetuva ocenuva predlaga predlagase doobjasni izvesti preporaci uveri dopolni opomeni predvidi podvikna spomena dofrli dofrluva nadovrza protivreci prorokuva obelodeni izusti prozbori',
    'λενε επισημανει προσθετει συμπληρωνει ισχυριζεται διαβεβαιωνει βεβαιωνει βεβαιωσε επιβεβαιωνει ανακοινωνει απανταει ανταπαντα διερωταται διερωτηθηκε αναρωτιεται αναρωτηθηκε επαναλαμβανει παραδεχεται αποκαλυπτει εκμυστηρευεται εκμυστηρευτηκε αφηγειται αφηγηθηκε εκτιμα πιστευει κρινει εκρινε διατυπωσε καταληγει κατακλειει κατεκλεισε ολοκληρωσε δεσμευεται δεσμευτηκε δεσμευθηκε ορκιστηκε εγγυαται εγγυηθηκε προετρεψε συνιστα συνεστησε προτεινει προτεινε ελπιζει ευχεται ευχηθηκε διαμαρτυρηθηκε παραπονεθηκε καταγγελλει κατηγγειλε επικρινει αντιτεινει αντεταξε αποκρινεται αποκριθηκε ανταπεδωσε φωναξε ουρλιαξε διακηρυξε διακηρυττει αστειευεται αστειευθηκε ειρωνευεται ειρωνευτηκε ειρωνευθηκε εξανισταται βροντοφωναξε επιμενει αποφαινεται αποφανθηκε προβλεπει προεβλεψε συμπεραινει διαπιστωνει διαπιστωσε αναρτα τοποθετειται τοποθετηθηκε αντιδρα αντεδρασε προαναγγελλει εξαγγελλει εξηγγειλε εκφραστηκε αναστεναξε διατεινεται στοχαστηκε τονιζε σημειωνε υπογραμμιζε επεσημανε επεσημαινε προσεθεσε προσεθετε υποστηριζε απαντουσε επαναλαμβανε προειδοποιουσε συμπληρωνε κατεληγε περιοριστηκε_να_πει αρκεστηκε_να_πει ειπε_με_νοημα ξεκαθαριζε σχολιαζε',
    'shprehej kunderpergjigjet perserit perseriti perseritur rithote ritha kembengul kembenguli bertiti klithi psheretiu murmuriti peshperiti ankohet krenohet zotohet permbyll permbylli shpreh nderhyri nderhyn parathote profetizoi kundervihet permblodhi verejti iu/i/ia_pergjigj ia_ktheu ia_priti e_tha',
    'ribatte ribattuto controbatte controbattuto soggiunge soggiunse soggiunto ripete ripetuto riassume riassunto ritiene sostenne ammise riconobbe conviene promette proposto premette interviene intervenne esplode esploso scommette corregge corretto si_sfoga si_difende si_chiede si_domanda si_lamenta',
    'kazuje podvlace podcrtava potcrtava ocenjuje ocjenjuje procenjuje procjenjuje veruje vjeruje tvitnuo tvitnula tvitao tvitala odvraca uzvikuje viknuo viknula zagrmeo zagrmela prasnuo priznaje nastavlja zapoceo zapocela izrazava dobacio dobacila prorekao presekao presekla presjekao odsekao odsekla reaguje garantuje demantuje predlaze obrazlaze spominje opominje sazeo sazela',
    'odpiera dopytuje wskazuje obiecuje przyrzeka grzmi szydza kwituje podsumowuje konkluduje uscisla prostuje wyznaje zdradza radza doradza przewiduje zaczyna konczy wykrzykuje szepcze mruczy wzdycha upomina wytyka potwierdza gwarantuje dowodza utrzymuje odnotowuje obstaje ucina odcina odrzekl odrzekla rzekl rzekla przyrzekl wyliczyl wyliczyla przestrzegl przestrzegla ucial uciela orzekl orzekla oburzyl_sie oburzyla_sie usmiechnal/usmiechnela_sie ujal/ujela_to rzecze przekazuje',
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
    'saying telling offering_to adding replying writing stating arguing claiming announcing confirming stressing explaining admitting joking complaining tweeting posting insisting declaring warning asking noting remarking responding answering quipping pointing_out en_ajoutant/expliquant/affirmant/declarant/precisant duke_thene/shtuar/theksuar/deklaruar dicendo aggiungendo spiegando sottolineando affermando diciendo anadiendo asegurando explicando afirmando dizendo acrescentando afirmando rekavsi dodajuci porucivsi navodeci isticuci mowiac dodajac podkreslajac λεγοντας προσθετοντας τονιζοντας',
    'γραφοντας λεγοντας δηλωνοντας τονιζοντας σημειωνοντας προσθετοντας',
  ],
  /** Verbs of those who ask or hear, and whose words do not follow; and what is no speech at all: “under fire”, “warf vor”, “to the journalist”. */
  hearing: [
    'under_fire/pressure/attack/scrutiny pod_ostrzalem/presja/pritiskom unter_druck/beschuss sous_pression/le_feu sotto_attacco/accusa/pressione bajo_presion/fuego sob_pressao/fogo nen_presion υπο_πιεση',
    'interroge interrogee interrogato interrogata interpellato interpellata preguntado preguntada questionado questionada gefragt befragt zapytany zapytana pytany pytana upitan upitana zapitan zapitana prasan prasana pyetur ερωτηθεις',
    'powiedzial/powiedziala/mowil/mowila/mowi/pisal/pisala/napisal/napisala_o rekao/rekla/govorio/govorila/pisao/pisala_o rekao/rekla/govorio/govorila/pisao/pisala_je_o greeted awaited begrußte empfing',
    'hielt warf wirft',
    'novinaru novinarki dziennikarzowi dziennikarce gazetarit gazetares',
    'replied/replies/responded/responds/reacted/reacts_to_the/a/his/her_post/remark/line/tweet/comment/claim/joke/quip/answer/barb/jibe/slogan commented/comments_on_the/a/his/her_post/remark/line/tweet/claim/joke/answer joked/jokes_about_the/a/his/her_post/remark/line/tweet/answer erwiderte/antwortete/reagierte/antwortet/reagiert_auf argumentiert_mit replicato/risposto_a/al/alla/alle risponde/replica_a/al/alla/alle reagiu/respondeu_a/ao/as repondu/reagi_a/aux/au odgovorio/odgovorila/reagovao/reagovala/reagirao_na odgovorio/odgovorila/reagovao/reagovala/reagirao_je_na zareagowal/zareagowala_na reagoi_ndaj απαντησε/αντεδρασε_σε/στη/στην/στο/στις letto legge lu recu lit lexoi lexuar marre merr procitao procitala dobio dobila primio primila gelesen bekommen erhielt erhalten leido leyo escuchado recibido ouvido recebido leu przeczytal przeczytala dostal dostala διαβασε ελαβε procita dobi ricevuto riceve read_in/on asked asks wondered heard hears listened pressed questioned quizzed grilled interviewed learned learnt pyeti pyet degjoi mori chiede chiesto chiese ascolta ascoltato sente sentito pitao pitala upitao upitala cuo cula slusao slusala prasa slusna fragte fragt horte hort vernahm bekam demande entend entendu ecoute pregunto escucho oyo recibio perguntou ouviu recebeu zapytal zapytala uslyszal uslyszala ρωτησε ακουσε αρωτησε',
    'u_prit u_prite u_mireprit u_shoqerua u_pershendet u_quajt u_akuzua u_kritikua u_tall u_fishkellye u_perball',
    'im_visier dans_le_viseur na_udaru na_meti ne_shenjester nel_mirino en_el_punto_de_mira na_mira na_celowniku στο_στοχαστρο pod_udarom si_e_ritrovato/ritrovata e_rimasto/rimasta ficou quedo ostao ostala musste mussten u_la zostal zostala mbeti ostana εμεινε',
    'jeered heckled booed shouted_down interrupted answered_by countered_by on_the_ropes in_the_dock in_the_crosshairs in_hot_water on_the_back_foot on_back_foot in_retreat at_sea only_to_be drawing_a responds_to replies_to',
    'then_there_was next_up_was was/were_singled_out was_the_target/butt/villain/enemy was_not_spared came_in_for his_favourite_target under_his_skin',
    'gli_e_stato_detto mu_je_receno que_lhe_disseram que_le_dijeron le_dijeron qu’on_lui_a_dit il_bersaglio_era meta_je_bio celem_byl el_blanco_era o_alvo_era la_cible_etait das_ziel_war',
  ],
  /** Joins two things. */
  and: ['and or und oder et ou e y dhe ose i ili και η oraz lub'],
  /** Verbs that words follow behind a colon, though they are not verbs of speech: "mocked the trip: “". */
  manner: [
    'machte_klar lashed_out laid/ripped_into waded_in put_it_bluntly postawil/postawila_sprawe_jasno nie_mial/miala_watpliwosci nao_deixou_duvidas nema_dilemu/dilema lo_resumio_asi resumiu_assim tore/tears_into justified justifies called calls hails praises accuses urged urges mocks backs defended defends dismisses rejects criticises condemns attacks welcomed welcomes blames shrugged shrugs sneered slams lashed hit_out hit_back hits_back rounded turned_on thanked thanks congratulated denounces deplored agreed agrees concurred concurs opened_with closed_with ended_with finished_with signed_off_with summed_up sums_up had_a_blunt/simple/clear/short/stark/stern/defiant/different/similar/plain_message/answer/reply/response/warning/word_for apologised doubled_down struck_a struck_a_different/warmer/cooler/harder/softer/sharper/similar/lighter/defiant/cautious/optimistic/familiar_note went_further made_clear made_his/her/it/their_case/feelings/position set_out sounded was_blunt/clear/firm/adamant/unmoved/categorical/scathing/unequivocal played_down poured did_not_hold/mince left_no_doubt/room ruled_it/out offered pleaded appealed raised_a/laughter/smiles/eyebrows/the could_not_resist couldn’t_resist could_not_resist_a_dig/swipe/jab/joke/barb/jibe/post/tweet/comment/remark could_not_resist_posting/adding/tweeting pas_mache_ses_mots kein_blatt_vor usato_mezzi_termini se_mordio_la_lengua se_mordió_la_lengua gryzl_sie_w_jezyk made_the/a_same/similar/point/case/plea took_aim joined_in/the drew_a/laughter went_on_the chipped_in put_it kept_it_short/simple got_to_the_point cut_to_the_chase left_nobody_in_doubt took_a_swipe/dig/pop had_a_swipe/dig/pop had_this_to_say had_a_message/warning/word_for could_not_help/hide did_the_maths/arithmetic/sums did_not_hide/spare/pull piled_in let_rip/fly stood_firm held_firm drew_a_line begged_to_differ saw_it_differently disagreed was_blunter/happier/gloomier/more_blunt/direct/diplomatic/cautious/scathing was_equally/just_as_blunt/clear/firm/scathing was_in_no_mood was_having_none took_up_the_theme took_to_the/social/twitter/facebook rubbed_it_in spoke_for sprang_to rallied_to wird/wurde_deutlich bringt/brachte_es_auf legt/legte_nach n’a_pas_cache/mâché a_prefere_en_plaisanter ne_cache_pas non_usa/usò_mezzi_termini non_ha_dubbi no_se_anduvo_con no_oculto não_poupou nao_escondeu foi_taxativo/claro nuk_i_kurseu nije_stedio/krio nije_krila nie_przebieral nie_owijal nie_ukrywal το_εθεσε δεν_εκρυψε',
    'did_not_mince_words did_not_mince_his/her/their_words made/makes_it_clear blasts nuk_i_kurseu/pertypi_fjalet foli_pa_dorashka foli_hapur nuk_la_vend_per_dyshime nuk_kursehet godet sulmon sulmoi thyen_heshtjen theu_heshtjen non_ha_usato/lasciato_mezzi_termini non_usa_mezzi_termini andato_dritto_al_punto non_ha_lasciato_spazio_a_dubbi rincarato_la_dose messo_le_mani_avanti senza_freni contrattacca affonda ne_bira_reci nije_birao/birala_reci bez_dlake_na_jeziku nije_stedio/stedila_reci nije_ostavio/ostavila_mesta/mjesta_sumnji napada ne_gi_bira_zborovite bez_vlakna_na_jazikot ne_ostavi_prostor_za_somnez enfonce_le_clou par_quatre_chemins on_ne_peut_plus_clair contre-attaque no_se_mordio_la_lengua lo_dejo/deja_claro hablo_sin_pelos_en_la_lengua puso_el_grito_en_el_cielo tiro_de_ironia carga_contra cargo_contra ataca nao_mediu/mede_palavras nao_poupou_nas_palavras nao_teve/tem_papas_na_lingua nao_deixou_margem_para_duvidas foi_direto_ao_ponto nao_fez_rodeios rebate manda_recado nie_pozostawil/pozostawila_zludzen nie_owijal/owijala_w_bawelne nie_gryzl/gryzla_sie_w_jezyk nie_przebieral/przebierala_w_slowach δεν_μασησε_τα_λογια_του/της περασε_στην_αντεπιθεση fand_deutliche_worte noch_deutlicher schlagt/schlug_zuruck nicht_lange_auf_sich_warten non_si_e_fatta_attendere no_se_hizo_esperar nao_se_fez_esperar pas_fait_attendre nuk_vonoi nije_izostao/izostala/izostalo δεν_αργησε mohoi kundershtoi doli_me_nje_deklarate/reagim hodhi_poshte kritikoi mbrojti tall* perqesh* akuzoi falenderoi',
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
    'se_mostro s’est_montre s’est_montree zeigte/zeigt/gab/gibt_sich mostrou_se mostrou-se mostra-se si_e_mostrato/mostrata si_e_detto/detta hielt_sich reagiu reaccionó reacciono reagi a_reagi reagito foi_ainda_mais_longe foi_mais_longe',
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
    'according_to in_the_words/opinion/view_of to_quote in_the_phrase_of sipas prema spored według wedlug zdaniem laut nach_angaben/worten/ansicht/auffassung/meinung/aussage nach_den_worten nach_den_worten_von/des/der heißt/hieß_es_von/bei aux_dires_de selon_les_dires_de a_juicio_de aos_olhos_de a_ojos_de en_boca_de zufolge selon_les_mots/mots/termes_de selon d’apres aux_yeux_de pour_reprendre_les_mots_de secondo a_detta_di nelle/con_le_parole_di para_usar_las_palabras_de segun en_palabras_de en_opinion_de segundo nas_palavras_de de_acordo_com na_opiniao_de συμφωνα_με κατα_τον/την με_τα_λογια με_τα_λογια_του/της po_mnenju/misljenju/recima/rijecima sa/so_zborovite_na me_fjalet_e słowami slowami w_opinii w_ocenie jak_ujął/ujal/okreslil',
    'no_entender_de en_opinion_de en_palabras_del nas_palavras_do/da no_entender_do/da na_opiniao_do/da en_la_opinion_de stando_alle_parole_di secondo_quanto_detto/dichiarato/affermato_da in_den_worten_von/des/der prema_recima/rijecima/navodima po_navodima spored_zborovite_na sipas_fjaleve_te στα_ματια κατα_την_αποψη/εκτιμηση wedlug_slow jak_wyjasnil/podkreslil/zaznaczyl',
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
    'reply response answer post tweet letter statement message verdict words remark remarks comment comments riposte retort line phrase claim claims pledge vow promise boast warning assertion argument quip joke jibe speech slogan motto mantra declaration admission insistence caption note email memo assessment view reaction conclusion plea demand call description account version suggestion charge accusation jibe slur insult taunt barb dig jab attack sentence passage soundbite video clip',
    'pergjigja pergjigje postimi postim deklarata deklarate fjalet fjaleve fjalen fjala fjale reagimi reagim mesazhi pergjigjja pergjigjen reagimin fjali fjalia fjaline fjalise mesazh letra leter komenti statusi',
    'comunicato nota risposta affondo monito giudizio stoccata frecciata sfogo avvertimento parola reazione posizione la_replica dura_replica post messaggio parole lettera dichiarazione commento frase tweet replica',
    'recenica recenicu recenice tvrdnja tvrdnju odgovor objava poruka poruku reci rijeci riječi pismo izjava izjavu komentar reakcija poraka zborovite objavata odgovorot reakcijata izjavata porakata komentarot',
    'antwort beitrag botschaft worte kommentar reaktion erklarung stellungnahme brief satz aussage zitat',
    'communique reponse message mots lettre declaration commentaire phrase publication reaction propos formule',
    'advertencia dictamen comunicado respuesta mensaje palabras carta declaracion comentario frase reaccion publicacion',
    'recado alerta resposta mensagem palavras declaracao comentario frase reacao publicacao',
    'zdanie zdania cytat cytatu odpowiedz wpis wpisie słowa slowa list oswiadczenie komentarz',
    'απαντηση αναρτηση μηνυμα δηλωση επιστολη σχολιο λογια φραση φρασεις ρηση αντιδραση τοποθετηση δηλωσεις ανακοινωση',
    'objavi objave izjavi poruci pismu saopstenju saopstenje saopcenju priopcenju odgovoru komentaru obracanju soopstenie soopstenieto pismoto odgovorot leserbrief gastbeitrag kolumne pressemitteilung oswiadczeniu komentarzu liscie wpisie odpowiedzi ανακοινωση επιστολη comunicado intervista nota entretien',
    'retourkutsche dementi smentita desmentido demanti riposta pergenjeshtrim pergenjeshtrimi',
  ],
  /** Whoever leads a government or a country, in any language: which one, the country says. */
  head: [
    'leader leaders prime_minister premier premiers pm kryeministr* kreu_i_qeveris* primo_ministro primera_ministra primer_ministro primeiro_ministro primeira_ministra presidente_del/do_consiglio/gobierno premijer* premijerk* premier* premierk* predsednik*_vlad* predsjednik*_vlad* premierot ministerprasident* premierminister* regierungschef* jefe/jefa_del_gobierno chefe_do_governo capo_del_governo szef/szefowa_rzadu sef/sefica_vlade kreu_i_qeverise chef_du_gouvernement cheffe_du_gouvernement premier_ministre premiere_ministre πρωθυπουργ*',
  ],
  /** Other people without a name: what they are, which tells one from another little or not at all. */
  rank: [
    'head_of_state asylum_seeker vicepremier* wicepremier* vizekanzler* potpredsedni* potpredsjedni* zamenik_premijera vicepresident* vice-president* vicepresidente* kolleg* koleg* coleg* συναδελφ* avversari* adversaire* adversari* gegner* protivnik* kundershtar* przeciwnik* αντιπαλ* kritiker* kriticar* επικριτ* freund* prijatelj* przyjaciel* vizitor* convidad* musafir* padrone/padrona_di_casa anfitrion* anfitria* gastgeber* mikprites* domacin* domakin* gospodarz* οικοδεσποτ* zevendeskryeministr* zevendesminist* ambasador* zedhenes* president* deputet* kryetar* sekretar* drejtor* zyrtar* burim* udheheqes* lider* këshilltar* keshilltar* kancelar* eurodepute eurodeputee eurodeputado eurodeputada eurodeputato eurodeputata ambasciat* deputat* senator* segretari* direttor* sottosegretari* funzionari* predsjedavajuc* predsedavajuc* ministar* ministark* ministerk* pratenik* predsedni* predsjedni* pretsedatel* pretsedatelk* portparol* glasnogovorni* zvanicni* poslani* sefic* kancelark* gradonacelni* direktor* außenminister* innenminister* botschaft* sprecher* prasident* kanzler*',
    'bundeskanzler* abgeordnet* vorsitzend* politiker* parteichef* oppositionsfuhrer* kommissar* staatssekretar* innenpolitiker* bundesminister* christdemokrat* sozialdemokrat* porte_parole embajador* diputad* secretari* funcionari* embaixador* porta_voz rzeczni* prezydent* przewodnicz* szef* wiceminist* burmistrz* kanclerz* sekretarz* υπουργ* πρεσβ* εκπροσωπ* προεδρ* βουλευτ* αρχηγ* γραμματεα* διευθυντ* καγκελαρι* locataire_de_la_place_beauvau locataire_de_l’elysee locataire_de_matignon titolare_del_viminale titolare_della_farnesina inquilino/inquilina_de_la_moncloa directeur_general directrice_generale direttore_generale direttrice_generale generalny/generalna_dyrektor dyrektor_generalny γενικος_διευθυντης drejtori_i_pergjithshem generalni/generalna_direktor/direktorka taxi/bus/lorry/van_driver one/a_fan/voter one_farage_fan/voter un_retraite une_retraitee um_reformado uma_reformada',
    'um_aposentado uma_aposentada un_politico una_politica um_politico uma_politica il_diplomatico el_diplomatico un_diplomatico abogada abogado activist actor actress actriz adepto admiral adviser advisor advogad* advokat* adwokat aide aides aktivist* aktivistkinja aktivistot aktor aktori aktorka aktywist* alcalde* alguem alguien allies ally ambasad* ambassad* ami amica amici amico amie amis analist* analiticar* anality* analyst* anhanger animateur animatrice anwalt anwaltin anwohner* apresentador* archbishop ativista ator atriz attivista attore attrice author autor autorin avocat avocate avokati avokatja avvocat* backbencher badacz badaczka banker banor banori barbeiro barber barbero barbier* barista barman baroness barrister beamter berberi* berberot bischof bishop biskup bispo biznesmeni biznismen boss boy brother businessman businesswoman bystander cabbie calciatore caller camarero',
    'cameriere campaigner cancellier* canciller cantante cantor cantora capo capogruppo chair chairman chairwoman chancellor chanceliere chancelier chanceler chanteu* charity chauffeur chef chefe cheffe chefin chercheu* chief co-leader colider colleague collega collegh* collegue* colonel columnist comedian comedien* comisari* comissari* commentator commissa* commissioner conductor condutt* councillor counterpart critic critici criticos critics daughter dean demonstrator demonstrant demonstrantot demonstrantin demonstrantka deputad* depute deputee deputy detective dikush diplomat diplomats diplomati diplomate diplomates diplomata diplomatas diplomatot diplomatkinja diplomatot directeur director director-general directora-general directrice diretor-geral diretora-geral dirigeant* dirigente doctor dyplomata economist* ecrivain* editor ekonomist* ekspert* embaixada embajada embassy emeryt emerytka empresari* enseignant envoy escritor* especialista esperta esperto esponente estudante estudiante etudiant* eurodepute eurodeputee eurodeputado eurodeputada eurodeputato eurodeputata eurodepute eurodeputee eurodeputado eurodeputada eurodeputato eurodeputata euroministar',
    'europaabgeordnete europaabgeordneter europosel europoslanka eveque evroposlanik evropratenik* exdiputad* exjefa exjefe exlider exministr* expert experta experte expertin experto expremier fahrer farmer father fisherman fondateur fondatore fondatrice fonte footballe* forscher* founder fqinji friend friseur frontbencher fryzjer fudbaler fuente fundador* futbolista futebolista gast gaste gazetari generaldirektor generalot girl glumac glumecot gobernante gosc gost gosti governante governanti governor group grunder* guest habitant habitante head heckler hincha historian historiani historiania historiador historiadora historian historiani historiania historiker historikerin historien historienne historiador historiadora historikerin historyk historyczka host hote humorist* husband imam imprenditore infermiera insegnante insider internaute internauta interviewer investigador* invitado invitada istoricar* istrazivac* istrazuvac* izvor jefa jefe jemand journalist jubilad* judge kalimtari kamarieri kellner kelner kelnerot kengetari kibic kierowca king komesar* komicar* komik komiker*',
    'komisar* komsija konobar konservative konservativer kreu kritike kritiku kryedemokrati kryediplomat diplomats diplomati diplomate diplomates diplomata diplomatas diplomatot krytycy krytyk krytykow ktos lawmaker lawyer lehrer lehrerin leser lider locutor* lord maestro maire man mandatari* manifestante manifestant mayor member mestanin mesuesi mieszkan* migrant migrationsexperte migrationsforscher mik militant minister ministers ministerk* ministerot ministerin ministerka ministri ministrja ministre ministrin ministrit ministro ministra ministrica ministrem minuvac* miq moderadora moderator* morador* mother motorista mp mps nachbar nastavnik nauczyciel navijac navivacot negotiator negoziante neighbour neighbor neko nekoj netko ngo novelist nurse nutzer nutzerin obispo odvjetnik official officials okonom okonomin ong onlooker opponent organisation organization organizacion organizacao organizzazione osnivac osnovacot ospite ospiti parlamentar* parlamentari* parlamentarka parlementaire passant* passer-by patron patronne peer pejacot pensioner pensionisti pensionato pensionata penzioner* perfaqesues* peshkopi pesquisador* pevac pevacica pilkarz piosenkar* pisac pisarka pisarz pisatelot pjevac',
    'policaecot policajac policeman policewoman polici policial policier policjant politician politicien politicienne politicar politicarka politicienne politikan* politolog* polityczka polityk poliziotto polizist pollster pope portavo* posel poslanikot poslanka povjesnicar prawniczka prawnik predstavni* presentatore presentatrice presentateur presentador presentadora presentatrice presenter president* pretstavni* prezantues* prezenter* priest prince profesor* professor professore professoressa professorin professeur professeure professora professor* prolazni* prosvednik protester protestues protestuesi protestujacy protestujacy prowadzac* przechodzien przedsiebiorca qualcuno queen quelle quelqu’un rappresentante refugee rentner* reporter representante representant researcher resident residente resormministerin responsavel ricercat* rival rivale rivales rivali rivals sanger sangerin sasiad sasiadka schauspieler scholar scrittore scrittrice secretary secretaire secretari* sef sefot senateur senator senatrice serveur sheriff shkrimtari shoferi shopkeeper sindacalista sindaco sindicalista singer sister sociolog* socjolog soldado soldat soldato',
    'soldier solicitor somebody someone his_son her_son source sources soziolog* speaker spokesman spokesperson spokespeople spokeswoman stanovnik storica storico stranger strucnjak* student studenti studentja studente studentessa studentkinja studentica studentot studentin studentka studentkinja studentot studiues* supporter supporters supporteur susjed syndicaliste taksist* taksowkarz tanaiste taoiseach tassista taxifahrer taxista teacher themeluesi tifosa tifoso tifozi titular torcedor* transeunte treasurer umirovljenik unionist unternehmer ushtari vecina vecino vereador vertreter* vescovo veteran villager vizinha vizinho vladika vocero voditel* voisin voisine vojnik vozac vozacot waiter whip wife woman writer zalozyciel* zolnierz zrodlo zuschauer zwischenrufer ακτιβιστ* αναλυτης αναλυτρια αντιπροσωπος αστυνομικος βουλευτης γειτονας δασκαλος διαδηλωτ* δικηγορος διπλωματης εκπροσωπος επικεφαλης επισκοπος επιτροπος επιχειρηματιας ερευνητ* ευρωβουλευτης ηθοποιος ιδρυτης ιδρυτρια ιστορικος καθηγητ* καλεσμενος καποιος κατοικος',
    'κοινωνιολογος κουρεας κωμικος οδηγος οικονομολογος οπαδος παρουσιαστ* περαστικος πηγη ποδοσφαιριστης πολιτικος σερβιτορος στρατηγος στρατιωτης συγγραφεας συνταξιουχος ταξιτζης τραγουδιστ* φιλος φοιτητης φοιτητρια',
    'homolog* omologo omologa omologhi amtskolleg* counterpart* hitelo uomo anziano anziana covek coveka starica starac mezczyzna staruszek staruszka kobieta homme monsieur boulanger mann frau señor señora senhor senhora homem mulher idoso idosa panadero padeiro baker pekar ανδρας ηλικιωμενος ηλικιωμενη γυναικα κυρια covekot zena zenata njeri burre grua plakë plak',
    'commander kommandeur',
    'elu elue ηγετης ηγετιδα',
    'neighbours neighbors students protesters ambassadors residents voters_outside pensioners',
  ],
  /** Whom words are said to, in languages that put a name behind: “al giornalista Rossi”. */
  press: [
    'dziennikarz* novinar* gazetar* giornalist* periodist* jornalist* journalist* δημοσιογραφ* cronist* korrespondent* corresponsal* correspondent* prezenter* voditel* conduttor* presentador* apresentador* παρουσιαστ*',
  ],
  /** One of them who holds no such office now, or stands beside it. */
  beside: [
    'i/e/te_brendshem/brendshme/jashtem/jashtme za_unutrasnje/unutarnje/spoljne/vanjske/inostrane_poslove za_vnatresni/nadvoresni_raboti za_odbranu/odbrana/obranu/pravdu/pravda former ex then deputy home/foreign_affairs border/national_security vice opposition shadow designate elect future next would-be aspiring ish zevendes* opozit* bivsi bivsa bivseg porenesni* poranesni* zamenik zamjenik potpredsedni* ehemalig* fruher* stellvertret* ancien ancienne vice-president adjoint ex-premier expremier expresidente antiguo antigua anterior viceministr* byly byla owczesny wice* πρωην αναπληρωτ* ex-ministro',
    'μεταναστευσης_και_ασυλου administracao_interna asuntos_exteriores_y_cooperacion asuntos_exteriores negocios_estrangeiros affaires_etrangeres spraw_wewnetrznych/zagranicznych unutrasnjih/unutarnjih/spoljnih/vanjskih/inostranih_poslova za_nadvoresni/vnatresni_raboti msw mswia msz mvr mup interior giustizia justicia justica defesa defensa difesa exteriores estrangeiros esteri εσωτερικων εξωτερικων αμυνας δικαιοσυνης οικονομικων υγειας παιδειας μεταναστευσης προστασιας_του_πολιτη',
    'antigo antiga velho ehemaliger',
    'tory tories',
    'ne_detyre u_ostavci w_stanie_dymisji en_funciones em_funcoes vo_zaminuvanje geschaftsfuhrend*',
    'partii_konserwatywnej/pracy partia_konserwatywna',
    'labour',
  ],
  /** Somebody's words in somebody else's mouth, or words that were not said: “quoted”, “never”. */
  quoting: [
    'put_it_to said/say/says/saying_nothing/little quote quoted quotes quoting cite cited cites citing echo echoed echoes echoing mimick* paraphras* parrot* referring referred alluding alluded denied denies denying not never refused refuses didn’t hasn’t hadn’t doesn’t nikogas nikad nikada nigdy kurre ποτε mai jamas nunca niemals no_ha no_habia nicht jamais nuk s’ka nije δεν non nao nie ne_rece/izjavi/kaza/izjavil/rekol no_dijo/declaro/afirmo pas_dit/declare/affirme/ecrit pas_ete citat* citirao citira citat zitierte zitiert citato citando citant citou cytujac cytował cytuje bashkengjit* cituar citoi παραθετ*',
    'neither nor ni ani niti ουτε weder as_nuk',
    'otherwise reading_from reading_out reading_aloud',
    'sous_le_tweet/post unter_dem_post/tweet sotto_al_post sotto_il_post ispod_objave pod_postem/wpisem under_the_post/tweet odgovor_na_izjavu/objavu/poruku',
    'risposta/replica_al/alla/ai/agli respuesta_al resposta_ao/à antwort_auf reponse_au/a_la odpowiedz_na',
  ],
  /** What somebody says who then denies it, unless that he has said something. */
  denying: [
    'dement dementi dementit nient niait nego negou negar negato nega smentito smentisce smenti desmintio desmentiu desmiente bestritt bestreitet leugnet leugnete negira* demantovao demantovala demantirao demantirala zaprzecz* zdementowal dementuje διεψευσε διαψευδει αρνηθηκε αρνειται pergenjeshtroi demantoi demantirase',
  ],
  /** “With these words Rama described”; “…, in her words”. */
  theseWords: [
    'with_these/those/this_words/phrase me_keto_fjale/fraze con_queste_parole con_questa_frase con_estas/esas_palabras con_esta_frase avec/par_ces_mots/paroles com_estas/essas_palavras mit_diesen_worten ovim/tim_recima/rijecima so_ovie_zborovi tymi_slowami tymi_słowami με_αυτα_τα_λογια με_αυτη_τη_φραση με_αυτες_τις_λεξεις',
    'με_τη_φραση_αυτη con_esta/estas_afirmacion/declaracion com_esta_afirmacao auf_diese_weise so_ovaa_recenica/fraza ovom/tom_recenicom me_keto_terma in_questo_modo en_ces_termes en_estos_terminos nestes_termos',
  ],
  ownWords: [
    'according_to_him/her sipas_tij/saj secondo_lui/lei selon_lui/elle segun_el/ella segundo_ele/ela prema/po_njemu/njoj laut_ihm/ihr według/wedlug_niego/niej in_his/her/their_words in_his/her/their_own_words le_sue_parole sono_le_sue_parole seine/ihre_worte ses_mots sus_palabras as_suas_palavras njegove/njene_rijeci/reci fjalet_e_tij/saj',
  ],
  /** What somebody is who then speaks: “was equally dismissive: “”. */
  manners: [
    'adamant angry bitter blunt brutal categorical clear cutting damning defiant delighted direct dismissive emphatic firm frank furious generous gloomy grateful incredulous optimistic pessimistic proud sarcastic scathing sceptical skeptical unapologetic unequivocal unimpressed unmoved withering ironic ironico ironique ironisch categorico tassativo taxativo κατηγορηματικος σαφης i_prere kategoricen jasen dobitny stanowczy having_none chiaro netto deutlich klar categorique ferme formel claro perentorio tajante rotundo contundente combativo kampferisch i_qarte clair claire skeptisch gelassen scharf cetico escettico esceptico sceptique prudent prudente cauto zuruckhaltend zuversichtlich unmissverstandlich jasan jasna izricit izricita kategorican kategoricna kategorik',
    'αιχμηρος αιχμηρη καυστικος δηκτικος δηκτικη ξεκαθαρος ξεκαθαρη σαφης durissimo durissima duro dura tagliente lapidario lapidaria sferzante caustico caustica mordaz tajante ostar ostra decidan decidna deciden bezkompromisowy nieugiety cierpki kryptisch bissig deutlich scharfzungig cinglant cinglante lapidaire acerbe acido acida irritado irritada i_ashper e_ashper e_prere e_qarte sarkastik sarkasticen sarkastican sarkasticna',
    'taxativa tassativa rotunda categorica perentoria ferma inequivoca contundentes kratak kratka krotki lapidarny κατηγορηματικη',
  ],
  /** Verbs that give a thing a name: “called the report ‘…’”. */
  naming: [
    'branded brands dubbed spoke/speaks/talked/talks_of labelled labeled described_it/them/the_report/reports/plan/idea/scheme_as called_it/them/the/that quajti cilesoi definito definisce definiva bollato bezeichnete nannte qualifie qualifiait califico tacho apellidado classificou apelidou nazwal nazwala okreslil okreslila nazvao nazvala ocijenio_kao narece χαρακτηρισε αποκαλεσε',
    'described_the_trip/visit/deal/talks/move/plan/summit/scheme/meeting/agreement_as',
  ],
  /** “Gave a short answer”. */
  giving: ['gave gab gives delivered delivers issued issues dha dao dala gab donne dio deu dal dala edose'],
  /** Words that are said to be nobody's, or not those of whom they are given to. */
  false: [
    'banner banners mural poster posters placard placards graffiti heckler hecklers chant striscione striscioni cartello banderole affiche pancarte pancarta cartaz transparent plakat plakatu plakacie baner pankarte pankarten πανο could_have might_have should_have rather_than_say no_proof no_record nobody_believes few_believe dear caro cara lieber liebe cher chere querido querida αγαπητε i/e_dashur allegedly supposedly purportedly angeblich presuntamente supuestamente supostamente alegadamente rzekomo gjoja navodno no_evidence bulo bufala bufale ne_e_tocno/vistina nije_tacno/tocno/istina nuk_eshte_e_vertete non_e_vero no_es_cierto/verdad nao_e_verdade nieprawda nie_jest_prawda δεν_ειναι_αληθεια stimmt_nicht pas_vrai headline headlines caption captioned photo picture false nonsense/rubbish/absurd/ridiculous_that/to falsely fake faked wrong wrongly untrue misattribut* fabricat* doctored hoax myth satir* parody spoof debunk* misquot* rreme shpifj* falsch* erfunden fals* faux fausse laž lazn* lazna neistin* fałszyw* ψευδ*',
  ],
  /** What goes before the words of one who is reported. */
  that: [
    'ready/able/willing/prepared/determined/hoping/going/wants/wanted/needed/aims/intends/continue/continued/happy_to that se da che que dass ze ότι πως deka qe',
  ],
  /** “As Rama put it”, “is how”. */
  as: ['as how what come wie comme como kao jak kako siç sic όπως'],
  /** Who somebody is follows; for what comes behind it, somebody else may be spoken of. */
  who: [
    'chi ko kto quem wer kush who whose whom which where when while whereas because although though but after before if whether since until unless i_cili e_cila kur nderkohe pasi quando mentre cui koji koja koje dok kada kad nakon sto koj koja koga als wahrend weil obwohl aber nachdem quien cuando mientras qui quand alors onde quando enquanto który ktory ktora gdy kiedy podczas ale οποιος οποια οταν ενω ma pero mais mas',
    'teksa ndersa derisa dokle sepse gdyz poniewaz jer bidejki oti zer omdat dieweil tandis puisque porque aunque embora poiche siccome',
    'ku wo where',
  ],
  /** Behind one of these a name is not who speaks. */
  preposition: [
    'de_passage_à/a ai_microfoni_di ai_microfoni odgovor/odgovorot/poraka/poruka/porakata/pismoto/pismo/list/odpowiedz/wiadomosc/apel/wezwanie_do unlike despite depuis desde dla dalla amid besides beside opposite including like without than malgre trotz wegen nonostante malgrado a_pesar_de apesar_de pese_a uprkos usprkos mimo mimo_to pomimo perkunder perball krahas παρα χωρις statt außer sauf excepto exceto tranne osim oprocz with to during about in on at from near for against under over between behind alongside towards toward into upon via following mit vor nach bei beim vom ins uber wahrend zu zum zur gegenuber im in am auf an con durante dopo prima su sul sulla ai agli alla alle allo al contro sobre tras ante contra en hacia para avec pendant apres avant à dans sur aux au chez contre com apos em no na nas nos numa ao aos perante com sa s u posle pred so vo za o z ze w do po przed podczas zapytan*/pytan*/dopytywan*_o por uz pored kod kraj protiv uoci nad pod preko izmedju pokraj kon prane drejt rreth kunder mbi para tek neben seit ohne gegen lors vers chez lungo presso verso junto podle obok me pas gjate ne te ndaj nga prej με σε στο στη στην στον στους μετα απο για προς κατα',
    'nesta neste nessa nesse desta deste numa num tra fra entre presso',
    'στα στις',
    'odgovor/replika/reakcija/odpowiedz_na respuesta/resposta_a risposta/replica_a τον την',
  ],
  /** Of: "the president of Serbia", "a letter from"; and a question, which is of whoever stands behind it. */
  of: [
    'pitanje pitanja prasanje prasanjeto pyetjes pyetjen domanda pregunta pergunta frage pytanie ερωτηση',
    'of by from de del della dello dell dei degli delle dal dall di du des d i e te se von aus des da do dos das του της των iz od na',
    'w_rzadzie/gabinecie u_vladi/kabinetu/timu vo_vladata/kabinetot/timot_na signed_by firmato/firmata_da/dal/dalla firmado/firmada_por signe/signee_par podpisany/podpisanym/podpisanego_przez unterzeichnet_von assinado/assinada_por/pelo/pela koje/koju/koji_je_potpisao/potpisala υπογραφει_ο/η',
  ],
  /** An article in English, an auxiliary in French, and “to” in Spanish. */
  a: ['a'],
  /** Behind these, and a word of those below, is who speaks: “MPs were told by Rama”. */
  agent: ['told_by spelled/spelt_out_by set_out_by summed_up_by put_by voiced_by'],
  /** Behind these something is done to somebody. */
  passive: [
    'is was were are been being be got gets became becomes bese beshe shown_himself/herself se_veut se_montre εμφανιστηκε u_tregua u_shfaq pokazao/pokazala_se wurde worden est ete stato stata fue sido foi byl byla zostal bio bila ηταν',
  ],
  article: [
    'sein seine seinen seiner ihr ihre ihren ihrer seu seus suo suoi the the_following an one another his her my their its our der die das ein eine einer dem den un une le la les il lo gli uno una el los las un o os as um uma ο η το οι ενας μια nje',
  ],
  /** Where words are printed or posted. */
  outlet: [
    'x twitter twitteru twitterze facebooku facebooku instagramie facebook facebooku fejsbuk instagram instagramu telegram telegramu tiktok youtube linkedin tviter tviteru tvitter lusa tanjug tanjuga reuters rojters adnkronos fena hina politika danas novosti blic vecer καθημερινη',
  ],
  /** Those who are told, without a preposition or with one. */
  hearers: [
    'ai_giornalisti/cronisti/reporter/deputati/colleghi/senatori novinarima reporterima medijima dziennikarzom reporterom mediom poslom gazetareve mediave reportern journalisten aos_jornalistas/reporteres/deputados com_os_jornalistas a_los_periodistas/reporteros/medios aux_journalistes/deputes/medias devant_les_journalistes στους_δημοσιογραφους na_novinarite na_mediumite',
  ],
  /** Helps a verb, or stands beside it: “has”, “yesterday”; and those who are told, without a preposition. */
  auxiliary: [
    'χαρακτηριστικα textualmente literalmente wortlich doslovno doslownie textuellement testualmente has had have also then later once again ha hat habe haben hatte ka kishte ishte eshte u iu je su e ist war ja tez rowniez deja aveva avait ont heute gestern monday tuesday wednesday thursday friday saturday sunday yesterday today este_lunes/martes/miercoles/jueves/viernes/sabado/domingo hoy ayer ieri oggi martedi mercoledi giovedi danas jucer juce sutra w_poniedzialek/wtorek/srode/czwartek/piatek/sobote/niedziele we_wtorek u_ponedeljak/ponedjeljak/utorak/sredu/srijedu/cetvrtak/petak/subotu/nedelju/nedjelju te_henen/marten/merkuren/enjten/premten/shtunen/dielen vo_ponedelnik/vtornik/sreda/cetvrtok/petok/sabota/nedela am_montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag el_lunes/martes/miercoles/jueves/viernes/sabado/domingo na_segunda/terca/quarta/quinta/sexta_feira na_segunda/terca/quarta/quinta/sexta esta/este_segunda/terca/quarta/quinta/sexta_feira deneska vcera denes την_πεμπτη/τριτη/τεταρτη/παρασκευη dje sot hene marten montag dienstag mittwoch donnerstag freitag hier jeudi lundi mardi mercredi vendredi samedi dimanche avait auch auch_noch',
    'veceras jutros sinoc nocas vecerva utrovo utrinava sabajle sonte mbreme sonte_ne_londer kete_mengjes stamani stasera ieri_sera questa_mattina esta_manana/noche/tarde anoche esta_manha/noite/tarde ontem hoje ce_matin/soir ce_jeudi/lundi/mardi/mercredi/vendredi wczoraj dzisiaj dzis rano χθες σημερα αποψε ontem_a_noite gestern_abend heute_morgen στη_συνεχεια poi successivamente ancora inoltre ademas tambien tambem ainda depois ensuite egalement aussi potom zatim takodje takode takodjer isto_taka pastaj gjithashtu potem nastepnie takze επισης',
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
