# Asking for an appointment at a place: what the person who asks reads.

booking-moment = { $day } às { $hour }
booking-ask = Pedir uma hora marcada
booking-title = { $name }: pedir uma hora marcada
booking-lead = Escreva aqui. O local recebe o seu pedido e responde.
booking-service = Para quê?
booking-service-other = Outra coisa
booking-need = Diga mais
booking-need-hint = Por exemplo: declarar os meus impostos, abrir uma conta CAF. Não escreva senhas nem o número da segurança social.
booking-need-missing = Diga para que vem
booking-when = Quando pode vir?
booking-when-hint = Por exemplo: quinta-feira de manhã, ou todos os dias depois das 16:00
booking-when-missing = Diga quando pode vir
booking-name = O seu nome
booking-name-missing = Escreva o seu nome
booking-contact = Como podemos responder?
booking-contact-hint = Basta um dos dois.
booking-contact-missing = Dê um telefone ou um e-mail
booking-phone = Telefone
booking-phone-bad = Escreva um número de telefone, como 06 12 34 56 78
booking-email = E-mail
booking-email-hint = Vai receber uma carta que diz como está o seu pedido, e como apagá-lo.
booking-email-bad = Escreva um e-mail, como nom@exemple.fr
booking-long = É longo demais: escreva menos
booking-send = Enviar o meu pedido
booking-who-reads = Só este local lê o seu pedido. Fica guardado em código secreto, 30 dias no máximo.
booking-too-many = Já saíram daqui muitos pedidos. O seu texto está guardado em baixo: envie-o mais tarde, ou ligue para o local.

booking-thanks = O seu pedido foi enviado
booking-thanks-next = O local lê o pedido e responde, por e-mail ou por telefone. Ainda não é uma hora marcada.
booking-thanks-letter = Deu o seu e-mail? Vai chegar uma carta. Veja também no correio não desejado (spam).
booking-thanks-erase = Para apagar o seu pedido: abra o link da carta, ou diga ao local. Senão, apaga-se sozinho em 30 dias.

booking-gone = Este pedido já não está aqui
booking-gone-text = Foi apagado, ou tem mais de 30 dias.
booking-erased = Está apagado
booking-erased-text = Não fica nada deste pedido neste site.
booking-broken = Este pedido não pode ser lido
booking-broken-text = Foi estragado ou mudado. Preferimos não mostrar nada a mostrar uma coisa falsa. Ligue para a outra pessoa, se puder.
booking-too-late = O pedido mudou desde que abriu esta página. Veja como está agora.

booking-mine = O seu pedido de hora marcada
booking-mine-title = { $name }: o seu pedido de hora marcada
booking-mine-demandee = O local ainda não respondeu.
booking-mine-proposee = O local propõe: { $moment }.
booking-mine-acceptee = Hora marcada: { $moment }.
booking-mine-refusee = O local não pode receber.
booking-mine-declinee = Disse não a este momento: { $moment }. O local já sabe.
booking-yes = Sim, eu vou
booking-no = Não, não posso
booking-erase-title = Apagar
booking-erase-text = Apagar o seu pedido não anula uma hora já marcada: para isso, ligue para o local.
booking-erase = Apagar o meu pedido
booking-file-title = Hora marcada: { $venue }

privacy-booking-title = Se pedir uma hora marcada
privacy-booking-what = O seu nome, o seu telefone ou e-mail, o que precisa e o momento que prefere: só o local os lê, para responder.
privacy-booking-sealed = São guardados em código secreto, com uma chave que não está junto dos dados.
privacy-booking-time = São apagados no máximo depois de 30 dias.
privacy-booking-erase = Pode apagá-los já: pelo link da sua carta, ou pedindo ao local.

letter-booking-kept = O pedido é apagado do site no máximo 30 dias depois do envio, e o link deixa de abrir.

letter-booking-sent-subject = O seu pedido foi enviado
letter-booking-sent-what = O seu pedido de hora marcada foi enviado. É para este local: { $venue }. O local lê e responde. Ainda não é uma hora marcada.
letter-booking-other-subject = { $venue } propõe um momento
letter-booking-other-what = { $venue } propõe: { $moment }. Diga sim ou não.
letter-booking-yes-subject = Hora marcada: { $venue }
letter-booking-yes-what = Tem hora marcada: { $moment }, em { $venue }.
letter-booking-where = Endereço: { $address }.
letter-booking-file = Abra o ficheiro junto para pôr esta hora na sua agenda.
letter-booking-no-subject = { $venue } não pode receber
letter-booking-no-what = { $venue } não pode dar uma hora. O motivo é este:
letter-booking-follow = Ver como está o meu pedido
letter-booking-reply = Responder
letter-booking-erase = Apagar o meu pedido
letter-booking-call = Prefere telefonar? Ligue para { $phone }.
letter-booking-person-why = Recebe esta carta porque este e-mail foi escrito para pedir uma hora em { $venue }. Não foi quem pediu? Apague o pedido.
