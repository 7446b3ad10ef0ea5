# “Did you find it?”, and what of it and of the rest is counted.
found-question = هل وجدت ما تبحث عنه؟
found-yes = نعم
found-no = لا
found-thanks = شكرًا! حُسب جوابك، بدون أي شيء عنك.
privacy-sums-title = ما الذي نعدّه
privacy-sums-what = نعدّ كم مرة طُلبت حاجة أو حي أو وقت أو لغة، وهل وُجد مكان يلبّي الطلب.
privacy-sums-sheet = نعدّ أيضًا الأوراق المعدّة للطباعة، وكل «نعم» و«لا» على سؤال «هل وجدت ما تبحث عنه؟».
privacy-sums-how = نحتفظ بالمجاميع فقط: لا نعرف من سأل، ولا في أي ساعة، ولا بأي ترتيب.
privacy-sums-few = العدد الأقل من 5 لا يظهر لأحد.
privacy-sums-kept = تُمحى المجاميع بعد 25 شهرًا.
