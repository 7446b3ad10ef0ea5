# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] O seu local
   *[other] Os seus { $n } locais
}
selection-lead = Estes locais ficam guardados no endereço desta página, e em mais lado nenhum.
selection-keep = Guardar para a folha
selection-back = Voltar aos locais escolhidos
selection-remove = Tirar
selection-add = Juntar um local
selection-add-label = Nome do local, ou ajuda que procura
selection-add-this = Juntar
selection-none = Nenhum outro local responde a estas palavras.
selection-full = Escolheu doze locais: é o máximo.
selection-paper = A folha para dar
selection-paper-lead = Uma página para três locais, em francês e na língua da pessoa.
selection-language = Língua da pessoa
selection-only-french = Só francês
selection-need = O que a pessoa quer fazer
selection-need-none = Sem precisar
selection-day = Dia desejado
selection-day-any = Não importa
selection-desk = Quem dá a folha
selection-desk-hint = Facultativo. O nome da receção, não o da pessoa.
selection-large = Letra grande: um local por página
selection-see-paper = Ver a folha
selection-send = Enviar
selection-copy = Copiar o endereço
selection-sms = Por SMS
selection-mail = Por e-mail
selection-share = Partilhar
selection-qr = Código QR desta página
selection-qr-how = Aponte um telefone para este código: esta página abre.
selection-text = Levar o texto, sem Internet
selection-qr-text = Código QR do texto
selection-qr-text-how = Este código contém o próprio texto: nomes, telefones, horas de hoje. O telefone lê-o sem Internet.
share-today = hoje: { $hours }
share-subject = Locais que podem ajudar

## The sheet
slip-name = Folha para dar
slip-title = { $n ->
    [one] Para ajudar: 1 local
   *[other] Para ajudar: { $n } locais
}
slip-print-how = Imprima com Ctrl + P. Uma página A4, a preto e branco.
slip-hours-venue = Horário do local
slip-hours-help = Horas da ajuda
slip-hours-unknown = Horário não conhecido
slip-no-street = Rua não conhecida
slip-qr = Código QR: estes locais no seu telefone
slip-map = Mapa: onde ficam os locais
slip-live = Horário atual no seu telefone
slip-meeting = A sua hora marcada
slip-papers = O que levar
slip-papers-source = Fonte: { $source }
slip-edited = impresso em { $date }

## The liaison sheet
liaison-title = Folha de ligação
liaison-never-sent = O que escreve aqui fica neste ecrã. Nada é enviado, nada é guardado. Imprima a folha ou copie o texto antes de sair da página.
liaison-by-hand = Também pode imprimir a folha vazia e preenchê-la à mão.
liaison-to = Para
liaison-person = A pessoa (nome, ou iniciais)
liaison-reach = Como contactá-la
liaison-need = Do que precisa
liaison-level = O que sabe fazer
liaison-level-new = Está a começar
liaison-level-some = Sabe um pouco
liaison-level-alone = Faz quase tudo sozinha
liaison-language = Língua falada
liaison-done = O que já foi feito
liaison-from = Quem envia (local e nome)
liaison-answer = Como responder (telefone, e-mail)
liaison-agreed = A pessoa aceita que esta folha seja entregue.
liaison-sign = Data e assinatura da pessoa:
liaison-copy = Copiar o texto
liaison-copied = Texto copiado
liaison-clear = Apagar tudo
liaison-cleared = Está tudo apagado
liaison-reply = Resposta
liaison-reply-how = Para cortar e devolver a quem enviou a pessoa.
liaison-reply-from = Local que responde, e o seu telefone:
liaison-reply-seen = Pessoa recebida em:
liaison-reply-done = O que foi feito:
liaison-reply-over = Está resolvido
liaison-reply-again = Volta em … / … / …
liaison-reply-elsewhere = É enviada para outro local
