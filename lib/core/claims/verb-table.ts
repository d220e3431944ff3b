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
  'C:oiraient,oirais,oirait,oiriez,oirions F:oira,oirai,oiras,oirez,oirons,oiront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:imes,irent,it,ites JK:is K:ise,ises P:ois,oit,oyez,oyons PS:oient S:oie,oies W:eoir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:imes,irent,is,it,ites K:u,ue,ues,us P:,ez,ons,s PS:ent S:e,es W:re',
  'C:auraient,aurais,aurait,auriez,aurions F:aura,aurai,auras,aurez,aurons,auront G:ayant I:avaient,avais,avait,aviez,avions J:eumes,eurent,eut,eutes JK:eus K:eu,eue,eues P:a,ai,as,avez,avons,ont S:aie,aient,aies,ait,ayez,ayons W:avoir',
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:eant I:eaient,eais,eait IS:iez,ions J:ea,eai,eames,eas,eates,erent K:ee,ees KPS:e,es P:eons,ez PS:ent W:er',
  'C:endraient,endrais,endrait,endriez,endrions F:endra,endrai,endras,endrez,endrons,endront G:enant I:enaient,enais,enait IS:eniez,enions J:imes,irent,it,ites JK:is K:ise,ises P:end,ends,enez,enons PS:ennent S:enne,ennes W:endre',
  'C:evraient,evrais,evrait,evriez,evrions F:evra,evrai,evras,evrez,evrons,evront G:evant I:evaient,evais,evait IS:eviez,evions J:umes,urent,ut,utes JK:us K:u,ue,ues P:evez,evons,ois,oit PS:oivent S:oive,oives W:evoir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:mes,rent,tes JKP:s JP:t K: KS:e,es P:ez,ons PS:ent W:re',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ez,ons,s,t PS:ent S:e,es W:ir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:sant I:saient,sais,sait IS:siez,sions J:simes,sirent,sis,sit,sites K:te,tes,ts KP:t P:s,sez,sons PS:sent S:se,ses W:re',
  'C:aitraient,aitrais,aitrait,aitriez,aitrions F:aitra,aitrai,aitras,aitrez,aitrons,aitront G:aissant I:aissaient,aissais,aissait IS:aissiez,aissions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ais,aissez,aissons,ait PS:aissent S:aisse,aisses W:aitre',
  'C:erraient,errais,errait,erriez,errions F:erra,errai,erras,errez,errons,erront G:erant I:eraient,erais,erait IS:eriez,erions J:imes,irent,it,ites JK:is K:ise,ises P:erez,erons,iers,iert PS:ierent S:iere,ieres W:erir',
  'C:tiraient,tirais,tirait,tiriez,tirions F:tira,tirai,tiras,tirez,tirons,tiront G:tant I:taient,tais,tait IS:tiez,tions J:times,tirent,tit,tites JK:tis K:ti,tie,ties P:s,t,tez,tons PS:tent S:te,tes W:tir',
  'C:ndraient,ndrais,ndrait,ndriez,ndrions F:ndra,ndrai,ndras,ndrez,ndrons,ndront G:gnant I:gnaient,gnais,gnait IS:gniez,gnions J:gnimes,gnirent,gnis,gnit,gnites K:nte,ntes,nts KP:nt P:gnez,gnons,ns PS:gnent S:gne,gnes W:ndre',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:sant I:saient,sais,sait IS:siez,sions J:mes,rent JK:tes JKP:t JP:s K:te,ts P:sez,sons PS:sent S:se,ses W:re',
  'C:oiraient,oirais,oirait,oiriez,oirions F:oira,oirai,oiras,oirez,oirons,oiront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ois,oit,oyez,oyons PS:oient S:oie,oies W:oire',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:sant I:saient,sais,sait IS:siez,sions J:mes,rent JKP:t,tes JP:s K:te,ts P:sons PS:sent S:se,ses W:re',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:vant I:vaient,vais,vait IS:viez,vions J:vimes,virent,vis,vit,vites K:te,tes,ts KP:t P:s,vez,vons PS:vent S:ve,ves W:re',
  'C:erraient,errais,errait,erriez,errions F:erra,errai,erras,errez,errons,erront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:oya,oyai,oyames,oyas,oyates,oyerent K:oye,oyee,oyees,oyes P:oyez,oyons PS:oie,oient,oies W:oyer',
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:aisant I:aisaient,aisais,aisait,aisiez,aisions J:imes,irent,is,it,ites K:aite,aits KP:ait,aites P:ais,aisons,ont S:asse,assent,asses,assiez,assions W:aire',
  'C:udrait F:udra I:llait J:llut K:llu P:ut S:ille W:lloir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:mes,rent,tes JKP:s JP:t K:,se,ses P:ez,ons PS:ent S:e,es W:re',
  'C:teraient,terais,terait,teriez,terions F:tera,terai,teras,terez,terons,teront G:ant I:aient,ais,ait IS:iez,ions J:a,ai,ames,as,ates,erent K:e,ee,ees,es P:ez,ons PS:te,tent,tes W:er',
  'C:ourraient,ourrais,ourrait,ourriez,ourrions F:ourra,ourrai,ourras,ourrez,ourrons,ourront G:ourant I:ouraient,ourais,ourait IS:ouriez,ourions J:ourumes,oururent,ourus,ourut,ourutes K:ort,orte,ortes,orts P:eurs,eurt,ourez,ourons PS:eurent S:eure,eures W:ourir',
  'C:aitraient,aitrais,aitrait,aitriez,aitrions F:aitra,aitrai,aitras,aitrez,aitrons,aitront G:aissant I:aissaient,aissais,aissait IS:aissiez,aissions J:aquimes,aquirent,aquis,aquit,aquites K:e,ee,ees,es P:ais,aissez,aissons,ait PS:aissent S:aisse,aisses W:aitre',
  'C:riraient,rirais,rirait,ririez,ririons F:rira,rirai,riras,rirez,rirons,riront G:rant I:raient,rais,rait IS:riez,rions J:rimes,rirent,ris,rit,rites K:ert,erte,ertes,erts P:rez,rons PS:re,rent,res W:rir',
  'C:vraient,vrais,vrait,vriez,vrions F:vra,vrai,vras,vrez,vrons,vront G:vant I:vaient,vais,vait IS:viez,vions J:vimes,virent,vit,vites JK:vis K:vi,vie,vies P:s,t,vez,vons PS:vent S:ve,ves W:vre',
  'C:ourraient,ourrais,ourrait,ourriez,ourrions F:ourra,ourrai,ourras,ourrez,ourrons,ourront G:ouvant I:ouvaient,ouvais,ouvait,ouviez,ouvions J:umes,urent,us,ut,utes K:u P:eut,euvent,eux,ouvez,ouvons,uis S:uisse,uissent,uisses,uissiez,uissions W:ouvoir',
  'C:oiraient,oirais,oirait,oiriez,oirions F:oira,oirai,oiras,oirez,oirons,oiront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:imes,irent,is,it,ites K:u,ue,ues,us P:ois,oit,oyez,oyons PS:oient S:oie,oies W:oir',
  'C:udraient,udrais,udrait,udriez,udrions F:udra,udrai,udras,udrez,udrons,udront G:lvant I:lvaient,lvais,lvait IS:lviez,lvions J:lumes,lurent,lus,lut,lutes K:ute,utes KP:us P:lvez,lvons,ut PS:lvent S:lve,lves W:udre',
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
  'G:earing J:ore K:orn P:ears PW:ear',
  'G:aking J:ook K:aken P:akes PW:ake',
  'G:inking JK:ought P:inks PW:ink',
  'G:inning JK:on P:ins PW:in',
  'G:awing J:ew K:awn P:aws PW:aw',
  'G:iting J:ote K:itten P:ites PW:ite',
];

/** Verbs between semicolons: dictionary form, length of its stem, number of the pattern. */
export const VERBS = `
abandonner 8 0;abattre 4 1;accepter 6 0;accompagner 9 0;accorder 6 0;accueillir 8 2;accuser 5 0;acheminer 7 0;
acheter 5 0;achopper 6 0;acter 3 0;activer 5 0;adherer 5 0;admettre 3 3;adopter 5 0;affirmer 6 0;affronter 7 0;
agir 3 4;agrandir 7 4;agresser 6 0;aider 3 0;ajourner 6 0;ajouter 5 0;aller 0 5;allouer 5 0;alleguer 6 0;
analyser 6 0;annexer 5 0;annoncer 6 0;appartenir 6 6;appeler 5 7;apporter 6 0;apposer 5 0;approuver 7 0;
appuyer 4 8;arbitrer 6 0;arguer 4 0;argumenter 8 0;arriver 5 0;arreter 5 0;asseoir 3 9;assister 6 0;
associer 6 0;assortir 7 4;assumer 5 0;assurer 5 0;assener 5 0;attaquer 6 0;attendre 6 10;attester 6 0;
avaliser 6 0;avancer 5 0;avertir 6 4;avoir 0 11;avouer 4 0;balayer 5 0;baptiser 6 0;basculer 6 0;battre 3 1;
bloquer 5 0;bombarder 7 0;bouder 4 0;camper 4 0;capituler 7 0;capturer 6 0;cautionner 8 0;certifier 7 0;
chapeauter 8 0;chercher 6 0;cibler 4 0;clamer 4 0;claquer 5 0;codiriger 7 12;combattre 6 1;commander 7 0;
commencer 7 0;commenter 7 0;complexifier 10 0;composer 6 0;comprendre 5 13;compter 5 0;concerner 7 0;
concerter 7 0;concevoir 4 14;conclure 6 15;concourir 7 16;conceder 6 0;condamner 7 0;conditionner 10 0;
conduire 6 17;confesser 7 0;confier 5 0;confirmer 7 0;connaitre 4 18;conquerir 5 19;consacrer 7 0;
consentir 6 20;considerer 8 0;constater 7 0;constituer 8 0;consulter 7 0;contester 7 0;continuer 7 0;
contraindre 7 21;contredire 8 22;contresigner 10 0;contribuer 8 0;controler 7 0;convenir 4 6;converger 7 12;
convier 5 0;convoquer 7 0;coordonner 8 0;copresider 8 0;cosigner 6 0;craindre 4 21;critiquer 7 0;croire 2 23;
creer 3 0;ceder 3 0;demander 6 0;demeurer 6 0;destituer 7 0;devenir 3 6;devoir 1 14;dialoguer 7 0;differer 6 0;
dire 2 24;diriger 5 12;discuter 6 0;disposer 6 0;dissuader 7 0;distinguer 8 0;diverger 6 12;diviser 5 0;
divulguer 7 0;donner 4 0;doter 3 0;douter 4 0;durcir 5 4;durer 3 0;debattre 5 1;debloquer 7 0;debourser 7 0;
decaler 5 0;decider 5 0;declarer 6 0;declencher 8 0;decliner 6 0;decourager 8 12;decrire 5 25;defendre 6 10;
definir 6 4;dejeuner 6 0;dementir 5 20;demilitariser 11 0;demissionner 10 0;demenager 7 12;denommer 6 0;
denoncer 6 0;deplorer 6 0;deployer 5 8;depecher 6 0;derouler 6 0;designer 6 0;detailler 7 0;detenir 3 6;
detruire 6 17;devoiler 6 0;emmener 5 0;emparer 5 0;emprunter 7 0;empecher 6 0;endosser 6 0;enfreindre 6 21;
engager 5 12;englober 6 0;enqueter 6 0;entendre 6 10;entraver 6 0;entrainer 7 0;entrer 4 0;entretenir 6 6;
enteriner 7 0;envisager 7 12;envoyer 3 26;esperer 5 0;esquisser 7 0;essayer 5 0;estimer 5 0;examiner 6 0;
excepter 6 0;exclure 5 15;exercer 5 0;exhorter 6 0;exiger 4 12;exister 5 0;expliquer 7 0;exposer 5 0;
exprimer 6 0;expedier 6 0;fabriquer 7 0;faire 1 27;falloir 2 28;fermer 4 0;figer 3 12;figurer 5 0;financer 6 0;
finir 4 4;fonder 4 0;former 4 0;fouler 4 0;fournir 6 4;frapper 5 0;federer 5 0;feliciter 7 0;gagner 4 0;
garantir 7 4;garder 4 0;geler 3 0;glisser 5 0;grandir 6 4;guerroyer 6 8;gerer 3 0;hesiter 5 0;immobiliser 9 0;
impliquer 7 0;imputer 5 0;inclure 5 29;indiquer 6 0;informer 6 0;insister 6 0;installer 7 0;instaurer 7 0;
instruire 7 17;intensifier 9 0;intercepter 9 0;interdire 7 22;interviewer 9 0;intituler 7 0;integrer 6 0;
inviter 5 0;ironiser 6 0;jauger 4 12;jeter 3 30;joindre 3 21;jouer 3 0;juger 3 12;jurer 3 0;laisser 5 0;
lancer 4 0;lever 3 0;lier 2 0;limoger 5 12;livrer 4 0;lacher 4 0;maintenir 5 6;manquer 5 0;marcher 5 0;
marquer 5 0;marteler 6 0;menacer 5 0;mener 3 0;mentionner 8 0;mettre 1 3;migrer 4 0;militariser 9 0;miser 3 0;
mobiliser 7 0;montrer 5 0;mourir 1 31;naitre 1 32;neutraliser 9 0;nier 2 0;nommer 4 0;noter 3 0;nuancer 5 0;
negocier 6 0;objecter 6 0;obliger 5 12;observer 6 0;obtenir 3 6;occuper 5 0;octroyer 5 8;offrir 3 33;
opposer 5 0;orchestrer 8 0;ouvrir 3 33;paralyser 7 0;parapher 6 0;paraitre 3 18;parer 3 0;parier 4 0;
parler 4 0;participer 8 0;partir 3 20;passer 4 0;patiner 5 0;payer 3 0;peiner 4 0;penser 4 0;perdre 4 10;
permettre 4 3;pilonner 6 0;piloter 5 0;pietiner 6 0;plaider 5 0;planer 4 0;planifier 7 0;porter 4 0;poser 3 0;
positionner 9 0;poursuivre 7 34;pouvoir 1 35;prendre 2 13;presser 5 0;proclamer 7 0;procurer 6 0;produire 6 17;
programmer 8 0;progresser 8 0;projeter 6 30;prolonger 7 12;promettre 4 3;prononcer 7 0;proposer 6 0;
proscrire 7 25;protester 7 0;provoquer 7 0;preciser 6 0;preconiser 8 0;preceder 6 0;predire 5 22;premunir 7 4;
preparer 6 0;presider 6 0;pretendre 7 10;prevenir 4 6;prevoir 4 36;preter 4 0;proner 4 0;perir 4 4;
qualifier 7 0;quitter 5 0;raconter 6 0;raidir 5 4;railler 5 0;rallier 5 0;ranger 4 12;rappeler 6 7;
rapporter 7 0;rassembler 8 0;rassurer 6 0;ratifier 6 0;rebatir 6 4;recevoir 3 14;rechigner 7 0;recommander 9 0;
reconnaitre 6 18;reconstituer 10 0;reconstruire 10 17;recruter 6 0;reculer 5 0;redire 4 24;redouter 6 0;
redresser 7 0;redeployer 7 8;refuser 5 0;regretter 7 0;regrouper 7 0;rejeter 5 30;rejoindre 5 21;relancer 6 0;
relater 5 0;relever 5 0;remettre 3 3;remplacer 7 0;remporter 7 0;rencontrer 8 0;rendre 4 10;renforcer 7 0;
renoncer 6 0;renouer 5 0;replier 5 0;reporter 6 0;reposer 5 0;repousser 7 0;reprendre 4 13;reprocher 7 0;
representer 9 0;requerir 4 19;restaurer 7 0;rester 4 0;retirer 5 0;retrouver 7 0;revendiquer 9 0;revenir 3 6;
riposter 6 0;rouvrir 4 33;reaffirmer 8 0;reagir 5 4;reclamer 6 0;recuser 5 0;refuter 5 0;regenerer 7 0;
reorganiser 9 0;repliquer 7 0;repondre 6 10;repeter 5 0;resoudre 4 37;resumer 5 0;retablir 7 4;retorquer 7 0;
reunir 5 4;reveler 5 0;saluer 4 0;sanctionner 9 0;savoir 1 38;sembler 5 0;servir 3 39;signaler 6 0;signer 4 0;
sieger 4 12;sommer 4 0;sortir 3 20;souhaiter 7 0;soulever 6 0;souligner 7 0;soumettre 4 3;souscrire 7 25;
soutenir 4 6;specifier 7 0;stabiliser 8 0;stationner 8 0;subordonner 9 0;succeder 6 0;suggerer 6 0;suivre 3 34;
superviser 8 0;supposer 6 0;surveiller 8 0;survenir 4 6;securiser 7 0;tabler 4 0;taire 1 40;temperer 6 0;
tenir 1 6;tenter 4 0;tergiverser 9 0;tirer 3 0;tolerer 5 0;totaliser 7 0;tourner 5 0;trancher 6 0;
transferer 8 0;travailler 8 0;trouver 5 0;tuer 2 0;temoigner 7 0;valider 5 0;vanter 4 0;vendre 4 10;venir 1 6;
verser 4 0;violer 4 0;viser 3 0;visiter 5 0;vivre 1 41;voir 1 42;voter 3 0;vouloir 1 43;verifier 6 0;
ecarter 5 0;echouer 5 0;ecrire 4 25;elaborer 6 0;elargir 6 4;elucider 6 0;enoncer 5 0;epauler 5 0;equiper 5 0;
etablir 6 4;etendre 5 10;etoffer 5 0;evacuer 5 0;evincer 5 0;evoquer 5 0;etre 0 44;abandon 7 45;accept 6 45;
accuse 5 46;acknowledge 10 46;activate 7 46;add 3 45;admit 5 47;adopt 5 45;advocate 7 46;affirm 6 45;
agree 5 48;allege 5 46;allocate 7 46;announce 7 46;appoint 7 45;approve 6 46;argue 4 46;ask 3 45;assert 6 45;
assist 6 45;assure 5 46;attack 6 45;attend 6 45;back 4 45;be 0 49;become 3 50;begin 3 51;believe 6 46;
belong 6 45;blame 4 46;block 5 45;boast 5 45;bolster 7 45;bomb 4 45;borrow 6 45;breach 6 52;brief 5 45;
bring 5 45;broaden 7 45;build 5 45;buy 1 53;call 4 45;capture 6 46;caution 7 45;cede 3 46;chair 5 45;chip 4 45;
claim 5 45;clear 5 45;co-chair 8 54;come 1 50;command 7 45;comment 7 45;commit 6 47;comprise 7 46;concede 6 46;
conclude 7 46;condemn 7 45;condition 9 45;confirm 7 45;consider 8 45;consult 7 45;contend 7 45;continue 7 46;
contribute 9 46;control 7 45;convene 6 46;converge 7 46;create 5 46;criticise 8 46;criticize 8 46;decide 5 46;
declare 6 46;decline 6 46;defeat 6 45;delay 5 45;deliver 7 45;demand 6 45;denounce 7 46;deny 3 55;deploy 6 45;
describe 7 46;destroy 7 45;deter 5 45;die 2 46;disarm 6 45;disburse 7 46;disclose 7 46;discourage 9 46;
discuss 7 52;dismiss 7 52;dispatch 8 52;dispute 6 46;diverge 6 46;do 1 56;doubt 5 45;down 4 45;draft 5 45;
drop 4 57;dub 3 45;endorse 6 46;enlarge 6 46;envisage 7 46;escalate 7 46;establish 9 52;estimate 7 46;
examine 6 46;exclude 6 46;exercise 7 46;expand 6 45;explain 7 45;express 7 52;extend 6 45;fail 4 45;fall 1 58;
fear 4 45;fight 1 59;finance 6 46;find 1 60;fire 3 46;float 5 45;form 4 45;found 5 45;freeze 5 46;fund 4 45;
gather 6 45;get 1 61;give 1 62;go 0 63;grant 5 45;grow 2 64;guarantee 9 48;hand 4 45;harden 6 45;have 2 65;
head 4 45;help 4 45;hint 4 45;hit 3 66;hold 1 67;hope 3 46;host 4 45;immobilise 9 46;include 6 46;
indicate 7 46;inform 6 45;initial 7 45;insist 6 45;install 7 45;intercept 9 45;interview 9 45;
investigate 10 46;involve 6 46;join 4 45;keep 2 68;kill 4 45;know 2 64;launch 6 52;lead 2 69;leave 2 70;
lend 3 71;lift 4 45;live 3 46;look 4 45;lose 3 72;make 2 73;manufacture 10 46;mediate 6 46;meet 2 74;
mention 7 45;mobilise 7 46;mobilize 7 46;monitor 7 45;move 3 46;name 3 46;need 4 45;negotiate 8 46;note 3 46;
number 6 45;observe 6 46;obstruct 8 45;occupy 5 55;offer 5 45;oppose 5 46;oust 4 45;oversee 7 48;
participate 10 46;pass 4 52;pay 2 75;plan 4 76;play 4 45;pledge 5 46;police 5 46;postpone 7 46;prepare 6 46;
press 5 52;prevent 7 45;produce 6 46;promise 6 46;propose 6 46;provide 6 46;provoke 6 46;pull 4 45;put 3 66;
quit 4 45;ratify 5 55;reassure 7 46;rebuild 6 71;recall 6 45;recommend 9 45;reconstitute 11 46;refuse 5 46;
refute 5 46;regenerate 9 46;reiterate 8 46;reject 6 45;release 6 46;remain 6 45;remark 6 45;reopen 6 45;
reorganise 9 46;repeat 6 45;replace 6 46;reply 4 55;report 6 45;represent 9 45;require 6 46;resign 6 45;
respond 7 45;restore 6 46;resume 5 46;retaliate 8 46;retreat 7 45;reveal 6 45;rise 1 77;rotate 5 46;rule 3 46;
run 1 78;sack 4 45;sanction 8 45;say 2 75;secure 5 46;see 1 79;seek 1 80;seem 4 45;seize 4 46;sell 1 81;
send 3 71;set 3 66;settle 5 46;shell 5 45;shoot 3 82;show 4 83;sign 4 45;sit 3 45;spearhead 9 45;
stabilise 8 46;stabilize 8 46;stand 5 45;start 5 45;state 4 46;station 7 45;stave 4 46;stay 4 45;steer 5 45;
step 4 57;stop 4 57;stress 6 52;strike 3 84;succeed 7 45;suggest 7 45;supervise 8 46;supply 5 55;support 7 45;
surrender 9 45;suspend 7 45;swear 2 85;take 1 86;target 6 45;tell 1 81;think 2 87;threaten 8 45;tie 2 46;
total 5 45;toughen 7 45;trade 4 46;train 5 45;transfer 8 45;trigger 7 45;try 2 55;turn 4 45;tweet 5 45;
unblock 7 45;undertake 6 86;urge 3 46;use 2 46;validate 7 46;verify 5 55;violate 6 46;visit 5 45;vote 3 46;
vow 3 45;wage 3 46;walk 4 45;want 4 45;ward 4 45;warn 4 45;welcome 6 46;widen 5 45;win 1 88;withdraw 6 89;
work 4 45;write 2 90;`;
