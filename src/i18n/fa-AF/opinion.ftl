# “Did you find it?”, and what of it and of the rest is counted.
found-question = یافتید؟
found-yes = بلی
found-no = نه
found-thanks = تشکر! جواب شما شمرده شد، بدون هیچ معلومات شما.
privacy-sums-title = چیزی که می‌شماریم
privacy-sums-what = ما می‌شماریم که یک ضرورت، یک محله، یک وقت یا یک زبان چند بار خواسته شده، و آیا جایی جواب آن بوده است.
privacy-sums-sheet = ما ورق‌های چاپی، و جواب‌های «بلی» و «نه» به «یافتید؟» را هم می‌شماریم.
privacy-sums-how = ما فقط جمع‌ها را نگه می‌داریم، و هیچ چیز دیگر: نه این که کی می‌پرسد، نه ساعت، نه ترتیب.
privacy-sums-few = عدد کمتر از 5 به هیچ کس نشان داده نمی‌شود.
privacy-sums-kept = جمع‌ها بعد از 25 ماه پاک می‌شود.
