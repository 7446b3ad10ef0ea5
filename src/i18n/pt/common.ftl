# What several parts of the site say to everybody.

## Pages
back = Voltar

## The other pages of the site
partners = Parceiros
partners-run = Trata de um local?
front-link = Atende o público?
front-title = Receção: orientar alguém
new-title = Propor um local
confirm-work-here = Trabalha aqui?

## Forms
honeypot = Deixe este espaço vazio
email-bad = Escreva um e-mail completo, como nom@exemple.fr
again-title = Envie outra vez
again-text = O formulário era velho demais, ou foi enviado depressa demais. O que escreveu está guardado.
again-too-many = Espere um minuto e envie outra vez. O que escreveu está guardado nesta página.
again-send = Enviar

## The age of what we know
fresh-today = hoje
fresh-days = { $n ->
    [1] ontem
   *[other] há { $n } dias
}
fresh-weeks = { $n ->
    [one] há { $n } semana
   *[other] há { $n } semanas
}
fresh-months = há { $n } meses
fresh-year = há mais de um ano
fresh-since = Confirmado { $age }.
fresh-over-a-year = Não confirmado há mais de um ano: ligue antes de vir.
fresh-never = Nunca confirmado pelo local: ligue antes de vir.
fresh-venue = Confirmado pelo local { $age } ({ $date }).
fresh-city = Confirmado pela cidade, por telefone, { $age } ({ $date }).
fresh-venue-old = Confirmado pelo local ({ $date }). Não confirmado há mais de um ano: ligue antes de vir.
fresh-city-old = Confirmado pela cidade, por telefone ({ $date }). Não confirmado há mais de um ano: ligue antes de vir.

## Privacy
privacy-people-title = Se trata de um local, ou nos escreve
privacy-people-account = Guardamos o seu e-mail e os locais de que trata, enquanto tiver acesso. A cidade pode dar-lhe tudo e apagar tudo.
privacy-people-cookie = Um só cookie, quando entra na sua conta: diz ao site quem é. Desaparece quando sai da conta.
privacy-people-log = O registo das entradas e das decisões é guardado 12 meses.
privacy-people-report = Se avisar de um erro, o seu e-mail é facultativo. Serve para responder, depois é apagado.

## Letters. $who: who writes; $site: the name of the site.
letter-hello = Bom dia,
letter-colon = :
letter-or-copy = Ou copie este endereço para o seu navegador:
letter-signed = { $who }, para { $site }

## Languages
other-languages = Outras línguas
translation-review = Tradução a rever
translation-tell = Vê um erro? Diga-nos:

## Dates
date-full = { $date } de { $year }
midnight = 24:00
