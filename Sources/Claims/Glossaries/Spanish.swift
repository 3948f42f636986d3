/// Spanish, as far as counts need it.
extension GlossaryDefinition {
  static let spanish = GlossaryDefinition(
    code: "es",
    words: """
      más_de=more_than más_que=more_than menos_de=fewer_than al_menos=at_least por_lo_menos=at_least
      cuando_menos=at_least como_mínimo=at_least como_máximo=at_most cerca_de=close_to alrededor_de=about
      en_torno_a=about aproximadamente=approximately unos=some unas=some casi=nearly hasta_el_momento=so_far
      hasta_ahora=so_far un_total_de=a_total_of de_los_cuales=of_whom de_las_cuales=of_whom de_ellos=of_them
      de_ellas=of_them entre_ellos=including entre_ellas=including incluidos=including incluidas=including
      incluyendo=including después_de=after antes_de=before a_causa_de=because_of debido_a=due_to por_ciento=percent
      número_de=number_of la_vida=their_lives desplazado_interno=displaced_person
      desplazados_internos=displaced_people desplazadas_internas=displaced desplazamiento_forzado=displacement
      desplazamiento_masivo=displacement tuvieron_que=had_to tuvo_que=had_to sin_hogar=homeless sin_hogares=homeless sin_techo=homeless
      sin_vivienda=homeless sin_viviendas=homeless sin_casa=homeless sin_casas=homeless sin_vida=lifeless
      víctima_mortal=fatality víctimas_mortales=fatalities se_han=have_been se_ha=has_been se_habían=had_been
      el=the la=the los=the las=the un=a una=a uno=one de=of del=of_the al=to_the a=to en=in con=with sin=without
      por=by para=for y=and e=and o=or u=or pero=but no=not ni=nor que=that quien=who quienes=who donde=where
      cuando=when mientras=while tras=after durante=during desde=from hasta=until entre=between sobre=on
      contra=against según=according_to como=as su=their sus=their este=this esta=this estos=these estas=these ese=that
      esa=that esos=those esas=those otro=another otra=another otros=other otras=other más=more menos=less cada=each
      ningún=no ninguna=no ninguno=none ningunos=no ningunas=no nadie=nobody
      todo=all toda=all todos=all todas=all ambos=both ella=she él=he ellos=they ellas=they se= lo= le= les= ya=already
      también=also aún=still todavía=still sólo=only solo=only además=also
      fue=was fueron=were es=is son=are ser=be sido=been siendo=being era=was eran=were está=is están=are estaba=was
      estaban=were estar=be estado=been ha=has han=have había=had habían=had haber=have hay=there_are hubo=there_were
      puede=may pueden=may podría=might podrían=might podrán=may debe=must deben=must deberán=must debieron=had_to
      será=will_be serán=will_be serían=would_be sería=would_be resultó=was resultaron=were resultado=been
      quedó=remained quedaron=remained quedan=remain queda=remains quedado=remained permanecen=remain
      permanecieron=remained encuentran=are encuentra=is encontraban=were tienen=have tiene=has
      dijo=said dijeron=said informó=reported informaron=reported señaló=said indicó=said afirmó=said precisó=said
      anunció=announced confirmó=confirmed aseguró=said declaró=declared
      autoridades=authorities gobierno=government ministerio=ministry ministro=minister alcalde=mayor
      gobernador=governor presidente=president portavoz=spokesman fuentes=sources oficiales=official policía=police
      bomberos=firefighters ejército=army
      muerto=dead muerta=dead muertos=dead muertas=dead murió=died murieron=died mueren=die fallecido=dead
      fallecida=dead fallecidos=dead fallecidas=dead herido=injured herida=injured heridos=injured heridas=injured
      hirió=injured! hirieron=injured! hirieron=injured lesionado=injured lesionados=injured lesionadas=injured muerte=death
      muertes=deaths desaparecido=missing desaparecida=missing desaparecidos=missing desaparecidas=missing
      subió=rose subieron=rose aumentó=rose ascendió=rose asciende=rises saldo=toll cifra=figure total=total desplazamiento=displacement huyó=fled huyeron=fled huyen=flee huido=fled
      refugiado=refugee refugiada=refugee refugiados=refugees refugiadas=refugees detenidos=detained
      detenidas=detained detuvo=detained! detuvieron=detained! destruye=destroys destruyó=destroyed! destruyeron=destroyed!
      destruyendo=destroying destruido=destroyed destruida=destroyed destruidos=destroyed destruidas=destroyed
      hogar=home hogares=homes gente=people jóvenes=youths menores=children menor=child policías=policemen
      internamente=internally parcialmente=partially totalmente=totally completamente=completely
      gravemente=seriously
      dos=two tres=three cuatro=four cinco=five seis=six siete=seven ocho=eight nueve=nine diez=ten once=eleven
      doce=twelve trece=thirteen catorce=fourteen quince=fifteen dieciséis=sixteen diecisiete=seventeen
      dieciocho=eighteen diecinueve=nineteen veinte=twenty treinta=thirty cuarenta=forty cincuenta=fifty sesenta=sixty
      setenta=seventy ochenta=eighty noventa=ninety cien=hundred ciento=hundred doscientos=two_hundred
      doscientas=two_hundred trescientos=three_hundred trescientas=three_hundred cuatrocientos=four_hundred
      cuatrocientas=four_hundred quinientos=five_hundred quinientas=five_hundred seiscientos=six_hundred
      seiscientas=six_hundred setecientos=seven_hundred setecientas=seven_hundred ochocientos=eight_hundred
      ochocientas=eight_hundred novecientos=nine_hundred novecientas=nine_hundred mil=thousand miles=thousands
      millón=million millones=million docena=dozen docenas=dozens decenas=dozens cientos=hundreds centenares=hundreds
      varios=several varias=several muchos=many muchas=many
      enero=January febrero=February marzo=March abril=April mayo=May junio=June julio=July agosto=August
      septiembre=September octubre=October noviembre=November diciembre=December lunes=Monday martes=Tuesday
      miércoles=Wednesday jueves=Thursday viernes=Friday sábado=Saturday domingo=Sunday hoy=today ayer=yesterday
      el_lunes=on_Monday el_martes=on_Tuesday el_miércoles=on_Wednesday el_jueves=on_Thursday el_viernes=on_Friday
      el_sábado=on_Saturday el_domingo=on_Sunday mes=month meses=months km=km
      """,
    nouns: """
      persona=person familia=family habitante=resident residente=resident vecino=resident poblador=resident
      ciudadano=citizen campesino=farmer minero=miner trabajador=worker migrante=migrant niño=child niña=girl
      mujer=woman hombre=man adulto=adult anciano=pensioner turista=tourist estudiante=student soldado=soldier
      militar=soldier agente=officer guerrillero=guerrilla manifestante=protester pasajero=passenger víctima=victim
      cadáver=body cuerpo=body damnificado=victim
      casa=house vivienda=home edificio=building escuela=school vehículo=vehicle albergue=shelter refugio=shelter campamento=camp
      evacuación=evacuation ciudad=city municipio=town aldea=village provincia=province departamento=province
      comunidad=community zona=area sector=area día=day semana=week año=year hora=hour metro=metre
      kilómetro=kilometre dólar=dollar grado=degree
      """,
    verbs: """
      evacuar=evacuate desplazar=displace desalojar=evacuate albergar=shelter alojar=shelter refugiar=take_refuge
      trasladar=move reubicar=relocate realojar=relocate reasentar=resettle expulsar=expel obligar=force forzar=force
      abandonar=leave dejar=leave perder=lose buscar=seek huir=flee salir=leave vivir=live dormir=sleep llegar=arrive
      afectar=affect inundar=flood dañar=damage destrozar=destroy destruir=destroy averiar=damage arrasar=raze sepultar=bury
      derrumbar=collapse colapsar=collapse quemar=burn incendiar=burn
      situar=locate ubicar=locate
      matar=kill asesinar=murder fallecer=die ahogar=drown herir=injure lesionar=injure desaparecer=disappear
      rescatar=rescue detener=detain arrestar=arrest capturar=capture secuestrar=kidnap liberar=free
      hospitalizar=hospitalize protestar=protest marchar=march
      """,
    conjugations: [
      Conjugation(
        infinitive: "ar", present: "a an", past: "ó aron", perfect: "ado", participle: "ada ados adas", gerund: "ando"),
      Conjugation(
        infinitive: "er", present: "e en", past: "ió ieron", perfect: "ido", participle: "ida idos idas",
        gerund: "iendo"),
      Conjugation(
        infinitive: "ir", present: "e en", past: "ió ieron", perfect: "ido", participle: "ida idos idas",
        gerund: "iendo"),
    ],
    plurals: [
      ("ión", "iones"), ("z", "ces"), ("a", "as"), ("e", "es"), ("o", "os"), ("", "es"),
    ])
}
