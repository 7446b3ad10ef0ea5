# “Did you find it?”, and what of it and of the rest is counted.
found-question = Encontrou o que procurava?
found-yes = Sim
found-no = Não
found-thanks = Obrigado! A sua resposta é contada, sem nada sobre si.
privacy-sums-title = O que contamos
privacy-sums-what = Contamos quantas vezes é pedida uma necessidade, um bairro, um momento ou uma língua, e se algum local responde.
privacy-sums-sheet = Contamos também as folhas para imprimir, e os «sim» e «não» a «Encontrou o que procurava?».
privacy-sums-how = Guardamos somas e mais nada: nem quem pede, nem a hora, nem a ordem.
privacy-sums-few = Um número menor do que 5 não é mostrado a ninguém.
privacy-sums-kept = As somas são apagadas depois de 25 meses.
