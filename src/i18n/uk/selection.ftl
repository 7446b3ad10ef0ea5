# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [1] Ваше місце
    [one] Ваші місця: { $n }
    [few] Ваші місця: { $n }
    [many] Ваші місця: { $n }
   *[other] Ваші місця: { $n }
}
selection-lead = Ці місця записані в адресі цієї сторінки і більше ніде.
selection-keep = Залишити для аркуша
selection-back = До вибраних місць
selection-remove = Прибрати
selection-add = Додати місце
selection-add-label = Назва місця або потрібна допомога
selection-add-this = Додати
selection-none = Інших місць із цими словами немає.
selection-full = Ви вибрали дванадцять місць: більше не можна.
selection-paper = Аркуш для людини
selection-paper-lead = Сторінка на три місця, французькою і мовою людини.
selection-language = Мова людини
selection-only-french = Тільки французька
selection-need = Що людина хоче зробити
selection-need-none = Не вказано
selection-day = Потрібний день
selection-day-any = Неважливо
selection-desk = Хто дає аркуш
selection-desk-hint = Можна не писати. Назва служби, а не ім’я людини.
selection-large = Великі літери: одне місце на сторінці
selection-see-paper = Показати аркуш
selection-send = Надіслати
selection-copy = Скопіювати адресу
selection-sms = Через SMS
selection-mail = Ел. поштою
selection-share = Поділитися
selection-qr = QR-код цієї сторінки
selection-qr-how = Наведіть телефон на код: відкриється ця сторінка.
selection-text = Взяти текст із собою, без інтернету
selection-qr-text = QR-код тексту
selection-qr-text-how = У цьому коді сам текст: назви, телефони, години на сьогодні. Телефон читає його без інтернету.
share-today = сьогодні: { $hours }
share-subject = Місця, де вам допоможуть

## The sheet
slip-name = Аркуш для людини
slip-title = { $n ->
    [one] Вам на допомогу: { $n } місце
    [few] Вам на допомогу: { $n } місця
    [many] Вам на допомогу: { $n } місць
   *[other] Вам на допомогу: { $n } місця
}
slip-print-how = Друк: Ctrl + P. Одна сторінка A4, чорно-біла.
slip-hours-venue = Години роботи
slip-hours-help = Години допомоги
slip-hours-unknown = Години невідомі
slip-no-street = Вулиця невідома
slip-qr = QR-код: ці місця в телефоні
slip-map = План: де ці місця
slip-live = Точні години у вашому телефоні
slip-meeting = Ваш запис
slip-papers = Взяти з собою
slip-papers-source = Джерело: { $source }
slip-edited = надруковано { $date }

## The liaison sheet
liaison-title = Аркуш-направлення
liaison-never-sent = Те, що ви пишете, лишається на цьому екрані. Ми нічого не надсилаємо і не зберігаємо. Роздрукуйте аркуш або скопіюйте текст, перш ніж піти зі сторінки.
liaison-by-hand = Можна також роздрукувати порожній аркуш і заповнити його від руки.
liaison-to = Для
liaison-person = Людина (ім’я або ініціали)
liaison-reach = Як з нею зв’язатися
liaison-need = Що їй потрібно
liaison-level = Що вона вміє
liaison-level-new = Починає
liaison-level-some = Трохи вміє
liaison-level-alone = Вміє майже все
liaison-language = Мова спілкування
liaison-done = Що вже зроблено
liaison-from = Хто направляє (місце та ім’я)
liaison-answer = Як відповісти (телефон, пошта)
liaison-agreed = Людина згодна, щоб цей аркуш передали.
liaison-sign = Дата і підпис людини:
liaison-copy = Скопіювати текст
liaison-copied = Текст скопійовано
liaison-clear = Стерти все
liaison-cleared = Усе стерто
liaison-reply = Відповідь
liaison-reply-how = Відріжте і поверніть тому, хто направив людину.
liaison-reply-from = Хто відповідає (місце, телефон):
liaison-reply-seen = Людину прийняли (дата):
liaison-reply-done = Що зроблено:
liaison-reply-over = Усе вирішено
liaison-reply-again = Прийде знову … / … / …
liaison-reply-elsewhere = Направлено в інше місце
