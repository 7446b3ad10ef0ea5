# “Did you find it?”, and what of it and of the rest is counted.
found-question = Вы нашли, что искали?
found-yes = Да
found-no = Нет
found-thanks = Спасибо! Ваш ответ посчитан, о вас ничего не записано.
privacy-sums-title = Что мы считаем
privacy-sums-what = Мы считаем, сколько раз спрашивают о деле, районе, времени или языке и есть ли подходящее место.
privacy-sums-sheet = Мы считаем и листы для печати, и ответы «да» и «нет» на «Вы нашли, что искали?».
privacy-sums-how = Мы храним только суммы: не кто спросил, не в котором часу и не в каком порядке.
privacy-sums-few = Число меньше 5 никому не показываем.
privacy-sums-kept = Суммы стираются через 25 месяцев.
