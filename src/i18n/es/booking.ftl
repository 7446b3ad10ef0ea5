# Asking for an appointment at a place: what the person who asks reads.

booking-moment = { $day } a las { $hour }
booking-ask = Pedir una cita
booking-title = { $name }: pedir una cita
booking-lead = Escriba aquí. El lugar recibe su petición y le responde.
booking-service = ¿Para qué?
booking-service-other = Otra cosa
booking-need = Diga algo más
booking-need-hint = Por ejemplo: declarar mis impuestos, abrir una cuenta CAF. No escriba ni contraseñas ni el número de la seguridad social.
booking-need-missing = Diga para qué viene
booking-when = ¿Cuándo puede venir?
booking-when-hint = Por ejemplo: el jueves por la mañana, o cualquier día después de las 16:00
booking-when-missing = Diga cuándo puede venir
booking-name = Su nombre
booking-name-missing = Escriba su nombre
booking-contact = ¿Cómo responderle?
booking-contact-hint = Basta con uno de los dos.
booking-contact-missing = Dé un teléfono o un correo electrónico
booking-phone = Teléfono
booking-phone-bad = Escriba un número de teléfono, como 06 12 34 56 78
booking-email = Correo electrónico
booking-email-hint = Recibirá una carta que dice cómo va su petición, y cómo borrarla.
booking-email-bad = Escriba una dirección de correo, como nom@exemple.fr
booking-long = Es demasiado largo: escriba menos
booking-send = Enviar mi petición
booking-who-reads = Solo este lugar lee su petición. Se guarda cifrada, 30 días como máximo.
booking-too-many = Han salido demasiadas peticiones de aquí. Su texto está guardado abajo: envíelo más tarde, o llame al lugar.

booking-thanks = Su petición ha salido
booking-thanks-next = El lugar la lee y le responde, por correo electrónico o por teléfono. Todavía no es una cita.
booking-thanks-letter = ¿Ha dado su correo electrónico? Le llega una carta. Mire también en el correo no deseado.
booking-thanks-erase = Para borrar su petición: abra el enlace de la carta, o dígaselo al lugar. Si no, se borra sola en 30 días.

booking-gone = Esta petición ya no está
booking-gone-text = Se ha borrado, o tiene más de 30 días.
booking-erased = Está borrada
booking-erased-text = No queda nada de esta petición en este sitio.
booking-broken = Esta petición no se puede leer
booking-broken-text = Está dañada o la han cambiado. Preferimos no mostrar nada a mostrar algo falso. Llame a la otra persona si puede.
booking-too-late = La petición ha cambiado desde que abrió esta página. Así está ahora.

booking-mine = Su petición de cita
booking-mine-title = { $name }: su petición de cita
booking-mine-demandee = El lugar todavía no ha respondido.
booking-mine-proposee = El lugar le propone: { $moment }.
booking-mine-acceptee = Cita confirmada: { $moment }.
booking-mine-refusee = El lugar no puede recibirle.
booking-mine-declinee = Ha dicho que no a este momento: { $moment }. El lugar lo sabe.
booking-yes = Sí, voy
booking-no = No, no puedo
booking-erase-title = Borrar
booking-erase-text = Borrar su petición no anula una cita ya confirmada: para eso, llame al lugar.
booking-erase = Borrar mi petición
booking-file-title = Cita: { $venue }

privacy-booking-title = Si pide una cita
privacy-booking-what = Su nombre, su teléfono o su correo, lo que necesita y el momento que le conviene: solo el lugar los lee, para responderle.
privacy-booking-sealed = Están cifrados con una clave que no se guarda con los datos.
privacy-booking-time = Se borran como máximo a los 30 días.
privacy-booking-erase = Puede borrarlos ya: con el enlace de su carta, o pidiéndoselo al lugar.

letter-booking-kept = La petición se borra del sitio como máximo 30 días después de enviarla, y el enlace ya no se abre.

letter-booking-sent-subject = Su petición ha salido
letter-booking-sent-what = Su petición de cita ha salido. Es para este lugar: { $venue }. Allí la leen y le responden. Todavía no es una cita.
letter-booking-other-subject = { $venue } le propone un momento
letter-booking-other-what = { $venue } le propone: { $moment }. Diga sí o no.
letter-booking-yes-subject = Cita confirmada: { $venue }
letter-booking-yes-what = Tiene una cita: { $moment }, en { $venue }.
letter-booking-where = Dirección: { $address }.
letter-booking-file = Abra el archivo adjunto para poner esta cita en su agenda.
letter-booking-no-subject = { $venue } no puede recibirle
letter-booking-no-what = { $venue } no puede darle una cita. El motivo es este:
letter-booking-follow = Ver cómo va mi petición
letter-booking-reply = Responder
letter-booking-erase = Borrar mi petición
letter-booking-call = ¿Prefiere llamar por teléfono? Llame al { $phone }.
letter-booking-person-why = Recibe esta carta porque alguien escribió esta dirección para pedir una cita en { $venue }. ¿No era usted? Borre la petición.
