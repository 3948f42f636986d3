/// French, as far as counts need it.
extension GlossaryDefinition {
  static let french = GlossaryDefinition(
    code: "fr",
    words: """
      plus_de=more_than plus_d'=more_than moins_de=fewer_than moins_d'=fewer_than au_moins=at_least au_plus=at_most
      près_de=close_to près_d'=close_to autour_de=about environ=about approximativement=approximately quelque=some
      quelques=several presque=nearly jusqu'ici=so_far un_total_de=a_total_of au_total=in_total dont=including
      parmi_eux=including parmi_elles=including y_compris=including d'_entre_eux=of_them d'_entre_elles=of_them
      à_cause_de=because_of en_raison_de=because_of pour_cent=percent nombre_de=number_of ont_dû=had_to a_dû=had_to
      sans_-_abri=homeless sans_-_abris=homeless déplacés_internes=displaced_people déplacées_internes=displaced
      la_vie=their_lives sans_abri=homeless sans_abris=homeless sans_toit=homeless sans_logement=homeless sans_logis=homeless
      sans_domicile=homeless sans_vie=lifeless
      le=the la=the les=the l'=the un=a une=a des=the de=of du=of_the d'=of au=to_the aux=to_the à=to a=has en=in dans=in
      avec=with sans=without par=by pour=for et=and ou=or soit=or mais=but aucun=no aucune=no personne_ne=nobody personne_n'=nobody nul_ne=nobody ne= n'= pas=not ni=nor que=that qu'=that
      qui=who où=where quand=when pendant=during après=after avant=before depuis=from jusqu'=until entre=between
      sur=on contre=against selon=according_to comme=as son=his sa=their ses=their leur=their leurs=their ce=this
      cette=this ces=these autre=another autres=other plus=more moins=less chaque=each tout=all tous=all toute=all
      toutes=all il=he elle=she ils=they elles=they se= s'= y= déjà=already aussi=also encore=still
      fut=was furent=were est=is sont=are être=be été=been étant=being était=was étaient=were ont=have avait=had
      avaient=had avoir=have peut=may peuvent=may pourrait=might pourraient=might doit=must doivent=must sera=will_be
      seront=will_be serait=would_be seraient=would_be fait=left restent=remain reste=remains trouvent=are
      dit=said déclaré=said indiqué=said annoncé=announced affirmé=said rapporté=reported précisé=said confirmé=confirmed
      autorités=authorities gouvernement=government ministère=ministry ministre=minister maire=mayor préfet=governor
      gouverneur=governor président=president sources=sources police=police pompiers=firefighters armée=army
      mort=dead morte=dead morts=dead mortes=dead blessé=injured blessée=injured blessés=injured blessées=injured
      tué=killed tuée=killed tués=killed tuées=killed décès=deaths disparu=missing disparue=missing disparus=missing
      disparues=missing sinistré=affected sinistrée=affected sinistrés=affected sinistrées=affected trouvé=found trouvée=found trouvés=found s'_élève=rises se_sont_réfugiés=have_taken_refuge se_sont_réfugiées=have_taken_refuge se_sont=have s'_est=has
      passé=risen bilan=toll
      total=total fui=fled contraint=forced! contraints=forced contraintes=forced fuient=flee fuyant=fleeing déplacement=displacement réfugié=refugee réfugiée=refugee
      réfugiés=refugees réfugiées=refugees arrêté=arrested arrêtés=arrested détenu=detained détenus=detained
      perdu=lost perdue=lost perdus=lost perdues=lost détruit=destroyed détruite=destroyed détruits=destroyed
      détruites=destroyed détruisant=destroying endommagé=damaged endommagée=damaged endommagés=damaged
      endommagées=damaged foyer=home foyers=homes chez=at gens=people enfants=children jeunes=youths femmes=women
      hommes=men cas=cases partiellement=partially totalement=totally complètement=completely
      grièvement=seriously gravement=seriously relogé=relocated relogés=relocated relogée=relocated relogées=relocated
      deux=two trois=three quatre=four cinq=five six=six sept=seven huit=eight neuf=nine dix=ten onze=eleven
      douze=twelve treize=thirteen quatorze=fourteen quinze=fifteen seize=sixteen vingt=twenty trente=thirty
      quarante=forty cinquante=fifty soixante=sixty cent=hundred cents=hundred mille=thousand milliers=thousands
      million=million millions=million milliard=billion milliards=billion douzaine=dozen dizaines=dozens
      centaines=hundreds centaine=hundred plusieurs=several
      janvier=January février=February mars=March avril=April mai=May juin=June juillet=July août=August
      septembre=September octobre=October novembre=November décembre=December lundi=Monday mardi=Tuesday
      mercredi=Wednesday jeudi=Thursday vendredi=Friday samedi=Saturday dimanche=Sunday aujourd'hui=today hier=yesterday
      refuge=refuge ce_lundi=on_Monday le_lundi=on_Monday mois=month km=km
      """,
    nouns: """
      personne=person famille=family ménage=household habitant=resident résident=resident villageois=villager
      citoyen=citizen paysan=farmer mineur=miner travailleur=worker migrant=migrant enfant=child femme=woman homme=man
      adulte=adult touriste=tourist étudiant=student élève=pupil soldat=soldier militaire=soldier policier=policeman
      combattant=fighter rebelle=rebel manifestant=protester passager=passenger victime=victim corps=body
      civil=civilian maison=house habitation=home logement=home case=hut bâtiment=building immeuble=building
      école=school véhicule=vehicle abri=shelter camp=camp tente=tent évacuation=evacuation ville=city village=village
      quartier=district province=province région=region localité=town commune=town jour=day semaine=week an=year
      année=year heure=hour mètre=metre kilomètre=kilometre degré=degree
      """,
    verbs: """
      évacuer=evacuate déplacer=displace déloger=displace chasser=expel expulser=expel héberger=shelter abriter=shelter
      loger=shelter accueillir=shelter réfugier=take_refuge transférer=move reloger=relocate réinstaller=resettle
      forcer=force obliger=force quitter=leave abandonner=leave laisser=leave fuir=flee vivre=live
      arriver=arrive affecter=affect toucher=affect inonder=flood endommager=damage détruire=destroy raser=raze
      ensevelir=bury effondrer=collapse brûler=burn incendier=burn
      tuer=kill assassiner=murder mourir=die décéder=die noyer=drown blesser=injure disparaître=disappear
      secourir=rescue sauver=rescue arrêter=arrest capturer=capture enlever=kidnap libérer=free
      hospitaliser=hospitalize manifester=protest défiler=march
      """,
    conjugations: [
      Conjugation(
        infinitive: "er", present: "e ent", past: "a èrent", perfect: "é", participle: "ée és ées", gerund: "ant"),
      Conjugation(
        infinitive: "ir", present: "it issent", past: "irent", perfect: "i", participle: "ie is ies", gerund: "issant"),
      Conjugation(
        infinitive: "re", present: "", past: "", perfect: "", participle: "", gerund: ""),
    ],
    plurals: [("s", "s"), ("eau", "eaux"), ("", "s")])
}
