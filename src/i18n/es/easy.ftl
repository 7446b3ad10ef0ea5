# The easy version: one idea a sentence, twelve words at most, common words.
way-easy = Fácil
way-full = Versión completa
ways = Leer de otra forma
listen = Escuchar
listen-stop = Parar
easy-home-title = Le ayudamos
easy-home-lead = Aquí le ayudan con el ordenador.
easy-home-ask = ¿Qué quiere hacer?
easy-other = No lo sé
easy-open-now = Los lugares abiertos
easy-all = Todos los lugares
easy-talk = ¿Quiere hablar con alguien?
easy-call = Llame.
easy-call-first = Llame antes.
easy-call-help = Llame para la ayuda.
easy-back = Volver
easy-places = Los lugares
easy-more = Ver más
easy-less = Página anterior
easy-none = No hay ningún lugar.
easy-none-sure = No estamos seguros de ningún lugar.
easy-not-said = Este lugar no lo ha dicho todo.
easy-wider = Otros lugares no lo han dicho todo.
easy-wider-see = Ver estos lugares
easy-open = Está abierto.
easy-closes = Cierra a { $h }.
easy-closes-day = Cierra: { $day } a { $h }.
easy-usually-open = Seguramente está abierto.
easy-building-open = El lugar está abierto.
easy-appointment = Llame para tener una hora.
easy-closed = Está cerrado.
easy-opens = Próxima apertura: { $day } a { $h }.
easy-gone = Este lugar ya no existe.
easy-hours-unknown = No conocemos las horas.
easy-holiday = Es un día de fiesta.
easy-sure-venue = El lugar ha dicho que es correcto.
easy-sure-city = La ciudad ha dicho que es correcto.
easy-unsure = No estamos seguros.
easy-hour = { $h ->
    [one] la { $h }
   *[other] las { $h }
}
easy-hour-minutes = { $h ->
    [one] la { $h } y { $m }
   *[other] las { $h } y { $m }
}
easy-noon = mediodía
easy-midnight = medianoche
easy-day = { $day }: { $what }.
easy-then = Después { $what }.
easy-span = de { $from } a { $to }
easy-span-from = a partir de { $from }
easy-span-all-day = todo el día
easy-span-closed = está cerrado
easy-span-appointment = llame para tener una hora
easy-span-holiday = es un día de fiesta
easy-span-unknown = no se sabe
easy-day-changed = Atención, ese día cambian las horas.
easy-closure-day = Está cerrado el { $from }.
easy-closure-days = Está cerrado del { $from } al { $to }.
easy-change-day = Las horas cambian el { $from }.
easy-change-days = Las horas cambian del { $from } al { $to }.
easy-to-phone = Para llamar:
easy-no-phone = No tenemos el número de este lugar.
easy-relay = Llame a este número: le ayudan.
easy-where = ¿Dónde está?
easy-no-street = No conocemos la calle.
easy-way = Ver el camino
easy-when = ¿Cuándo está abierto?
easy-offers = ¿Qué se puede hacer aquí?
easy-offers-unknown = Todavía no se sabe.
easy-good = Es útil saber
easy-free = Es gratis.
easy-paid = Hay que pagar.
easy-wheelchair-yes = Se puede entrar en silla de ruedas.
easy-wheelchair-no = No se puede entrar en silla de ruedas.
easy-count = { $n ->
    [one] Hay un lugar.
   *[other] Hay { $n } lugares.
}
easy-service-acces-libre = Usar un ordenador
easy-service-poste-adapte = Ordenador para personas con discapacidad
easy-service-wifi = Internet en mi teléfono
easy-service-imprimante = Imprimir un papel
easy-service-scanner = Pasar un papel al ordenador
easy-service-borne-tactile = Pantalla para tocar
easy-service-aide-personnalisee = Alguien me ayuda
easy-service-demarches = Impuestos, CAF, salud: alguien me ayuda
easy-service-ecrivain-public = Alguien escribe conmigo
easy-service-atelier = Aprender con otras personas
easy-service-insertion = Encontrar trabajo
easy-service-pret-materiel = Llevarme un aparato y devolverlo
easy-service-vente-solidaire = Ordenador o teléfono barato
easy-service-connexion-solidaire = Internet barato
easy-service-reconditionnement = Aparatos viejos reparados
easy-service-don-materiel = Dar mi aparato viejo
easy-service-depannage = Mi aparato está roto
