# What several parts of the site say to everybody.

## Pages
back = ይመለሱ

## The other pages of the site
partners = አጋሮች
partners-run = የአንድ ቦታ ኃላፊ ነዎት?
front-link = ሰዎችን ይቀበላሉ?
front-title = አቀባበል፦ ሰውን መምራት
new-title = አዲስ ቦታ ያቅርቡ
confirm-work-here = እዚህ ይሠራሉ?

## Forms
honeypot = ይህን ባዶ ይተዉት
email-bad = ሙሉ የኢሜይል አድራሻ ይጻፉ፣ እንደ nom@exemple.fr
again-title = እንደገና ይላኩ
again-text = ቅጹ በጣም አሮጌ ነበር፣ ወይም በጣም ቶሎ ተልኳል። የጻፉት ተቀምጧል።
again-too-many = አንድ ደቂቃ ይጠብቁ፣ ከዚያ እንደገና ይላኩ። የጻፉት በዚህ ገጽ ላይ ተቀምጧል።
again-send = ይላኩ

## How old what we know is
fresh-today = ዛሬ
fresh-days = { $n ->
    [1] ትናንት
   *[other] ከ{ $n } ቀን በፊት
}
fresh-weeks = { $n ->
    [one] ከ{ $n } ሳምንት በፊት
   *[other] ከ{ $n } ሳምንታት በፊት
}
fresh-months = ከ{ $n } ወር በፊት
fresh-year = ከአንድ ዓመት በላይ በፊት
fresh-since = የተረጋገጠው { $age }።
fresh-over-a-year = ከአንድ ዓመት በላይ አልተረጋገጠም፦ ከመምጣትዎ በፊት ይደውሉ።
fresh-never = ቦታው በፍጹም አላረጋገጠም፦ ከመምጣትዎ በፊት ይደውሉ።
fresh-venue = ቦታው ያረጋገጠው { $age } ({ $date })።
fresh-city = ማዘጋጃ ቤቱ በስልክ ያረጋገጠው { $age } ({ $date })።
fresh-venue-old = ቦታው አረጋግጧል ({ $date })። ከአንድ ዓመት በላይ አልተረጋገጠም፦ ከመምጣትዎ በፊት ይደውሉ።
fresh-city-old = ማዘጋጃ ቤቱ በስልክ አረጋግጧል ({ $date })። ከአንድ ዓመት በላይ አልተረጋገጠም፦ ከመምጣትዎ በፊት ይደውሉ።

## Personal data
privacy-people-title = የአንድ ቦታ ኃላፊ ከሆኑ፣ ወይም ከጻፉልን
privacy-people-account = መለያ እስካለዎት ድረስ ኢሜይልዎንና ኃላፊ የሆኑባቸውን ቦታዎች እናስቀምጣለን። ማዘጋጃ ቤቱ ሁሉንም ሊሰጥዎትና ሁሉንም ሊያጠፋ ይችላል።
privacy-people-cookie = መለያዎ ውስጥ ሲሆኑ አንድ ኩኪ (cookie) ብቻ፦ እርስዎ መሆንዎን ለድረ ገጹ ይነግራል። ሲወጡ ይጠፋል።
privacy-people-log = የመግቢያና የውሳኔ መዝገብ ለ12 ወር ይቀመጣል።
privacy-people-report = ስህተት ካሳወቁ፣ ኢሜይል ግዴታ አይደለም። ለእርስዎ ለመመለስ ነው፣ ከዚያ ይጠፋል።

## Letters
letter-hello = ሰላም፣
letter-colon = ፦
letter-or-copy = ወይም ይህን አድራሻ በብራውዘርዎ ይቅዱ፦
letter-signed = { $who }፣ ለ{ $site }

## Languages
other-languages = ሌሎች ቋንቋዎች
translation-review = እንደገና መነበብ ያለበት ትርጉም
translation-tell = ስህተት አዩ? ይንገሩን፦

## Dates
date-full = { $date } { $year }
midnight = እኩለ ሌሊት
