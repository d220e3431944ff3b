/**
 * Word lists for reading mentions, in folded form: French and English together
 * where no word of one language misleads in the other.
 *
 * Closed classes and short lists of frequent words only; what a base knows
 * (names, adjectives of nations, titles) never stands here.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Honorifics before a surname, with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'masculine' | 'feminine' | null> = new Map<
  string,
  'masculine' | 'feminine' | null
>([
  ['m', 'masculine'],
  ['mr', 'masculine'],
  ['monsieur', 'masculine'],
  ['sir', 'masculine'],
  ['mme', 'feminine'],
  ['mrs', 'feminine'],
  ['ms', 'feminine'],
  ['madame', 'feminine'],
  ['dame', 'feminine'],
  ['mm', null],
  ['mmes', 'feminine'],
  ['dr', null],
  ['lord', 'masculine'],
  ['lady', 'feminine'],
]);

/** Titles that may stand, with a capital, before a name without being part of it. */
export const TITLES = words(`
  president presidente premier premiere ministre chancelier chanceliere general generale amiral colonel
  capitaine commandant roi reine pape senateur senatrice depute deputee maire secretaire ambassadeur
  ambassadrice prince princesse maitre docteur professeur prime minister chancellor secretary foreign
  defence defense admiral king queen pope senator congressman governor ambassador professor gen sen gov
  defense armees finances interieur affaires etrangeres economie justice europe etat guerre tresor sante energie travail
  republique conseil gouvernement culture budget industrie treasury foreign affairs war state staff
  chief leader spokesman spokeswoman taoiseach federal vice state representative tsar duc citoyen
`);

/**
 * Words that open a sentence, hence with a capital, without being a name: before a
 * surname they are no given name (« Selon Macron », « Hier Trump »).
 */
export const STARTERS = words(`
  a ainsi alors apres au aupres aussi aussitot autant autour autre aux avant avec bien bref car ce ceci cela celle celui
  cependant certains certes ces cet cette chez chose comme comment concernant contre cote d dans de deja demain depuis
  des desormais deux devant deux donc dont du durant elle elles en encore enfin ensuite entre est et etait face faute grace hier
  hormis hors ici il ils j jamais je jusqu justement l la le les leur leurs lors lorsque lundi mardi mercredi jeudi
  vendredi samedi dimanche mais malgre meme merci mieux moins mon n ne ni non nos notre nous on or ou outre par parce
  parmi pas pendant peu plus plutot pour pourquoi pourtant pres presque puis puisque qu quand quant quatre que quel quelle
  qui quoi quoique reste rien s sa sans sauf selon ses seul seule si sinon soit son sous souvent suite sur surtout ta tandis tant
  tel tous tout toute toutes toutefois trois tres trop un une vers via voici voila vos votre vous vu
  about above according after against ahead all along also although amid among an and another any as at back because been before
  behind being below beside besides between both but by can could despite did do does down during each earlier either even ever
  every few first for former from had has have having he her here his how however if in inside instead into is it its just last
  later least less like many meanwhile more most much must my near neither never new next no nor not now of off on once one only
  onto or other others our out outside over part per perhaps plus president rather second several she should since so some soon
  still such than that the their them then there these they this those though three through thus to today tomorrow too toward
  towards two under unless until up upon us was we were what when where whether which while who whom whose why will with within
  without would yes yesterday yet you your monday tuesday wednesday thursday friday saturday sunday
  mp mps mep meps lords
  interroge interrogee accuse accusee pressee presse soutenu soutenue invite invitee recu recue arrive arrivee elu elue nomme
  critique rencontrer convaincre soutenir defendre aider appeler voir recevoir accueillir joint jointe devenu devenue
  reunis reunies absents presents presse exclusif exclusive direct video entretien analyse portrait reportage enquete recit decryptage
  tribune editorial chronique infographie carte podcast document live opinion explainer watch breaking update
`);

/** Determiners that make the noun after them one among many: « un président français ». */
export const INDEFINITE = words(
  'un une tout toute chaque aucun aucune quelque certain certaine a an any every each another no',
);

/** Determiners before a role phrase that denotes its holder. */
export const DEFINITE = words('le la l du au the');

/** Possessives. */
export const POSSESSIVE = words('son sa leur notre his her its their our');

/** Demonstratives. */
export const DEMONSTRATIVE = words('ce cet cette ces ladite ledit lesdites this that these');

/** Verbs and phrases after which a role phrase names an office, not its holder. */
export const BECOMING = words(`
  devenir devient devenu devenue deviendra deviendrait redevenir elu elue reelu reelue nomme nommee nommer designe designee
  comme poste fonction fonctions etre become became becoming becomes elected appointed named as
`);

/** Third-person forms of verbs of saying, wanting and deciding: their subject acts. */
export const AGENT_VERBS = words(`
  a ont avait avaient aura auront aurait auraient va vont est sont etait etaient sera seront serait seraient n ne se s y
  accepte acceptent accuse accusent accueille achete affirme affirment ajoute annonce annoncent appelle appellent apporte
  approuve assure assurent attend attendent attendait cherche cherchent choisit compte comptent condamne condamnent confirme
  confirment considere considerent conteste continue continuent craint craignent critique croit decide decident declare declarent
  decline defend defendent demande demandent dement dementent denonce denoncent dispose doit doivent devra devront devrait
  devraient donne dit disent ecarte ecartent entend entendent envisage envisagent envoie estime estiment evoque exclut excluent exige
  exigent explique fait font fera feront fournit fournira garde hesite hesitent impose indique insiste insistent invite joue juge
  jugent laisse lance livre livrera maintient maintiennent menace menacent mene met mise montre negocie negocient nie nient observe
  offre parle parlent partage pense perd peut peuvent pourra pourrait plaide plaident pose posent pousse poussent pousserait prefere
  preferent prend prendra prepare preparent presse presente preside pretend promet promettent propose proposent proteste
  prevoit prevoient prevenait previent prone qualifie rappelle rappellent reagit reclame reclament reconnait recoit recule redoute redoutent refuse
  refusent regarde rejette rejettent relance remercie renonce repete repetent repond repondent repousse reproche reste restent
  retient reussit revendique revient risque salue saluent sait savait semble semblent signe signent signera souhaite souhaitent
  soutient soutiennent souligne suggere suit suivent supporte suspend tente tentent tient tiennent tire trouve
  utilise veille vend vient viennent vise visent voit voient voulait veut veulent voudrait
  accepts accused accuses added adds agreed agrees aims announced announces are argued argues asked asks backed backs became
  began believes blamed blames blocked blocks called calls can cannot claimed claims condemned considers could
  continues decided decides declared declined demanded demands denied denies did dismissed dismisses does expects fears has
  had have hopes hosted insisted insists intends is keeps launched leads looks made makes may might must needs offered offers opposed
  opposes ordered plans pledged pledges prefers pressed proposed proposes pushed pushes refused refuses rejected rejects
  remains said says seeks sees sent sends should shows signed signalled signals sought supports thinks threatened threatens told took
  tried tries urged urges wanted wants warned warns was welcomed welcomes were will would
`);

/** Nouns of saying, wanting and power: their complement « de X » acts. */
export const AGENT_NOUNS = words(`
  accord ambition ambitions appel appels attitude aval avis appui aide allie allies alliee alliees alliance assaut assauts assurance assurances
  attente attentes autorisation autorite autorites but calcul calculs choix concession concessions condition conditions conseil
  consigne contribution contributions crainte craintes critique critiques decision decisions demande demandes depart
  desaccord diktat diplomate diplomates diplomatie discours effort efforts emissaire emissaires engagement
  engagements envoye envoyes ennemi ennemis exigence exigences force forces garantie garanties gouvernement guerre hesitation hesitations
  hostilite ingerence ingerences initiative intention intentions interet interets intransigeance jeu leadership ligne main mefiance menace menaces message
  negociateur negociateurs objection objections objectif objectifs offensive offensives offre offres opposition partenaire
  partenaires participation pied plan plans politique position positions pression pressions prise promesse promesses
  proposition propositions propagande projet projets reaction reactions refus reponse reponses represailles responsable responsables reticence
  reticences role rupture silence soldats solidarite souhait soutien soutiens strategie tentative tentatives troupe troupes
  camp clan ceux celui celle celles autres ultimatum version vision volonte volontes vote voix veto demarche demarches dependance
  ally allies answer approval backing behalf demand demands envoy envoys goal goals interests offer pledge plan position
  pressure promise proposal refusal response role stance support threat threats veto
  abstention arguments argument assentiment benediction budget cible cibles colere consentement consentements concours concertation doute doutes embarras entetement fermete inquietude inquietudes isolement lecture logique moyens mutisme obstruction parole paroles patience prudence rapprochement reserves retard retards retenue revirement ruses sanctions signal signature soupcons tergiversations vues blessing caution concerns doubts fears insistence offers reluctance stalling warning warnings
`);

/** Nouns and verbs whose complement « à X » is the one who receives or hears. */
export const DATIVE_HEADS = words(`
  aid support help weapons arms deliveries loan line lines access attention gift letter wrote addressed tendu tendue imputable imputables
  aide aides appui appuis assistance soutien soutiens livraison livraisons livrer livre livres livree livrees livrait fournir fournit fourni fournie fournis fournies
  fourniture accorder accorde accordee accordees accordait apporter apporte apportee apportees offrir offre offert offerte offertes imposer impose imposee imposees
  imposait demander demande demandent demandait reclamer reclame reprocher reproche reprochent promettre promet promis promise promises garantir garanti garanties
  donner donne donnee donnees proposer propose proposee repondre repond repondu reponse riposte pret prets preter prete vendre vend vendu vendus vendues
  adresser adresse adressee adressees message messages signal signaux ultimatum ceder cede cedee cedees concession concessions permettre permet permettrait permis
  interdire interdit transmettre transmis transmet remettre remis refuser refuse refusait opposer oppose face grace quant hostile hostiles favorable favorables fidele fideles
  destine destines destinee destinees appel appels rendre rendu rappeler rappelle signifier opposition allegeance dit dire destination faire
  fait laisser laisse parler parle forcer acces pressions cadeau cadeaux soumission attache confiance profite profiter beneficie sert
  confier envoyer
`);

/** Nouns that live in a place: « les rues de Kiev », « la région de Moscou ». */
export const PLACE_NOUNS = words(`
  photo photos image images video videos police pompiers communaute patriarcat eglise prince princes vue km kilometre kilometres
  college ecole institut academie laboratoire centre faculte cathedrale basilique theatre opera prison tribunal
  aeroport aeroports banlieue centre ciel habitant habitants maire mairie metro nord sud est ouest peripherie place quartier
  quartiers region rue rues tour train universite ville vol zoo zone environs faubourgs portes gare
  ouverture fermeture cloture hopital musee palais hotel ambassade ambassadeur consulat correspondant correspondante envoyee bureau siege batiment
  immeuble immeubles population residents route nuit bombardement bombardements attaque frappe frappes bataille defense
  marathon aube coeur sommet reunion conference rencontre visite voyage traite accords accord pourparlers discussions declaration
  negociations visioconference table memorandum cour oblast agglomeration capitale hauteurs parc bourse
  city mayor streets region airport airports subway hospitals parks restaurants outskirts suburb suburbs centre center station residents summit meeting conference talks skyline
`);

/** Verbs of opinion and mood: with « on », they tell what a government thinks. */
export const MIND_VERBS = words(`
  admet admettent agace agacent agacait assure assurent avoue avouent compte concede concedent craignait craignaient craignent
  craint croient croit croyait desole dit doute doutent espere esperait esperent estime estiment felicite feint felicitait hesite
  hesitent ignore impatiente inquiete inquietait inquietent insiste jubile juge jugent jure jurent mefie mefient murmure
  pense pensaient pensait pensent plaide prefere preferent promet reconnait reconnaissent redoute redoutait redoutent
  reflechit refuse rejouit repete repetent sait savait savent souffle souhaite souhaitait souhaitent temporise temporisait
  temporisent veut veulent voudrait voulait
`);

/** Prepositions and adverbs of place. */
export const PLACE_PREPOSITIONS = words(
  'vers depuis dans via jusqu near outside inside around across in at from through',
);

/** Verbs of going and staying: what follows is where. */
export const PLACE_VERBS = words(`
  quitter quitte quittent quittait quitte rejoindre rejoint rejoignent gagner regagner atteindre visiter visite
  bombarder bombarde frapper frappe frappent attaquer attaque viser vise visait survoler survole toucher touche evacuer
  left leaving visit visits visited visiting toured reached struck hit traverse traversent traverser relie relient relier
`);

/** The forms of verbs that only towns and countries have for an object: « visitaient », « gagneront ». */
export const PLACE_VERB_FORMS =
  /^(?:(?:quitt|gagn|regagn|visit|bombard|survol|evacu|travers)(?:er|e|ent|ait|aient|ant|a|erent|era|eront)|(?:rejoi|attei)(?:gn(?:ent|ait|aient|ant|it|irent)|nt|ndre|ndra|ndront))$/;

/** Theatres of other crises: concepts of the base are not meant where one of these stands. */
export const OTHER_THEATRES = words(`
  gaza hamas israel israelien israelienne israeliens israeli palestine palestinien palestiniens palestinian liban libanais lebanon lebanese
  hezbollah haiti haitien soudan sudan syrie syria yemen congo rwanda taiwan kosovo mali sahel libye libya
  armenie azerbaidjan karabakh inde pakistan cachemire thailande cambodge venezuela somalie sinai afghanistan
`);

/** Surnames and given names so widespread that alone they name nobody. */
export const COMMON_NAMES = words(`
  martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand
  morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller faure andre mercier blanc guerin boyer garnier
  smith jones williams taylor brown davies evans wilson johnson roberts robinson wright thompson walker white edwards hughes green
  hall lewis harris clarke clark patel jackson wood turner cooper hill ward morris moore lee king baker harrison morgan allen james
  scott phillips watson davis parker price bennett young griffiths mitchell kelly cook carter richardson bailey collins bell
  shaw murphy miller cox marshall anderson graham powell peters wong chen kim yilmaz andersson frederiksen rasmussen hansen nielsen
  jensen costa silva santos sanchez garcia lopez perez rodriguez martinez fernandez gonzalez gomez diaz rossi russo ferrari
  bianchi albanese schmidt schneider fischer weber meyer wagner becker hoffmann novak kowalski nowak ivanov petrov fedorov dan pavel charles
  michal xi store stocker bonne maire rama seguro saldo baka caine whitaker kellogg wellington sandvik
  pellegrini connolly pollard barth eide jarvis
`);

/** Ordinary words that are also names: at the head of a sentence their capital says nothing. */
export const COMMON_WORDS = words(`
  bonne store stocker union alliance commission communes labour safe maire rama dan xi occident europe capitole regeneration
  commons west azov magyar montenegro hollande congress house
`);
