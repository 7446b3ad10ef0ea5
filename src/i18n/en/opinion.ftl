# “Did you find it?”, and what of it and of the rest is counted.
found-question = Did you find it?
found-yes = Yes
found-no = No
found-thanks = Thank you! Your answer is counted, without anything about you.
privacy-sums-title = What we count
privacy-sums-what = We count how often a need, a district, a moment or a language is asked for, and whether a place answers.
privacy-sums-sheet = We also count the sheets to print, and each “yes” and “no” to “Did you find it?”.
privacy-sums-how = We keep sums and nothing else: not who asks, not the time, not the order.
privacy-sums-few = A number below 5 is shown to nobody.
privacy-sums-kept = Sums are deleted after 25 months.
