/**
 * Words that say nothing about the matter: articles, pronouns, prepositions,
 * auxiliaries and the small change of news, French and English, folded.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'le la les un une des du de au aux ce cet cette ces cela ceci ca mon ton son sa ses leur leurs notre nos votre vos ' +
    'il elle ils elles on nous vous je tu me te se lui eux moi toi soi en qui que quoi dont ou lequel laquelle lesquels lesquelles ' +
    'et mais donc or ni car si comme quand lorsque lorsqu puisque puisqu quoique tandis alors ainsi aussi apres avant avec chez contre dans depuis des ' +
    'durant entre envers hors jusque jusqu malgre outre par parmi pendant pour sans selon sous sur vers via lors ' +
    'qu lorsqu puisqu jusqu quelqu aujourd aucun aucune demeure demeurent semble semblent ne pas plus moins tres trop peu tout toute tous toutes meme memes autre autres chaque plusieurs quelque quelques certain certaine certains certaines ' +
    'etre est sont ete etait etaient sera seront serait seraient fut furent soit soient avoir ai as a avons avez ont eu avait avaient aura auront aurait auraient ayant ' +
    'faire fait font faisait fera feront ferait faite faites aller va vont allait ira iront peut peuvent pouvait pourra pourront pourrait pourraient pu ' +
    'doit doivent devait devra devront devrait devraient du falloir faut fallait faudra faudrait ' +
    'encore deja toujours jamais souvent parfois bien mal ici ailleurs puis ensuite enfin desormais aujourd hui hier demain notamment egalement cependant toutefois neanmoins ' +
    'pourtant afin lorsque selon via etc cas fois lieu point part chose maniere facon quant question sujet cadre suite sein titre ' +
    'trentaine vingtaine dizaine quinzaine centaine quarantaine cinquantaine euros euro dollars livres jour jours mois semaine semaines annee annees an ans ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'dernier derniere derniers dernieres prochain prochaine prochains prochaines nouveau nouvel nouvelle nouveaux nouvelles ' +
    'milliard milliards million millions millier milliers mille cent cents deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente environ pres ' +
    'the an of to in on at by for with from into over under about against between through during before after above below up down out off ' +
    'and or but if then else when while where which who whom whose what that this these those there here it its he she they them his her their our your we you my me us him ' +
    'is are was were be been being have has had having do does did done doing will would shall should can could may might must ' +
    'not no nor only own same so than too very just also still even more most much many some any all each every other another such both few ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday as ' +
    'billion thousand hundred two three four five six seven eight nine ten said'
  ).split(' '),
);
