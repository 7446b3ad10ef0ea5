# “Did you find it?”, and what of it and of the rest is counted.
found-question = Ви знайшли, що шукали?
found-yes = Так
found-no = Ні
found-thanks = Дякуємо! Вашу відповідь пораховано, про вас нічого не записано.
privacy-sums-title = Що ми рахуємо
privacy-sums-what = Ми рахуємо, скільки разів питають про справу, район, час або мову і чи є відповідне місце.
privacy-sums-sheet = Ми рахуємо й аркуші для друку, і відповіді «так» та «ні» на «Ви знайшли, що шукали?».
privacy-sums-how = Ми зберігаємо тільки суми: не хто спитав, не о котрій годині і не в якому порядку.
privacy-sums-few = Число менше 5 нікому не показуємо.
privacy-sums-kept = Суми стираються через 25 місяців.
