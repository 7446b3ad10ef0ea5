# Lo que dice el sitio, en español. Palabras cortas y corrientes; se trata de usted.

## Todas las páginas
skip = Ir al contenido
languages = Idiomas
footer = Pie de página
home = Inicio
list = Lista
map = Mapa
site-plan = Plano del sitio
open-data = Datos abiertos
embed-link = Poner estos lugares en su sitio web
accessibility-status = Accesibilidad: no conforme
legal = Aviso legal
privacy = Datos personales
talk = ¿Prefiere hablar con alguien?
all-venues = Todos los lugares
venues = Lugares
communes = Municipios
district = Barrio
districts = Barrios
pages = Páginas
page-of = Página { $page } de { $pages }
previous-page = Página anterior
next-page = Página siguiente
about-site = Sobre este sitio
today = hoy
unknown = No se sabe
to-confirm = por confirmar
error-before = Error:{" "}
error-before-title = Error:{" "}
problem = Hay un problema

## Inicio
home-title = ¿Dónde encontrar ayuda con el ordenador, el teléfono o Internet?
home-lead = Lugares en { $place } donde le ayudan. Elija lo que quiere hacer.
home-open = { $n ->
    [0] Ahora mismo no sabemos de ningún lugar abierto
    [one] Ahora mismo: 1 lugar abierto
   *[other] Ahora mismo: { $n } lugares abiertos
}
home-usually-open = { $n ->
    [0] Ahora mismo no sabemos de ningún lugar abierto
    [one] Ahora mismo: 1 lugar normalmente abierto
   *[other] Ahora mismo: { $n } lugares normalmente abiertos
}
other-need = Otra cosa, o no lo sé
open-now = Abierto ahora
open-then = Abierto en ese momento
near-me = Cerca de mí
search-label = Buscar un lugar o una ayuda
search-example = Imprimir, CAF, médiathèque…
search = Buscar
see-all = { $n ->
    [one] Ver el lugar
   *[other] Ver los { $n } lugares
}
see-map = Ver el mapa
see-list = Ver la lista
needs-title = ¿Qué quiere hacer?
needs-information = Le dicen dónde encontrar ayuda

## Necesidades y servicios
service-acces-libre = Usar un ordenador
service-poste-adapte = Ordenador adaptado a la discapacidad
service-wifi = Wifi
service-imprimante = Imprimir
service-scanner = Escanear un papel
service-borne-tactile = Pantalla táctil
service-aide-personnalisee = Recibir ayuda de alguien
service-demarches = Hacer mis trámites
service-ecrivain-public = Escribir una carta, rellenar un papel
service-atelier = Aprender
service-insertion = Buscar trabajo con el ordenador
service-pret-materiel = Pedir prestado un aparato
service-vente-solidaire = Comprar un aparato más barato
service-connexion-solidaire = Internet y teléfono más baratos
service-reconditionnement = Aparatos arreglados
service-don-materiel = Donar un aparato
service-depannage = Reparar un aparato
short-acces-libre = Ordenador
short-poste-adapte = Ordenador adaptado
short-wifi = Wifi
short-imprimante = Imprimir
short-scanner = Escanear
short-borne-tactile = Pantalla táctil
short-aide-personnalisee = Ayuda
short-demarches = Trámites
short-ecrivain-public = Ayuda para escribir
short-atelier = Talleres
short-insertion = Empleo
short-pret-materiel = Préstamo
short-vente-solidaire = Aparato más barato
short-connexion-solidaire = Internet más barato
short-reconditionnement = Arreglados
short-don-materiel = Donar
short-depannage = Reparación

## Los que no lo han dicho
unsaid-acces-libre = { $n ->
    [one] 1 lugar no ha dicho si tiene un ordenador para usar
   *[other] { $n } lugares no han dicho si tienen un ordenador para usar
}
unsaid-poste-adapte = { $n ->
    [one] 1 lugar no ha dicho si tiene un ordenador adaptado
   *[other] { $n } lugares no han dicho si tienen un ordenador adaptado
}
unsaid-wifi = { $n ->
    [one] 1 lugar no ha dicho si tiene wifi
   *[other] { $n } lugares no han dicho si tienen wifi
}
unsaid-imprimante = { $n ->
    [one] 1 lugar no ha dicho si tiene impresora
   *[other] { $n } lugares no han dicho si tienen impresora
}
unsaid-scanner = { $n ->
    [one] 1 lugar no ha dicho si tiene escáner
   *[other] { $n } lugares no han dicho si tienen escáner
}
unsaid-borne-tactile = { $n ->
    [one] 1 lugar no ha dicho si tiene pantalla táctil
   *[other] { $n } lugares no han dicho si tienen pantalla táctil
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 lugar no ha dicho si alguien ayuda allí
   *[other] { $n } lugares no han dicho si alguien ayuda allí
}
unsaid-demarches = { $n ->
    [one] 1 lugar no ha dicho si ayuda con los trámites
   *[other] { $n } lugares no han dicho si ayudan con los trámites
}
unsaid-ecrivain-public = { $n ->
    [one] 1 lugar no ha dicho si alguien ayuda gratis a escribir cartas
   *[other] { $n } lugares no han dicho si alguien ayuda gratis a escribir cartas
}
unsaid-atelier = { $n ->
    [one] 1 lugar no ha dicho si hace talleres
   *[other] { $n } lugares no han dicho si hacen talleres
}
unsaid-insertion = { $n ->
    [one] 1 lugar no ha dicho si ayuda a buscar trabajo
   *[other] { $n } lugares no han dicho si ayudan a buscar trabajo
}
unsaid-pret-materiel = { $n ->
    [one] 1 lugar no ha dicho si presta aparatos
   *[other] { $n } lugares no han dicho si prestan aparatos
}
unsaid-vente-solidaire = { $n ->
    [one] 1 lugar no ha dicho si vende aparatos más baratos
   *[other] { $n } lugares no han dicho si venden aparatos más baratos
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 lugar no ha dicho si ofrece Internet más barato
   *[other] { $n } lugares no han dicho si ofrecen Internet más barato
}
unsaid-reconditionnement = { $n ->
    [one] 1 lugar no ha dicho si arregla aparatos viejos
   *[other] { $n } lugares no han dicho si arreglan aparatos viejos
}
unsaid-don-materiel = { $n ->
    [one] 1 lugar no ha dicho si acepta aparatos donados
   *[other] { $n } lugares no han dicho si aceptan aparatos donados
}
unsaid-depannage = { $n ->
    [one] 1 lugar no ha dicho si repara
   *[other] { $n } lugares no han dicho si reparan
}
unsaid-some = { $n ->
    [one] 1 lugar no lo ha dicho todo
   *[other] { $n } lugares no lo han dicho todo
}
see-them = : verlos
section-hours-unknown = { $n ->
    [one] Horario no conocido: 1 lugar
   *[other] Horario no conocido: { $n } lugares
}
section-building-open = Lugares abiertos, horas de la ayuda no conocidas
section-nearest = Nada cumple todo. Estos lugares pueden ayudarle

## Lista
list-title-all = Todos los lugares
list-title-open = Lugares abiertos ahora
list-title-text = «{ $text }»
list-title-district = Barrio { $district }
count-venues = { $n ->
    [0] Ningún lugar lo ha dicho.
    [one] 1 lugar.
   *[other] { $n } lugares.
}
count-open = { $n ->
    [0] No sabemos de ningún lugar abierto.
    [one] 1 lugar abierto.
   *[other] { $n } lugares abiertos.
}
count-usually-open = { $n ->
    [0] No sabemos de ningún lugar abierto.
    [one] 1 lugar normalmente abierto.
   *[other] { $n } lugares normalmente abiertos.
}
count-places = { $n ->
    [one] { $n } lugar
   *[other] { $n } lugares
}
order-distance = Primero el más cercano.
order-opening = Primero el que abre antes.
order-name = Por orden alfabético.
choices = Sus elecciones
remove-choice = : quitar esta elección
more-choices = Más opciones
what-i-want = Lo que quiero hacer
conditions = Condiciones
when = ¿Qué día y a qué hora?
audience = ¿Para quién?
care = Discapacidad, dificultad para leer
language = Idioma hablado
any = No importa
show-venues = Ver los lugares
free = Gratis
with-unsaid = Con los que no lo han dicho
near-you = Cerca de usted
map-box = Zona del mapa
within = A menos de { $distance }
approximate-position = posición aproximada
no-position = no está en el mapa
relay-helps = Teléfono no conocido. { $relay } puede ayudarle:
call = Llamar
go-there = Cómo llegar
book = Pedir cita
information-point-short = Información

## Cerca de mí
near-title = Buscar cerca de su casa
near-phone = Usar mi posición
near-address = Una dirección, una calle o un barrio
near-example = Por ejemplo: 12 rue de Lannoy, o Épeule
near-wait = Buscando su posición…
near-refused = No tenemos su posición. Escriba una dirección o una calle.
near-privacy = No guardamos ni su dirección ni su posición. La redondeamos a 100 metros.
near-districts = O elija un barrio
near-empty = Escriba una dirección, una calle o un barrio
near-unknown = No encontramos esta dirección. Revise el nombre de la calle, o elija un barrio
near-away = El servicio de direcciones no responde, y no conocemos este nombre. Escriba solo la calle, o elija un barrio
near-elsewhere = Esta dirección está demasiado lejos. Escriba una calle o un barrio de aquí

## Estados
state-open = Abierto
state-usually = Normalmente abierto
state-open-until = Abierto hasta las { $h }
state-usually-until = Normalmente abierto hasta las { $h }
state-open-until-day = Abierto hasta: { $day }, { $h }
state-usually-until-day = Normalmente abierto hasta: { $day }, { $h }
state-open-from = Abre: { $day } a las { $h }
state-usually-from = Normalmente abre: { $day } a las { $h }
state-building-open = Lugar abierto. Para la ayuda, llame.
state-building-open-until = Lugar abierto hasta las { $h }. Para la ayuda, llame.
state-building-usually-until = Lugar normalmente abierto hasta las { $h }. Para la ayuda, llame.
state-appointment = Con cita
state-appointment-from = Con cita: { $day } a las { $h }
state-closed = Cerrado
state-closed-opens = Cerrado · abre: { $day } a las { $h }
state-closed-usually-opens = Cerrado · normalmente abre: { $day } a las { $h }
state-closed-appointment = Cerrado · con cita: { $day } a las { $h }
state-gone = Este lugar ya no existe
state-unknown = Horario no conocido
state-holiday = Día festivo ({ $holiday }): seguramente cerrado, llame antes de venir
call-first = Llame antes de venir.
call-first-help = Para la ayuda, llame antes de venir.

## Un lugar
what-you-can-do = Lo que puede hacer aquí
information-point = Pregunte aquí dónde encontrar ayuda cerca de su casa.
services-unknown = Todavía no sabemos qué se puede hacer aquí. Llame para preguntar.
not-here = Aquí no hay:
unknown-ask = No se sabe, pregunte por teléfono:
this-week = Esta semana:
next-time = Próxima vez: { $day } a las { $h }
quantity = { $n ->
    [one] 1 en total
   *[other] { $n } en total
}
quantity-computers = { $n ->
    [one] 1 ordenador
   *[other] { $n } ordenadores
}
help-hours-unknown = horas de la ayuda no conocidas: llame
help-hours-venue = a las horas de apertura
said-old = dato de { $date }, por confirmar
week-title = Horario del lugar esta semana
week-closed = Cerrado
week-all-day = Todo el día
week-from = a partir de las { $h }
week-range = { $from } – { $to }
week-probably-closed = Seguramente cerrado, llame
week-holiday = festivo: { $holiday }
week-closure = cierre excepcional
week-exceptional = horario excepcional
closure-day = Cerrado el { $from }.
closure-days = Cerrado del { $from } al { $to }.
opening-day = Horario especial el { $from }.
opening-days = Horario especial del { $from } al { $to }.
hours-no-source = No conocemos el horario.
come = Cómo venir
street-unknown = Calle no conocida,
wheelchair-yes = Acceso en silla de ruedas
wheelchair-no = Sin acceso en silla de ruedas
wheelchair-unknown = Acceso en silla de ruedas: no se sabe
approximate-street = Posición aproximada: el punto del mapa es el de la calle, no el de la puerta.
no-position-long = No tenemos la posición de este lugar: no está en el mapa.
accessibility-sheet = Acceso al edificio, en detalle (Acceslibre)
see-on-map = Ver en el mapa
small-map = Posición del lugar en { $place }
good-to-know = Es útil saber
cost = Precio
how-to-come = Cómo le atienden
papers = Qué traer
languages-spoken = Idiomas hablados
welcome = Atención especial
labels = Sellos
email = Correo
website = Sitio web
sources = De dónde vienen estos datos
report = Avisar de un error
report-call = ¿Un error? Llame:
send = Enviar
print = Imprimir
address-copied = Dirección de la página copiada.
printed-on = Impreso el { $date }
said-source = Según { $source }, { $date }. Por confirmar.
said-visitor = Según un visitante, { $date }. Por confirmar.
group-identite = Nombre
group-adresse = Dirección
group-position = Posición
group-telephone = Teléfono
group-en-ligne = Correo y sitio web
group-horaires = Horario
group-offres = Servicios
group-conditions = Condiciones
group-presentation = Presentación

## Vocabularios
cost-gratuit = Gratis
cost-gratuit-sous-condition = Gratis con condiciones
cost-payant = De pago
booking-sans-rendez-vous = Sin cita
booking-sur-rendez-vous = Con cita
booking-avec-ou-sans = Con o sin cita
booking-sur-orientation = Enviado por un trabajador social
audience-jeunes = Jóvenes
audience-etudiants = Estudiantes
audience-familles = Familias y niños
audience-seniors = Personas mayores
audience-femmes = Mujeres
care-moteur = Discapacidad física
care-visuel = Ver mal, no ver
care-auditif = Oír mal, no oír
care-mental = Discapacidad mental
care-illettrisme = Leer y escribir es difícil
access-se-presenter = Venir al lugar
access-telephoner = Llamar por teléfono
access-ecrire = Escribir un correo electrónico
access-fiche-de-prescription = Ser enviado por un profesional
access-rdv-en-ligne = Pedir cita por Internet
access-pas-de-public = Este lugar no recibe al público
language-fr = francés
language-ar = árabe
language-en = inglés
language-pt = portugués
language-es = español
language-it = italiano
language-tr = turco
language-ro = rumano
language-pl = polaco
language-uk = ucraniano
language-ru = ruso
language-ps = pastún
language-fa = dari, persa
language-am = amárico
language-lsf = lengua de signos francesa
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (ayuda con Internet)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence
typology-ASSO = Asociación
typology-BIB = Biblioteca
typology-CCAS = Servicio social municipal (CCAS)
typology-CS = Centro social
typology-EPN = Espacio con ordenadores
typology-MQ = Casa de barrio
typology-MUNI = Ayuntamiento
typology-RFS = France services
typology-TIERS_LIEUX = Espacio compartido
holiday-new-year = Año Nuevo
holiday-good-friday = Viernes Santo
holiday-easter-monday = Lunes de Pascua
holiday-labour-day = 1 de mayo
holiday-victory-1945 = 8 de mayo
holiday-ascension = Ascensión
holiday-whit-monday = Lunes de Pentecostés
holiday-national-day = 14 de julio
holiday-assumption = Asunción
holiday-all-saints = Todos los Santos
holiday-armistice-1918 = 11 de noviembre
holiday-christmas = Navidad
holiday-saint-stephen = San Esteban
holiday-abolition = abolición de la esclavitud

## Fechas y distancias
day-today = hoy
day-tomorrow = mañana
date-weekday = { $weekday } { $date }
date-day = { $day } de { $month }
date-none = sin fecha
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
distance-m = { $n } m
distance-km = { $n } km
distance-about = unos { $distance }
distance-walk = { $distance }, unos { $n } min a pie
distance-drive = { $distance }, unos { $n } min en coche

## Barrios y municipios
districts-title = Los barrios
place-commune-title = Ayuda en { $name }
place-district-title = Ayuda en el barrio { $name }
place-lead = Los lugares de { $name } donde le ayudan con el ordenador, el teléfono o Internet.
place-none = Todavía no conocemos ningún lugar aquí. Mire todos los lugares, o llame.

## Mapa
skip-map = Saltar el mapa
map-name = Mapa de los lugares
map-no-script = El mapa no se puede ver aquí. La lista dice lo mismo.
legend = Leyenda
map-zoom-in = Ampliar
map-zoom-out = Reducir
map-close = Cerrar
map-here = Buscar aquí
map-call = Llamar
map-see = Ver el lugar
map-approx = Posición aproximada
map-cluster-act = ampliar
map-two-fingers = Dos dedos para mover el mapa
map-ctrl-wheel = Ctrl + rueda para ampliar el mapa
map-you = Usted está aquí
map-loading = Cargando el mapa…
map-failed = El mapa no ha podido cargar los lugares. La lista es correcta.
map-many = Amplíe el mapa, o use la lista.
map-map-help = Flechas para mover, más y menos para ampliar o reducir.
map-legend-open = Abierto, confirmado
map-legend-usual = Normalmente abierto
map-legend-rdv = Con cita
map-legend-closed = Cerrado
map-legend-unknown = Horario no conocido

## Errores
error-400-title = No hemos entendido esta petición
error-400-text = La dirección de la página tiene un error.
error-403-title = Esta página no es para usted
error-403-text = Es para otras personas. Si es un error, llame a la ciudad.
error-404-title = Esta página no existe
error-404-text = Quizá la dirección ha cambiado, o está mal escrita.
error-405-title = Esto no se hace aquí
error-405-text = Vuelva a la página anterior y empiece otra vez.
error-413-title = Es demasiado largo
error-413-text = Lo que ha enviado es demasiado largo. Acórtelo y empiece otra vez.
error-429-title = Demasiadas peticiones a la vez
error-429-text = Espere un minuto y empiece otra vez.
error-500-title = Algo no ha funcionado
error-500-text = Es culpa nuestra, no suya. Pruebe otra vez en un momento.
error-503-title = El sitio está ocupado
error-503-text = Pruebe otra vez en un minuto.
bad-filter-value = «{ $value }» no quiere decir nada para «{ $parameter }».
bad-filter-twice = «{ $parameter }» está dos veces.
bad-filter-needs = «{ $parameter }» necesita «{ $other }».
bad-filter-many = Hay más de 100 elecciones en la dirección.

## Páginas obligatorias
accessibility = Accesibilidad
accessibility-lead = Este sitio no es conforme al RGAA 4.1: nadie de fuera lo ha revisado todavía.
accessibility-done-title = Lo que revisamos en cada cambio
accessibility-done-keyboard = Todo se hace con el teclado.
accessibility-done-script = Todo funciona sin JavaScript, menos el mapa. La lista dice lo mismo que el mapa.
accessibility-done-list = Cada color lleva también una palabra y una forma.
accessibility-done-tools = Herramientas automáticas revisan cada página, en francés y en árabe, en pantalla pequeña y grande.
accessibility-not-title = Lo que no se ha revisado
accessibility-not-audit = Nadie de fuera ha hecho una revisión.
accessibility-not-readers = No se ha probado con lectores de pantalla reales.
accessibility-not-texts = Los textos escritos por los lugares quedan en su idioma.
accessibility-problem-title = ¿Un problema?
accessibility-problem = Díganoslo:
accessibility-defender = Si no respondemos, puede escribir al Défenseur des droits (defensor de los derechos):
legal-publisher = Editor del sitio
legal-director = Director de la publicación
legal-host = Alojamiento
legal-officer = Responsable de la protección de datos
legal-contact = Contacto
legal-blank = No indicado
legal-why-blank = La administración que publica este sitio debe rellenar estas líneas.
legal-data-title = Los datos
legal-data = Cada dato dice de dónde viene y de qué fecha es, al final de la página del lugar.
legal-software-title = El programa
legal-software = Este sitio está hecho con Repère.
legal-licences = Licencias de los componentes
privacy-lead = Puede usar este sitio sin decir nada de usted.
privacy-cookies = Ninguna cookie para los visitantes.
privacy-third = Ninguna petición a otro sitio durante su visita. Los mapas pasan por nosotros.
privacy-position = Solo pedimos su posición si toca «Cerca de mí». Se redondea a 100 metros antes de salir de su aparato, y no se guarda.
privacy-address = La dirección que escribe se envía al servicio nacional de direcciones, sin su nombre, y no se guarda.
privacy-words = Cuando una búsqueda no encuentra nada, contamos las palabras sueltas, sin la frase, sin la hora, sin usted.
privacy-log = No guardamos ningún registro de las visitas.
privacy-venues-title = Los lugares
privacy-venues = Los lugares se describen con datos públicos: nunca el nombre de una persona, su correo o su teléfono personal.
privacy-rights = Para corregir o quitar un dato sobre usted:
privacy-cnil = También puede escribir a la CNIL (protección de datos):
privacy-offline-title = Leer sin red
privacy-offline-what = Si toca «Guardar en este teléfono», su navegador guarda el inicio, los lugares y su elección en su aparato. Nada se guarda antes, nada se añade cuando lee, nada se nos envía.
privacy-offline-erase = «Borrar», en la página «Leer sin red», quita todo de este aparato.
privacy-offline-link = Ver o borrar lo que está guardado
map-show = Mostrar el mapa
map-show-why = Su aparato ahorra datos: el mapa espera a que usted lo pida.
