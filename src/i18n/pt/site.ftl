# O que o site diz, em português. Palavras curtas e correntes, compreendidas em Portugal e no Brasil.

## Todas as páginas
skip = Ir para o conteúdo
languages = Línguas
footer = Fim da página
home = Início
list = Lista
map = Mapa
site-plan = Mapa do site
open-data = Dados abertos
embed-link = Pôr estes lugares no seu site
accessibility-status = Acessibilidade: não conforme
legal = Informações legais
privacy = Dados pessoais
talk = Prefere falar com alguém?
all-venues = Todos os locais
venues = Locais
communes = Municípios
district = Bairro
districts = Bairros
pages = Páginas
page-of = Página { $page } de { $pages }
previous-page = Página anterior
next-page = Página seguinte
about-site = Sobre este site
today = hoje
unknown = Não se sabe
to-confirm = a confirmar
error-before = Erro:{" "}
error-before-title = Erro:{" "}
problem = Há um problema

## Início
home-title = Onde encontrar ajuda com o computador, o telefone, a Internet?
home-lead = Locais em { $place } onde há quem ajude. Escolha o que quer fazer.
home-open = { $n ->
    [0] Neste momento, não sabemos de nenhum local aberto
    [one] Neste momento: 1 local aberto
   *[other] Neste momento: { $n } locais abertos
}
home-usually-open = { $n ->
    [0] Neste momento, não sabemos de nenhum local aberto
    [one] Neste momento: 1 local normalmente aberto
   *[other] Neste momento: { $n } locais normalmente abertos
}
other-need = Outra coisa, ou não sei
open-now = Aberto agora
open-then = Aberto nesse momento
near-me = Perto de mim
search-label = Procurar um local ou uma ajuda
search-example = Imprimir, CAF, médiathèque…
search = Procurar
see-all = { $n ->
    [one] Ver o local
   *[other] Ver os { $n } locais
}
see-map = Ver o mapa
see-list = Ver a lista
needs-title = O que quer fazer?
needs-information = Dizem-lhe onde encontrar ajuda

## Necessidades e serviços
service-acces-libre = Usar um computador
service-poste-adapte = Computador adaptado à deficiência
service-wifi = Wi-Fi
service-imprimante = Imprimir
service-scanner = Digitalizar um papel
service-borne-tactile = Ecrã tátil
service-aide-personnalisee = Ter a ajuda de alguém
service-demarches = Tratar dos meus papéis oficiais
service-ecrivain-public = Escrever uma carta, preencher um papel
service-atelier = Aprender
service-insertion = Procurar trabalho no computador
service-pret-materiel = Pedir um aparelho emprestado
service-vente-solidaire = Comprar um aparelho mais barato
service-connexion-solidaire = Internet e telefone mais baratos
service-reconditionnement = Aparelhos usados, arranjados
service-don-materiel = Dar um aparelho
service-depannage = Reparar um aparelho
short-acces-libre = Computador
short-poste-adapte = Computador adaptado
short-wifi = Wi-Fi
short-imprimante = Imprimir
short-scanner = Digitalizar
short-borne-tactile = Ecrã tátil
short-aide-personnalisee = Ajuda
short-demarches = Papéis oficiais
short-ecrivain-public = Ajuda a escrever
short-atelier = Aulas em grupo
short-insertion = Emprego
short-pret-materiel = Empréstimo
short-vente-solidaire = Aparelho mais barato
short-connexion-solidaire = Internet mais barata
short-reconditionnement = Arranjados
short-don-materiel = Dar
short-depannage = Reparação

## Os que não disseram
unsaid-acces-libre = { $n ->
    [one] 1 local não disse se tem um computador para usar
   *[other] { $n } locais não disseram se têm um computador para usar
}
unsaid-poste-adapte = { $n ->
    [one] 1 local não disse se tem um computador adaptado
   *[other] { $n } locais não disseram se têm um computador adaptado
}
unsaid-wifi = { $n ->
    [one] 1 local não disse se tem Wi-Fi
   *[other] { $n } locais não disseram se têm Wi-Fi
}
unsaid-imprimante = { $n ->
    [one] 1 local não disse se tem impressora
   *[other] { $n } locais não disseram se têm impressora
}
unsaid-scanner = { $n ->
    [one] 1 local não disse se tem scanner
   *[other] { $n } locais não disseram se têm scanner
}
unsaid-borne-tactile = { $n ->
    [one] 1 local não disse se tem um ecrã tátil
   *[other] { $n } locais não disseram se têm um ecrã tátil
}
unsaid-aide-personnalisee = { $n ->
    [one] 1 local não disse se há lá quem ajude
   *[other] { $n } locais não disseram se há lá quem ajude
}
unsaid-demarches = { $n ->
    [one] 1 local não disse se ajuda com os papéis oficiais
   *[other] { $n } locais não disseram se ajudam com os papéis oficiais
}
unsaid-ecrivain-public = { $n ->
    [one] 1 local não disse se alguém ajuda de graça a escrever cartas
   *[other] { $n } locais não disseram se alguém ajuda de graça a escrever cartas
}
unsaid-atelier = { $n ->
    [one] 1 local não disse se dá aulas em grupo
   *[other] { $n } locais não disseram se dão aulas em grupo
}
unsaid-insertion = { $n ->
    [one] 1 local não disse se ajuda a procurar trabalho
   *[other] { $n } locais não disseram se ajudam a procurar trabalho
}
unsaid-pret-materiel = { $n ->
    [one] 1 local não disse se empresta aparelhos
   *[other] { $n } locais não disseram se emprestam aparelhos
}
unsaid-vente-solidaire = { $n ->
    [one] 1 local não disse se vende aparelhos mais baratos
   *[other] { $n } locais não disseram se vendem aparelhos mais baratos
}
unsaid-connexion-solidaire = { $n ->
    [one] 1 local não disse se oferece Internet mais barata
   *[other] { $n } locais não disseram se oferecem Internet mais barata
}
unsaid-reconditionnement = { $n ->
    [one] 1 local não disse se arranja aparelhos usados
   *[other] { $n } locais não disseram se arranjam aparelhos usados
}
unsaid-don-materiel = { $n ->
    [one] 1 local não disse se recebe aparelhos dados
   *[other] { $n } locais não disseram se recebem aparelhos dados
}
unsaid-depannage = { $n ->
    [one] 1 local não disse se repara
   *[other] { $n } locais não disseram se reparam
}
unsaid-some = { $n ->
    [one] 1 local não disse tudo
   *[other] { $n } locais não disseram tudo
}
see-them = : ver
section-hours-unknown = { $n ->
    [one] Horário não conhecido: 1 local
   *[other] Horário não conhecido: { $n } locais
}
section-building-open = Locais abertos, horas da ajuda não conhecidas
section-nearest = Nenhum responde a tudo. Estes locais podem ajudar

## Lista
list-title-all = Todos os locais
list-title-open = Locais abertos agora
list-title-text = «{ $text }»
list-title-district = Bairro { $district }
count-venues = { $n ->
    [0] Nenhum local o disse.
    [one] 1 local.
   *[other] { $n } locais.
}
count-open = { $n ->
    [0] Não sabemos de nenhum local aberto.
    [one] 1 local aberto.
   *[other] { $n } locais abertos.
}
count-usually-open = { $n ->
    [0] Não sabemos de nenhum local aberto.
    [one] 1 local normalmente aberto.
   *[other] { $n } locais normalmente abertos.
}
count-places = { $n ->
    [one] { $n } local
   *[other] { $n } locais
}
order-distance = O mais perto primeiro.
order-opening = O que abre mais cedo primeiro.
order-name = Por ordem alfabética.
choices = As suas escolhas
remove-choice = : tirar esta escolha
more-choices = Mais escolhas
what-i-want = O que quero fazer
conditions = Condições
when = Que dia e a que horas?
audience = Para quem?
care = Deficiência, leitura difícil
language = Língua falada
any = Não importa
show-venues = Ver os locais
free = Grátis
with-unsaid = Com os que não disseram
near-you = Perto de si
map-box = Zona do mapa
within = A menos de { $distance }
approximate-position = posição aproximada
no-position = não está no mapa
relay-helps = Telefone não conhecido. { $relay } pode ajudar:
call = Ligar
go-there = Como chegar
book = Marcar hora
information-point-short = Informações

## Perto de mim
near-title = Procurar perto de casa
near-phone = Usar a minha posição
near-address = Um endereço, uma rua ou um bairro
near-example = Por exemplo: 12 rue de Lannoy, ou Épeule
near-wait = A procurar a sua posição…
near-refused = Não temos a sua posição. Escreva um endereço ou uma rua.
near-privacy = Não guardamos o seu endereço nem a sua posição. É arredondada a 100 metros.
near-districts = Ou escolha um bairro
near-empty = Escreva um endereço, uma rua ou um bairro
near-unknown = Não encontramos este endereço. Veja se o nome da rua está certo, ou escolha um bairro
near-away = O serviço dos endereços não responde, e não conhecemos este nome. Escreva só a rua, ou escolha um bairro
near-elsewhere = Este endereço fica longe demais. Escreva uma rua ou um bairro daqui

## Estados
state-open = Aberto
state-usually = Normalmente aberto
state-open-until = Aberto até às { $h }
state-usually-until = Normalmente aberto até às { $h }
state-open-until-day = Aberto até { $day }, { $h }
state-usually-until-day = Normalmente aberto até { $day }, { $h }
state-open-from = Aberto { $day } às { $h }
state-usually-from = Normalmente aberto { $day } às { $h }
state-building-open = Local aberto. Para a ajuda, ligue.
state-building-open-until = Local aberto até às { $h }. Para a ajuda, ligue.
state-building-usually-until = Local normalmente aberto até às { $h }. Para a ajuda, ligue.
state-appointment = Com hora marcada
state-appointment-from = Com hora marcada { $day } às { $h }
state-closed = Fechado
state-closed-opens = Fechado · abre { $day } às { $h }
state-closed-usually-opens = Fechado · normalmente abre { $day } às { $h }
state-closed-appointment = Fechado · com hora marcada { $day } às { $h }
state-gone = Este local já não existe
state-unknown = Horário não conhecido
state-holiday = Feriado ({ $holiday }): deve estar fechado, ligue antes de vir
call-first = Ligue antes de vir.
call-first-help = Para a ajuda, ligue antes de vir.

## Um local
what-you-can-do = O que pode fazer aqui
information-point = Pergunte aqui onde encontrar ajuda perto de casa.
services-unknown = Ainda não sabemos o que se pode fazer aqui. Ligue para perguntar.
not-here = Aqui não há:
unknown-ask = Não se sabe, pergunte por telefone:
this-week = Esta semana:
next-time = Próxima vez: { $day } às { $h }
quantity = { $n ->
    [one] 1 no total
   *[other] { $n } no total
}
quantity-computers = { $n ->
    [one] 1 computador
   *[other] { $n } computadores
}
help-hours-unknown = horas da ajuda não conhecidas: ligue
help-hours-venue = nas horas de abertura
said-old = dito em { $date }, a confirmar
week-title = Horário do local esta semana
week-closed = Fechado
week-all-day = Todo o dia
week-from = a partir das { $h }
week-range = { $from } – { $to }
week-probably-closed = Deve estar fechado, ligue
week-holiday = feriado: { $holiday }
week-closure = fechado excecionalmente
week-exceptional = horário especial
closure-day = Fechado: { $from }.
closure-days = Fechado de { $from } a { $to }.
opening-day = Horário especial: { $from }.
opening-days = Horário especial de { $from } a { $to }.
hours-no-source = Não conhecemos o horário.
come = Como vir
street-unknown = Rua não conhecida,
wheelchair-yes = Acesso em cadeira de rodas
wheelchair-no = Sem acesso em cadeira de rodas
wheelchair-unknown = Acesso em cadeira de rodas: não se sabe
approximate-street = Posição aproximada: o ponto no mapa é o da rua, não o da porta.
no-position-long = Não temos a posição deste local: não está no mapa.
accessibility-sheet = Acesso ao edifício, em pormenor (Acceslibre)
see-on-map = Ver no mapa
small-map = Posição do local em { $place }
good-to-know = Bom saber
cost = Preço
how-to-come = Como ser recebido
papers = O que trazer
languages-spoken = Línguas faladas
welcome = Atendimento especial
labels = Selos
email = E-mail
website = Site
sources = De onde vêm estas informações
report = Avisar de um erro
report-call = Um erro? Ligue:
send = Enviar
print = Imprimir
address-copied = Endereço da página copiado.
printed-on = Impresso em { $date }
said-source = Segundo { $source }, { $date }. A confirmar.
said-visitor = Segundo um visitante, { $date }. A confirmar.
group-identite = Nome
group-adresse = Endereço
group-position = Posição
group-telephone = Telefone
group-en-ligne = E-mail e site
group-horaires = Horário
group-offres = Serviços
group-conditions = Condições
group-presentation = Apresentação

## Vocabulários
cost-gratuit = Grátis
cost-gratuit-sous-condition = Grátis com condições
cost-payant = A pagar
booking-sans-rendez-vous = Sem hora marcada
booking-sur-rendez-vous = Com hora marcada
booking-avec-ou-sans = Com ou sem hora marcada
booking-sur-orientation = Enviado por um assistente social
audience-jeunes = Jovens
audience-etudiants = Estudantes
audience-familles = Famílias e crianças
audience-seniors = Pessoas idosas
audience-femmes = Mulheres
care-moteur = Deficiência física
care-visuel = Ver mal, não ver
care-auditif = Ouvir mal, não ouvir
care-mental = Deficiência mental
care-illettrisme = Ler e escrever é difícil
access-se-presenter = Vir ao local
access-telephoner = Telefonar
access-ecrire = Escrever um e-mail
access-fiche-de-prescription = Ser enviado por um profissional
access-rdv-en-ligne = Marcar hora pela Internet
access-pas-de-public = Este local não recebe público
language-fr = francês
language-ar = árabe
language-en = inglês
language-pt = português
language-es = espanhol
language-it = italiano
language-tr = turco
language-ro = romeno
language-pl = polaco
language-uk = ucraniano
language-ru = russo
language-ps = pastó
language-fa = dari, persa
language-am = amárico
language-lsf = língua gestual francesa
label-france-services = France services
label-conseiller-numerique = Conseiller numérique (ajuda digital)
label-aidants-connect = Aidants Connect
label-bibliotheque-numerique-de-reference = Bibliothèque numérique de référence
typology-ASSO = Associação
typology-BIB = Biblioteca
typology-CCAS = Serviço social municipal (CCAS)
typology-CS = Centro social
typology-EPN = Espaço com computadores
typology-MQ = Casa de bairro
typology-MUNI = Câmara municipal
typology-RFS = France services
typology-TIERS_LIEUX = Espaço partilhado
holiday-new-year = Ano Novo
holiday-good-friday = Sexta-feira Santa
holiday-easter-monday = segunda-feira de Páscoa
holiday-labour-day = 1 de maio
holiday-victory-1945 = 8 de maio
holiday-ascension = Ascensão
holiday-whit-monday = segunda-feira de Pentecostes
holiday-national-day = 14 de julho
holiday-assumption = Assunção
holiday-all-saints = Todos os Santos
holiday-armistice-1918 = 11 de novembro
holiday-christmas = Natal
holiday-saint-stephen = Santo Estêvão
holiday-abolition = abolição da escravatura

## Datas e distâncias
day-today = hoje
day-tomorrow = amanhã
date-weekday = { $weekday }, { $date }
date-day = { $day } de { $month }
date-none = sem data
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
distance-m = { $n } m
distance-km = { $n } km
distance-about = cerca de { $distance }
distance-walk = { $distance }, cerca de { $n } min a pé
distance-drive = { $distance }, cerca de { $n } min de carro

## Bairros e municípios
districts-title = Os bairros
place-commune-title = Ajuda em { $name }
place-district-title = Ajuda no bairro { $name }
place-lead = Os locais de { $name } onde há quem ajude com o computador, o telefone, a Internet.
place-none = Ainda não conhecemos nenhum local aqui. Veja todos os locais, ou ligue.

## Mapa
skip-map = Saltar o mapa
map-name = Mapa dos locais
map-no-script = O mapa não aparece aqui. A lista diz o mesmo.
legend = Legenda
map-zoom-in = Aumentar
map-zoom-out = Reduzir
map-close = Fechar
map-here = Procurar aqui
map-call = Ligar
map-see = Ver o local
map-approx = Posição aproximada
map-cluster-act = aumentar
map-two-fingers = Dois dedos para mover o mapa
map-ctrl-wheel = Ctrl + roda para aumentar o mapa
map-you = Está aqui
map-loading = O mapa está a carregar…
map-failed = O mapa não conseguiu carregar os locais. A lista está certa.
map-many = Aumente o mapa, ou use a lista.
map-map-help = Setas para mover, mais e menos para aumentar ou reduzir.
map-legend-open = Aberto, confirmado
map-legend-usual = Normalmente aberto
map-legend-rdv = Com hora marcada
map-legend-closed = Fechado
map-legend-unknown = Horário não conhecido

## Erros
error-400-title = Não compreendemos este pedido
error-400-text = O endereço da página tem um erro.
error-403-title = Esta página não é para si
error-403-text = É para outras pessoas. Se for um erro, ligue para a cidade.
error-404-title = Esta página não existe
error-404-text = Talvez o endereço tenha mudado, ou esteja mal escrito.
error-405-title = Isto não se faz aqui
error-405-text = Volte à página anterior e comece de novo.
error-413-title = É longo demais
error-413-text = O que enviou é longo demais. Encurte e comece de novo.
error-429-title = Muitos pedidos ao mesmo tempo
error-429-text = Espere um minuto e comece de novo.
error-500-title = Alguma coisa não funcionou
error-500-text = A culpa é nossa, não é sua. Tente de novo daqui a pouco.
error-503-title = O site está ocupado
error-503-text = Tente de novo daqui a um minuto.
bad-filter-value = «{ $value }» não quer dizer nada para «{ $parameter }».
bad-filter-twice = «{ $parameter }» aparece duas vezes.
bad-filter-needs = «{ $parameter }» precisa de «{ $other }».
bad-filter-many = Há mais de 100 escolhas no endereço.

## Páginas obrigatórias
accessibility = Acessibilidade
accessibility-lead = Este site não está conforme ao RGAA 4.1: ninguém de fora o verificou ainda.
accessibility-done-title = O que verificamos em cada mudança
accessibility-done-keyboard = Tudo se faz com o teclado.
accessibility-done-script = Tudo funciona sem JavaScript, menos o mapa. A lista diz o mesmo que o mapa.
accessibility-done-list = Cada cor vem com uma palavra e uma forma.
accessibility-done-tools = Ferramentas automáticas verificam cada página, em francês e em árabe, em ecrã pequeno e grande.
accessibility-not-title = O que não foi verificado
accessibility-not-audit = Ninguém de fora fez uma verificação.
accessibility-not-readers = Nada foi testado com leitores de ecrã verdadeiros.
accessibility-not-texts = Os textos escritos pelos locais ficam na sua língua.
accessibility-problem-title = Um problema?
accessibility-problem = Diga-nos:
accessibility-defender = Se não respondermos, pode escrever ao Défenseur des droits (defensor dos direitos):
legal-publisher = Editor do site
legal-director = Diretor da publicação
legal-host = Alojamento
legal-officer = Encarregado da proteção de dados
legal-contact = Contacto
legal-blank = Não indicado
legal-why-blank = A administração que publica este site deve preencher estas linhas.
legal-data-title = As informações
legal-data = Cada informação diz de onde vem e de que data é, no fim da página do local.
legal-software-title = O programa
legal-software = Este site é feito com Repère.
legal-licences = Licenças dos componentes
privacy-lead = Pode usar este site sem dizer nada sobre si.
privacy-cookies = Nenhum cookie para os visitantes.
privacy-third = Nenhum pedido a outro site durante a sua visita. Os mapas passam por nós.
privacy-position = A sua posição só é pedida se tocar em «Perto de mim». É arredondada a 100 metros antes de sair do seu aparelho, e não é guardada.
privacy-address = O endereço que escreve é enviado ao serviço nacional dos endereços, sem o seu nome, e não é guardado.
privacy-words = Quando uma pesquisa não encontra nada, contamos só as palavras, sem a frase, sem a hora, sem si.
privacy-log = Não guardamos nenhum registo das visitas.
privacy-venues-title = Os locais
privacy-venues = Os locais são descritos com informações públicas: nunca o nome de uma pessoa, o seu e-mail ou o seu telefone pessoal.
privacy-rights = Para corrigir ou tirar uma informação sobre si:
privacy-cnil = Também pode escrever à CNIL (proteção de dados):
privacy-offline-title = Ler sem rede
privacy-offline-what = Se tocar em «Guardar neste telefone», o seu navegador guarda o início, os locais e a sua escolha no seu aparelho. Nada é guardado antes, nada é juntado quando lê, nada nos é enviado.
privacy-offline-erase = «Apagar», na página «Ler sem rede», tira tudo deste aparelho.
privacy-offline-link = Ver ou apagar o que está guardado
map-show = Mostrar o mapa
map-show-why = O seu aparelho poupa dados: o mapa só aparece se o pedir.
