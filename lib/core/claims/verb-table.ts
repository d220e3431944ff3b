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
  'C:oitraient,oitrais,oitrait,oitriez,oitrions F:oitra,oitrai,oitras,oitrez,oitrons,oitront G:oissant I:oissaient,oissais,oissait IS:oissiez,oissions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ois,oissez,oissons,oit PS:oissent S:oisse,oisses W:oitre',
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:ant I:aient,ais,ait IS:iez,ions J:imes,irent,it,ites JK:is K:i,ie,ies P:ez,ons PS:e,ent,es W:ir',
  'C:ettraient,ettrais,ettrait,ettriez,ettrions F:ettra,ettrai,ettras,ettrez,ettrons,ettront G:ettant I:ettaient,ettais,ettait IS:ettiez,ettions J:imes,irent,it,ites JK:is K:ise,ises P:et,ets,ettez,ettons PS:ettent S:ette,ettes W:ettre',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ssant I:ssaient,ssais,ssait IS:ssiez,ssions J:mes,rent,tes JKP:s JP:t K:,e,es P:ssez,ssons PS:ssent S:sse,sses W:r',
  'C:eraient,erais,erait,eriez,erions F:era,erai,eras,erez,erons,eront G:eant I:eaient,eais,eait IS:iez,ions J:ea,eai,eames,eas,eates,erent K:ee,ees KPS:e,es P:eons,ez PS:ent W:er',
  'C:iraient,irais,irait,iriez,irions F:ira,irai,iras,irez,irons,iront G:allant I:allaient,allais,allait IS:alliez,allions J:alla,allai,allames,allas,allates,allerent K:alle,allee,allees,alles P:allez,allons,va,vais,vas,vont S:aille,aillent,ailles W:aller',
  'C:iendraient,iendrais,iendrait,iendriez,iendrions F:iendra,iendrai,iendras,iendrez,iendrons,iendront G:enant I:enaient,enais,enait IS:eniez,enions J:inmes,inrent,ins,int,intes K:enu,enue,enues,enus P:enez,enons,iens,ient PS:iennent S:ienne,iennes W:enir',
  'C:leraient,lerais,lerait,leriez,lerions F:lera,lerai,leras,lerez,lerons,leront G:ant I:aient,ais,ait IS:iez,ions J:a,ai,ames,as,ates,erent K:e,ee,ees,es P:ez,ons PS:le,lent,les W:er',
  'C:ieraient,ierais,ierait,ieriez,ierions F:iera,ierai,ieras,ierez,ierons,ieront G:yant I:yaient,yais,yait IS:yiez,yions J:ya,yai,yames,yas,yates,yerent K:ye,yee,yees,yes P:yez,yons PS:ie,ient,ies W:yer',
  'C:oiraient,oirais,oirait,oiriez,oirions F:oira,oirai,oiras,oirez,oirons,oiront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:imes,irent,it,ites JK:is K:ise,ises P:ois,oit,oyez,oyons PS:oient S:oie,oies W:eoir',
  'C:raient,rais,rait,riez,rions F:ra,rai,ras,rez,rons,ront G:ant I:aient,ais,ait IS:iez,ions J:imes,irent,is,it,ites K:u,ue,ues,us P:,ez,ons,s PS:ent S:e,es W:re',
  'C:auraient,aurais,aurait,auriez,aurions F:aura,aurai,auras,aurez,aurons,auront G:ayant I:avaient,avais,avait,aviez,avions J:eumes,eurent,eut,eutes JK:eus K:eu,eue,eues P:a,ai,as,avez,avons,ont S:aie,aient,aies,ait,ayez,ayons W:avoir',
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
  'C:ouvraient,ouvrais,ouvrait,ouvriez,ouvrions F:ouvra,ouvrai,ouvras,ouvrez,ouvrons,ouvront G:ouvant I:ouvaient,ouvais,ouvait IS:ouviez,ouvions J:umes,urent,ut,utes JK:us K:u,ue,ues P:eus,eut,ouvez,ouvons PS:euvent S:euve,euves W:ouvoir',
  'C:oiraient,oirais,oirait,oiriez,oirions F:oira,oirai,oiras,oirez,oirons,oiront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:imes,irent,is,it,ites K:u,ue,ues,us P:ois,oit,oyez,oyons PS:oient S:oie,oies W:oir',
  'C:udraient,udrais,udrait,udriez,udrions F:udra,udrai,udras,udrez,udrons,udront G:lvant I:lvaient,lvais,lvait IS:lviez,lvions J:lumes,lurent,lus,lut,lutes K:ute,utes KP:us P:lvez,lvons,ut PS:lvent S:lve,lves W:udre',
  'C:auraient,aurais,aurait,auriez,aurions F:aura,aurai,auras,aurez,aurons,auront G:achant I:avaient,avais,avait,aviez,avions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ais,ait,avent,avez,avons S:ache,achent,aches,achiez,achions W:avoir',
  'C:viraient,virais,virait,viriez,virions F:vira,virai,viras,virez,virons,viront G:vant I:vaient,vais,vait IS:viez,vions J:vimes,virent,vit,vites JK:vis K:vi,vie,vies P:s,t,vez,vons PS:vent S:ve,ves W:vir',
  'C:airaient,airais,airait,airiez,airions F:aira,airai,airas,airez,airons,airont G:aisant I:aisaient,aisais,aisait IS:aisiez,aisions J:umes,urent,ut,utes JK:us K:u,ue,ues P:ais,aisez,aisons,ait PS:aisent S:aise,aises W:aire',
  'C:craient,crais,crait,criez,crions F:cra,crai,cras,crez,crons,cront G:quant I:quaient,quais,quait IS:quiez,quions J:quimes,quirent,quis,quit,quites K:cu,cue,cues,cus P:c,cs,quez,quons PS:quent S:que,ques W:cre',
  'C:ivraient,ivrais,ivrait,ivriez,ivrions F:ivra,ivrai,ivras,ivrez,ivrons,ivront G:ivant I:ivaient,ivais,ivait IS:iviez,ivions J:ecumes,ecurent,ecut,ecutes JK:ecus K:ecu,ecue,ecues P:is,it,ivez,ivons PS:ivent S:ive,ives W:ivre',
  'C:erraient,errais,errait,erriez,errions F:erra,errai,erras,errez,errons,erront G:oyant I:oyaient,oyais,oyait IS:oyiez,oyions J:imes,irent,is,it,ites K:u,ue,ues,us P:ois,oit,oyez,oyons PS:oient S:oie,oies W:oir',
  'C:oudraient,oudrais,oudrait,oudriez,oudrions F:oudra,oudrai,oudras,oudrez,oudrons,oudront G:oulant I:oulaient,oulais,oulait IS:ouliez,oulions J:oulumes,oulurent,oulut,oulutes JK:oulus K:oulu,oulue,oulues P:eulent,eut,eux,oulez,oulons S:euille,euillent,euilles W:ouloir',
  'C:seraient,serais,serait,seriez,serions F:sera,serai,seras,serez,serons,seront G:etant I:etaient,etais,etait,etiez,etions J:fumes,furent,fus,fut,futes K:ete P:es,est,etes,sommes,sont,suis S:soient,sois,soit,soyez,soyons W:etre',
  'G:ing JK:ed P:s PW:',
  'G:ing JK:ed P:es PW:e',
  'G:ting JK:ted P:s PW:',
  'G:ing JK:d P:s PW:',
  'G:ing JK:ed P:es PW:',
  'G:ying JK:ied P:ies PW:y',
  'G:ning JK:ned P:s PW:',
  'G:being J:was,were K:been P:am,are,is W:be',
  'G:oming J:ame KPW:ome P:omes',
  'G:inning J:an K:un P:ins PW:in',
  'G:uying JK:ought P:uys PW:uy',
  '',
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
abandonner 8 0;abattre 4 1;abonder 5 0;abriter 5 0;accepter 6 0;accompagner 9 0;accorder 6 0;accrocher 7 0;
accroitre 4 2;accueillir 8 3;accuser 5 0;acceder 5 0;acheminer 7 0;acheter 5 0;achever 5 0;achopper 6 0;
acter 3 0;activer 5 0;adherer 5 0;admettre 3 4;adopter 5 0;affaiblir 8 5;affermir 7 5;affirmer 6 0;
affronter 7 0;agir 3 5;agiter 4 0;agrandir 7 5;agresser 6 0;agreger 5 6;aguerrir 7 5;aider 3 0;ajourner 6 0;
ajouter 5 0;aligner 5 0;alimenter 7 0;aller 0 7;allouer 5 0;alleger 5 6;alleguer 6 0;alterner 6 0;
amoindrir 8 5;amorcer 5 0;analyser 6 0;annexer 5 0;annoncer 6 0;annuler 5 0;appartenir 6 8;appeler 5 9;
applaudir 8 5;appliquer 7 0;apporter 6 0;apposer 5 0;approprier 8 0;approuver 7 0;apprehender 9 0;appuyer 4 10;
arbitrer 6 0;arguer 4 0;argumenter 8 0;arriver 5 0;arreter 5 0;assembler 7 0;asseoir 3 11;assister 6 0;
associer 6 0;assortir 7 5;assouplir 8 5;assumer 5 0;assurer 5 0;assener 5 0;attabler 6 0;attaquer 6 0;
attendre 6 12;attester 6 0;attiser 5 0;augmenter 7 0;autoriser 7 0;avaliser 6 0;avancer 5 0;avertir 6 5;
avoir 0 13;avorter 5 0;avouer 4 0;baisser 5 0;balayer 5 0;baptiser 6 0;barrer 4 0;basculer 6 0;battre 3 1;
bloquer 5 0;bombarder 7 0;bouder 4 0;brandir 6 5;briguer 5 0;batir 4 5;benir 4 5;camper 4 0;capituler 7 0;
capoter 5 0;capturer 6 0;cautionner 8 0;certifier 7 0;cesser 4 0;chapeauter 8 0;charger 5 6;chercher 6 0;
chiffrer 6 0;choisir 6 5;cibler 4 0;clamer 4 0;claquer 5 0;codiriger 7 6;combattre 6 1;commander 7 0;
commencer 7 0;commenter 7 0;complexifier 10 0;composer 6 0;comprendre 5 14;compter 5 0;concerner 7 0;
concerter 7 0;concevoir 4 15;conclure 6 16;concocter 7 0;concourir 7 17;concretiser 9 0;conceder 6 0;
condamner 7 0;conditionner 10 0;conduire 6 18;confesser 7 0;confier 5 0;confirmer 7 0;confisquer 8 0;
conforter 7 0;conjurer 6 0;connaitre 4 19;conquerir 5 20;consacrer 7 0;consentir 6 21;conserver 7 0;
considerer 8 0;consolider 8 0;constater 7 0;constituer 8 0;construire 8 18;consulter 7 0;contenir 4 8;
contenter 7 0;contester 7 0;continuer 7 0;contraindre 7 22;contredire 8 23;contresigner 10 0;contribuer 8 0;
controler 7 0;convenir 4 8;converger 7 6;convier 5 0;convoquer 7 0;coordonner 8 0;copresider 8 0;cosigner 6 0;
couter 4 0;craindre 4 22;cristalliser 10 0;critiquer 7 0;croire 2 24;croiser 5 0;creer 3 0;ceder 3 0;
demander 6 0;demeurer 6 0;descendre 7 12;dessiner 6 0;destituer 7 0;devenir 3 8;devoir 1 15;dialoguer 7 0;
differer 6 0;diminuer 6 0;dire 2 25;diriger 5 6;discuter 6 0;disposer 6 0;dissuader 7 0;distinguer 8 0;
diverger 6 6;diviser 5 0;divulguer 7 0;donner 4 0;doter 3 0;doubler 5 0;douter 4 0;durcir 5 5;durer 3 0;
debarquer 7 0;debattre 5 1;debloquer 7 0;deboucher 7 0;debourser 7 0;debuter 5 0;decaisser 7 0;decaler 5 0;
decider 5 0;declarer 6 0;declencher 8 0;decliner 6 0;decommander 9 0;decourager 8 6;decrire 5 26;defendre 6 12;
deferler 6 0;definir 6 5;degeler 5 0;degenerer 7 0;dejeuner 6 0;demarrer 6 0;dementir 5 21;demilitariser 11 0;
demissionner 10 0;demonter 6 0;demenager 7 6;denombrer 7 0;denommer 6 0;denoncer 6 0;dependre 6 12;
depenser 6 0;deplacer 6 0;deplorer 6 0;deployer 5 10;deposer 5 0;depecher 6 0;derober 5 0;derouler 6 0;
desavouer 7 0;designer 6 0;detailler 7 0;detenir 3 8;determiner 8 0;detruire 6 18;devoiler 6 0;emmener 5 0;
emparer 5 0;emprunter 7 0;empecher 6 0;endetter 6 0;endommager 8 6;endosser 6 0;enfreindre 6 22;engager 5 6;
englober 6 0;enliser 5 0;enqueter 6 0;enrayer 5 0;entamer 5 0;entendre 6 12;enterrer 6 0;entraver 6 0;
entrainer 7 0;entrer 4 0;entretenir 6 8;enteriner 7 0;envahir 6 5;envenimer 7 0;envisager 7 6;envoyer 3 27;
esperer 5 0;esquisser 7 0;essayer 5 0;estimer 5 0;examiner 6 0;excepter 6 0;exclure 5 16;excuser 5 0;
exercer 5 0;exhorter 6 0;exiger 4 6;exister 5 0;expliquer 7 0;exposer 5 0;exprimer 6 0;expedier 6 0;
fabriquer 7 0;faire 1 28;falloir 2 29;fermer 4 0;figer 3 6;figurer 5 0;financer 6 0;finir 4 5;fonder 4 0;
former 4 0;formuler 6 0;fouler 4 0;fournir 6 5;fragiliser 8 0;frapper 5 0;fustiger 6 6;federer 5 0;
feliciter 7 0;gagner 4 0;garantir 7 5;garder 4 0;geler 3 0;glisser 5 0;grandir 6 5;grignoter 7 0;grossir 6 5;
guerroyer 6 10;gerer 3 0;heriter 5 0;hesiter 5 0;ignorer 5 0;immobiliser 9 0;impliquer 7 0;imputer 5 0;
inaugurer 7 0;incendier 7 0;incliner 6 0;inclure 5 30;indiquer 6 0;infirmer 6 0;informer 6 0;initier 5 0;
insister 6 0;installer 7 0;instaurer 7 0;instruire 7 18;intensifier 9 0;intercepter 9 0;interdire 7 23;
interviewer 9 0;intituler 7 0;integrer 6 0;invalider 7 0;inviter 5 0;ironiser 6 0;jauger 4 6;jeter 3 31;
joindre 3 22;jouer 3 0;juger 3 6;jurer 3 0;laisser 5 0;lancer 4 0;lever 3 0;lier 2 0;limoger 5 6;livrer 4 0;
loger 3 6;lacher 4 0;maintenir 5 8;manquer 5 0;marcher 5 0;marquer 5 0;marteler 6 0;menacer 5 0;mener 3 0;
mentionner 8 0;mesurer 5 0;mettre 1 4;migrer 4 0;militariser 9 0;militer 5 0;miner 3 0;miser 3 0;mobiliser 7 0;
montrer 5 0;mourir 1 32;muscler 5 0;meler 3 0;naitre 1 33;neutraliser 9 0;nier 2 0;nommer 4 0;noter 3 0;
nuancer 5 0;negocier 6 0;objecter 6 0;obliger 5 6;observer 6 0;obtenir 3 8;occuper 5 0;octroyer 5 10;
offrir 3 34;opposer 5 0;orchestrer 8 0;ouvrir 3 34;pacifier 6 0;paralyser 7 0;parapher 6 0;paraitre 3 19;
parer 3 0;parier 4 0;parlementer 9 0;parler 4 0;parrainer 7 0;participer 8 0;partir 3 21;parvenir 4 8;
passer 4 0;patiner 5 0;payer 3 0;peiner 4 0;pencher 5 0;penser 4 0;perdre 4 12;permettre 4 4;pilonner 6 0;
piloter 5 0;pietiner 6 0;plaider 5 0;plancher 6 0;planer 4 0;planifier 7 0;plier 3 0;plebisciter 9 0;
pointer 5 0;porter 4 0;poser 3 0;positionner 9 0;poursuivre 7 35;pouvoir 1 36;prendre 2 14;presser 5 0;
proclamer 7 0;procurer 6 0;produire 6 18;programmer 8 0;progresser 8 0;projeter 6 31;prolonger 7 6;
promettre 4 4;promouvoir 4 37;prononcer 7 0;proposer 6 0;proscrire 7 26;protester 7 0;proteger 6 6;
provoquer 7 0;preciser 6 0;preconiser 8 0;preceder 6 0;predire 5 23;premunir 7 5;preparer 6 0;presenter 7 0;
preserver 7 0;presider 6 0;pretendre 7 12;prevenir 4 8;prevoir 4 38;preter 4 0;proner 4 0;publier 5 0;
perenniser 8 0;perir 4 5;qualifier 7 0;quitter 5 0;raconter 6 0;raffermir 8 5;raidir 5 5;railler 5 0;
rallier 5 0;ranger 4 6;rapatrier 7 0;rappeler 6 9;rapporter 7 0;rapprocher 8 0;rassembler 8 0;rassurer 6 0;
ratifier 6 0;rebatir 6 5;recenser 6 0;recevoir 3 15;rechigner 7 0;recommander 9 0;recommencer 9 0;
recompleter 9 0;reconduire 8 18;reconnaitre 6 19;reconstituer 10 0;reconstruire 10 18;recruter 6 0;reculer 5 0;
redire 4 25;redouter 6 0;redresser 7 0;redemarrer 8 0;redeployer 7 10;refaire 3 28;reformer 6 0;refuser 5 0;
regretter 7 0;regrouper 7 0;rejeter 5 31;rejoindre 5 22;relancer 6 0;relater 5 0;relever 5 0;rembourser 8 0;
remettre 3 4;remonter 6 0;remplacer 7 0;remporter 7 0;rencontrer 8 0;rendre 4 12;renforcer 7 0;renoncer 6 0;
renouer 5 0;renvoyer 4 27;replier 5 0;reporter 6 0;reposer 5 0;repousser 7 0;reprendre 4 14;reprocher 7 0;
representer 9 0;requerir 4 20;restaurer 7 0;rester 4 0;retarder 6 0;retirer 5 0;retoquer 6 0;retrouver 7 0;
revendiquer 9 0;revenir 3 8;riposter 6 0;rouvrir 4 34;reaffirmer 8 0;reagir 5 5;rearmer 5 0;reclamer 6 0;
recuser 5 0;reduire 5 18;refuter 5 0;regler 4 0;regenerer 7 0;reorganiser 9 0;repliquer 7 0;repondre 6 12;
repeter 5 0;resoudre 4 39;resumer 5 0;retablir 7 5;retorquer 7 0;reunir 5 5;reveler 5 0;reequiper 7 0;
saisir 5 5;saluer 4 0;sanctionner 9 0;savoir 1 40;sceller 5 0;scruter 5 0;sembler 5 0;servir 3 41;signaler 6 0;
signer 4 0;sieger 4 6;sommer 4 0;sonder 4 0;songer 4 6;sortir 3 21;souhaiter 7 0;soulever 6 0;souligner 7 0;
soumettre 4 4;souscrire 7 26;soutenir 4 8;specifier 7 0;stabiliser 8 0;stagner 5 0;stationner 8 0;statuer 5 0;
stopper 5 0;subordonner 9 0;succomber 7 0;succeder 6 0;suggerer 6 0;suivre 3 35;superviser 8 0;supposer 6 0;
surveiller 8 0;survenir 4 8;suspendre 7 12;secher 4 0;securiser 7 0;tabler 4 0;taire 1 42;tancer 4 0;
temperer 6 0;tenir 1 8;tenter 4 0;tergiverser 9 0;tirer 3 0;tolerer 5 0;tomber 4 0;tordre 4 12;totaliser 7 0;
tourner 5 0;tracer 4 0;trancher 6 0;transferer 8 0;travailler 8 0;trainer 5 0;triompher 7 0;tripler 5 0;
trouver 5 0;tuer 2 0;telephoner 8 0;temoigner 7 0;vaincre 4 43;valider 5 0;vanter 4 0;veiller 5 0;vendre 4 12;
venir 1 8;verrouiller 9 0;verser 4 0;vilipender 8 0;violer 4 0;viser 3 0;visiter 5 0;vivre 1 44;voir 1 45;
voler 3 0;voter 3 0;vouloir 1 46;verifier 6 0;ebruiter 6 0;ecarter 5 0;echanger 6 6;echouer 5 0;ecrire 4 26;
elaborer 6 0;elargir 6 5;elever 4 0;elucider 6 0;enoncer 5 0;epauler 5 0;epier 3 0;equiper 5 0;eriger 4 6;
eroder 4 0;etablir 6 5;etendre 5 12;etoffer 5 0;etriller 6 0;etudier 5 0;evacuer 5 0;evincer 5 0;eviter 4 0;
evoquer 5 0;etre 0 47;oter 2 0;abandon 7 48;accept 6 48;accuse 5 49;acknowledge 10 49;acquiesce 8 49;
activate 7 49;add 3 48;admit 5 50;adopt 5 48;advance 6 49;advocate 7 49;affirm 6 48;agree 5 51;allege 5 49;
allocate 7 49;allow 5 48;alternate 8 49;annex 5 52;announce 7 49;apply 4 53;appoint 7 48;approve 6 49;
argue 4 49;ask 3 48;assemble 7 49;assert 6 48;assist 6 48;assure 5 49;attack 6 48;attend 6 48;authorise 8 49;
authorize 8 49;back 4 48;balk 4 48;ban 3 54;bar 3 48;be 0 55;become 3 56;begin 3 57;believe 6 49;belong 6 48;
bind 4 48;blame 4 49;blast 5 48;block 5 48;boast 5 48;bolster 7 48;bomb 4 48;boost 5 48;borrow 6 48;bow 3 48;
breach 6 52;break 5 48;brief 5 48;bring 5 48;broaden 7 48;build 5 48;buy 1 58;call 4 48;cancel 6 48;
capitulate 9 49;captain 7 48;capture 6 49;caution 7 48;cease 4 49;cede 3 49;chair 5 48;check 5 48;chip 4 48;
choose 5 49;claim 5 48;clash 5 52;clear 5 48;co-chair 8 59;co-sign 7 59;collapse 7 49;come 1 56;command 7 48;
comment 7 48;commit 6 50;comprise 7 49;concede 6 49;conclude 7 49;condemn 7 48;condition 9 48;confirm 7 48;
confiscate 9 49;congregate 9 49;consider 8 48;consolidate 10 49;consult 7 48;contain 7 48;contemplate 10 49;
contend 7 48;continue 7 49;contribute 9 49;control 7 48;convene 6 49;converge 7 49;count 5 48;create 5 49;
criticise 8 49;criticize 8 49;cut 3 50;damage 5 49;debunk 6 48;decide 5 49;declare 6 49;declassify 9 53;
decline 6 49;defeat 6 48;delay 5 48;deliver 7 48;demand 6 48;denounce 7 49;deny 3 53;depend 6 48;deploy 6 48;
describe 7 49;destroy 7 48;detain 6 48;deter 5 48;determine 8 49;die 2 49;direct 6 48;disarm 6 48;
disburse 7 49;disclose 7 49;discourage 9 49;discuss 7 52;dismiss 7 52;dispatch 8 52;dispute 6 49;diverge 6 49;
do 1 60;donate 5 49;double 5 49;doubt 5 48;down 4 48;draft 5 48;drag 4 48;draw 4 48;drive 4 49;drop 4 61;
dub 3 48;earmark 7 48;ease 3 49;end 3 48;endorse 6 49;engage 5 49;enlarge 6 49;enter 5 48;entrust 7 48;
envisage 7 49;equip 5 48;erode 4 49;escalate 7 49;establish 9 52;estimate 7 49;evacuate 7 49;examine 6 49;
exclude 6 49;exercise 7 49;expand 6 48;explain 7 48;express 7 52;extend 6 48;fail 4 48;fall 1 62;fear 4 48;
fend 4 48;fight 1 63;finance 6 49;find 1 64;fire 3 49;float 5 48;fly 2 53;foot 4 48;forbid 6 48;form 4 48;
found 5 48;freeze 5 49;fuel 4 48;fund 4 48;furnish 7 52;gather 6 48;get 1 65;give 1 66;go 0 67;grant 5 48;
grow 2 68;guarantee 9 51;hand 4 48;hang 4 48;harden 6 48;have 2 69;head 4 48;help 4 48;hinge 4 49;hint 4 48;
hit 3 70;hold 1 71;hope 3 49;host 4 48;huddle 5 49;immobilise 9 49;inch 4 52;include 6 49;increase 7 49;
indicate 7 49;inflame 6 49;inform 6 48;initial 7 48;ink 3 48;insist 6 48;install 7 48;intercept 9 48;
interview 9 48;invade 5 49;investigate 10 49;involve 6 49;issue 4 49;join 4 48;keep 2 72;kick 4 48;kill 4 48;
knock 5 48;know 2 68;lash 4 52;launch 6 52;lay 3 48;lead 2 73;leave 2 74;lend 3 75;lift 4 48;live 3 49;
look 4 48;lose 3 76;lower 5 48;maintain 8 48;make 2 77;manufacture 10 49;map 3 48;mediate 6 49;meet 2 78;
menace 5 49;mention 7 48;miss 4 52;mobilise 7 49;mobilize 7 49;monitor 7 48;moot 4 48;move 3 49;muster 6 48;
name 3 49;need 4 48;negotiate 8 49;not 3 48;note 3 49;number 6 48;observe 6 49;obstruct 8 48;occupy 5 53;
offer 5 48;open 4 48;oppose 5 49;opt 3 48;oust 4 48;overrun 7 48;oversee 7 51;participate 10 49;pass 4 52;
pay 2 79;perish 6 52;permit 6 50;phone 4 49;pick 4 48;pitch 5 52;plan 4 54;play 4 48;pledge 5 49;point 5 48;
police 5 49;postpone 7 49;pound 5 48;pour 4 48;practice 7 49;practise 7 49;prepare 6 49;present 7 48;
preserve 7 49;press 5 52;prevent 7 48;produce 6 49;promise 6 49;promote 6 49;prop 4 48;propose 6 49;
protect 7 48;provide 6 49;provoke 6 49;pull 4 48;push 4 52;put 3 70;quit 4 48;raise 4 49;rally 4 53;
ratify 5 53;re-equip 8 59;re-establish 12 59;reach 5 52;rearm 5 48;reassure 7 49;rebuff 6 48;rebuild 6 75;
rebut 5 48;recall 6 48;recommend 9 48;reconstitute 11 49;reduce 5 49;refuse 5 49;refute 5 49;regenerate 9 49;
rehearse 7 49;reinforce 8 49;reiterate 8 49;reject 6 48;rekindle 7 49;release 6 49;relinquish 10 52;
remain 6 48;remark 6 48;renew 5 48;reopen 6 48;reorganise 9 49;repay 5 48;repeat 6 48;replace 6 49;
replenish 9 52;reply 4 53;report 6 48;represent 9 48;require 6 49;reschedule 9 49;resign 6 48;respond 7 48;
restart 7 48;restore 6 49;resume 5 49;retain 6 48;retaliate 8 49;retreat 7 48;reveal 6 48;rise 1 80;
rotate 5 49;rubber-stamp 12 59;rule 3 49;run 1 81;sack 4 48;sanction 8 48;say 2 79;seal 4 48;secure 5 49;
see 1 82;seek 1 83;seem 4 48;seize 4 49;sell 1 84;send 3 75;serve 4 49;set 3 70;settle 5 49;shell 5 48;
shield 6 48;ship 4 61;shoot 3 85;shore 4 49;show 4 86;shrink 6 48;shut 4 50;sign 4 48;sit 3 48;skip 4 48;
slam 4 48;snub 4 48;sound 5 48;speak 5 48;spearhead 9 48;spell 5 48;spend 5 48;spiral 6 48;spurn 5 48;
stabilise 8 49;stabilize 8 49;stall 5 48;stand 5 48;start 5 48;state 4 49;station 7 48;stave 4 49;stay 4 48;
steer 5 48;step 4 61;stick 5 48;stonewall 9 48;stop 4 61;strengthen 10 48;stress 6 52;strike 3 87;succeed 7 48;
suggest 7 48;supervise 8 49;supply 5 53;support 7 48;surrender 9 48;suspend 7 48;swap 4 48;swear 2 88;
table 4 49;take 1 89;tap 3 48;target 6 48;tell 1 84;think 2 90;threaten 8 48;throw 5 48;thwart 6 48;tie 2 49;
total 5 48;toughen 7 48;track 5 48;trade 4 49;train 5 48;transfer 8 48;travel 6 48;trigger 7 48;triumph 7 48;
try 2 53;turn 4 48;tweet 5 48;unblock 7 48;undermine 8 49;undertake 6 89;unfreeze 7 49;unseat 6 48;urge 3 49;
use 2 49;validate 7 49;verify 5 53;veto 4 52;violate 6 49;visit 5 48;vote 3 49;vow 3 48;wage 3 49;walk 4 48;
want 4 48;ward 4 48;warn 4 48;watch 5 52;weaken 6 48;welcome 6 49;widen 5 48;win 1 91;withdraw 6 92;
withhold 8 48;work 4 48;write 2 93;`;
