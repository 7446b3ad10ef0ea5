# “Did you find it?”, and what of it and of the rest is counted.
found-question = ¿Ha encontrado lo que buscaba?
found-yes = Sí
found-no = No
found-thanks = ¡Gracias! Su respuesta se cuenta, sin nada sobre usted.
privacy-sums-title = Lo que contamos
privacy-sums-what = Contamos cuántas veces se pide una necesidad, un barrio, un momento o un idioma, y si algún lugar responde.
privacy-sums-sheet = Contamos también las hojas para imprimir, y los «sí» y los «no» a «¿Ha encontrado lo que buscaba?».
privacy-sums-how = Guardamos sumas y nada más: ni quién pide, ni la hora, ni el orden.
privacy-sums-few = Un número menor que 5 no se muestra a nadie.
privacy-sums-kept = Las sumas se borran después de 25 meses.
