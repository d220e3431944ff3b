/**
 * Words of any news, French and English: they tell no matter from another, so a
 * sentence that holds them beside the evidence is not on something else for that.
 *
 * « une rencontre cruciale qui vise à définir les contours » against « le traité
 * sur les océans »: no fact has « cruciale » or « océans », but only the second
 * makes another matter of it.
 */
import { verbForms } from './verbs';

/** Infinitives of verbs that any matter can have. */
const VERBS = new Set(
  (
    'rester demeurer sembler paraitre devenir tenir venir revenir parvenir intervenir survenir mettre remettre permettre prendre reprendre rendre tendre entendre attendre ' +
    'pouvoir devoir savoir vouloir falloir voir revoir croire penser trouver retrouver chercher viser tenter essayer reussir commencer debuter continuer poursuivre finir terminer achever cesser ' +
    'passer porter apporter rapporter supporter emporter comporter donner redonner prononcer exprimer presenter representer montrer demontrer prouver marquer remarquer rappeler repeter ajouter ' +
    'preciser indiquer expliquer souligner relever noter constater confirmer affirmer assurer estimer juger considerer qualifier decrire definir resumer commenter repondre repliquer retorquer ' +
    'ecrire lire raconter confier avouer reconnaitre admettre saluer feliciter remercier regretter deplorer ironiser insister lancer relancer glisser conclure ouvrir rouvrir fermer ' +
    'concerner toucher traiter servir charger occuper consister constituer figurer inscrire situer placer poser reposer fonder baser appuyer ' +
    'changer modifier transformer ameliorer accroitre augmenter diminuer reduire renforcer intensifier accentuer accelerer ralentir limiter maintenir garder conserver laisser ' +
    'faciliter favoriser contribuer necessiter impliquer entrainer provoquer susciter soulever causer produire creer generer ' +
    'sortir entrer arriver partir repartir aller retourner suivre precede preceder succeder accompagner entourer rejoindre ' +
    'gagner perdre obtenir atteindre recevoir acquerir disposer beneficier profiter ' +
    'jouer agir reagir oeuvrer travailler collaborer cooperer operer proceder effectuer realiser accomplir mener conduire ' +
    'aborder evoquer mentionner citer nommer designer intituler ' +
    'apparaitre disparaitre reapparaitre exister durer dater remonter ' +
    'influer influencer peser compter importer ' +
    'dire redire parler reparler pretendre avancer arguer plaider nuancer temperer corriger ' +
    'circuler diffuser publier reveler devoiler tomber monter grimper baisser ' +
    'appeler songer envisager imaginer esperer craindre redouter aimer preferer souhaiter desirer ' +
    'aider eviter empecher autoriser interdire ' +
    'consacrer dedier destiner adresser ' +
    'say tell add state note stress explain describe call remain stay become seem appear keep hold bring take make give get go come put set let leave ' +
    'begin start continue end stop try seek aim help allow need want hope think believe know see find show point raise face follow lead mean concern involve ' +
    'work act play serve use run turn move pass reach gain lose increase reduce strengthen highlight underline express confirm'
  ).split(' '),
);

/** Nouns, adjectives, adverbs and other words of any news. */
const WORDS = new Set(
  // What is talked about in any matter.
  (
    'revanche ecart affaires ministere discours venue entier lot poignee marge succession contraire nombre cote cotes volet ensemble reste ordre veille lendemain soir matin matinee nuit soiree apres midi ' +
    'debut debuts fin milieu heure heures minute minutes moment moments temps periode epoque instant delai delais occasion etat fait faits raison raisons cause causes effet effets but buts ' +
    'exemple type genre sorte niveau niveaux degre mesure mesures taux ampleur portee poids role roles place endroit tete terme termes mot mots phrase ' +
    'voix parole paroles propos reponse reponses note lettre message messages micro antenne plateau televise presse journal quotidien hebdomadaire magazine media medias ' +
    'monde public publics gens homme femme personne personnes citoyen citoyens opinion avis sens esprit idee idees espoir souci besoin besoins envie volonte ' +
    'issue sortie entree arrivee retour passage route chemin voie voies direction suite serie liste groupe majorite minorite moitie total somme ' +
    'maniere facon moyen moyens aide appui base bases fond cadre contexte situation position positions vue regard ligne lignes article page ' +
    'entourage bord camp camps part parts tour jeu main mains yeux face oeuvre cours long large haut bas interieur exterieur ' +
    'semaine mois annee siecle weekend lundi hui avenir futur futurs future futures passe present ' +
    'processus dynamique demarche initiative approche perspective perspectives horizon etape objectif objectifs finalite ambition ambitions priorite priorites enjeu enjeux defi defis ' +
    'difficulte difficultes probleme problemes obstacle risque risques danger dangers crise tension tensions climat ambiance atmosphere ' +
    'solution solutions option options possibilite choix alternative modalite modalites contour contours detail details precision precisions aspect aspects element elements facteur facteurs point points ' +
    'interet interets importance necessite urgence gravite complexite capacite capacites potentiel force efforts effort action actions activite activites acte actes geste gestes mouvement ' +
    'resultat resultats bilan consequence consequences impact influence reussite succes echec echecs perte gain ' +
    'relation relations lien liens rapport rapports cooperation collaboration partenariat coordination concertation unite union solidarite ' +
    'responsable responsables responsabilite responsabilites autorites autorite source sources services service representant participant interlocuteur interlocuteurs homologue homologues proche proches membre dirigeants ' +
    'declaration affirmation commentaire commentaires remarque observation critique critiques reaction reactions replique argument arguments debat debats polemique question questions interrogation interrogations ' +
    'structure systeme mecanisme outil outils instrument dispositif modele schema format formats formule scenario scenarios version versions variante principe principes regle regles norme procedure procedures protocole ' +
    'notion concept definition perception impression sentiment conviction analyse etude enquete reflexion lecture ' +
    'preoccupation preoccupations inquietude inquietudes crainte craintes prudence patience confiance mefiance enthousiasme optimisme pessimisme ' +
    'occident international internationale internationaux internationales national nationale nationaux nationales regional regionale mondial mondiale mondiaux politique politiques diplomatique diplomatiques strategique strategiques ' +
    'officiel officielle officiels officielles officiellement publique publiques publiquement prive commun general generale generaux principal principale principaux principales ' +
    'premier premiere premiers premieres second seconde deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme enieme dernier ' +
    'grand grande grands grandes petit petite petits petites gros grosse important importante importants importantes majeur majeure majeurs majeures crucial cruciale cruciaux cruciales essentiel essentielle essentiels essentielles ' +
    'decisif decisive decisives determinant determinante capital primordial primordiale fondamental fondamentale significatif significative significatifs significatives considerable considerables ' +
    'recent recente recents recentes actuel actuelle actuels actuelles actuellement precedent precedente precedents precedentes prochain ulterieur ancien ancienne anciens suivant suivante suivants suivantes ' +
    'nouveau inedit inedite possible eventuel eventuelle eventuels eventuelles probable potentielle ' +
    'concret concrete concrets concretes concretement precis precise precises precisement exact exacte exactement specifique specifiques particulier particuliere particulierement ' +
    'direct directe directs directes directement immediat immediate immediatement rapide rapidement constant constante permanent permanente durable definitif definitive definitivement ' +
    'necessaire necessaires indispensable indispensables utile utiles efficace efficaces capable capables susceptible susceptibles favorable propice viable credible credibles constructif constructive positif positive negatif ' +
    'fragile delicat complexe complexes compliquee difficile serieux serieuse grave graves gravement vif vive vifs vives ' +
    'different differents differente differentes divers diverses telle tel tels telles seul seule seuls seules unique uniques simple simples plein pleine entiere complet complete completement totalement entierement parfaitement pleinement largement fortement nettement clairement ' +
    'vraiment reellement effectivement evidemment naturellement simplement seulement uniquement surtout davantage plutot presque quasi quasiment environ autour autant tot tard longtemps bientot aussitot soudain soudainement enfin initialement finalement notamment ' +
    'concernant egard faute grace bout travers aupres dela deca dessus dessous lors ' +
    'notable remarquable symbolique historique croissant croissante accru accrue renforce renforcee elargi ' +
    'mise mises prise prises tenue accueil coeur sein rien non oui moindre maximum minimum quart tiers celle celui celles ceux ci mi demi vraie vrai vrais vraies bon bonne bons bonnes mauvais mauvaise meilleur meilleure pire ' +
    'tableau scene coulisses arriere plan avant lumiere bref fil ' +
    // English.
    'way ways end start beginning side sides number places time times day days night week month year years morning evening term terms word words case fact facts order kind level levels ' +
    'newspaper press statement speech interview answer hope eve wake rest handful sidelines event events people person man woman world ' +
    'issues process step move context background climate approach view views matter reason result results aim goal goals purpose ' +
    'official officials authorities counterpart counterparts spokesman spokeswoman ' +
    'major key significant first third last latest current previous next new old big small short high low full whole mere further early late ' +
    'likely able ready clear specific particular special political diplomatic strategic global ' +
    'again ago already always once now then today tonight later soon never ever often still yet together away back around across along towards within without despite among either neither though although because since until whether however therefore meanwhile according ' +
    'really quite rather almost nearly fully largely mainly clearly directly officially publicly recently currently finally'
  ).split(' '),
);

const seen = new Map<string, boolean>();

/** Is the folded `word` one of any news? */
export function isGeneral(word: string): boolean {
  let general = seen.get(word);
  if (general === undefined) {
    general = WORDS.has(word) || verbForms(word).some(({ lemma }) => VERBS.has(lemma));
    if (seen.size < 50_000) seen.set(word, general);
  }
  return general;
}
