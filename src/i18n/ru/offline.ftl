# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Читать этот сайт без интернета
offline-link = Читать без интернета
offline-lead = Телефон может сохранить этот сайт. Ничего не сохранится, пока вы не нажмёте кнопку.
offline-shared = Телефоном или компьютером пользуются разные люди? Ничего не сохраняйте: другой человек это увидит.
offline-what = Что сохранится
offline-what-places = { $n ->
    [one] Главная, список и страницы мест: { $n }
    [few] Главная, список и страницы мест: { $n }
    [many] Главная, список и страницы мест: { $n }
   *[other] Главная, список и страницы мест: { $n }
}
offline-what-selection = Места, которые вы выбрали
offline-what-day = Список на день: { $day }
offline-some-near = Это самые близкие места: { $n } из { $total }.
offline-some-fresh = Это места с самыми новыми сведениями: { $n } из { $total }.
offline-around = Лучше сохранить места рядом со мной
offline-no-state = Копия не скажет, открыто ли место сейчас. В ней дни и часы на две недели.
offline-keep = Сохранить в этом телефоне
offline-again = Обновить
offline-erase = Стереть
offline-saved = Сохранено: { $when }
offline-wait = Сохраняем…
offline-done = Сохранено. Эти страницы можно читать без интернета.
offline-failed = Ничего не сохранилось: не хватило интернета или памяти. Попробуйте снова.
offline-erased = С этого телефона всё стёрто.
offline-unable = Ваш браузер не может сохранить эти страницы. Ниже можно распечатать один день.

## A day
offline-day-title = Целый день
offline-day-lead = Все места и их часы на один день, на одной странице: сохранить или распечатать.
offline-day-which = День
offline-day-see = Показать этот день
offline-day-name = Места, { $day }
offline-day-made = Часы посчитаны: { $day }.
offline-day-why = Новых изменений здесь нет: позвоните, прежде чем направить человека.
offline-day-open = Открыты в этот день
offline-day-unknown = Часы надо спросить
offline-day-closed = Закрыты в этот день

## The copies
offline-copy = Копия, дата: { $day }.
offline-copy-why = Она не говорит, открыто ли сейчас.
offline-old = Ей больше двух недель: позвоните, прежде чем прийти.
offline-hours = Дни и часы
offline-manage = Что сохранено в этом телефоне
offline-absent-title = Нет интернета
offline-absent-lead = Этой страницы нет в этом телефоне.
offline-absent-kept = Можно прочитать
