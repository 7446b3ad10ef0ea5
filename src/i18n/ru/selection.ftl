# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [1] Ваше место
    [one] Ваши места: { $n }
    [few] Ваши места: { $n }
    [many] Ваши места: { $n }
   *[other] Ваши места: { $n }
}
selection-lead = Эти места записаны в адресе этой страницы и больше нигде.
selection-keep = Оставить для листа
selection-back = К выбранным местам
selection-remove = Убрать
selection-add = Добавить место
selection-add-label = Название места или нужная помощь
selection-add-this = Добавить
selection-none = Других мест с этими словами нет.
selection-full = Вы выбрали двенадцать мест: больше нельзя.
selection-paper = Лист для человека
selection-paper-lead = Страница на три места, на французском и на языке человека.
selection-language = Язык человека
selection-only-french = Только французский
selection-need = Что человек хочет сделать
selection-need-none = Не указано
selection-day = Нужный день
selection-day-any = Неважно
selection-desk = Кто даёт лист
selection-desk-hint = Можно не писать. Название службы, а не имя человека.
selection-large = Крупно: одно место на странице
selection-see-paper = Показать лист
selection-send = Отправить
selection-copy = Скопировать адрес
selection-sms = По СМС
selection-mail = По эл. почте
selection-share = Поделиться
selection-qr = QR-код этой страницы
selection-qr-how = Наведите телефон на код: откроется эта страница.
selection-text = Взять текст с собой, без интернета
selection-qr-text = QR-код текста
selection-qr-text-how = В этом коде сам текст: названия, телефоны, часы на сегодня. Телефон читает его без интернета.
share-today = сегодня: { $hours }
share-subject = Места, где вам помогут

## The sheet
slip-name = Лист для человека
slip-title = { $n ->
    [one] Вам в помощь: { $n } место
    [few] Вам в помощь: { $n } места
    [many] Вам в помощь: { $n } мест
   *[other] Вам в помощь: { $n } места
}
slip-print-how = Печать: Ctrl + P. Одна страница A4, чёрно-белая.
slip-hours-venue = Часы работы
slip-hours-help = Часы помощи
slip-hours-unknown = Часы неизвестны
slip-no-street = Улица неизвестна
slip-qr = QR-код: эти места в телефоне
slip-map = План: где эти места
slip-live = Точные часы в вашем телефоне
slip-meeting = Ваша запись
slip-papers = Взять с собой
slip-papers-source = Источник: { $source }
slip-edited = напечатано { $date }

## The liaison sheet
liaison-title = Лист-направление
liaison-never-sent = То, что вы пишете, остаётся на этом экране. Мы ничего не отправляем и не храним. Распечатайте лист или скопируйте текст, прежде чем уйти со страницы.
liaison-by-hand = Можно также распечатать пустой лист и заполнить его от руки.
liaison-to = Для
liaison-person = Человек (имя или инициалы)
liaison-reach = Как с ним связаться
liaison-need = Что ему нужно
liaison-level = Что он умеет
liaison-level-new = Начинает
liaison-level-some = Немного умеет
liaison-level-alone = Умеет почти всё
liaison-language = Язык общения
liaison-done = Что уже сделано
liaison-from = Кто направляет (место и имя)
liaison-answer = Как ответить (телефон, почта)
liaison-agreed = Человек согласен, чтобы этот лист передали.
liaison-sign = Дата и подпись человека:
liaison-copy = Скопировать текст
liaison-copied = Текст скопирован
liaison-clear = Стереть всё
liaison-cleared = Всё стёрто
liaison-reply = Ответ
liaison-reply-how = Отрежьте и верните тому, кто направил человека.
liaison-reply-from = Кто отвечает (место, телефон):
liaison-reply-seen = Человека приняли (дата):
liaison-reply-done = Что сделано:
liaison-reply-over = Всё решено
liaison-reply-again = Придёт снова … / … / …
liaison-reply-elsewhere = Направлен в другое место
