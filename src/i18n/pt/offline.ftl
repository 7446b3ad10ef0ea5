# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Ler este site sem rede
offline-link = Ler sem rede
offline-lead = O seu telefone pode guardar este site. Nada é guardado antes de tocar no botão.
offline-shared = Várias pessoas usam este telefone ou computador? Não guarde nada: a pessoa seguinte iria ver.
offline-what = O que vai ser guardado
offline-what-places = { $n ->
    [one] O início, a lista e a página de um local
   *[other] O início, a lista e as páginas de { $n } locais
}
offline-what-selection = Os locais que escolheu
offline-what-day = O dia: { $day }
offline-some-near = São os { $n } locais mais perto, em { $total }.
offline-some-fresh = São { $n } locais em { $total }: os que têm as informações mais recentes.
offline-around = Guardar antes os locais perto de mim
offline-no-state = Uma cópia não pode dizer se um local está aberto agora. Dá os dias e as horas, para duas semanas.
offline-keep = Guardar neste telefone
offline-again = Atualizar
offline-erase = Apagar
offline-saved = Guardado em { $when }
offline-wait = A guardar…
offline-done = Está guardado. Pode ler estas páginas sem rede.
offline-failed = Nada foi guardado: faltou a rede, ou o espaço. Tente de novo.
offline-erased = Está tudo apagado deste telefone.
offline-unable = O seu navegador não pode guardar estas páginas. Pode imprimir um dia, aqui em baixo.

## A day
offline-day-title = Um dia inteiro
offline-day-lead = Todos os locais e as suas horas para um dia, numa página, para guardar ou imprimir.
offline-day-which = Dia
offline-day-see = Ver este dia
offline-day-name = Os locais, { $day }
offline-day-made = Horas calculadas: { $day }.
offline-day-why = O que mudou depois não está aqui: ligue antes de enviar alguém.
offline-day-open = Abertos nesse dia
offline-day-unknown = É preciso perguntar o horário
offline-day-closed = Fechados nesse dia

## The copies
offline-copy = Cópia: { $day }.
offline-copy-why = Não diz se está aberto agora.
offline-old = Tem mais de duas semanas: ligue antes de vir.
offline-hours = Dias e horas
offline-manage = O que está guardado neste telefone
offline-absent-title = Sem rede
offline-absent-lead = Esta página não está guardada neste telefone.
offline-absent-kept = Pode ler
