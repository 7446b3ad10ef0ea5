# What several parts of the site say to everybody.

## Pages
back = Volver

## The other pages of the site
partners = Colaboradores
partners-run = ¿Se encarga de un lugar?
front-link = ¿Atiende al público?
front-title = Recepción: orientar a alguien
new-title = Proponer un lugar
confirm-work-here = ¿Trabaja aquí?

## Forms
honeypot = Deje vacía esta casilla
email-bad = Escriba una dirección de correo completa, como nom@exemple.fr
again-title = Envíe otra vez
again-text = El formulario era demasiado viejo, o se envió demasiado rápido. Lo que escribió está guardado.
again-too-many = Espere un minuto y envíe otra vez. Lo que escribió está guardado en esta página.
again-send = Enviar

## The age of what we know
fresh-today = hoy
fresh-days = { $n ->
    [1] ayer
   *[other] hace { $n } días
}
fresh-weeks = { $n ->
    [one] hace { $n } semana
   *[other] hace { $n } semanas
}
fresh-months = hace { $n } meses
fresh-year = hace más de un año
fresh-since = Confirmado { $age }.
fresh-over-a-year = Sin confirmar desde hace más de un año: llame antes de venir.
fresh-never = Nunca confirmado por el lugar: llame antes de venir.
fresh-venue = Confirmado por el lugar { $age } ({ $date }).
fresh-city = Confirmado por la ciudad, por teléfono, { $age } ({ $date }).
fresh-venue-old = Confirmado por el lugar ({ $date }). Sin confirmar desde hace más de un año: llame antes de venir.
fresh-city-old = Confirmado por la ciudad, por teléfono ({ $date }). Sin confirmar desde hace más de un año: llame antes de venir.

## Privacy
privacy-people-title = Si se encarga de un lugar, o nos escribe
privacy-people-account = Guardamos su correo electrónico y los lugares de los que se encarga, mientras tenga acceso. La ciudad puede darle todo y borrar todo.
privacy-people-cookie = Una sola cookie, cuando está conectado: dice al sitio que es usted. Se va cuando se desconecta.
privacy-people-log = El registro de las conexiones y de las decisiones se guarda 12 meses.
privacy-people-report = Si avisa de un error, su correo electrónico no es obligatorio. Sirve para responderle y luego se borra.

## Letters. $who: who writes; $site: the name of the site.
letter-hello = Hola:
letter-colon = :
letter-or-copy = O copie esta dirección en su navegador:
letter-signed = { $who }, para { $site }

## Languages
other-languages = Otros idiomas
translation-review = Traducción por revisar
translation-tell = ¿Ve un error? Díganoslo:

## Dates
date-full = { $date } de { $year }
midnight = 24:00
