# Asking a venue for an appointment: what the person who asks reads.

booking-moment = { $day }, { $hour }
booking-ask = Попросить о встрече
booking-title = { $name }: попросить о встрече
booking-lead = Напишите здесь. Место получит вашу просьбу и ответит вам.
booking-service = По какому делу?
booking-service-other = Другое
booking-need = Расскажите подробнее
booking-need-hint = Например: налоги, счёт в CAF (пособия семьям). Не пишите пароль и номер социального страхования.
booking-need-missing = Напишите, зачем вы придёте
booking-when = Когда вы можете прийти?
booking-when-hint = Например: утром в четверг или каждый день после 16:00
booking-when-missing = Напишите, когда вы можете прийти
booking-name = Ваше имя
booking-name-missing = Напишите ваше имя
booking-contact = Как вам ответить?
booking-contact-hint = Хватит одного из двух.
booking-contact-missing = Напишите телефон или эл. почту
booking-phone = Телефон
booking-phone-bad = Напишите номер телефона, например 06 12 34 56 78
booking-email = Эл. почта
booking-email-hint = Вам придёт письмо: что с вашей просьбой и как её стереть.
booking-email-bad = Напишите адрес эл. почты, например nom@exemple.fr
booking-long = Слишком длинно: напишите короче
booking-send = Отправить просьбу
booking-who-reads = Вашу просьбу читает только это место. Она зашифрована и хранится не больше 30 дней.
booking-too-many = Отсюда ушло слишком много просьб. Ваш текст сохранён ниже: отправьте его позже или позвоните.

booking-thanks = Ваша просьба отправлена
booking-thanks-next = Её прочитают и ответят вам по почте или по телефону. Встреча ещё не назначена.
booking-thanks-letter = Вы указали эл. почту? Вам придёт письмо. Посмотрите и в папке «Спам».
booking-thanks-erase = Чтобы стереть просьбу: откройте ссылку из письма или скажите этому месту. Иначе она сотрётся сама за 30 дней.

booking-gone = Этой просьбы здесь больше нет
booking-gone-text = Её стёрли, или ей больше 30 дней.
booking-erased = Стёрто
booking-erased-text = От этой просьбы на сайте ничего не осталось.
booking-broken = Эту просьбу нельзя прочитать
booking-broken-text = Она повреждена или изменена. Лучше не показать ничего, чем показать неверное. Если можете, позвоните другому человеку.
booking-too-late = Просьба изменилась, пока эта страница была открыта. Вот что с ней сейчас.

booking-mine = Ваша просьба о встрече
booking-mine-title = { $name }: ваша просьба о встрече
booking-mine-demandee = Место ещё не ответило.
booking-mine-proposee = Вам предлагают: { $moment }.
booking-mine-acceptee = Встреча назначена: { $moment }.
booking-mine-refusee = Вас не могут принять.
booking-mine-declinee = Вы сказали «нет» на это время: { $moment }. Место это знает.
booking-yes = Да, приду
booking-no = Нет, не могу
booking-erase-title = Стереть
booking-erase-text = Стереть просьбу не значит отменить встречу: для этого позвоните.
booking-erase = Стереть мою просьбу
booking-file-title = Встреча: { $venue }

privacy-booking-title = Если вы просите о встрече
privacy-booking-what = Ваше имя, телефон или почту, ваше дело и удобное время читает только это место, чтобы вам ответить.
privacy-booking-sealed = Они зашифрованы. Ключ лежит отдельно от данных.
privacy-booking-time = Мы стираем их не позже чем через 30 дней.
privacy-booking-erase = Их можно стереть сразу: по ссылке из письма или попросив это место.

letter-booking-kept = Просьба стирается с сайта не позже чем через 30 дней после отправки, и ссылка больше не откроется.

letter-booking-sent-subject = Ваша просьба отправлена
letter-booking-sent-what = Ваша просьба о встрече отправлена. Кому: { $venue }. Её прочитают и вам ответят. Встреча ещё не назначена.
letter-booking-other-subject = { $venue } предлагает вам время
letter-booking-other-what = { $venue } предлагает: { $moment }. Ответьте «да» или «нет».
letter-booking-yes-subject = Встреча назначена: { $venue }
letter-booking-yes-what = Ваша встреча: { $moment }. Место: { $venue }.
letter-booking-where = Адрес: { $address }.
letter-booking-file = Откройте приложенный файл, чтобы добавить встречу в календарь.
letter-booking-no-subject = { $venue } не может вас принять
letter-booking-no-what = { $venue } не может назначить встречу. Вот почему:
letter-booking-follow = Узнать, что с моей просьбой
letter-booking-reply = Ответить
letter-booking-erase = Стереть мою просьбу
letter-booking-call = Лучше позвонить? Номер: { $phone }.
letter-booking-person-why = Вы получили это письмо, потому что этот адрес указан в просьбе о встрече. Место: { $venue }. Это были не вы? Сотрите просьбу.
