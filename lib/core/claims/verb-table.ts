/**
 * Forms of the verbs of claims, written by `node tools/run.mjs lexicon`: do not edit.
 *
 * French forms come from Lefff (LGPL-LR, by way of french-verbs-lefff, Apache-2.0).
 * Codes: P present, S subjunctive, I imperfect, J past, F future, C conditional,
 * K past participle, G present participle, W infinitive.
 */

/** Endings by code, shared by the verbs that conjugate alike. */
export const VERB_PATTERNS: readonly string[] = [
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:ant I:aient,ais,ait IS:iez,ions J:a,ai,ames,as,ates,erent K:ee,ees KPS:e,es P:ez,ons PS:ent W:er',
  'C:traient,trais,trait,triez,trions F:tra,trai,tras,trez,trons,tront G:tant I:taient,tais,tait IS:tiez,tions J:times,tirent,tis,tit,tites K:tu,tue,tues,tus P:,s,tez,tons PS:tent S:te,tes W:tre',
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:ant I:aient,ais,ait IS:iez,ions J:imes,irent,it,ites JK:is K:i,ie,ies P:ez,ons PS:e,ent,es W:ir',
  'C:ettraient,ettrais,ettrait,ettriez,ettrions F:ettra,ettrai,ettras,ettrez,ettrons,ettront G:ettant I:ettaient,ettais,ettait IS:ettiez,ettions J:imes,irent,it,ites JK:is K:ise,ises P:et,ets,ettez,ettons PS:ettent S:ette,ettes W:ettre',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ssant I:ssaient,ssais,ssait IS:ssiez,ssions J:mes,rent,tes JKP:s JP:t K:,e,es P:ssez,ssons PS:ssent S:sse,sses W:r',
  'C:iraient,irais,irait,iriez,irions F:ira,irai,iras,irez,irons,iront G:allant I:allaient,allais,allait IS:alliez,allions J:alla,allai,allames,allas,allates,allerent K:alle,allee,allees,alles P:allez,allons,va,vais,vas,vont S:aille,aillent,ailles W:aller',
  'C:iendraient,iendrais,iendrait,iendriez,iendrions F:iendra,iendrai,iendras,iendrez,iendrons,iendront G:enant I:enaient,enais,enait IS:eniez,enions J:inmes,inrent,ins,int,intes K:enu,enue,enues,enus P:enez,enons,iens,ient PS:iennent S:ienne,iennes W:enir',
  'C:leraient,lerais,lerait,leriez,lerions F:lera,lerai,leras,lerez,lerons,leront G:ant I:aient,ais,ait IS:iez,ions J:a,ai,ames,as,ates,erent K:e,ee,ees,es P:ez,ons PS:le,lent,les W:er',
  'C:ieraient,ierais,ierait,ieriez,ierions F:iera,ierai,ieras,ierez,ierons,ieront G:yant I:yaient,yais,yait IS:yiez,yions J:ya,yai,yames,yas,yates,yerent K:ye,yee,yees,yes P:yez,yons PS:ie,ient,ies W:yer',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:imes,irent,is,it,ites K:u,ue,ues,us P:,ez,ons,s PS:ent S:e,es W:re',
  'C:auraient,aurais,aurait,auriez,aurions F:aura,aurai,auras,aurez,aurons,auront G:ayant I:avaient,avais,avait,aviez,avions J:eumes,eurent,eut,eutes JK:eus K:eu,eue,eues P:a,ai,as,avez,avons,ont S:aie,aient,aies,ait,ayez,ayons W:avoir',
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:eant I:eaient,eais,eait IS:iez,ions J:ea,eai,eames,eas,eates,erent K:ee,ees KPS:e,es P:eons,ez PS:ent W:er',
  'C:endraient,endrais,endrait,endriez,endrions F:endra,endrai,endras,endrez,endrons,endront G:enant I:enaient,enais,enait IS:eniez,enions J:imes,irent,it,ites JK:is K:ise,ises P:end,ends,enez,enons PS:ennent S:enne,ennes W:endre',
  'C:evraient,evrais,evrait,evriez,evrions F:evra,evrai,evras,evrez,evrons,evront G:evant I:evaient,evais,evait IS:eviez,evions J:umes,urent,ut,utes JK:us K:u,ue,ues P:evez,evons,ois,oit PS:oivent S:oive,oives W:evoir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:mes,rent,tes JKP:s JP:t K: KS:e,es P:ez,ons PS:ent W:re',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:sant I:saient,sais,sait IS:siez,sions J:simes,sirent,sis,sit,sites K:te,tes,ts KP:t P:s,sez,sons PS:sent S:se,ses W:re',
  'C:aitraient,aitrais,aitrait,aitriez,aitrions F:aitra,aitrai,aitras,aitrez,aitrons,aitront G:aissant I:aissaient,aissais,aissait IS:aissiez,aissions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ais,aissez,aissons,ait PS:aissent S:aisse,aisses W:aitre',
  'C:erraient,errais,errait,erriez,errions F:erra,errai,erras,errez,errons,erront G:erant I:eraient,erais,erait IS:eriez,erions J:imes,irent,it,ites JK:is K:ise,ises P:erez,erons,iers,iert PS:ierent S:iere,ieres W:erir',
  'C:tiraient,tirais,tirait,tiriez,tirions F:tira,tirai,tiras,tirez,tirons,tiront G:tant I:taient,tais,tait IS:tiez,tions J:times,tirent,tit,tites JK:tis K:ti,tie,ties P:s,t,tez,tons PS:tent S:te,tes W:tir',
  'C:ndraient,ndrais,ndrait,ndriez,ndrions F:ndra,ndrai,ndras,ndrez,ndrons,ndront G:gnant I:gnaient,gnais,gnait IS:gniez,gnions J:gnimes,gnirent,gnis,gnit,gnites K:nte,ntes,nts KP:nt P:gnez,gnons,ns PS:gnent S:gne,gnes W:ndre',
  'C:oiraient,oirais,oirait,oiriez,oirions F:oira,oirai,oiras,oirez,oirons,oiront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ois,oit,oyez,oyons PS:oient S:oie,oies W:oire',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:sant I:saient,sais,sait IS:siez,sions J:mes,rent JKP:t,tes JP:s K:te,ts P:sons PS:sent S:se,ses W:re',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:vant I:vaient,vais,vait IS:viez,vions J:vimes,virent,vis,vit,vites K:te,tes,ts KP:t P:s,vez,vons PS:vent S:ve,ves W:re',
  'C:erraient,errais,errait,erriez,errions F:erra,errai,erras,errez,errons,erront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:oya,oyai,oyames,oyas,oyates,oyerent K:oye,oyee,oyees,oyes P:oyez,oyons PS:oie,oient,oies W:oyer',
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:aisant I:aisaient,aisais,aisait,aisiez,aisions J:imes,irent,is,it,ites K:aite,aits KP:ait,aites P:ais,aisons,ont S:asse,assent,asses,assiez,assions W:aire',
  'C:udrait F:udra I:llait J:llut K:llu P:ut S:ille W:lloir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:mes,rent,tes JKP:s JP:t K:,se,ses P:ez,ons PS:ent S:e,es W:re',
  'C:teraient,terais,terait,teriez,terions F:tera,terai,teras,terez,terons,teront G:ant I:aient,ais,ait IS:iez,ions J:a,ai,ames,as,ates,erent K:e,ee,ees,es P:ez,ons PS:te,tent,tes W:er',
  'C:aitraient,aitrais,aitrait,aitriez,aitrions F:aitra,aitrai,aitras,aitrez,aitrons,aitront G:aissant I:aissaient,aissais,aissait IS:aissiez,aissions J:aquimes,aquirent,aquis,aquit,aquites K:e,ee,ees,es P:ais,aissez,aissons,ait PS:aissent S:aisse,aisses W:aitre',
  'C:riraient,rirais,rirait,ririez,ririons F:rira,rirai,riras,rirez,rirons,riront G:rant I:raient,rais,rait IS:riez,rions J:rimes,rirent,ris,rit,rites K:ert,erte,ertes,erts P:rez,rons PS:re,rent,res W:rir',
  'C:vraient,vrais,vrait,vriez,vrions F:vra,vrai,vras,vrez,vrons,vront G:vant I:vaient,vais,vait IS:viez,vions J:vimes,virent,vit,vites JK:vis K:vi,vie,vies P:s,t,vez,vons PS:vent S:ve,ves W:vre',
  'C:ourraient,ourrais,ourrait,ourriez,ourrions F:ourra,ourrai,ourras,ourrez,ourrons,ourront G:ouvant I:ouvaient,ouvais,ouvait,ouviez,ouvions J:umes,urent,us,ut,utes K:u P:eut,euvent,eux,ouvez,ouvons,uis S:uisse,uissent,uisses,uissiez,uissions W:ouvoir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:sant I:saient,sais,sait IS:siez,sions J:mes,rent JK:tes JKP:t JP:s K:te,ts P:sez,sons PS:sent S:se,ses W:re',
  'C:oiraient,oirais,oirait,oiriez,oirions F:oira,oirai,oiras,oirez,oirons,oiront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:imes,irent,is,it,ites K:u,ue,ues,us P:ois,oit,oyez,oyons PS:oient S:oie,oies W:oir',
  'C:auraient,aurais,aurait,auriez,aurions F:aura,aurai,auras,aurez,aurons,auront G:achant I:avaient,avais,avait,aviez,avions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ais,ait,avent,avez,avons S:ache,achent,aches,achiez,achions W:avoir',
  'C:viraient,virais,virait,viriez,virions F:vira,virai,viras,virez,virons,viront G:vant I:vaient,vais,vait IS:viez,vions J:vimes,virent,vit,vites JK:vis K:vi,vie,vies P:s,t,vez,vons PS:vent S:ve,ves W:vir',
  'C:airaient,airais,airait,airiez,airions F:aira,airai,airas,airez,airons,airont G:aisant I:aisaient,aisais,aisait IS:aisiez,aisions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ais,aisez,aisons,ait PS:aisent S:aise,aises W:aire',
  'C:ivraient,ivrais,ivrait,ivriez,ivrions F:ivra,ivrai,ivras,ivrez,ivrons,ivront G:ivant I:ivaient,ivais,ivait IS:iviez,ivions J:ecumes,ecurent,ecut,ecutes JK:ecus K:ecu,ecue,ecues P:is,it,ivez,ivons PS:ivent S:ive,ives W:ivre',
  'C:erraient,errais,errait,erriez,errions F:erra,errai,erras,errez,errons,erront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:imes,irent,is,it,ites K:u,ue,ues,us P:ois,oit,oyez,oyons PS:oient S:oie,oies W:oir',
  'C:oudraient,oudrais,oudrait,oudriez,oudrions F:oudra,oudrai,oudras,oudrez,oudrons,oudront G:oulant I:oulaient,oulais,oulait IS:ouliez,oulions J:oulumes,oulurent,oulut,oulutes JK:oulus K:oulu,oulue,oulues P:eulent,eut,eux,oulez,oulons S:euille,euillent,euilles W:ouloir',
  'C:seraient,serais,serait,seriez,serions F:sera,serai,seras,serez,serons,seront G:etant I:etaient,etais,etait,etiez,etions J:fumes,furent,fus,fut,futes K:ete P:es,est,etes,sommes,sont,suis S:soient,sois,soit,soyez,soyons W:etre',
  'G:ing JK:ed P:s PW:',
  'G:ing JK:ed P:es PW:e',
  'G:ting JK:ted P:s PW:',
  'G:ing JK:d P:s PW:',
  'G:being J:was,were K:been P:am,are,is W:be',
  'G:oming J:ame KPW:ome P:omes',
  'G:inning J:an K:un P:ins PW:in',
  'G:ing JK:ed P:es PW:',
  'G:uying JK:ought P:uys PW:uy',
  '',
  'G:ying JK:ied P:ies PW:y',
  'G:oing J:id K:one P:oes PW:o',
  'G:ping JK:ped P:s PW:',
  'G:alling J:ell K:allen P:alls PW:all',
  'G:ighting JK:ought P:ights PW:ight',
  'G:inding JK:ound P:inds PW:ind',
  'G:etting JK:ot K:otten P:ets PW:et',
  'G:iving J:ave K:iven P:ives PW:ive',
  'G:going J:went K:gone P:goes PW:go',
  'G:owing J:ew K:own P:ows PW:ow',
  'G:ving JK:d P:s PW:ve',
  'G:ting JKPW: P:s',
  'G:olding JK:eld P:olds PW:old',
  'G:eping JK:pt P:eps PW:ep',
  'G:ading JK:d P:ads PW:ad',
  'G:aving JK:ft P:aves PW:ave',
  'G:ding JK:t P:ds PW:d',
  'G:ing JK:t P:es PW:e',
  'G:king JK:de P:kes PW:ke',
  'G:eting JK:t P:ets PW:et',
  'G:ying JK:id P:ys PW:y',
  'G:ning JK:ned P:s PW:',
  'G:ising J:ose K:isen P:ises PW:ise',
  'G:unning J:an KPW:un P:uns',
  'G:eeing J:aw K:een P:ees PW:ee',
  'G:eeking JK:ought P:eeks PW:eek',
  'G:elling JK:old P:ells PW:ell',
  'G:oting JK:t P:ots PW:ot',
  'G:ing J:ed K:n P:s PW:',
  'G:iking JK:uck P:ikes PW:ike',
  'G:aking J:ook K:aken P:akes PW:ake',
  'G:inking JK:ought P:inks PW:ink',
  'G:inning JK:on P:ins PW:in',
  'G:awing J:ew K:awn P:aws PW:aw',
  'G:iting J:ote K:itten P:ites PW:ite',
];

/** Verbs between semicolons: dictionary form, length of its stem, number of the pattern. */
export const VERBS = `
abandonner 8 0;abattre 4 1;accepter 6 0;accompagner 9 0;accueillir 8 2;accuser 5 0;acheter 5 0;activer 5 0;
adherer 5 0;admettre 3 3;adopter 5 0;affirmer 6 0;affronter 7 0;agir 3 4;agrandir 7 4;agresser 6 0;aider 3 0;
ajourner 6 0;ajouter 5 0;aller 0 5;allouer 5 0;alleguer 6 0;analyser 6 0;annexer 5 0;annoncer 6 0;
appartenir 6 6;appeler 5 7;apporter 6 0;approuver 7 0;appuyer 4 8;arguer 4 0;argumenter 8 0;arriver 5 0;
assister 6 0;associer 6 0;assumer 5 0;assurer 5 0;assener 5 0;attaquer 6 0;attendre 6 9;attester 6 0;
avaliser 6 0;avancer 5 0;avertir 6 4;avoir 0 10;avouer 4 0;balayer 5 0;battre 3 1;bloquer 5 0;bombarder 7 0;
capituler 7 0;capturer 6 0;certifier 7 0;chapeauter 8 0;chercher 6 0;cibler 4 0;clamer 4 0;claquer 5 0;
codiriger 7 11;combattre 6 1;commander 7 0;commencer 7 0;commenter 7 0;complexifier 10 0;composer 6 0;
comprendre 5 12;compter 5 0;concerner 7 0;concevoir 4 13;conclure 6 14;conceder 6 0;condamner 7 0;
conditionner 10 0;conduire 6 15;confesser 7 0;confier 5 0;confirmer 7 0;connaitre 4 16;conquerir 5 17;
consentir 6 18;considerer 8 0;constater 7 0;constituer 8 0;consulter 7 0;contester 7 0;continuer 7 0;
contraindre 7 19;contribuer 8 0;controler 7 0;convenir 4 6;converger 7 11;convier 5 0;convoquer 7 0;
coordonner 8 0;copresider 8 0;cosigner 6 0;craindre 4 19;critiquer 7 0;croire 2 20;creer 3 0;ceder 3 0;
demander 6 0;demeurer 6 0;devenir 3 6;devoir 1 13;dialoguer 7 0;dire 2 21;diriger 5 11;discuter 6 0;
disposer 6 0;dissuader 7 0;distinguer 8 0;divulguer 7 0;donner 4 0;douter 4 0;durcir 5 4;durer 3 0;
debattre 5 1;debloquer 7 0;decider 5 0;declarer 6 0;declencher 8 0;decliner 6 0;decourager 8 11;decrire 5 22;
defendre 6 9;definir 6 4;dejeuner 6 0;dementir 5 18;demilitariser 11 0;demissionner 10 0;denoncer 6 0;
deplorer 6 0;deployer 5 8;depecher 6 0;detailler 7 0;detruire 6 15;devoiler 6 0;emmener 5 0;emprunter 7 0;
endosser 6 0;engager 5 11;enqueter 6 0;entendre 6 9;entrainer 7 0;entrer 4 0;enteriner 7 0;envisager 7 11;
envoyer 3 23;esperer 5 0;essayer 5 0;estimer 5 0;examiner 6 0;excepter 6 0;exclure 5 14;exercer 5 0;
exiger 4 11;exister 5 0;expliquer 7 0;exposer 5 0;exprimer 6 0;expedier 6 0;fabriquer 7 0;faire 1 24;
falloir 2 25;figurer 5 0;financer 6 0;finir 4 4;fonder 4 0;former 4 0;fournir 6 4;frapper 5 0;feliciter 7 0;
gagner 4 0;garantir 7 4;geler 3 0;glisser 5 0;grandir 6 4;guerroyer 6 8;gerer 3 0;hesiter 5 0;immobiliser 9 0;
impliquer 7 0;inclure 5 26;indiquer 6 0;informer 6 0;insister 6 0;instaurer 7 0;intensifier 9 0;
intercepter 9 0;interviewer 9 0;integrer 6 0;inviter 5 0;ironiser 6 0;jauger 4 11;jeter 3 27;jouer 3 0;
juger 3 11;jurer 3 0;laisser 5 0;lancer 4 0;lever 3 0;lier 2 0;limoger 5 11;livrer 4 0;maintenir 5 6;
marcher 5 0;marquer 5 0;marteler 6 0;menacer 5 0;mener 3 0;mentionner 8 0;mettre 1 3;militariser 9 0;
mobiliser 7 0;montrer 5 0;naitre 1 28;neutraliser 9 0;nier 2 0;nommer 4 0;noter 3 0;nuancer 5 0;negocier 6 0;
objecter 6 0;obliger 5 11;observer 6 0;obtenir 3 6;occuper 5 0;offrir 3 29;opposer 5 0;ouvrir 3 29;
parapher 6 0;paraitre 3 16;parler 4 0;participer 8 0;partir 3 18;passer 4 0;payer 3 0;penser 4 0;perdre 4 9;
permettre 4 3;piloter 5 0;plaider 5 0;planer 4 0;planifier 7 0;porter 4 0;positionner 9 0;poursuivre 7 30;
pouvoir 1 31;prendre 2 12;proclamer 7 0;procurer 6 0;produire 6 15;programmer 8 0;progresser 8 0;projeter 6 27;
prolonger 7 11;promettre 4 3;prononcer 7 0;proposer 6 0;protester 7 0;provoquer 7 0;preciser 6 0;preceder 6 0;
predire 5 32;preparer 6 0;presider 6 0;pretendre 7 9;prevenir 4 6;prevoir 4 33;preter 4 0;qualifier 7 0;
quitter 5 0;raconter 6 0;railler 5 0;rappeler 6 7;rapporter 7 0;rassembler 8 0;rassurer 6 0;ratifier 6 0;
rebatir 6 4;recevoir 3 13;recommander 9 0;reconnaitre 6 16;reconstituer 10 0;reconstruire 10 15;recruter 6 0;
redire 4 21;redouter 6 0;redeployer 7 8;refuser 5 0;regretter 7 0;regrouper 7 0;rejeter 5 27;rejoindre 5 19;
relancer 6 0;relater 5 0;relever 5 0;remettre 3 3;remplacer 7 0;remporter 7 0;rencontrer 8 0;rendre 4 9;
renforcer 7 0;renoncer 6 0;reporter 6 0;reposer 5 0;repousser 7 0;reprendre 4 12;reprocher 7 0;representer 9 0;
requerir 4 17;rester 4 0;retirer 5 0;retrouver 7 0;revendiquer 9 0;revenir 3 6;riposter 6 0;reaffirmer 8 0;
reagir 5 4;reclamer 6 0;recuser 5 0;refuter 5 0;regenerer 7 0;reorganiser 9 0;repliquer 7 0;repondre 6 9;
repeter 5 0;resumer 5 0;retablir 7 4;retorquer 7 0;reunir 5 4;reveler 5 0;saluer 4 0;sanctionner 9 0;
savoir 1 34;sembler 5 0;servir 3 35;signaler 6 0;signer 4 0;sortir 3 18;souhaiter 7 0;soulever 6 0;
souligner 7 0;soutenir 4 6;specifier 7 0;stabiliser 8 0;stationner 8 0;subordonner 9 0;succeder 6 0;
suggerer 6 0;suivre 3 30;supposer 6 0;surveiller 8 0;survenir 4 6;securiser 7 0;tabler 4 0;taire 1 36;
temperer 6 0;tenir 1 6;tenter 4 0;tirer 3 0;trancher 6 0;transferer 8 0;travailler 8 0;trouver 5 0;tuer 2 0;
temoigner 7 0;valider 5 0;vanter 4 0;vendre 4 9;venir 1 6;verser 4 0;violer 4 0;viser 3 0;visiter 5 0;
vivre 1 37;voir 1 38;voter 3 0;vouloir 1 39;verifier 6 0;ecarter 5 0;ecrire 4 22;elargir 6 4;elucider 6 0;
enoncer 5 0;epauler 5 0;etablir 6 4;etendre 5 9;evacuer 5 0;evoquer 5 0;etre 0 40;accept 6 41;accuse 5 42;
acknowledge 10 42;activate 7 42;add 3 41;admit 5 43;adopt 5 41;affirm 6 41;agree 5 44;allege 5 42;
announce 7 42;appoint 7 41;approve 6 42;argue 4 42;ask 3 41;assert 6 41;assist 6 41;assure 5 42;attack 6 41;
attend 6 41;back 4 41;be 0 45;become 3 46;begin 3 47;believe 6 42;belong 6 41;blame 4 42;block 5 41;boast 5 41;
bomb 4 41;borrow 6 41;breach 6 48;buy 1 49;call 4 41;capture 6 42;cede 3 42;chair 5 41;claim 5 41;
co-chair 8 50;come 1 46;command 7 41;comment 7 41;commit 6 43;comprise 7 42;concede 6 42;conclude 7 42;
condemn 7 41;condition 9 41;confirm 7 41;consider 8 41;consult 7 41;contend 7 41;continue 7 42;contribute 9 42;
control 7 41;convene 6 42;converge 7 42;create 5 42;criticise 8 42;criticize 8 42;decide 5 42;declare 6 42;
decline 6 42;defeat 6 41;delay 5 41;deliver 7 41;demand 6 41;denounce 7 42;deny 3 51;deploy 6 41;describe 7 42;
deter 5 41;disarm 6 41;disburse 7 42;disclose 7 42;discourage 9 42;discuss 7 48;dispatch 8 48;do 1 52;
doubt 5 41;down 4 41;draft 5 41;drop 4 53;endorse 6 42;enlarge 6 42;envisage 7 42;escalate 7 42;establish 9 48;
estimate 7 42;examine 6 42;exclude 6 42;exercise 7 42;expand 6 41;explain 7 41;express 7 48;extend 6 41;
fall 1 54;fear 4 41;fight 1 55;finance 6 42;find 1 56;float 5 41;form 4 41;found 5 41;freeze 5 42;fund 4 41;
gather 6 41;get 1 57;give 1 58;go 0 59;grow 2 60;guarantee 9 44;harden 6 41;have 2 61;head 4 41;help 4 41;
hint 4 41;hit 3 62;hold 1 63;hope 3 42;host 4 41;include 6 42;indicate 7 42;inform 6 41;insist 6 41;
intercept 9 41;interview 9 41;investigate 10 42;involve 6 42;join 4 41;keep 2 64;kill 4 41;know 2 60;
launch 6 48;lead 2 65;leave 2 66;lend 3 67;lift 4 41;live 3 42;look 4 41;lose 3 68;make 2 69;manufacture 10 42;
meet 2 70;mention 7 41;mobilise 7 42;mobilize 7 42;monitor 7 41;move 3 42;need 4 41;negotiate 8 42;note 3 42;
number 6 41;observe 6 42;occupy 5 51;offer 5 41;oppose 5 42;participate 10 42;pay 2 71;plan 4 72;play 4 41;
pledge 5 42;postpone 7 42;prepare 6 42;prevent 7 41;produce 6 42;promise 6 42;propose 6 42;provide 6 42;
provoke 6 42;pull 4 41;put 3 62;ratify 5 51;reassure 7 42;rebuild 6 67;recall 6 41;recommend 9 41;
reconstitute 11 42;refuse 5 42;refute 5 42;regenerate 9 42;reiterate 8 42;reject 6 41;remain 6 41;remark 6 41;
reorganise 9 42;repeat 6 41;replace 6 42;reply 4 51;report 6 41;represent 9 41;require 6 42;resign 6 41;
respond 7 41;restore 6 42;resume 5 42;reveal 6 41;rise 1 73;rotate 5 42;rule 3 42;run 1 74;sack 4 41;
sanction 8 41;say 2 71;secure 5 42;see 1 75;seek 1 76;seem 4 41;seize 4 42;sell 1 77;send 3 67;set 3 62;
shoot 3 78;show 4 79;sign 4 41;stabilise 8 42;stabilize 8 42;start 5 41;state 4 42;station 7 41;stay 4 41;
steer 5 41;step 4 53;stress 6 48;strike 3 80;succeed 7 41;suggest 7 41;supply 5 51;support 7 41;take 1 81;
target 6 41;tell 1 77;think 2 82;threaten 8 41;tie 2 42;toughen 7 41;train 5 41;transfer 8 41;trigger 7 41;
try 2 51;tweet 5 41;unblock 7 41;undertake 6 81;urge 3 42;use 2 42;validate 7 42;verify 5 51;violate 6 42;
visit 5 41;vote 3 42;vow 3 41;wage 3 42;want 4 41;warn 4 41;welcome 6 42;widen 5 41;win 1 83;withdraw 6 84;
work 4 41;write 2 85;`;
