# The easy version: one idea a sentence, twelve words at most, common words.
way-easy = Fácil
way-full = Versão completa
ways = Ler de outra forma
listen = Ouvir
listen-stop = Parar
easy-home-title = Nós ajudamos
easy-home-lead = Aqui, há ajuda com o computador.
easy-home-ask = O que quer fazer?
easy-other = Não sei
easy-open-now = Os locais abertos
easy-all = Todos os locais
easy-talk = Quer falar com alguém?
easy-call = Ligue.
easy-call-first = Ligue antes.
easy-call-help = Ligue para a ajuda.
easy-back = Voltar
easy-places = Os locais
easy-more = Ver mais
easy-less = Página anterior
easy-none = Não há nenhum local.
easy-none-sure = Não temos certeza de nenhum local.
easy-not-said = Este local não disse tudo.
easy-wider = Outros locais não disseram tudo.
easy-wider-see = Ver estes locais
easy-open = Está aberto.
easy-closes = Fecha às { $h }.
easy-closes-day = Fecha { $day } às { $h }.
easy-usually-open = Deve estar aberto.
easy-building-open = O local está aberto.
easy-appointment = Ligue para marcar uma hora.
easy-closed = Está fechado.
easy-opens = Abre { $day } às { $h }.
easy-gone = Este local já não existe.
easy-hours-unknown = Não conhecemos as horas.
easy-holiday = É um dia de festa.
easy-sure-venue = O local disse que está certo.
easy-sure-city = A cidade disse que está certo.
easy-unsure = Não temos certeza.
easy-hour = { $h ->
    [one] { $h } hora
   *[other] { $h } horas
}
easy-hour-minutes = { $h ->
    [one] { $h } hora e { $m }
   *[other] { $h } horas e { $m }
}
easy-noon = 12 horas
easy-midnight = 24 horas
easy-day = { $day }: { $what }.
easy-then = Depois { $what }.
easy-span = das { $from } às { $to }
easy-span-from = a partir das { $from }
easy-span-all-day = todo o dia
easy-span-closed = está fechado
easy-span-appointment = ligue para marcar uma hora
easy-span-holiday = é um dia de festa
easy-span-unknown = não se sabe
easy-day-changed = Atenção, nesse dia as horas mudam.
easy-closure-day = Está fechado neste dia: { $from }.
easy-closure-days = Está fechado de { $from } a { $to }.
easy-change-day = As horas mudam neste dia: { $from }.
easy-change-days = As horas mudam de { $from } a { $to }.
easy-to-phone = Para ligar:
easy-no-phone = Não temos o número deste local.
easy-relay = Ligue para este número: há quem ajude.
easy-where = Onde fica?
easy-no-street = Não conhecemos a rua.
easy-way = Ver o caminho
easy-when = Quando está aberto?
easy-offers = O que se pode fazer aqui?
easy-offers-unknown = Ainda não se sabe.
easy-good = Bom saber
easy-free = É grátis.
easy-paid = É preciso pagar.
easy-wheelchair-yes = Pode-se entrar em cadeira de rodas.
easy-wheelchair-no = Não se pode entrar em cadeira de rodas.
easy-count = { $n ->
    [one] Há um local.
   *[other] Há { $n } locais.
}
easy-service-acces-libre = Usar um computador
easy-service-poste-adapte = Computador para pessoas com deficiência
easy-service-wifi = Internet no meu telefone
easy-service-imprimante = Imprimir um papel
easy-service-scanner = Pôr um papel no computador
easy-service-borne-tactile = Ecrã para tocar
easy-service-aide-personnalisee = Alguém me ajuda
easy-service-demarches = Impostos, CAF, saúde: alguém me ajuda
easy-service-ecrivain-public = Alguém escreve comigo
easy-service-atelier = Aprender com outras pessoas
easy-service-insertion = Encontrar trabalho
easy-service-pret-materiel = Levar um aparelho e devolver
easy-service-vente-solidaire = Computador ou telefone barato
easy-service-connexion-solidaire = Internet barata
easy-service-reconditionnement = Aparelhos velhos reparados
easy-service-don-materiel = Dar o meu aparelho velho
easy-service-depannage = O meu aparelho está avariado
