/**
 * The words of the subject, by concept: French and English wordings that say the
 * same thing of this war, its allies, their force and their texts.
 *
 * One concept a line: `name: wordings | English wordings`. `~` marks a verb, of
 * which every form is meant. A wording of several words may carry several
 * concepts (`troupes au sol = troops ground`), and a `-` says that the
 * concept is denied (`absent = -attend`). `name!` is a concept that denies what
 * depends on it (« exclure d’envoyer »). Words that stand in no line count
 * by their stem.
 */
export const CONCEPT_WORDS = `
send: ~envoyer, ~déployer, ~dépêcher, ~expédier, ~stationner, ~positionner, envoi, envois, déploiement, déploiements, stationnement, au sol = ground, sur le sol = ground, sur le terrain = ground, bottes au sol = troops ground, soldats sur place = troops ground | ~send, ~deploy, ~dispatch, ~station, deployment, deployments, on the ground = ground, boots on the ground = troops ground
redeploy: redéploiement, ~redéployer
deployable: déployable, déployables, ~gagner l ukraine = send
takepart: ~participer, ~contribuer, participation, contribution, contributions, contributeur, contributeurs, contributrice, ~prendre part, prise de part, ~associer, ~rejoindre, ~intégrer, ~impliquer, implication | ~participate, ~contribute, ~take part, ~join, ~involve, participation, contribution, contributions, contributor, contributors, contributing, participants, participating
attend: ~assister, ~représenter, représentant, représentants, représentante, représentée, présent, présents, présente, présentes, sur place, ~faire le déplacement, ~se rendre, autour de la table, convié, conviés, participant, participants | ~attend, attendance, present, ~represent, representative, representatives
absence: absent = -attend, absents = -attend, absente = -attend, absentes = -attend, absence = -attend, à l’écart = -takepart, en dehors de la coalition = -member, tenus à l’écart = -attend, pas de place = -attend, ~s excepter = -takepart, ~s exclure = -takepart | absent = -attend, absence = -attend, sidelined = -attend, ~stay out of = -takepart, ~stay away = -takepart
member: membre, membres, ~appartenir, appartenance, ~faire partie, en font partie, fait partie, font partie, ~figurer, au nombre de | member, members, membership, ~belong, part of
comprise: ~comprendre, ~inclure, ~compter, ~regrouper, ~composer, composition | ~include, ~comprise, ~number, including
accession: adhésion, ~adhérer, élargissement de l’union | accession, membership of the eu
gather: ~réunir, ~rassembler, ~rencontrer, ~recevoir, ~accueillir, ~retrouver, ~convier, ~convoquer, ~inviter, ~tenir une réunion, réunion, réunions, rencontre, rencontres, sommet, sommets, mini-sommet, conférence, ~se tenir, tenue, rendez-vous, face-à-face, tête-à-tête, entretien, séance, ministérielle, ~réunir autour, concertation, session | ~meet, ~gather, ~host, ~convene, meeting, meetings, summit, gathering, ~hold, held, talks session
visit: visite, visites, ~visiter, déplacement, ~se rendre à, en visite | visit, ~visit, trip
lunch: déjeuner, déjeuners, ~déjeuner, à déjeuner = lunch | lunch
video: visioconférence, visioconférences, visio, à distance, virtuel, virtuelle, virtuelles, en ligne, par écran, à l’écran, autour de l’écran, en virtuel, hybride | virtual, video conference, videoconference, video call, online, remotely, by video, hybrid
talks: discussion, discussions, ~discuter, négociation, négociations, ~négocier, négociateur, négociateurs, pourparlers, dialogue, ~dialoguer, échange, échanges, contact, contacts, prise de contact, ~parler à, tractations, conversation, appel, appels, cycle, table des négociations, ~débattre, débat | talk, talks, ~negotiate, negotiation, negotiations, negotiators, dialogue, ~discuss, discussion, discussions, contact, contacts, call
sign: ~signer, ~parapher, ~cosigner, signature, signatures, signataire, signataires | ~sign, signature, signatory, signatories
adopt: ~adopter, ~approuver, ~valider, ~avaliser, ~entériner, ~endosser, adoption, approbation, validation, feu vert | ~adopt, ~approve, ~endorse, ~validate, adoption, approval, green light
vote: ~voter, vote, votes, scrutin, ~ratifier, ratification, ~se prononcer | ~vote, vote, votes, ballot, ~ratify, ratification
lead: ~conduire, ~diriger, ~mener, ~emmener, ~piloter, ~commander, ~coordonner, ~présider, ~chapeauter, à la tête, en tête, direction, leadership, houlette, égide, commandement, présidence, conduite, sous la direction, ~codiriger, ~coprésider, coprésidence, sous commandement, responsabilité du volet | ~lead, ~head, ~command, ~steer, ~chair, leadership, command, leader of, ~co-chair, under the leadership
copresident: coprésidents, coprésident, coprésidente, coprésidé, coprésidée, coprésidence, ~coprésider, ~codiriger | co-chairs, ~co-chair
propose: ~proposer, ~suggérer, ~évoquer, proposition, propositions, suggestion, idée, ~avancer l idée, ~plaider, initiative | ~propose, ~suggest, ~float, proposal, suggestion, idea
provide: ~offrir, ~fournir, ~livrer, ~apporter, ~remettre, ~procurer, ~mettre à disposition, livraison, livraisons, offre, offres, fourniture | ~provide, ~offer, ~deliver, ~supply, delivery, deliveries, offer
demand: ~exiger, ~réclamer, ~demander, ~revendiquer, ~requérir, ~vouloir, ~souhaiter, ~insister, exigence, exigences, demande, demandes, revendication, revendications, ~appeler à, ultimatum, ~avoir besoin = need demand | ~demand, ~require, ~want, ~call for, ~insist, ~ask, ~seek, demand, demands
refuse!: ~refuser, ~exclure, ~rejeter, ~écarter, ~décliner, ~balayer, ~renoncer, ~récuser, ~repousser l, refus, rejet, ~s opposer, ~opposer, opposition, opposé, opposée, opposés, hostile, hostilité russe, inacceptable = -accept, inacceptables = -accept, irrecevables = -accept | ~refuse, ~reject, ~rule out, ruled out, ~exclude, ~oppose, ~decline, refusal, opposition, unacceptable = -accept
reluctant: réticent, réticente, réticents, réticence, réticences, réserve, réserves, prudent, prudente, ~hésiter, hésitation, doute, doutes, ~douter, frilosité, sceptique, scepticisme | reluctant, reluctance, hesitant, cautious, ~doubt, doubts, sceptical
deny!: ~démentir, ~nier, ~contester, ~réfuter, démenti, mensonge, c’est faux, erroné, erronée, faux | ~deny, ~refute, denial, false, untrue
accept: ~accepter, ~consentir, ~admettre, acceptation, d’accord pour | ~accept, ~agree to, acceptance
deal: accord, accords, entente, compromis, traité, pacte | deal, agreement, agreements, accord, treaty, compromise, compromises
consensus: consensus, unanimité, unanime, unanimes, unanimement, d’accord sur | consensus, unanimity, unanimous, unanimously
divided: divisé = -consensus, divisés = -consensus, divisée = -consensus, division = -consensus, divisions = -consensus, divergence = -consensus, divergences = -consensus, désaccord = -consensus, désaccords = -consensus | divided = -consensus, division = -consensus, divisions = -consensus, disagreement = -consensus
announce: ~annoncer, annonce, annonces, ~déclarer, ~affirmer, ~assurer, ~indiquer, ~dire, ~préciser, ~expliquer, ~souligner, ~estimer, ~juger, ~évoquer, propos, déclare | ~announce, ~say, ~state, ~declare, announcement, told
commit: ~s engager, ~engager, engagement, engagements, ~promettre, promesse, promesses, ~jurer | ~commit, ~pledge, ~promise, ~undertake, commitment, commitments, pledge, pledges
ready: prêt à, prête à, prêts à, prêtes à, se dit prêt, se dit prête, disposé, disposée, disposés, disposées, ~se tenir prêt, prêt pour, se disent prêts | ready, willing, prepared to
plan: ~prévoir, ~planifier, ~préparer, ~programmer, ~envisager, ~projeter, planification, préparatifs, préparation, projet, projets, plan, plans | ~plan, ~prepare, ~envisage, planning, preparation, project, plan, plans
planner: planificateur, planificateurs | planner, planners
decide: ~décider, ~trancher, décision, décisions | ~decide, decision, decisions
threaten: ~menacer, ~avertir, menace, menaces, avertissement, mise en garde, mises en garde | ~threaten, ~warn, threat, threats, warning
target: cible, cibles, ~cibler, cibles légitimes = target legitimate, cible légitime = target legitimate | target, targets, ~target, legitimate targets = target legitimate, legitimate target = target legitimate
block: ~bloquer, blocage, veto, vetos | ~block, veto, blockage
unblock: ~débloquer = -block, levée du veto = -block, ~lever le veto = -block, ~lever son veto = -block, fin du blocage = -block, fin du veto = -block | ~unblock = -block, ~lift its veto = -block, ~drop its veto = -block, ~lift the veto = -block
fund: ~financer, ~verser, ~allouer, financement, financements, versement, budget, enveloppe, fonds, tranche | ~fund, ~finance, ~disburse, funding, budget, money, tranche
loan: prêt, prêts, emprunt, emprunts, ~emprunter, le prêt, un prêt, du prêt, ce prêt, au prêt, prêt de | loan, loans, ~lend, ~borrow, borrowing
support: ~soutenir, ~appuyer, ~aider, ~épauler, soutien, soutiens, appui, appuis, aide, assistance | ~support, ~back, ~assist, ~help, support, backing, aid, assistance, help
backstop: backstop, filet de sécurité, filet, en seconde ligne, en arrière de la force | backstop, safety net
monitor: ~surveiller, ~vérifier, ~observer, surveillance, vérification, observation, suivi, contrôle du respect | ~monitor, ~verify, ~observe, monitoring, verification, observation
train: ~entraîner, ~former, ~exercer, entraînement, entraînements, formation, exercice, exercices, manœuvre, manœuvres, instruction | ~train, ~exercise, training, exercise, exercises, drills
create: ~créer, ~fonder, ~constituer, ~instaurer, ~établir, ~concevoir, création, fondation, lancement, naissance, née, nés, nées, né en, né du, né de, ~naître, mise sur pied, ~mettre sur pied, ~mettre en place, mise en place, instauration, constitution d, formation d = create, formation de la = create, formée en, formé en, formée, formées, ~lancer | ~create, ~found, ~form, ~launch, ~establish, ~set up, creation, foundation, formation, born
rebuild: ~reconstituer, ~reconstruire, ~régénérer, ~rebâtir, reconstitution, reconstruction, régénération, remise sur pied, ~remettre sur pied, remise en état | ~rebuild, ~regenerate, ~reconstitute, regeneration, rebuilding, reconstruction
deter: ~dissuader, ~décourager, ~prévenir, dissuasion, dissuasif, dissuasive, préventif, préventive, prévention | ~deter, ~discourage, ~prevent, deterrence, deterrent, preventive
reassure: réassurance, ~rassurer, force de réassurance = force reassure, forces de réassurance = force reassure | reassurance, ~reassure, reassurance force = force reassure
interpose: interposition, casques bleus, casque bleu, maintien de la paix, ~maintenir la paix, soldats de la paix | peacekeeping, peacekeepers, blue helmets
attack: ~attaquer, ~agresser, ~frapper, ~bombarder, ~tirer, attaque, attaques, agression, agressions, offensive, frappe, frappes, bombardement, bombardements, raid, tir, tirs | ~attack, ~strike, ~bomb, ~hit, attack, attacks, strike, strikes, aggression, raid
fight: ~combattre, ~se battre, combat, combats, ~faire la guerre, ~mener une guerre, belligérant, ~affronter, ~guerroyer, ~entrer en guerre | ~fight, ~wage war, combat, fighting
war: guerre, conflit, invasion | war, conflict, invasion
ceasefire: cessez-le-feu, cessez le feu, trêve, trêves, armistice, arrêt des combats, arrêt des hostilités, fin des combats, fin des hostilités, cessation des hostilités, hostilités cessées, hostilités arrêtées, guerre finie, fin de la guerre, armes tues, arrêt crédible des combats, suspension des combats, arrêt des frappes, pause | ceasefire, cease-fire, truce, armistice, end of hostilities, cessation of hostilities, end to the fighting, fighting stops, guns fall silent
peace: paix, accord de paix = peace deal, pacifique, après-guerre, post-conflit | peace, peace deal = peace deal, peaceful, post-war, postwar
withdraw: ~retirer, ~évacuer, ~quitter ses, retrait, retraits, ~se retirer | ~withdraw, ~pull out, withdrawal
cede: ~céder, ~abandonner, concession, concessions, cession | ~cede, ~give up, concession, concessions
occupy: ~occuper, ~contrôler, ~conquérir, ~annexer, ~prendre le contrôle, occupation, contrôle, prise de, ~tenir la ville | ~occupy, ~control, ~seize, ~capture, control, occupation
territory: territoire, territoires, territorial, territoriale, territoriales, territoriaux, région, régions, terres | territory, territories, territorial, land, region, regions
kill: ~tuer, mort, morts, tués, tué, victime, victimes, pertes, décès, bilan | ~kill, dead, deaths, casualties, losses, toll
civilian: civil, civils, civile, civiles, population civile | civilian, civilians
shootdown: ~abattre, ~intercepter, ~détruire, ~neutraliser, abattage, interception, interceptions, abattu, abattus | ~shoot down, ~down, ~intercept, shot down, interception
drone: drone, drones | drone, drones
missile: missile, missiles, intercepteur, intercepteurs, antimissile, antimissiles, balistique, balistiques, patriot, patriots | missile, missiles, interceptor, interceptors, ballistic, anti-missile
airdefence: défense aérienne, défense antiaérienne, antiaérien, antiaérienne, protection du ciel = airdefence sky | air defence, air defense
aircraft: avion, avions, rafale, rafales, mirage, gripen, chasseur, chasseurs, aviation | aircraft, plane, planes, jet, jets
air: aérien, aérienne, aériens, aériennes, air, airs, ciel, dans les airs, par les airs | air, sky, skies
sea: mer, mers, maritime, maritimes, naval, navale, navals, navires, marine, déminage = sea demine, en mer | sea, seas, maritime, naval, ships, at sea
ground: sol, terre, terrestre, terrestres | land, ground
resign: ~démissionner, démission, départ, ~jeter l’éponge, jette l’éponge, claque la porte, ~claquer la porte, s’en va, ~limoger, limogé, limogeage, ~quitter le pouvoir, ~quitter le gouvernement, ~quitter downing street, quitte le gouvernement, quittera downing street | ~resign, ~step down, resignation, departure, ~sack
appoint: ~nommer, ~remplacer, ~succéder, nomination, successeur, ~prendre la suite, prend la suite, ~prendre ses fonctions, ~prêter serment, serment, prend la tête, ~devenir, investi, investiture, favori, à la place, prochain premier ministre | ~appoint, ~replace, ~succeed, ~become, appointment, successor, sworn in, frontrunner, ~take over, ~take office
primeminister: premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement, chef de gouvernement, locataire de downing street, downing street, locataire travailliste | prime minister, head of government, downing street
defenceminister: ministre de la défense, ministère de la défense, ministre des armées, ministre britannique de la défense, ministre ukrainien de la défense | defence minister, defence secretary, defense minister, minister of defence
commanderinchief: commandant en chef, chef de l’armée, tête des forces | commander-in-chief, commander in chief
election: élection, élections, législatives, ~battre aux, défaite, scrutin législatif, ~perdre les élections, ~remporter | election, elections, defeat, ~defeat
postpone: ~reporter, ~ajourner, ~repousser, report, reporté, reportée, ajournement | ~postpone, ~delay, ~put off, postponement
freeze: ~geler, gel, gelé, gelés, gelée, gelées, ~immobiliser, immobilisés, avoirs bloqués | ~freeze, frozen, immobilised, immobilized
asset: avoirs, actifs | assets
sanction: sanction, sanctions, ~sanctionner | sanctions, ~sanction
secret: confidentiel, confidentiels, confidentielle, confidentielles, confidentialité, secret, secrets, secrète, huis clos, ~taire, discrétion, ~dévoiler = -secret, ~révéler = -secret, ~divulguer = -secret | confidential, secret, secrecy, behind closed doors, ~disclose = -secret, ~reveal = -secret
unclear: flou, floue, flous, incertain, incertaine, incertains, incertitude, incertitudes, imprécis, imprécise, ambigu, ambiguïté, hypothétique, pas précisé, ~planer le doute | unclear, uncertain, uncertainty, vague, ambiguous, ambiguity
clear: clair, claire, clairs, claires, clairement, explicite, explicites, explicitement | clear, clearly, explicit
strong: fort, forte, forts, fortes, très forte, très fortes, robuste, robustes, solide, solides, ferme, fermement | strong, strongly, robust, solid, firm, firmly
binding: contraignant, contraignante, contraignants, contraignantes, obligation, obligatoire, ~obliger, ~contraindre, qui lient en droit | binding, obligation, mandatory
legal: juridique, juridiques, juridiquement, légal, légale, légaux, légalement, droit international | legal, legally
active: ~activer, activé, activée, activés, activées, actif, active, en vigueur, entrée en vigueur, ~déclencher, déclenché, déclenchés | ~activate, active, in force, into force, ~trigger
progress: avancée, avancées, percée, percées, progrès, ~progresser, aboutir, ~avancer | progress, breakthrough, breakthroughs, headway
step: étape, étapes, jalon, tournant, cap, pas décisif, pas important, premier pas, pas historique, pas majeur | step, milestone, turning point
hard: difficile, difficiles, tendu, tendus, tendue, tendues, compliqué, complexe | difficult, tense, hard
headquarters: quartier général, quartiers généraux, qg, état-major, états-majors, poste de commandement, centre de commandement | headquarters, hq, command post, staff
cell: cellule, cellules | cell
taskforce: groupe de travail, task force, task-force, taskforce | task force, working group
rotate: rotation, ~transférer, transféré, transférée, transfert, ~passer de paris à londres | ~rotate, rotation, ~transfer, ~move
guarantee: garantie, garanties, ~garantir, assurances de sécurité, assurances claires | guarantee, guarantees, ~guarantee, assurances
security: sécurité, sécuritaire, sécuritaires, ~sécuriser | security, ~secure
troops: soldat, soldats, troupe, troupes, militaires, contingent, contingents, bataillon, bataillons, brigade, brigades, légionnaires, parachutistes, paras, hommes, effectifs, effectif, présence militaire, forces étrangères = troops foreign, forces armées = army, forces au sol = troops ground, forces terrestres = troops ground, unités, soldats de la paix = troops interpose, forces | soldier, soldiers, troop, troops, servicemen, contingent, contingents, boots, personnel, forces, military presence
military: militaire, militairement | military
army: armée, armées, défenses ukrainiennes, forces ukrainiennes = army ukrainian, forces russes = army russian, forces armées | army, armed forces, armies
weapons: arme, armes, armement, armements, équipement, équipements, matériel, matériels, munitions | weapon, weapons, arms, equipment, ammunition
force: force, force multinationale = force multinational, forces multinationales = force multinational, contingent multinational = force multinational, force européenne = force european, force internationale = force multinational | force, multinational force = force multinational
multinational: multinational, multinationale, multinationaux | multinational
operation: opération, opérations, opération extérieure, opérations extérieures = operation abroad, opex = operation abroad | operation, operations
operational: opérationnel, opérationnelle, opérationnels | operational
mission: mission, missions, mandat = mandate, rôle = role, vocation = purpose | mission, missions, role = role
coalition: coalition, volontaires, alliance des volontaires, alliés de kiev, alliés de l’ukraine, pays volontaires, les volontaires | coalition, the willing, kyiv’s allies
ally: allié, alliés, alliée, alliées, partenaire, partenaires, soutiens de kiev | ally, allies, partner, partners
country: pays, état, états, nation, nations | country, countries, state, states, nation, nations
leader: dirigeant, dirigeants, dirigeante, leader, leaders, chef d’état, chefs d’état, chefs de gouvernement, chefs d’état et de gouvernement, chefs d’état ou de gouvernement | leader, leaders, heads of state, heads of government
envoy: émissaire, émissaires, envoyé spécial, les envoyés, des envoyés, deux envoyés, envoyé de, délégation, délégations | envoy, envoys, emissary, emissaries, delegation
adviser: conseiller, conseillers, conseillère | adviser, advisers, advisor, advisors
minister: ministre, ministres | minister, ministers
expert: expert, experts, analyste, analystes, observateurs, spécialistes | expert, experts, analyst, analysts, observers
european: européen, européenne, européens, européennes | european, europeans
noneuropean: non européen, non européens, non européennes, hors d’europe, hors europe | non-european, outside europe
western: occidental, occidentale, occidentaux, occidentales | western
foreign: étranger, étrangère, étrangers, étrangères | foreign
trilateral: trilatéral, trilatérale, trilatérales, trilatéraux, à trois, tripartite | trilateral, three-way
declaration: déclaration, déclarations, communiqué, texte, textes, document, documents, texte final = declaration final, déclaration finale = declaration final, déclaration commune = declaration common | declaration, statement, text, document, documents, communique
intent: intention, intentions, déclaration d’intention = declaration intent | intent, letter of intent = declaration intent, declaration of intent = declaration intent
draft: projet de texte, projet de déclaration, ébauche, brouillon, version de travail, état de projet, à l’état de projet | draft, drafts
violate: ~violer, violation, violations, infraction, infractions | ~violate, ~breach, violation, violations, breach, breaches
investigate: ~enquêter, ~examiner, enquête, enquêtes, investigation, investigations, commission = commission | ~investigate, ~examine, investigation, inquiry, commission = commission
condition: condition, conditions, ~conditionner, ~subordonner, subordonné, ~lier, conditionnel | condition, conditions, ~condition, conditional, ~tie
widen: ~élargir, ~étendre, ~grandir, ~agrandir, élargi, élargie, élargissement | ~widen, ~expand, ~grow, ~enlarge, expansion
mostly: majorité, majoritairement, essentiellement, principalement, surtout, pour la plupart, en grande partie, dominante, nette majorité | mostly, mainly, majority, predominantly
exclusively: exclusivement, uniquement, purement | exclusively, only, purely
frontline: ligne de front, front, ligne de contact, lignes de front, zone de combat, zones de combat | front line, frontline, front, line of contact, contact line
away: loin, à distance du, hors de la, en retrait | away, far
near: près de la ligne, près du front, plus près, à proximité | closer, near
neighbouring: voisin, voisins, pays voisin, pays voisins, limitrophe, limitrophes | neighbouring, neighboring
long: à long terme, long terme, de long terme, dans la durée, durable, durables, durablement | long-term, long term, lasting, sustained
solidarity: solidarité | solidarity
common: commun, commune, communs, conjoint, conjointe, ensemble | joint, common, together
final: final, finale | final
parliament: parlement, parlements, parlementaire, parlementaires, députés, assemblée, assemblée nationale, chambre | parliament, parliaments, parliamentary, lawmakers, mps
consult: ~consulter, consultation, consultations | ~consult, consultation, consultations
inform: ~informer, information | ~inform
opinion: opinion, sondage, sondages, sondés, interrogés, ifop | poll, polls, opinion, surveyed
favour: favorable, favorables, favorablement, ~approuver l envoi, pour l’envoi | favour, favor, in favour
convergence: convergence, convergences, ~converger | convergence, ~converge
reconvergence: reconvergence | reconvergence
axis: axe, axes, pilier, piliers, volet, volets, composante, composantes, points | axis, axes, pillar, pillars, strand, strands, points, components
demilitarise: démilitarisation, ~démilitariser, démilitarisée, démilitarisées, désarmée, désarmer, désarmement | demilitarisation, demilitarization, demilitarised, demilitarized, ~disarm
zone: zone, zones | zone, zones
economic: économique, économiques, zone franche = economic zone | economic
accuse: ~accuser, ~reprocher, ~dénoncer, ~condamner, accusation, accusations, ~critiquer, critique, critiques | ~accuse, ~blame, ~denounce, ~condemn, ~criticise, ~criticize, accusation, accusations, criticism
residence: résidence, valdaï | residence, valdai
harden: ~durcir, durcissement, plus dure, plus dur | ~harden, ~toughen, tougher
escalate: escalade, provocation, ~provoquer, ~militariser, militarisation | escalation, ~provoke, ~escalate, provocation
stabilise: ~stabiliser, stabilisation, stabilité | ~stabilise, ~stabilize, stability
resume: ~reprendre, reprise, ~rétablir, ~relancer, ~réorganiser, réorganisation, renouer | ~resume, ~restore, ~reorganise
hope: ~espérer, espoir, espoirs, attente, attentes | ~hope, hope, hopes
possible: possible, possibles, possibilité, éventuel, éventuelle, éventuels, hypothèse, potentiel, potentielle, potentiellement | possible, possibility, potential, potentially
useless: inutile, inutiles, aucun intérêt, sans intérêt, utilité, ne servent à rien | pointless, no point, useless
renew: renouvelable, renouvelables, prolongeable, prolongeables, ~prolonger | renewable, extendable, ~extend
duration: durée, ans, années, décennie, décennies | years, duration
mandate: mandat, mandat onusien = mandate un | mandate
interview: interview, ~interviewer, interrogé, au micro, journal télévisé, 20 heures | interview, ~interview
historic: historique, historiques | historic
surrender: reddition, capitulation, ~capituler | surrender, capitulation
intelligence: renseignement, renseignements | intelligence
logistics: logistique, logistiques | logistics, logistical
technical: technique, techniques, technologique, technologiques, capteurs, satellite, satellites, satellitaire, satellitaires | technical, technological, satellite, satellites, sensors
oil: pétrole, pétrolier, gaz, hydrocarbures | oil, gas
energy: énergie, énergétique, énergétiques, sites énergétiques, infrastructures énergétiques | energy
infrastructure: infrastructure, infrastructures, raffinerie, raffineries | infrastructure, refinery, refineries
border: frontière, frontières | border, borders
produce: ~produire, ~fabriquer, production, fabrication, licence, licences | ~produce, ~manufacture, production, licence, license
industry: industrie, industries, industriel, industrielle, industriels | industry, industrial
prisoner: prisonnier, prisonniers, captifs | prisoner, prisoners
nuclear: nucléaire, centrale | nuclear, plant
separate: distinct, distincte, distincts, distinctes, ~distinguer, différent, différente, différentes, contrairement | distinct, separate, unlike
combat: engagées au combat, engagés au combat, troupes de combat, au combat | combat troops
hypothetical: lointaine, lointain, état de projet | remote
capture: capture, ~capturer | capture
prior: préalable, préalablement, d’abord, avant tout | first, prior
local: local, locales, locaux | local
hospital: hôpital, hôpitaux, santé, blessés | hospital, hospitals, wounded
mobilise: ~mobiliser, mobilisation, ~recruter, convoqué, service national, conscription | ~mobilise, ~mobilize, mobilisation, mobilization, ~draft
mercenary: mercenaire, mercenaires, sociétés militaires privées, sociétés privées | mercenary, mercenaries, private military companies
decree: décret, décrets | decree
cocaine: cocaïne, sachet, drogue | cocaine, drugs
party: parti, partis, formations politiques, chefs de partis | party, parties
`;
