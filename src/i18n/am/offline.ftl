# Reading without network: what a phone keeps when it is asked to, a day of a city, saving data.

## The page
offline-title = ይህን ድረ ገጽ ያለ ኢንተርኔት ማንበብ
offline-link = ያለ ኢንተርኔት ማንበብ
offline-lead = ስልክዎ ይህን ድረ ገጽ ማስቀመጥ ይችላል። ቁልፉን ከመንካትዎ በፊት ምንም አይቀመጥም።
offline-shared = ስልኩን ወይም ኮምፒውተሩን ብዙ ሰዎች ይጠቀሙበታል? ምንም አያስቀምጡ፦ የሚቀጥለው ሰው ያየዋል።
offline-what = የሚቀመጠው
offline-what-places = { $n ->
    [one] መነሻ ገጹ፣ ዝርዝሩና የአንድ ቦታ ገጽ
   *[other] መነሻ ገጹ፣ ዝርዝሩና የ{ $n } ቦታዎች ገጾች
}
offline-what-selection = የመረጧቸው ቦታዎች
offline-what-day = ቀን፦ { $day }
offline-some-near = እነዚህ በጣም ቅርብ የሆኑት { $n } ቦታዎች ናቸው፣ ከ{ $total }።
offline-some-fresh = እነዚህ { $n } ቦታዎች ናቸው ከ{ $total }፦ መረጃቸው በጣም አዲስ የሆኑት።
offline-around = በአቅራቢያዎ ያሉትን ቦታዎች ያስቀምጡ
offline-no-state = ቅጂው ቦታ አሁን ክፍት መሆኑን መናገር አይችልም። የሁለት ሳምንት ቀኖችንና ሰዓቶችን ይናገራል።
offline-keep = በዚህ ስልክ ላይ ያስቀምጡ
offline-again = ያድሱ
offline-erase = ያጥፉ
offline-saved = የተቀመጠው፦ { $when }
offline-wait = በማስቀመጥ ላይ…
offline-done = ተቀምጧል። እነዚህን ገጾች ያለ ኢንተርኔት ማንበብ ይችላሉ።
offline-failed = ምንም አልተቀመጠም፦ ኢንተርኔት ወይም ባዶ ቦታ አልነበረም። እንደገና ይሞክሩ።
offline-erased = ሁሉም ከዚህ ስልክ ጠፍቷል።
offline-unable = ብራውዘርዎ እነዚህን ገጾች ማስቀመጥ አይችልም። የአንድ ቀን ገጽ ማተም ይችላሉ፣ ከታች።

## A day
offline-day-title = አንድ ሙሉ ቀን
offline-day-lead = ሁሉም ቦታዎችና ሰዓታቸው ለአንድ ቀን፣ በአንድ ገጽ፣ ለማስቀመጥ ወይም ለማተም።
offline-day-which = ቀን
offline-day-see = ይህን ቀን ይመልከቱ
offline-day-name = ቦታዎቹ፣ { $day }
offline-day-made = ሰዓቶቹ የተሰሉት፦ { $day }።
offline-day-why = ከዚያ በኋላ የተለወጠው እዚህ የለም፦ ሰው ከመላክዎ በፊት ይደውሉ።
offline-day-open = በዚህ ቀን ክፍት
offline-day-unknown = ሰዓቱን ይጠይቁ
offline-day-closed = በዚህ ቀን ዝግ

## Copies
offline-copy = ቅጂ፣ { $day }።
offline-copy-why = አሁን ክፍት መሆኑን አይናገርም።
offline-old = ከሁለት ሳምንት በላይ ሆኖታል፦ ከመምጣትዎ በፊት ይደውሉ።
offline-hours = ቀኖችና ሰዓቶች
offline-manage = በዚህ ስልክ ላይ የተቀመጠው
offline-absent-title = ኢንተርኔት የለም
offline-absent-lead = ይህ ገጽ በዚህ ስልክ ላይ አልተቀመጠም።
offline-absent-kept = እነዚህን ማንበብ ይችላሉ
