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
send: ~envoyer, ~déployer, ~dépêcher, ~expédier, ~stationner, ~positionner, envoi, envois, déploiement, déploiements, stationnement, au sol = ground, sur le sol = ground, sur le terrain = ground, bottes au sol = troops ground, soldats sur place = troops ground, ~acheminer, ~projeter des troupes, ~projeter des forces, ~installer des troupes, ~fouler = ground, mise en place de troupes, envoyés sur place, ~partir en ukraine, ~gagner l’ukraine | ~send, ~deploy, ~dispatch, ~station, deployment, deployments, on the ground = ground, boots on the ground = troops ground, ~put boots, ~go in, sending, deploying
redeploy: redéploiement, ~redéployer
deployable: déployable, déployables, ~gagner l ukraine = send
takepart: ~participer, ~contribuer, participation, contribution, contributions, contributeur, contributeurs, contributrice, ~prendre part, prise de part, ~associer, ~rejoindre, ~intégrer, ~impliquer, implication, ~se joindre, ~adhérer à la force, ~concourir, quote-part, ~compter parmi les contributeurs | ~participate, ~contribute, ~take part, ~join, ~involve, participation, contribution, contributions, contributor, contributors, contributing, participants, participating, ~chip in
attend: ~assister, ~représenter, représentant, représentants, représentante, représentée, présent, présents, présente, présentes, sur place, ~faire le déplacement, ~se rendre, autour de la table, convié, conviés, participant, participants, ~faire le voyage, ~être de la partie, assistance, ~siéger, à la table, autour de la même table, présence physique, en présentiel, en personne | ~attend, attendance, present, ~represent, representative, representatives, in person, at the table, on hand
absence: absent = -attend, absents = -attend, absente = -attend, absentes = -attend, absence = -attend, à l’écart = -takepart, en dehors de la coalition = -member, tenus à l’écart = -attend, pas de place = -attend, ~s excepter = -takepart, ~s exclure = -takepart, ~manquer à l’appel = -attend, n’ont pas été conviés = -attend, exclus des négociations = -attend, écartés des discussions = -attend, ~bouder = -attend, sans les européens = -attend, restent à l’écart = -takepart, ~se tenir à l’écart = -takepart, ~se tenir en dehors = -takepart | absent = -attend, absence = -attend, sidelined = -attend, ~stay out of = -takepart, ~stay away = -takepart, excluded from the talks = -attend
member: membre, membres, ~appartenir, appartenance, ~faire partie, en font partie, fait partie, font partie, ~figurer, au nombre de, adhérents, adhérent, ~compter parmi, parmi les membres | member, members, membership, ~belong, part of, ~be part of
comprise: ~comprendre, ~inclure, ~compter, ~regrouper, ~composer, composition, ~fédérer, ~englober, ~totaliser, fort de, forte de | ~include, ~comprise, ~number, including, ~bring together, made up of, ~total
accession: adhésion, ~adhérer, élargissement de l’union | accession, membership of the eu
gather: ~réunir, ~rassembler, ~rencontrer, ~recevoir, ~accueillir, ~retrouver, ~convier, ~convoquer, ~inviter, ~tenir une réunion, réunion, réunions, rencontre, rencontres, sommet, sommets, mini-sommet, conférence, ~se tenir, tenue, rendez-vous, face-à-face, tête-à-tête, entretien, séance, ministérielle, ~réunir autour, concertation, session, ~s’entretenir, ~se réunir, ~se rencontrer, ~se voir, ~se retrouver, ~se rassembler, ~s’asseoir, pourparlers de paix = talks peace, ~tenir un sommet, ~avoir lieu, ~se dérouler, table ronde, retrouvailles, ~se concerter | ~meet, ~gather, ~host, ~convene, meeting, meetings, summit, gathering, ~hold, held, talks session, ~take place, ~sit down, conference, gathered
visit: visite, visites, ~visiter, déplacement, ~se rendre à, en visite | visit, ~visit, trip
lunch: déjeuner, déjeuners, ~déjeuner, à déjeuner = lunch | lunch
video: visioconférence, visioconférences, visio, à distance, virtuel, virtuelle, virtuelles, réunion en ligne = gather video, sommet en ligne = gather video, par écran, à l’écran, autour de l’écran, en virtuel, hybride, visioconférer, par visio, écrans, derrière leurs écrans, autour des écrans, virtuellement | virtual, video conference, videoconference, video call, online, remotely, by video, hybrid, by video link, virtually, on screen
talks: discussion, discussions, ~discuter, négociation, négociations, ~négocier, négociateur, négociateurs, pourparlers, dialogue, ~dialoguer, échange, échanges, contact, contacts, prise de contact, ~parler à, tractations, conversation, appel, appels, cycle, table des négociations, ~débattre, débat, entretiens, concertations, conversations, canal de discussion, ~reprendre langue, ~renouer le dialogue = resume talks, table de négociation, médiation, médiateur, médiatrice, ~négocier avec | talk, talks, ~negotiate, negotiation, negotiations, negotiators, dialogue, ~discuss, discussion, discussions, contact, contacts, call, ~mediate, mediation, channel
sign: ~signer, ~parapher, ~cosigner, signature, signatures, signataire, signataires, ~apposer leur signature, ~apposer sa signature, ~contresigner, paraphe | ~sign, signature, signatory, signatories, ~put their names, ~initial
adopt: ~adopter, ~approuver, ~valider, ~avaliser, ~entériner, ~endosser, adoption, approbation, validation, feu vert, ~arrêter une déclaration, ~se mettre d’accord sur, ~s’accorder sur, ~s’entendre sur, ~convenir de, ~donner son aval, aval, ~souscrire, ~cautionner | ~adopt, ~approve, ~endorse, ~validate, adoption, approval, green light, ~back a declaration = adopt declaration, ~agree on, ~clear, ~pass
vote: ~voter, vote, votes, scrutin, ~ratifier, ratification, ~se prononcer | ~vote, vote, votes, ballot, ~ratify, ratification
lead: ~conduire, ~diriger, ~mener, ~emmener, ~piloter, ~commander, ~coordonner, ~présider, ~chapeauter, à la tête, en tête, direction, leadership, houlette, égide, commandement, présidence, conduite, sous la direction, ~codiriger, ~coprésider, coprésidence, sous commandement, responsabilité du volet, ~tenir les rênes, pilotage, ~prendre la tête, ~prendre les rênes, aux commandes, ~assurer la conduite, ~assurer la direction, chef de file, maître d’œuvre, ~orchestrer, ~superviser, sous l’autorité | ~lead, ~head, ~command, ~steer, ~chair, leadership, command, leader of, ~co-chair, under the leadership, ~spearhead, ~run, european-led = european lead, at the helm, ~take charge, in charge
copresident: coprésidents, coprésident, coprésidente, coprésidé, coprésidée, coprésidence, ~coprésider, ~codiriger | co-chairs, ~co-chair
propose: ~proposer, ~suggérer, ~évoquer, proposition, propositions, suggestion, idée, ~avancer l idée, ~plaider, initiative, ~mettre sur la table, ~préconiser, ~défendre l’idée, ~plaider pour, piste, pistes, ~prôner | ~propose, ~suggest, ~float, proposal, suggestion, idea, ~put forward, ~advocate
provide: ~offrir, ~fournir, ~livrer, ~apporter, ~remettre, ~procurer, ~mettre à disposition, livraison, livraisons, offre, offres, fourniture, ~doter, ~équiper, ~accorder, ~mettre à la disposition, ~prêter leurs | ~provide, ~offer, ~deliver, ~supply, delivery, deliveries, offer, ~hand over, handed over, ~give, ~grant
demand: ~exiger, ~réclamer, ~demander, ~revendiquer, ~requérir, ~vouloir, ~souhaiter, ~insister, exigence, exigences, demande, demandes, revendication, revendications, ~appeler à, ultimatum, ~avoir besoin = need demand, ~exhorter, ~sommer, ~presser, ~revendiquer, ~insister pour, ~en appeler, requête, requêtes, ~poser comme condition, prétentions | ~demand, ~require, ~want, ~call for, ~insist, ~ask, ~seek, demand, demands, ~urge, ~press for, ~insist on
refuse!: ~refuser, ~exclure, ~rejeter, ~écarter, ~décliner, ~balayer, ~renoncer, ~récuser, ~repousser l, refus, rejet, ~s opposer, ~opposer, opposition, opposé, opposée, opposés, hostile, hostilité russe, inacceptable = -accept, inacceptables = -accept, irrecevables = -accept, ~se refuser, ~fermer la porte, fin de non-recevoir, ~rechigner, ~s’interdire, ~proscrire, hors de question, pas question, ~échouer à, ~échouer dans, ~peiner à, ~abandonner l’idée, ~abandonner le projet, ~tourner le dos à | ~refuse, ~reject, ~rule out, ruled out, ~exclude, ~oppose, ~decline, refusal, opposition, unacceptable = -accept, ~turn down, ~dismiss, ~fail to, ~drop the idea, ~abandon the idea, ~walk away from, ~back out of, out of the question, no question of
reluctant: réticent, réticente, réticents, réticence, réticences, réserve, réserves, prudent, prudente, ~hésiter, hésitation, doute, doutes, ~douter, frilosité, sceptique, scepticisme, méfiance, méfiant, ~tergiverser, réservé, réservés, à reculons, tiède, frileux, embarras, circonspect | reluctant, reluctance, hesitant, cautious, ~doubt, doubts, sceptical, wary, lukewarm, misgivings
deny!: ~démentir, ~nier, ~contester, ~réfuter, démenti, mensonge, c’est faux, erroné, erronée, faux, ~contredire, infondé, infondée, infondées, mensonger, mensongère, sans fondement, inexact, inexacte | ~deny, ~refute, denial, false, untrue, unfounded, baseless, ~dispute
accept: ~accepter, ~consentir, ~admettre, acceptation, d’accord pour, ~donner son accord, ~se résoudre, ~tolérer, consentement, ~se dire d’accord | ~accept, ~agree to, acceptance, consent
deal: accord, accords, entente, compromis, traité, pacte, arrangement, protocole d’accord, règlement | deal, agreement, agreements, accord, treaty, compromise, compromises, settlement, framework
consensus: consensus, unanimité, unanime, unanimes, unanimement, d’accord sur, front uni, d’une seule voix, à l’unisson, ~faire l’unanimité | consensus, unanimity, unanimous, unanimously, unity, united
divided: divisé = -consensus, divisés = -consensus, divisée = -consensus, division = -consensus, divisions = -consensus, divergence = -consensus, divergences = -consensus, désaccord = -consensus, désaccords = -consensus, dissensions = -consensus, dissension = -consensus, fractures = -consensus, ~diverger = -consensus, ~se diviser = -consensus, partagés = -consensus, discorde = -consensus | divided = -consensus, division = -consensus, divisions = -consensus, disagreement = -consensus, split = -consensus, ~diverge = -consensus, disagree = -consensus
announce: ~annoncer, annonce, annonces, ~déclarer, ~affirmer, ~assurer, ~indiquer, ~dire, ~préciser, ~expliquer, ~souligner, ~estimer, ~juger, ~évoquer, propos, déclare | ~announce, ~say, ~state, ~declare, announcement, told
commit: ~s engager, ~engager, engagement, engagements, ~promettre, promesse, promesses, ~jurer, ~prendre des engagements, ~prendre l’engagement, ~donner sa parole, tiendra parole, ~se proposer | ~commit, ~pledge, ~promise, ~undertake, commitment, commitments, pledge, pledges, ~vow
ready: prêt à, prête à, prêts à, prêtes à, se dit prêt, se dit prête, disposé, disposée, disposés, disposées, ~se tenir prêt, prêt pour, se disent prêts, disponible pour, disponibles pour, ~se porter volontaire, volontaires pour, se disent prêts à, se déclarent prêts, ~se déclarer prêt | ready, willing, prepared to, prepared to send, available
plan: ~prévoir, ~planifier, ~préparer, ~programmer, ~envisager, ~projeter, planification, préparatifs, préparation, projet, projets, plan, plans, ~élaborer, feuille de route, ~esquisser | ~plan, ~prepare, ~envisage, planning, preparation, project, plan, plans, roadmap, blueprint
planner: planificateur, planificateurs | planner, planners
decide: ~décider, ~trancher, décision, décisions, ~arbitrer, ~acter | ~decide, decision, decisions, ~settle, ~rule
threaten: ~menacer, ~avertir, menace, menaces, avertissement, mise en garde, mises en garde, ~mettre en garde, ~menacer de, ~promettre une riposte | ~threaten, ~warn, threat, threats, warning, ~caution, ~threaten to
target: cible, cibles, ~cibler, cibles légitimes = target legitimate, cible légitime = target legitimate, ~prendre pour cible, ~prendre pour cibles, dans le viseur | target, targets, ~target, legitimate targets = target legitimate, legitimate target = target legitimate
block: ~bloquer, blocage, veto, vetos, ~entraver, ~paralyser, obstruction, ~mettre son veto, ~opposer son veto | ~block, veto, blockage, ~hold up, ~obstruct
unblock: ~débloquer = -block, levée du veto = -block, ~lever le veto = -block, ~lever son veto = -block, fin du blocage = -block, fin du veto = -block, ~lever l’obstacle = -block, ~lever le blocage = -block, déblocage = -block, ~renoncer à son veto = -block | ~unblock = -block, ~lift its veto = -block, ~drop its veto = -block, ~lift the veto = -block, ~stop blocking = -block, ~release = -block
fund: ~financer, ~verser, ~allouer, financement, financements, versement, budget, enveloppe, fonds, tranche, ~octroyer, ~débourser, ~consacrer, crédits, somme, sommes, montant, rallonge | ~fund, ~finance, ~disburse, funding, budget, money, tranche, ~pay out, ~set aside, ~allocate, aid package
loan: prêt, prêts, emprunt, emprunts, ~emprunter, le prêt, un prêt, du prêt, ce prêt, au prêt, prêt de, ~emprunter sur les marchés = loan common, dette commune = loan common, emprunt européen = loan european | loan, loans, ~lend, ~borrow, borrowing, debt
support: ~soutenir, ~appuyer, ~aider, ~épauler, soutien, soutiens, appui, appuis, aide, assistance, ~accompagner, accompagnement, concours, ~prêter main-forte, ~se tenir aux côtés, ~se ranger derrière | ~support, ~back, ~assist, ~help, support, backing, aid, assistance, help, ~stand by, ~stand behind, ~bolster
backstop: backstop, filet de sécurité, filet, en seconde ligne, en arrière de la force | backstop, safety net
monitor: ~surveiller, ~vérifier, ~observer, surveillance, vérification, observation, suivi, contrôle du respect, ~contrôler la trêve, ~contrôler le cessez-le-feu, ~faire respecter, respect du cessez-le-feu, mécanisme de vérification | ~monitor, ~verify, ~observe, monitoring, verification, observation, ~oversee, ~police, ~supervise
train: ~entraîner, ~former, ~exercer, entraînement, entraînements, formation, exercice, exercices, manœuvre, manœuvres, instruction, grandes manœuvres, ~instruire, formateurs | ~train, ~exercise, training, exercise, exercises, drills, manoeuvres, wargame
create: ~créer, ~fonder, ~constituer, ~instaurer, ~établir, ~concevoir, création, fondation, lancement, naissance, née, nés, nées, né en, né du, né de, ~naître, mise sur pied, ~mettre sur pied, ~mettre en place, mise en place, instauration, constitution d, formation d = create, formation de la = create, formée en, formé en, formée, formées, ~lancer, ~voir le jour, ~donner naissance, ~ouvrir une cellule, ~se doter, instauré, lancée en, lancé en, conçue, conçu | ~create, ~found, ~form, ~launch, ~establish, ~set up, creation, foundation, formation, born, ~come into being, ~build, ~start
rebuild: ~reconstituer, ~reconstruire, ~régénérer, ~rebâtir, reconstitution, reconstruction, régénération, remise sur pied, ~remettre sur pied, remise en état, ~renforcer l’armée, ~régénérer, ~redresser, ~restaurer, remontée en puissance | ~rebuild, ~regenerate, ~reconstitute, regeneration, rebuilding, reconstruction, ~restore
deter: ~dissuader, ~décourager, ~prévenir, dissuasion, dissuasif, dissuasive, préventif, préventive, prévention, ~empêcher, ~parer, effet dissuasif, ~prémunir | ~deter, ~discourage, ~prevent, deterrence, deterrent, preventive, ~ward off, ~stave off, preventing
reassure: réassurance, ~rassurer, force de réassurance = force reassure, forces de réassurance = force reassure, assurance | reassurance, ~reassure, reassurance force = force reassure, reassuring
interpose: interposition, casques bleus, casque bleu, maintien de la paix, ~maintenir la paix, soldats de la paix | peacekeeping, peacekeepers, blue helmets
attack: ~attaquer, ~agresser, ~frapper, ~bombarder, ~tirer, attaque, attaques, agression, agressions, offensive, frappe, frappes, bombardement, bombardements, raid, tir, tirs, ~pilonner, ~mener des frappes, ~s’en prendre, assaut, assauts, riposte, ~riposter, représailles, raids | ~attack, ~strike, ~bomb, ~hit, attack, attacks, strike, strikes, aggression, raid, ~shell, assault, retaliation, ~retaliate, raids
fight: ~combattre, ~se battre, combat, combats, ~faire la guerre, ~mener une guerre, belligérant, ~affronter, ~guerroyer, ~entrer en guerre, ~engager le combat, ~livrer bataille, ~en découdre, ~participer aux combats | ~fight, ~wage war, combat, fighting, ~do battle, battle
war: guerre, conflit, invasion | war, conflict, invasion
ceasefire: cessez-le-feu, cessez le feu, trêve, trêves, armistice, arrêt des combats, arrêt des hostilités, fin des combats, fin des hostilités, cessation des hostilités, hostilités cessées, hostilités arrêtées, guerre finie, fin de la guerre, armes tues, arrêt crédible des combats, suspension des combats, arrêt des frappes, pause, cessation des combats, combats arrêtés, silence des armes, arrêt de la guerre, fin du conflit, armes se seront tues, armes se taisent, suspension des hostilités, fin aux hostilités, fin aux combats, arrêt durable des hostilités | ceasefire, cease-fire, truce, armistice, end of hostilities, cessation of hostilities, end to the fighting, fighting stops, guns fall silent, guns fall silent, fighting ends, end of fighting, hostilities end, fighting stops, halt to the fighting, cessation of fighting
peace: paix, accord de paix = peace deal, pacifique, après-guerre, post-conflit, règlement de paix, ~faire la paix, paix durable = peace long, processus de paix | peace, peace deal = peace deal, peaceful, post-war, postwar, peace process, peace settlement
withdraw: ~retirer, ~évacuer, ~quitter ses, retrait, retraits, ~se retirer, ~se replier, repli, ~reculer, recul, désengagement | ~withdraw, ~pull out, withdrawal, ~retreat, pullback
cede: ~céder, ~abandonner, concession, concessions, cession, ~lâcher, abandon | ~cede, ~give up, concession, concessions, ~hand over territory, ~surrender territory
occupy: ~occuper, ~contrôler, ~conquérir, ~annexer, ~prendre le contrôle, occupation, contrôle, prise de, ~tenir la ville, aux mains de, ~s’emparer, sous contrôle, ~détenir, mainmise, ~mettre la main sur | ~occupy, ~control, ~seize, ~capture, control, occupation, in the hands of
territory: territoire, territoires, territorial, territoriale, territoriales, territoriaux, région, régions, terres | territory, territories, territorial, land, region, regions
kill: ~tuer, mort, morts, tués, tué, victime, victimes, pertes, décès, bilan, ~périr, ~perdre la vie, ~mourir, meurtrière, meurtrier, pertes humaines | ~kill, dead, deaths, casualties, losses, toll, ~die, lives, fatalities
civilian: civil, civils, civile, civiles, population civile | civilian, civilians
shootdown: ~abattre, ~intercepter, ~détruire, ~neutraliser, abattage, interception, interceptions, abattu, abattus, détruits, détruit | ~shoot down, ~down, ~intercept, shot down, interception, ~destroy, destroyed
drone: drone, drones | drone, drones
missile: missile, missiles, intercepteur, intercepteurs, antimissile, antimissiles, balistique, balistiques, patriot, patriots | missile, missiles, interceptor, interceptors, ballistic, anti-missile
airdefence: défense aérienne, défense antiaérienne, antiaérien, antiaérienne, protection du ciel = airdefence sky | air defence, air defense
aircraft: avion, avions, rafale, rafales, mirage, gripen, chasseur, chasseurs, aviation | aircraft, plane, planes, jet, jets
air: aérien, aérienne, aériens, aériennes, air, airs, ciel, dans les airs, par les airs | air, sky, skies
sea: mer, mers, maritime, maritimes, naval, navale, navals, navires, marine, déminage = sea demine, en mer | sea, seas, maritime, naval, ships, at sea
ground: sol, terre, terrestre, terrestres | land, ground
resign: ~démissionner, démission, départ, ~jeter l’éponge, jette l’éponge, claque la porte, ~claquer la porte, s’en va, ~limoger, limogé, limogeage, ~quitter le pouvoir, ~quitter le gouvernement, ~quitter downing street, quitte le gouvernement, quittera downing street, ~remettre sa démission, ~évincer, éviction, évincé, évincée, ~destituer, démissionnaire | ~resign, ~step down, resignation, departure, ~sack, ~quit, ~oust, ousted, ~fire, dismissed
appoint: ~nommer, ~remplacer, ~succéder, nomination, successeur, ~prendre la suite, prend la suite, ~prendre ses fonctions, ~prêter serment, serment, prend la tête, ~devenir, investi, investiture, favori, à la place, prochain premier ministre, ~prendre la succession, ~prendre la relève, ~prendre la place, ~désigner, ~confier le ministère, ~confier la défense = appoint defenceminister, remplaçant, remplaçante, relève | ~appoint, ~replace, ~succeed, ~become, appointment, successor, sworn in, frontrunner, ~take over, ~take office, ~name, ~install, ~swear in, incoming
primeminister: premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement, chef de gouvernement, locataire de downing street, downing street, locataire travailliste, ~diriger le gouvernement = primeminister, à la tête du gouvernement = primeminister, ~prendre la tête du gouvernement = primeminister appoint, chef de l’exécutif, cheffe de l’exécutif | prime minister, head of government, downing street, ~head the government = primeminister, ~lead the government = primeminister
defenceminister: ministre de la défense, ministère de la défense, ministre des armées, ministre britannique de la défense, ministre ukrainien de la défense, patron de la défense, portefeuille de la défense | defence minister, defence secretary, defense minister, minister of defence, defence chief
commanderinchief: commandant en chef, chef de l’armée, tête des forces, patron de l’armée, à la tête de l’armée = commanderinchief | commander-in-chief, commander in chief, army chief, top commander
election: élection, élections, législatives, ~battre aux, défaite, scrutin législatif, ~perdre les élections, ~remporter, ~battre, battu, battue, urnes, victoire, vainqueur, alternance | election, elections, defeat, ~defeat, ~win, polls
postpone: ~reporter, ~ajourner, ~repousser, report, reporté, reportée, ajournement, ~différer, ~décaler | ~postpone, ~delay, ~put off, postponement, ~suspend
freeze: ~geler, gel, gelé, gelés, gelée, gelées, ~immobiliser, immobilisés, avoirs bloqués, ~figer, statu quo, figé, ligne de front actuelle = freeze frontline | ~freeze, frozen, immobilised, immobilized, ~immobilise
asset: avoirs, actifs | assets
sanction: sanction, sanctions, ~sanctionner | sanctions, ~sanction
secret: confidentiel, confidentiels, confidentielle, confidentielles, confidentialité, secret, secrets, secrète, huis clos, ~taire, discrétion, ~dévoiler = -secret, ~révéler = -secret, ~divulguer = -secret, ~garder le silence, ~ne pas dévoiler, sans plus de détails, à huis clos | confidential, secret, secrecy, behind closed doors, ~disclose = -secret, ~reveal = -secret, ~keep quiet, ~decline to give details = secret, undisclosed
unclear: flou, floue, flous, incertain, incertaine, incertains, incertitude, incertitudes, imprécis, imprécise, ambigu, ambiguïté, hypothétique, pas précisé, ~planer le doute, inconnu, inconnue, en suspens, zone grise, zones d’ombre, indécis, indécise, peu clair, peu claire, ~laisser planer, indéterminé, indéterminée, pas tranché, pas tranchée | unclear, uncertain, uncertainty, vague, ambiguous, ambiguity, unknown, undecided, open question
clear: clair, claire, clairs, claires, clairement, explicite, explicites, explicitement | clear, clearly, explicit
strong: fort, forte, forts, fortes, très forte, très fortes, robuste, robustes, solide, solides, ferme, fermement, inébranlable, massif, indéfectible | strong, strongly, robust, solid, firm, firmly, unwavering, ironclad
binding: contraignant, contraignante, contraignants, contraignantes, obligation, obligatoire, ~obliger, ~contraindre, qui lient en droit, engageant, force obligatoire, obligatoires | binding, obligation, mandatory, legally binding = legal binding
legal: juridique, juridiques, juridiquement, légal, légale, légaux, légalement, droit international | legal, legally
active: ~activer, activé, activée, activés, activées, actif, active, en vigueur, entrée en vigueur, ~déclencher, déclenché, déclenchés, ~entrer en vigueur, prennent effet, ~prendre effet, mise en œuvre, ~mettre en œuvre | ~activate, active, in force, into force, ~trigger, ~take effect, ~come into force
progress: avancée, avancées, percée, percées, progrès, ~progresser, aboutir, ~avancer, résultat tangible, résultats tangibles, piétinement = -progress, ~piétiner = -progress, impasse = -progress, ~patiner = -progress, ~achopper = -progress, blocage persistant = -progress | progress, breakthrough, breakthroughs, headway, deadlock = -progress, stalemate = -progress
step: étape, étapes, jalon, tournant, cap, pas décisif, pas important, premier pas, pas historique, pas majeur, moment charnière, moment décisif, pas en avant, jalons | step, milestone, turning point, step forward, landmark
hard: difficile, difficiles, tendu, tendus, tendue, tendues, compliqué, complexe, ardu, ardue, ardus, délicat, délicate, épineux, épineuse, laborieux, laborieuses, critiques, sensible, sensibles | difficult, tense, hard, thorny, tough, sensitive
headquarters: quartier général, quartiers généraux, qg, état-major, états-majors, poste de commandement, centre de commandement, état-major multinational | headquarters, hq, command post, staff, command centre, command center
cell: cellule, cellules, antenne | cell, coordination unit
taskforce: groupe de travail, task force, task-force, taskforce | task force, working group
rotate: rotation, ~transférer, transféré, transférée, transfert, ~passer de paris à londres, ~migrer, ~déménager, ~passer à londres, ~basculer | ~rotate, rotation, ~transfer, ~move
guarantee: garantie, garanties, ~garantir, assurances de sécurité, assurances claires, gages | guarantee, guarantees, ~guarantee, assurances, security assurances = guarantee security, assurance
security: sécurité, sécuritaire, sécuritaires, ~sécuriser | security, ~secure
troops: soldat, soldats, troupe, troupes, militaires, contingent, contingents, bataillon, bataillons, brigade, brigades, légionnaires, parachutistes, paras, hommes, effectifs, effectif, présence militaire, forces étrangères = troops foreign, forces armées = army, forces au sol = troops ground, forces terrestres = troops ground, unités, soldats de la paix = troops interpose, forces, corps expéditionnaire, régiments, régiment, détachement, détachements, combattants, renforts | soldier, soldiers, troop, troops, servicemen, contingent, contingents, boots, personnel, forces, military presence, units, battalion, brigade, brigades, detachment
military: militaire, militairement | military
army: armée, armées, défenses ukrainiennes, forces ukrainiennes = army ukrainian, forces russes = army russian, forces armées | army, armed forces, armies
weapons: arme, armes, armement, armements, équipement, équipements, matériel, matériels, munitions, blindés, chars, livraisons d’armes = provide weapons, aide militaire = support military | weapon, weapons, arms, equipment, ammunition, tanks, armaments
force: force, force multinationale = force multinational, forces multinationales = force multinational, contingent multinational = force multinational, force européenne = force european, force internationale = force multinational, corps multinational, dispositif multinational = force multinational, contingent européen = force european | force, multinational force = force multinational, mnf-u
multinational: multinational, multinationale, multinationaux | multinational
operation: opération, opérations, opération extérieure, opérations extérieures = operation abroad, opex = operation abroad | operation, operations
operational: opérationnel, opérationnelle, opérationnels | operational
mission: mission, missions, mandat = mandate, rôle = role, vocation = purpose | mission, missions, role = role
coalition: coalition, volontaires, alliance des volontaires, alliés de kiev, alliés de l’ukraine, pays volontaires, les volontaires, alliance de pays volontaires, groupe des volontaires, pays de la coalition | coalition, the willing, kyiv’s allies, willing nations
ally: allié, alliés, alliée, alliées, partenaire, partenaires, soutiens de kiev | ally, allies, partner, partners
country: pays, état, états, nation, nations | country, countries, state, states, nation, nations
leader: dirigeant, dirigeants, dirigeante, leader, leaders, chef d’état, chefs d’état, chefs de gouvernement, chefs d’état et de gouvernement, chefs d’état ou de gouvernement, dirigeants européens = leader european, chefs d’états | leader, leaders, heads of state, heads of government
envoy: émissaire, émissaires, envoyé spécial, les envoyés, des envoyés, deux envoyés, envoyé de, délégation, délégations | envoy, envoys, emissary, emissaries, delegation
adviser: conseiller, conseillers, conseillère | adviser, advisers, advisor, advisors
minister: ministre, ministres | minister, ministers
expert: expert, experts, analyste, analystes, observateurs, spécialistes, chercheurs, chercheur, spécialiste, commentateurs | expert, experts, analyst, analysts, observers, researchers, commentators
european: européen, européenne, européens, européennes | european, europeans
noneuropean: non européen, non européens, non européennes, hors d’europe, hors europe | non-european, outside europe
western: occidental, occidentale, occidentaux, occidentales | western
foreign: étranger, étrangère, étrangers, étrangères | foreign
trilateral: trilatéral, trilatérale, trilatérales, trilatéraux, à trois, tripartite | trilateral, three-way
declaration: déclaration, déclarations, communiqué, texte, textes, document, documents, texte final = declaration final, déclaration finale = declaration final, déclaration commune = declaration common, texte commun = declaration common, déclaration conjointe = declaration common, document final = declaration final, document commun = declaration common | declaration, statement, text, document, documents, communique, joint statement = declaration common, final text = declaration final
intent: intention, intentions, déclaration d’intention = declaration intent | intent, letter of intent = declaration intent, declaration of intent = declaration intent
draft: projet de texte, projet de déclaration, ébauche, brouillon, version de travail, état de projet, à l’état de projet, esquisse, mouture, ébauches, avant-projet | draft, drafts, early version
violate: ~violer, violation, violations, infraction, infractions, manquement, manquements, entorse, entorses, ~enfreindre | ~violate, ~breach, violation, violations, breach, breaches
investigate: ~enquêter, ~examiner, enquête, enquêtes, investigation, investigations, commission = commission | ~investigate, ~examine, investigation, inquiry, commission = commission
condition: condition, conditions, ~conditionner, ~subordonner, subordonné, ~lier, conditionnel, ~soumettre à, ~faire dépendre, contrepartie, ~assortir | condition, conditions, ~condition, conditional, ~tie, in return
widen: ~élargir, ~étendre, ~grandir, ~agrandir, élargi, élargie, élargissement, ~s’étoffer, ~s’agrandir, ~rallier, nouveaux membres, ~s’étendre | ~widen, ~expand, ~grow, ~enlarge, expansion, ~broaden
mostly: majorité, majoritairement, essentiellement, principalement, surtout, pour la plupart, en grande partie, dominante, nette majorité, avant tout des, pour l’essentiel, très majoritairement, une majorité de | mostly, mainly, majority, predominantly, largely, majority of, primarily
exclusively: exclusivement, uniquement, purement | exclusively, only, purely
frontline: ligne de front, front, ligne de contact, lignes de front, zone de combat, zones de combat | front line, frontline, front, line of contact, contact line
away: loin, à distance du, hors de la, en retrait | away, far
near: près de la ligne, près du front, plus près, à proximité | closer, near
neighbouring: voisin, voisins, pays voisin, pays voisins, limitrophe, limitrophes, pays limitrophes, hors d’ukraine = neighbouring, hors du territoire ukrainien = neighbouring | neighbouring, neighboring, next door, outside ukraine = neighbouring
long: à long terme, long terme, de long terme, dans la durée, durable, durables, durablement, sur le long terme, pérenne, pérennes, continu, continue | long-term, long term, lasting, sustained, over the long term, enduring, continued
solidarity: solidarité | solidarity
common: commun, commune, communs, conjoint, conjointe, ensemble | joint, common, together
final: final, finale | final
parliament: parlement, parlements, parlementaire, parlementaires, députés, assemblée, assemblée nationale, chambre, élus, chambres | parliament, parliaments, parliamentary, lawmakers, mps, legislature
consult: ~consulter, consultation, consultations, ronde de consultations | ~consult, consultation, consultations
inform: ~informer, information, ~exposer | ~inform, ~brief
opinion: opinion, sondage, sondages, sondés, interrogés, ifop, enquête d’opinion, personnes interrogées, interrogées | poll, polls, opinion, surveyed, respondents, survey
favour: favorable, favorables, favorablement, ~approuver l envoi, pour l’envoi, partisans, favorables à | favour, favor, in favour, supporters of
convergence: convergence, convergences, ~converger | convergence, ~converge
reconvergence: reconvergence | reconvergence
axis: axe, axes, pilier, piliers, volet, volets, composante, composantes, points | axis, axes, pillar, pillars, strand, strands, points, components
demilitarise: démilitarisation, ~démilitariser, démilitarisée, démilitarisées, désarmée, désarmer, désarmement | demilitarisation, demilitarization, demilitarised, demilitarized, ~disarm
zone: zone, zones | zone, zones
economic: économique, économiques, zone franche = economic zone | economic
accuse: ~accuser, ~reprocher, ~dénoncer, ~condamner, accusation, accusations, ~critiquer, critique, critiques, ~imputer, ~mettre en cause, ~s’accuser, ~se reprocher, reproches, reproche | ~accuse, ~blame, ~denounce, ~condemn, ~criticise, ~criticize, accusation, accusations, criticism, ~trade accusations
residence: résidence, valdaï | residence, valdai
harden: ~durcir, durcissement, plus dure, plus dur, ~raidir, raidissement, intransigeance, intransigeant, ~camper sur ses positions | ~harden, ~toughen, tougher, uncompromising
escalate: escalade, provocation, ~provoquer, ~militariser, militarisation | escalation, ~provoke, ~escalate, provocation
stabilise: ~stabiliser, stabilisation, stabilité | ~stabilise, ~stabilize, stability
resume: ~reprendre, reprise, ~rétablir, ~relancer, ~réorganiser, réorganisation, renouer, ~renouer, reprise de contact = resume talks, ~rouvrir | ~resume, ~restore, ~reorganise, ~reopen
hope: ~espérer, espoir, espoirs, attente, attentes, ~miser sur, optimisme, ~parier | ~hope, hope, hopes, optimism
possible: possible, possibles, possibilité, éventuel, éventuelle, éventuels, hypothèse, potentiel, potentielle, potentiellement | possible, possibility, potential, potentially
useless: inutile, inutiles, aucun intérêt, sans intérêt, utilité, ne servent à rien, aucun sens, pas de sens, superflu, superflue, ne sert à rien, vain, vaine | pointless, no point, useless, makes no sense, unnecessary, no need
renew: renouvelable, renouvelables, prolongeable, prolongeables, ~prolonger | renewable, extendable, ~extend
duration: durée, ans, années, décennie, décennies | years, duration
mandate: mandat, mandat onusien = mandate un | mandate
interview: interview, ~interviewer, interrogé, au micro, journal télévisé, 20 heures, entretien télévisé, à la télévision, au 20 heures, intervention télévisée | interview, ~interview, televised interview
historic: historique, historiques | historic
surrender: reddition, capitulation, ~capituler | surrender, capitulation
intelligence: renseignement, renseignements | intelligence
logistics: logistique, logistiques | logistics, logistical
technical: technique, techniques, technologique, technologiques, capteurs, satellite, satellites, satellitaire, satellitaires, images, imagerie, moyens techniques | technical, technological, satellite, satellites, sensors, imagery
oil: pétrole, pétrolier, gaz, hydrocarbures, oléoduc, gazoduc, brut, pétroliers | oil, gas, crude, pipeline
energy: énergie, énergétique, énergétiques, sites énergétiques, infrastructures énergétiques, réseau électrique, centrales électriques, électricité | energy, power grid, electricity
infrastructure: infrastructure, infrastructures, raffinerie, raffineries, dépôts, dépôt, terminaux | infrastructure, refinery, refineries, depots
border: frontière, frontières | border, borders
produce: ~produire, ~fabriquer, production, fabrication, licence, licences, sous licence | ~produce, ~manufacture, production, licence, license, under licence
industry: industrie, industries, industriel, industrielle, industriels | industry, industrial
prisoner: prisonnier, prisonniers, captifs, captif, échange de prisonniers = prisoner | prisoner, prisoners, swap
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
obstacle: obstacle, obstacles, pierre d’achoppement, point de blocage, point d’achoppement | obstacle, sticking point, stumbling block
naming: ~baptiser, ~appeler, ~nommer, ~désigner, ~dénommer, ~intituler, le nom de, nom | ~name, ~call, ~dub, known as
party: parti, partis, formations politiques, chefs de partis | party, parties
`;
