# طلب موعد: ما يقرؤه صاحب الطلب.

booking-moment = { $day } على الساعة { $hour }
booking-ask = طلب موعد
booking-title = { $name }: طلب موعد
booking-lead = اكتب هنا. يتلقى المكان طلبك ويجيبك.
booking-service = لأي غرض؟
booking-service-other = شيء آخر
booking-need = أخبرنا بالمزيد
booking-need-hint = مثلًا: التصريح بالضرائب، فتح حساب CAF. لا تكتب كلمة سر ولا رقم الضمان الاجتماعي.
booking-need-missing = قل لماذا تأتي
booking-when = متى يمكنك المجيء؟
booking-when-hint = مثلًا: الخميس صباحًا، أو كل يوم بعد الساعة 16:00
booking-when-missing = قل متى يمكنك المجيء
booking-name = اسمك
booking-name-missing = اكتب اسمك
booking-contact = كيف نجيبك؟
booking-contact-hint = يكفي واحد من الاثنين.
booking-contact-missing = أعطِ رقم هاتف أو بريدًا إلكترونيًا
booking-phone = الهاتف
booking-phone-bad = اكتب رقم هاتف، مثل 06 12 34 56 78
booking-email = البريد الإلكتروني
booking-email-hint = ستصلك رسالة تقول أين وصل طلبك وكيف تمحوه.
booking-email-bad = اكتب عنوان بريد إلكتروني، مثل nom@exemple.fr
booking-long = النص طويل جدًا: اكتب أقل
booking-send = إرسال طلبي
booking-who-reads = هذا المكان وحده يقرأ طلبك. يُحفظ مشفّرًا، 30 يومًا على الأكثر.
booking-too-many = أُرسلت طلبات كثيرة من هنا. نصّك محفوظ أدناه: أرسله لاحقًا، أو اتصل بالمكان.

booking-thanks = أُرسل طلبك
booking-thanks-next = يقرأه المكان ويجيبك، بالبريد الإلكتروني أو بالهاتف. ليس موعدًا بعد.
booking-thanks-letter = هل أعطيت بريدك الإلكتروني؟ ستصلك رسالة. انظر أيضًا في البريد غير المرغوب فيه.
booking-thanks-erase = لمحو طلبك: افتح الرابط الذي في الرسالة، أو قل ذلك للمكان. وإلا فإنه يُمحى وحده خلال 30 يومًا.

booking-gone = هذا الطلب لم يعد موجودًا
booking-gone-text = مُحي، أو مضى عليه أكثر من 30 يومًا.
booking-erased = تم المحو
booking-erased-text = لم يبق شيء من هذا الطلب على هذا الموقع.
booking-broken = لا يمكن قراءة هذا الطلب
booking-broken-text = لقد تلف أو تغيّر. نفضّل ألا نعرض شيئًا على أن نعرض شيئًا خاطئًا. اتصل بالطرف الآخر إن استطعت.
booking-too-late = تغيّر الطلب منذ أن فتحت هذه الصفحة. إليك أين وصل.

booking-mine = طلب موعدك
booking-mine-title = { $name }: طلب موعدك
booking-mine-demandee = لم يجب المكان بعد.
booking-mine-proposee = يقترح عليك المكان: { $moment }.
booking-mine-acceptee = تم تحديد الموعد: { $moment }.
booking-mine-refusee = لا يستطيع المكان استقبالك.
booking-mine-declinee = قلت لا لهذا الوقت: { $moment }. المكان يعلم ذلك.
booking-yes = نعم، سآتي
booking-no = لا، لا أستطيع
booking-erase-title = المحو
booking-erase-text = محو طلبك لا يلغي موعدًا تم تحديده: لإلغائه، اتصل بالمكان.
booking-erase = محو طلبي
booking-file-title = موعد: { $venue }

privacy-booking-title = إذا طلبت موعدًا
privacy-booking-what = اسمك، وهاتفك أو بريدك الإلكتروني، وحاجتك والوقت الذي يناسبك: المكان وحده يقرأها، ليجيبك.
privacy-booking-sealed = هي مشفّرة بمفتاح لا يُحفظ مع البيانات.
privacy-booking-time = تُمحى بعد 30 يومًا على الأكثر.
privacy-booking-erase = يمكنك محوها فورًا: بالرابط الذي في رسالتك، أو بطلب ذلك من المكان.

letter-booking-kept = يُمحى الطلب من الموقع بعد 30 يومًا من إرساله على الأكثر، ولا يفتح الرابط بعد ذلك شيئًا.

letter-booking-sent-subject = أُرسل طلبك
letter-booking-sent-what = أُرسل طلب موعدك إلى هذا المكان: { $venue }. سيقرأه ويجيبك. ليس موعدًا بعد.
letter-booking-other-subject = { $venue } يقترح عليك وقتًا
letter-booking-other-what = { $venue } يقترح عليك: { $moment }. قل نعم أو لا.
letter-booking-yes-subject = تم تحديد الموعد: { $venue }
letter-booking-yes-what = لديك موعد: { $moment }، في { $venue }.
letter-booking-where = العنوان: { $address }.
letter-booking-file = افتح الملف المرفق لتضع هذا الموعد في مفكرتك.
letter-booking-no-subject = { $venue } لا يستطيع استقبالك
letter-booking-no-what = { $venue } لا يستطيع أن يعطيك موعدًا. إليك السبب:
letter-booking-follow = أين وصل طلبي
letter-booking-reply = الإجابة
letter-booking-erase = محو طلبي
letter-booking-call = هل تفضّل الهاتف؟ اتصل بـ { $phone }.
letter-booking-person-why = تتلقى هذه الرسالة لأن هذا العنوان كُتب لطلب موعد من { $venue }. لم تكن أنت؟ امحُ الطلب.
