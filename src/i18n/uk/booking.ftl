# Asking a venue for an appointment: what the person who asks reads.

booking-moment = { $day }, { $hour }
booking-ask = Попросити про зустріч
booking-title = { $name }: попросити про зустріч
booking-lead = Напишіть тут. Місце отримає ваше прохання і відповість вам.
booking-service = У якій справі?
booking-service-other = Інше
booking-need = Розкажіть докладніше
booking-need-hint = Наприклад: податки, рахунок у CAF (допомога сім’ям). Не пишіть пароль і номер соціального страхування.
booking-need-missing = Напишіть, навіщо ви прийдете
booking-when = Коли ви можете прийти?
booking-when-hint = Наприклад: уранці в четвер або щодня після 16:00
booking-when-missing = Напишіть, коли ви можете прийти
booking-name = Ваше ім’я
booking-name-missing = Напишіть ваше ім’я
booking-contact = Як вам відповісти?
booking-contact-hint = Досить одного з двох.
booking-contact-missing = Напишіть телефон або ел. пошту
booking-phone = Телефон
booking-phone-bad = Напишіть номер телефону, наприклад 06 12 34 56 78
booking-email = Ел. пошта
booking-email-hint = Вам прийде лист: що з вашим проханням і як його стерти.
booking-email-bad = Напишіть адресу ел. пошти, наприклад nom@exemple.fr
booking-long = Надто довго: напишіть коротше
booking-send = Надіслати прохання
booking-who-reads = Ваше прохання читає тільки це місце. Воно зашифроване і зберігається не більше 30 днів.
booking-too-many = Звідси пішло надто багато прохань. Ваш текст збережено нижче: надішліть його пізніше або подзвоніть.

booking-thanks = Ваше прохання надіслано
booking-thanks-next = Його прочитають і дадуть відповідь вам поштою або телефоном. Зустріч ще не призначено.
booking-thanks-letter = Ви вказали ел. пошту? Вам прийде лист. Подивіться і в папці «Спам».
booking-thanks-erase = Щоб стерти прохання: відкрийте посилання з листа або скажіть цьому місцю. Інакше воно зітреться саме за 30 днів.

booking-gone = Цього прохання тут уже немає
booking-gone-text = Його стерли, або йому більше 30 днів.
booking-erased = Стерто
booking-erased-text = Від цього прохання на сайті нічого не лишилося.
booking-broken = Це прохання не можна прочитати
booking-broken-text = Воно пошкоджене або змінене. Краще не показати нічого, ніж показати неправильне. Якщо можете, подзвоніть іншій людині.
booking-too-late = Прохання змінилося, поки ця сторінка була відкрита. Ось що з ним зараз.

booking-mine = Ваше прохання про зустріч
booking-mine-title = { $name }: ваше прохання про зустріч
booking-mine-demandee = Місце ще не відповіло.
booking-mine-proposee = Вам пропонують: { $moment }.
booking-mine-acceptee = Зустріч призначено: { $moment }.
booking-mine-refusee = Вас не можуть прийняти.
booking-mine-declinee = Ви сказали «ні» на цей час: { $moment }. Місце це знає.
booking-yes = Так, прийду
booking-no = Ні, не можу
booking-erase-title = Стерти
booking-erase-text = Стерти прохання не значить скасувати зустріч: для цього подзвоніть.
booking-erase = Стерти моє прохання
booking-file-title = Зустріч: { $venue }

privacy-booking-title = Якщо ви просите про зустріч
privacy-booking-what = Ваше ім’я, телефон або пошту, вашу справу і зручний час читає тільки це місце, щоб вам відповісти.
privacy-booking-sealed = Вони зашифровані. Ключ лежить окремо від даних.
privacy-booking-time = Ми стираємо їх не пізніше ніж через 30 днів.
privacy-booking-erase = Їх можна стерти одразу: за посиланням з листа або попросивши це місце.

letter-booking-kept = Прохання стирається з сайту не пізніше ніж через 30 днів після надсилання, і посилання більше не відкриється.

letter-booking-sent-subject = Ваше прохання надіслано
letter-booking-sent-what = Ваше прохання про зустріч надіслано. Кому: { $venue }. Його прочитають і вам дадуть відповідь. Зустріч ще не призначено.
letter-booking-other-subject = { $venue } пропонує вам час
letter-booking-other-what = { $venue } пропонує: { $moment }. Дайте відповідь «так» або «ні».
letter-booking-yes-subject = Зустріч призначено: { $venue }
letter-booking-yes-what = Ваша зустріч: { $moment }. Місце: { $venue }.
letter-booking-where = Адреса: { $address }.
letter-booking-file = Відкрийте доданий файл, щоб додати зустріч у календар.
letter-booking-no-subject = { $venue } не може вас прийняти
letter-booking-no-what = { $venue } не може призначити зустріч. Ось чому:
letter-booking-follow = Дізнатися, що з моїм проханням
letter-booking-reply = Відповісти
letter-booking-erase = Стерти моє прохання
letter-booking-call = Краще подзвонити? Номер: { $phone }.
letter-booking-person-why = Ви отримали цей лист, бо цю адресу вказано в проханні про зустріч. Місце: { $venue }. Це були не ви? Зітріть прохання.
