/**
 * Verbs and phrases by which news attribute words to somebody, in dictionary form.
 */

/** French verbs of speech. */
export const FRENCH_SPEECH = (
  'accuser admettre affirmer ajouter alléguer analyser annoncer appeler arguer argumenter asséner assurer attester avancer avertir avouer ' +
  'certifier clamer commenter concéder conclure confesser confier confirmer considérer constater contester convenir craindre critiquer croire ' +
  'déclarer décrire défendre démentir dénoncer déplorer détailler dire douter écrire élucider énoncer espérer estimer évoquer exiger expliquer exposer exprimer ' +
  'féliciter garantir glisser indiquer informer insister ironiser jauger juger jurer lancer laisser marteler menacer mentionner mettre noter nuancer objecter observer ' +
  'parler penser plaider poursuivre préciser prédire prétendre prévenir prévoir proclamer promettre proposer protester qualifier raconter railler rapporter rappeler ' +
  'réaffirmer réagir recommander reconnaître redire redouter réfuter regretter rejeter relater relever réclamer répéter répliquer répondre résumer rétorquer révéler riposter ' +
  'saluer signaler souhaiter souligner soutenir spécifier suggérer supposer tempérer témoigner trancher vanter vouloir'
).split(' ');

/** English verbs of speech. */
export const ENGLISH_SPEECH = (
  'accuse acknowledge add admit affirm allege announce argue assert assure believe boast claim comment concede conclude confirm consider contend declare demand ' +
  'deny describe estimate explain express fear hint hope indicate insist mention note observe pledge promise propose recall recommend reiterate remark repeat reply report respond ' +
  'reveal say state stress suggest tell tweet urge vow warn welcome write'
).split(' ');

/** Phrases that name the source of what the sentence says; the name follows. */
export const SOURCE_PHRASES = [
  'selon',
  'd’après',
  'à en croire',
  'de l’aveu de',
  'de l’avis de',
  'aux yeux de',
  'aux dires de',
  'pour sa part',
  'si l’on en croit',
  'according to',
  'in the words of',
  'in the view of',
];

/** What « selon » measures by rather than cites, folded: it never speaks. */
export const MEASURES = new Set(
  (
    'procedure procedures regle regles modalite modalites plans cas besoin besoins chacun pays region regions zone zones critere criteres niveau niveaux nature ' +
    'type types moyen moyens capacite capacites taille saison saisons moment moments periode periodes jour jours circonstance circonstances situation methode ' +
    'methodes principe principes formule calendrier degre ordre rythme schema logique mode formes age rang grade poids distance usage habitude ' +
    'rules rule procedures needs size kind level criteria country region season schedule circumstances principle method order rank'
  ).split(' '),
);

/** Texts that speak where « selon » stands apart, and are a manner where it does not. */
export const MANNERS = new Set(
  'plan projet accord traite texte programme scenario feuille mandat protocole proposition deal treaty project proposal agenda'.split(
    ' ',
  ),
);

/** Nouns and pronouns of those who speak, folded; they are heard even where « selon » does not stand apart. */
export const SPEAKERS = new Set(
  (
    'lui elle eux elles moi nous him her them source sources expert experts experte ministre ministres ministere president presidente presidence responsable responsables ' +
    'dirigeant dirigeants diplomate diplomates autorite autorites gouvernement porte general officier officiers etat armee police chef chefs depute deputes ' +
    'senateur conseiller entourage analyste analystes observateur observateurs historien chercheur chercheurs institut agence journal quotidien media medias presse ' +
    'rapport rapports etude sondage enquete note document documents communique chiffres bilan estimation estimations information informations service services ' +
    'renseignement temoin temoins proche proches specialiste specialistes organisation ong site chaine militaires parquet justice magistrat avocat maire gouverneur ' +
    'chancelier premier secretaire ambassadeur commission officials official sources minister ministry president government authorities spokesman spokeswoman spokesperson ' +
    'parties camp camps capitale capitales allies delegation delegations negociateur negociateurs participants membre membres ' +
    'analysts analyst report study poll figures estimates data newspaper agency army police witnesses intelligence diplomats diplomat document'
  ).split(' '),
);
