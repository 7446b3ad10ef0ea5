# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Читати цей сайт без інтернету
offline-link = Читати без інтернету
offline-lead = Телефон може зберегти цей сайт. Нічого не збережеться, поки ви не натиснете кнопку.
offline-shared = Телефоном або комп’ютером користуються різні люди? Нічого не зберігайте: інша людина це побачить.
offline-what = Що збережеться
offline-what-places = { $n ->
    [one] Головна, список і сторінки місць: { $n }
    [few] Головна, список і сторінки місць: { $n }
    [many] Головна, список і сторінки місць: { $n }
   *[other] Головна, список і сторінки місць: { $n }
}
offline-what-selection = Місця, які ви вибрали
offline-what-day = Список на день: { $day }
offline-some-near = Це найближчі місця: { $n } з { $total }.
offline-some-fresh = Це місця з найновішими відомостями: { $n } з { $total }.
offline-around = Краще зберегти місця поруч зі мною
offline-no-state = Копія не скаже, чи відкрито місце зараз. У ній дні й години на два тижні.
offline-keep = Зберегти в цьому телефоні
offline-again = Оновити
offline-erase = Стерти
offline-saved = Збережено: { $when }
offline-wait = Зберігаємо…
offline-done = Збережено. Ці сторінки можна читати без інтернету.
offline-failed = Нічого не збереглося: забракло інтернету або пам’яті. Спробуйте знову.
offline-erased = З цього телефона все стерто.
offline-unable = Ваш браузер не може зберегти ці сторінки. Нижче можна роздрукувати один день.

## A day
offline-day-title = Цілий день
offline-day-lead = Усі місця та їхні години на один день, на одній сторінці: зберегти або роздрукувати.
offline-day-which = День
offline-day-see = Показати цей день
offline-day-name = Місця, { $day }
offline-day-made = Години пораховано: { $day }.
offline-day-why = Нових змін тут немає: подзвоніть, перш ніж направити людину.
offline-day-open = Відкриті цього дня
offline-day-unknown = Години треба спитати
offline-day-closed = Зачинені цього дня

## The copies
offline-copy = Копія, дата: { $day }.
offline-copy-why = Вона не каже, чи відкрито зараз.
offline-old = Їй більше двох тижнів: подзвоніть, перш ніж прийти.
offline-hours = Дні й години
offline-manage = Що збережено в цьому телефоні
offline-absent-title = Немає інтернету
offline-absent-lead = Цієї сторінки немає в цьому телефоні.
offline-absent-kept = Можна прочитати
