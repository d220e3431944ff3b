/** Words that tell a town from those who govern there, besides the word lists of every text. */

/** Prepositions whose object acts or is acted upon. */
export const AGENT_PREPOSITIONS = new Set(
  'selon pour avec contre sans envers malgre que qu si dont entre with by against for between that between than like'.split(
    ' ',
  ),
);
/** Prepositions between a noun and the capital. */
export const OF = new Set(['de', 'd', 'du', 'of']);
/** What joins the names of a list. */
export const AND = new Set(['et', 'ou', 'ni', 'and', 'or', 'comme']);
/** What carries people or weapons to a place: « le train pour Kiev », « des drones sur Kiev ». */
export const TRAVEL = new Set(
  'parti partie partis partir part partent repart repartent decolle envole embarque train trains convoi convois vol vols avion depart departs liaison liaisons trajet trajets route envol bus autocar frappe frappes attaque attaques missile missiles drone drones bombe bombes tir tirs raid raids obus pluie ciel marche avance capitale ville cap direction bateau bateaux ferry ferries eurostar car cars navette navettes flight train strikes strike attack attacks missile left leave leaves leaving departed headed bound flew sailed pleut pleuvait neige neigeait'.split(
    ' ',
  ),
);
/** Who sets out for a place: « s’envoleront dans les prochains jours pour Kiev », « en partance pour ». */
export const DEPARTURE = /^(?:s?envol\w+|embarqu\w+|repart\w+|partance|decoll\w+)$/;
/** What falls or shines on a town. */
export const SKY =
  /^(?:soleil|lune|brume|brouillard|orages?|tombe|tombent|tombait|tombaient|leve|couche|gel|ecrasee?s?|abattue?s?)$/;
/** What a town has and a government has not, beside the nouns of every text. */
export const TOWN_THINGS =
  /^(?:concerts?|festivals?|orchestre|cirque|musees?|clubs?|bieres?|choux?|ecoles?|etudiants?|etudiante|loyers?|cafes?|restaurants?|boutiques?|hotels?|toits?|trottoirs?|jardins?|boulevards?|peripherique|tramway|stade|supporters?|salon|foire|meteo|temperatures?|biennale|carnaval|derby|universites?|bibliotheques?|cimetieres?|plages?|ponts?|neige|brouillard|soleil|hiver|matins?|nuits?|lycees?|terrasses?|taxis?|pubs?|bars?|appartements?|enfants?|immeubles?|ecoliers?|touristes?|chauffeurs?|medecins?|galeries?|magasins?|piscines?|gymnases?|mosquees?|synagogues?|librairies?|usines?|halles?|egouts?|paves?|eboueurs?|commercants?|vendeurs?|cinemas?|expositions?|tribunaux|cours|parquets?|procureure?s?|juges?|magistrats?|avocate?s?|barreau|commissariats?|rectorat|archeveques?|eveques?|maires?|adjointe?s?|joueurs?|derbys?|pollution|creches?|internes|urgences)$/;
/** Verbs of living between two towns. */
export const LIVING =
  /^(?:vecu|grandi|habite|vit|vivent|vivait|vivre|partage|partagent|navettes?|voyage|voyagent|km|kilometres)$/;

/** Participles between a gift and « à » that say where it was made. */
export const MADE_AT =
  /^(?:annonce|reuni|signe|tenu|organise|arrive|presente|prevu|conclu|adopte|negocie|installe|base|stationne|publie|prononce|vu|present|escale|halte|etape)/;

/** Who acts for a country, after the name of its capital. */
export const RULERS =
  /^(?:governments?|regimes?|authorit\w+|administrations?|leadership|elites?|establishment|plans?|proposals?|offers?|propagandists?|officials?|side|line|position|view|veto|deal|pledge|promise|court|bureaucracy|insiders?)$/;

/** What is called after its two ends: « la ligne Paris-Londres ». */
export const ROUTES =
  /^(?:lignes?|liaisons?|trajets?|route|autoroute|vols?|trains?|bus|tgv|thalys|eurostar)$/;

/** What leads « de Paris à Bruxelles ». */
export const GOING =
  /^(?:ligne|liaison|trajet|route|autoroute|vol|train|bus|tgv|thalys|eurostar|voyage|chemin|distance|cour(?:ir|us?|ent|t)|roule\w*|vole\w*|marche\w*|all\w+|va|vont|passee?s?|circul\w+|demenag\w+|pedal\w+|navigu\w+|transfere\w*|reli\w+)$/;

/** Words after a town that make it a stop on a way, or a place that is felt. */
export const STOPS =
  /^(?:pour (?:sa|son|leur|une|un) (?:premiere? |prochaine? )?(?:visite|deplacement|voyage|escale|etape)|d abord|sent(?:ait)? (?:le|la|l|bon)|(?:grouille|ruisselle|scintille|bourdonne|grelotte|suffoque|somnole)(?: |$))/;
