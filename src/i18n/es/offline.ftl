# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Leer este sitio sin red
offline-link = Leer sin red
offline-lead = Su teléfono puede guardar este sitio. No se guarda nada antes de que toque el botón.
offline-shared = ¿Varias personas usan este teléfono u ordenador? No guarde nada: la persona siguiente lo vería.
offline-what = Lo que se va a guardar
offline-what-places = { $n ->
    [one] El inicio, la lista y la página de un lugar
   *[other] El inicio, la lista y las páginas de { $n } lugares
}
offline-what-selection = Los lugares que ha elegido
offline-what-day = El día: { $day }
offline-some-near = Son los { $n } lugares más cercanos, de { $total }.
offline-some-fresh = Son { $n } lugares de { $total }: los que tienen los datos más recientes.
offline-around = Guardar mejor los lugares cerca de mí
offline-no-state = Una copia no puede decir si un lugar está abierto ahora. Da los días y las horas, para dos semanas.
offline-keep = Guardar en este teléfono
offline-again = Actualizar
offline-erase = Borrar
offline-saved = Guardado el { $when }
offline-wait = Guardando…
offline-done = Está guardado. Puede leer estas páginas sin red.
offline-failed = No se ha guardado nada: ha fallado la red, o no hay sitio. Pruebe otra vez.
offline-erased = Todo está borrado de este teléfono.
offline-unable = Su navegador no puede guardar estas páginas. Puede imprimir un día, aquí abajo.

## A day
offline-day-title = Un día entero
offline-day-lead = Todos los lugares y sus horas para un día, en una página, para guardar o imprimir.
offline-day-which = Día
offline-day-see = Ver este día
offline-day-name = Los lugares, { $day }
offline-day-made = Horas calculadas el { $day }.
offline-day-why = Lo que ha cambiado después no está: llame antes de enviar a alguien.
offline-day-open = Abiertos ese día
offline-day-unknown = Hay que preguntar el horario
offline-day-closed = Cerrados ese día

## The copies
offline-copy = Copia del { $day }.
offline-copy-why = No dice si está abierto ahora.
offline-old = Tiene más de dos semanas: llame antes de venir.
offline-hours = Días y horas
offline-manage = Lo que está guardado en este teléfono
offline-absent-title = No hay red
offline-absent-lead = Esta página no está guardada en este teléfono.
offline-absent-kept = Puede leer
