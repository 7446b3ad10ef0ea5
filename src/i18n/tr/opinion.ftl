# “Did you find it?”, and what of it and of the rest is counted.
found-question = Buldunuz mu?
found-yes = Evet
found-no = Hayır
found-thanks = Teşekkürler! Cevabınız sayıldı, sizinle ilgili hiçbir şey yok.
privacy-sums-title = Neleri sayıyoruz
privacy-sums-what = Bir ihtiyacın, mahallenin, zamanın veya dilin kaç kere sorulduğunu ve ona uyan yer olup olmadığını sayarız.
privacy-sums-sheet = Yazdırılan kâğıtları ve “Buldunuz mu?” sorusuna verilen “evet” ve “hayır”ları da sayarız.
privacy-sums-how = Yalnız toplamları saklarız: kim sordu, saat kaçta, hangi sırayla, bunları saklamayız.
privacy-sums-few = 5’ten küçük sayı kimseye gösterilmez.
privacy-sums-kept = Toplamlar 25 ay sonra silinir.
