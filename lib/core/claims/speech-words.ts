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
