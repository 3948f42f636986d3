/// Portuguese, as far as counts need it.
extension GlossaryDefinition {
  static let portuguese = GlossaryDefinition(
    code: "pt",
    words: """
      mais_de=more_than mais_do_que=more_than menos_de=fewer_than pelo_menos=at_least ao_menos=at_least
      no_mínimo=at_least no_máximo=at_most cerca_de=about perto_de=close_to em_torno_de=about por_volta_de=about
      aproximadamente=approximately quase=nearly até_o_momento=so_far até_agora=so_far um_total_de=a_total_of
      dos_quais=of_whom das_quais=of_whom deles=of_them delas=of_them entre_eles=including entre_elas=including
      incluindo=including depois_de=after antes_de=before por_causa_de=because_of devido_a=due_to por_cento=percent
      número_de=number_of a_vida=their_lives deslocados_internos=displaced_people tiveram_que=had_to tiveram_de=had_to teve_que=had_to sem_casa=homeless sem_teto=homeless
      sem_abrigo=homeless sem_vida=lifeless vítima_fatal=fatality vítimas_fatais=fatalities vítimas_mortais=fatalities
      o=the a=to os=the as=the um=a uma=a uns=some umas=some de=of do=of_the da=of_the dos=of_the das=of_the ao=to_the
      aos=to_the à=to_the às=to_the em=in no=in_the na=in_the nos=in_the nas=in_the com=with sem=without por=by pelo=by
      pela=by pelos=by pelas=by para=for e=and ou=or mas=but não=not nenhum=no nenhuma=no ninguém=nobody nem=nor que=that quem=who onde=where quando=when
      enquanto=while após=after durante=during desde=from até=until entre=between sobre=on contra=against
      segundo=according_to conforme=according_to como=as seu=their sua=their seus=their suas=their este=this esta=this
      estes=these estas=these esse=that essa=that outro=another outra=another outros=other outras=other mais=more
      menos=less cada=each todo=all toda=all todos=all todas=all ambos=both ele=he ela=she eles=they elas=they se= já=already
      também=also ainda=still só=only
      foi=was foram=were é=is são=are ser=be sido=been sendo=being era=was eram=were está=is estão=are estava=was
      estavam=were estar=be estado=been tem=has têm=have tinha=had tinham=had há=there_are havia=there_were
      houve=there_were pode=may podem=may poderia=might poderiam=might deve=must devem=must será=will_be
      serão=will_be ficou=was ficaram=were ficado=been permanecem=remain permaneceram=remained encontram=are
      disse=said disseram=said informou=reported informaram=reported afirmou=said anunciou=announced
      confirmou=confirmed declarou=declared
      autoridades=authorities governo=government ministério=ministry ministro=minister prefeito=mayor
      governador=governor presidente=president fontes=sources polícia=police bombeiros=firefighters exército=army
      morto=dead morta=dead mortos=dead mortas=dead morreu=died morreram=died morrem=die ferido=injured ferida=injured
      feridos=injured feridas=injured feriu=injured feriram=injured morte=death mortes=deaths desaparecido=missing
      desaparecida=missing desaparecidos=missing desaparecidas=missing desabrigado=homeless desabrigada=homeless
      desabrigados=homeless desabrigadas=homeless desalojado=displaced desalojada=displaced desalojados=displaced
      desalojadas=displaced fugiu=fled fugiram=fled fugido=fled fogem=flee destrói=destroys! destroem=destroy! destruiu=destroyed! destruíram=destroyed
      destruído=destroyed destruída=destroyed destruídos=destroyed destruídas=destroyed refugiado=refugee
      refugiados=refugees subiu_para=rose_to subiu=rose aumentou=rose chega_a=reaches chegou_a=reached saldo=toll total=total lar=home lares=homes abrigo=shelter abrigos=shelters gente=people
      jovens=youths policiais=policemen residentes=residents moradores=residents parcialmente=partially
      totalmente=totally completamente=completely gravemente=seriously
      dois=two duas=two três=three quatro=four cinco=five seis=six sete=seven oito=eight nove=nine dez=ten onze=eleven
      doze=twelve treze=thirteen catorze=fourteen quatorze=fourteen quinze=fifteen dezesseis=sixteen
      dezessete=seventeen dezoito=eighteen dezenove=nineteen vinte=twenty trinta=thirty quarenta=forty cinquenta=fifty
      sessenta=sixty setenta=seventy oitenta=eighty noventa=ninety cem=hundred cento=hundred duzentos=two_hundred
      duzentas=two_hundred trezentos=three_hundred trezentas=three_hundred quatrocentos=four_hundred
      quatrocentas=four_hundred quinhentos=five_hundred quinhentas=five_hundred mil=thousand milhares=thousands
      milhão=million milhões=million dúzia=dozen dúzias=dozens dezenas=dozens centenas=hundreds vários=several
      várias=several muitos=many muitas=many
      janeiro=January fevereiro=February março=March abril=April maio=May junho=June julho=July agosto=August
      setembro=September outubro=October novembro=November dezembro=December hoje=today ontem=yesterday
      segunda_-_feira=Monday terça_-_feira=Tuesday quarta_-_feira=Wednesday quinta_-_feira=Thursday
      sexta_-_feira=Friday sábado=Saturday domingo=Sunday mês=month meses=months km=km
      """,
    nouns: """
      pessoa=person família=family habitante=resident morador=resident cidadão=citizen agricultor=farmer mineiro=miner
      trabalhador=worker migrante=migrant criança=child menina=girl menino=boy mulher=woman homem=man adulto=adult
      idoso=pensioner turista=tourist estudante=student soldado=soldier militar=soldier agente=officer
      manifestante=protester passageiro=passenger vítima=victim corpo=body
      casa=house residência=home moradia=home edifício=building prédio=building escola=school veículo=vehicle
      acampamento=camp evacuação=evacuation cidade=city município=town aldeia=village província=province estado=state
      comunidade=community zona=area região=region dia=day semana=week ano=year hora=hour metro=metre
      quilômetro=kilometre dólar=dollar grau=degree
      """,
    verbs: """
      evacuar=evacuate retirar=evacuate deslocar=displace desalojar=evacuate desabrigar=leave_homeless abrigar=shelter
      alojar=shelter acolher=shelter refugiar=take_refuge transferir=move realocar=relocate reassentar=resettle
      expulsar=expel obrigar=force forçar=force abandonar=leave deixar=leave perder=lose procurar=seek fugir=flee
      viver=live chegar=arrive afetar=affect atingir=affect inundar=flood alagar=flood danificar=damage destruir=destroy
      arrasar=raze soterrar=bury desabar=collapse queimar=burn incendiar=burn
      situar=locate localizar=locate
      matar=kill assassinar=murder falecer=die afogar=drown ferir=injure desaparecer=disappear resgatar=rescue
      deter=detain prender=arrest capturar=capture sequestrar=kidnap libertar=free hospitalizar=hospitalize
      protestar=protest marchar=march
      """,
    conjugations: [
      Conjugation(
        infinitive: "ar", present: "a am", past: "ou aram", perfect: "ado", participle: "ada ados adas", gerund: "ando"),
      Conjugation(
        infinitive: "er", present: "e em", past: "eu eram", perfect: "ido", participle: "ida idos idas",
        gerund: "endo"),
      Conjugation(
        infinitive: "ir", present: "e em", past: "iu iram", perfect: "ido", participle: "ida idos idas",
        gerund: "indo"),
    ],
    plurals: [
      ("ão", "ões"), ("m", "ns"), ("r", "res"), ("al", "ais"), ("", "s"),
    ])
}
