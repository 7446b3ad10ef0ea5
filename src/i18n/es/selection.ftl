# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] Su lugar
   *[other] Sus { $n } lugares
}
selection-lead = Estos lugares se guardan en la dirección de esta página, y en ningún otro sitio.
selection-keep = Guardar para la hoja
selection-back = Volver a los lugares elegidos
selection-remove = Quitar
selection-add = Añadir un lugar
selection-add-label = Nombre del lugar, o ayuda que busca
selection-add-this = Añadir
selection-none = Ningún otro lugar responde a estas palabras.
selection-full = Ha elegido doce lugares: es el máximo.
selection-paper = La hoja para dar
selection-paper-lead = Una página para tres lugares, en francés y en el idioma de la persona.
selection-language = Idioma de la persona
selection-only-french = Solo francés
selection-need = Lo que la persona quiere hacer
selection-need-none = Sin precisar
selection-day = Día deseado
selection-day-any = No importa
selection-desk = Quién da la hoja
selection-desk-hint = No es obligatorio. El nombre de la recepción, no el de la persona.
selection-large = Letra grande: un lugar por página
selection-see-paper = Ver la hoja
selection-send = Enviar
selection-copy = Copiar la dirección
selection-sms = Por SMS
selection-mail = Por correo electrónico
selection-share = Compartir
selection-qr = Código QR de esta página
selection-qr-how = Apunte a este código con un teléfono: se abre esta página.
selection-text = Llevarse el texto, sin Internet
selection-qr-text = Código QR del texto
selection-qr-text-how = Este código contiene el texto mismo: nombres, teléfonos, horas de hoy. El teléfono lo lee sin Internet.
share-today = hoy: { $hours }
share-subject = Lugares que pueden ayudarle

## The sheet
slip-name = Hoja para dar
slip-title = { $n ->
    [one] Para ayudarle: 1 lugar
   *[other] Para ayudarle: { $n } lugares
}
slip-print-how = Imprima con Ctrl + P. Una página A4, en blanco y negro.
slip-hours-venue = Horario del lugar
slip-hours-help = Horas de la ayuda
slip-hours-unknown = Horario no conocido
slip-no-street = Calle no conocida
slip-qr = Código QR: estos lugares en su teléfono
slip-map = Plano: dónde están los lugares
slip-live = Horario al día en su teléfono
slip-meeting = Su cita
slip-papers = Qué llevar
slip-papers-source = Fuente: { $source }
slip-edited = impreso el { $date }

## The liaison sheet
liaison-title = Hoja de enlace
liaison-never-sent = Lo que escribe aquí se queda en esta pantalla. No se envía ni se guarda nada. Imprima la hoja o copie el texto antes de salir de la página.
liaison-by-hand = También puede imprimir la hoja vacía y rellenarla a mano.
liaison-to = Para
liaison-person = La persona (nombre, o iniciales)
liaison-reach = Cómo hablar con ella
liaison-need = Lo que necesita
liaison-level = Lo que sabe hacer
liaison-level-new = Empieza
liaison-level-some = Sabe un poco
liaison-level-alone = Lo hace casi sola
liaison-language = Idioma hablado
liaison-done = Lo que ya se ha hecho
liaison-from = Quién envía (lugar y nombre)
liaison-answer = Cómo responder (teléfono, correo)
liaison-agreed = La persona está de acuerdo en que se entregue esta hoja.
liaison-sign = Fecha y firma de la persona:
liaison-copy = Copiar el texto
liaison-copied = Texto copiado
liaison-clear = Borrar todo
liaison-cleared = Todo está borrado
liaison-reply = Respuesta
liaison-reply-how = Para cortar y devolver a quien envió a la persona.
liaison-reply-from = Lugar que responde, y su teléfono:
liaison-reply-seen = Persona atendida el:
liaison-reply-done = Lo que se ha hecho:
liaison-reply-over = Está resuelto
liaison-reply-again = Vuelve el … / … / …
liaison-reply-elsewhere = Se la envía a otro lugar
