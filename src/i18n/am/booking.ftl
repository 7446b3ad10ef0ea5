# Asking a place for an appointment: what the person who asks reads.

booking-moment = { $day } በ{ $hour }
booking-ask = ቀጠሮ ይጠይቁ
booking-title = { $name }፦ ቀጠሮ ይጠይቁ
booking-lead = እዚህ ይጻፉ። ጥያቄዎ ለቦታው ይደርሳል፣ እነሱም ይመልሱልዎታል።
booking-service = ለምን ጉዳይ?
booking-service-other = ሌላ ነገር
booking-need = ተጨማሪ ይንገሩን
booking-need-hint = ለምሳሌ፦ ግብር ማሳወቅ፣ የCAF መለያ መክፈት። የይለፍ ቃል ወይም የማኅበራዊ ዋስትና ቁጥር (sécurité sociale) አይጻፉ።
booking-need-missing = ለምን እንደሚመጡ ይናገሩ
booking-when = መቼ መምጣት ይችላሉ?
booking-when-hint = ለምሳሌ፦ ሐሙስ ጠዋት፣ ወይም በየቀኑ ከ16:00 በኋላ
booking-when-missing = መቼ መምጣት እንደሚችሉ ይናገሩ
booking-name = ስምዎ
booking-name-missing = ስምዎን ይጻፉ
booking-contact = እንዴት እንመልስልዎ?
booking-contact-hint = ከሁለቱ አንዱ ይበቃል።
booking-contact-missing = ስልክ ወይም ኢሜይል ይስጡ
booking-phone = ስልክ
booking-phone-bad = ስልክ ቁጥር ይጻፉ፣ እንደ 06 12 34 56 78
booking-email = ኢሜይል
booking-email-hint = ጥያቄዎ የት እንደደረሰና እንዴት እንደሚያጠፉት የሚናገር ኢሜይል ይደርስዎታል።
booking-email-bad = የኢሜይል አድራሻ ይጻፉ፣ እንደ nom@exemple.fr
booking-long = በጣም ረጅም ነው፦ ትንሽ ይጻፉ
booking-send = ጥያቄዎን ይላኩ
booking-who-reads = ጥያቄዎን ይህ ቦታ ብቻ ያነባል። በሚስጥር ተቆልፎ ይቀመጣል፣ ቢበዛ 30 ቀን።
booking-too-many = ከዚህ ብዙ ጥያቄዎች ተልከዋል። ጽሑፍዎ ከታች ተቀምጧል፦ በኋላ ይላኩ፣ ወይም ወደ ቦታው ይደውሉ።

booking-thanks = ጥያቄዎ ተልኳል
booking-thanks-next = ቦታው ያነበዋል፣ በኢሜይል ወይም በስልክ ይመልስልዎታል። ገና ቀጠሮ አይደለም።
booking-thanks-letter = ኢሜይልዎን ሰጥተዋል? ኢሜይል ይመጣል። ያልተፈለጉ ኢሜይሎችንም (spam) ይመልከቱ።
booking-thanks-erase = ጥያቄዎን ለማጥፋት፦ የኢሜይሉን ሊንክ ይክፈቱ፣ ወይም ለቦታው ይንገሩ። አለበለዚያ በ30 ቀን በራሱ ይጠፋል።

booking-gone = ይህ ጥያቄ አሁን የለም
booking-gone-text = ጠፍቷል፣ ወይም ከ30 ቀን በላይ ሆኖታል።
booking-erased = ጠፍቷል
booking-erased-text = በዚህ ድረ ገጽ ላይ ከዚህ ጥያቄ ምንም አልቀረም።
booking-broken = ይህ ጥያቄ ሊነበብ አይችልም
booking-broken-text = ተበላሽቷል ወይም ተለውጧል። ስህተት የሆነ ነገር አናሳይም። ከቻሉ ወደ ሌላው ሰው ይደውሉ።
booking-too-late = ይህን ገጽ ከከፈቱ በኋላ ጥያቄው ተለውጧል። አሁን እንዲህ ነው።

booking-mine = የቀጠሮ ጥያቄዎ
booking-mine-title = { $name }፦ የቀጠሮ ጥያቄዎ
booking-mine-demandee = ቦታው ገና አልመለሰም።
booking-mine-proposee = ቦታው ይህን ሐሳብ ያቀርባል፦ { $moment }።
booking-mine-acceptee = ቀጠሮ ተይዟል፦ { $moment }።
booking-mine-refusee = ቦታው ሊቀበልዎት አይችልም።
booking-mine-declinee = ለዚህ ጊዜ አይሆንም ብለዋል፦ { $moment }። ቦታው ያውቃል።
booking-yes = አዎ፣ እመጣለሁ
booking-no = አይ፣ አልችልም
booking-erase-title = ማጥፋት
booking-erase-text = ጥያቄዎን ማጥፋት የተያዘ ቀጠሮን አይሰርዝም፦ ለመሰረዝ ወደ ቦታው ይደውሉ።
booking-erase = ጥያቄዎን ያጥፉ
booking-file-title = ቀጠሮ፦ { $venue }

privacy-booking-title = ቀጠሮ ከጠየቁ
privacy-booking-what = ስምዎ፣ ስልክዎ ወይም ኢሜይልዎ፣ ፍላጎትዎና የሚመችዎት ጊዜ፦ ለእርስዎ ለመመለስ ቦታው ብቻ ያነበዋል።
privacy-booking-sealed = ከመረጃው ጋር በማይቀመጥ ቁልፍ ተቆልፈዋል።
privacy-booking-time = ቢበዛ ከ30 ቀን በኋላ ይጠፋሉ።
privacy-booking-erase = ወዲያው ማጥፋት ይችላሉ፦ በኢሜይልዎ ሊንክ፣ ወይም ቦታውን በመጠየቅ።

letter-booking-kept = ጥያቄው ከተላከ ቢበዛ ከ30 ቀን በኋላ ከድረ ገጹ ይጠፋል፣ ሊንኩም ከዚያ አይከፈትም።

letter-booking-sent-subject = ጥያቄዎ ተልኳል
letter-booking-sent-what = የቀጠሮ ጥያቄዎ ተልኳል። ለዚህ ቦታ ነው፦ { $venue }። ያነቡታል፣ ይመልሱልዎታል። ገና ቀጠሮ አይደለም።
letter-booking-other-subject = { $venue } የቀጠሮ ጊዜ ያቀርብልዎታል
letter-booking-other-what = { $venue } ይህን ጊዜ ያቀርብልዎታል፦ { $moment }። አዎ ወይም አይ ይበሉ።
letter-booking-yes-subject = ቀጠሮ ተይዟል፦ { $venue }
letter-booking-yes-what = ቀጠሮ አለዎት፦ { $moment }፣ በ{ $venue }።
letter-booking-where = አድራሻ፦ { $address }።
letter-booking-file = ይህን ቀጠሮ በቀን መቁጠሪያዎ ለማስገባት የተያያዘውን ፋይል ይክፈቱ።
letter-booking-no-subject = { $venue } ሊቀበልዎት አይችልም
letter-booking-no-what = { $venue } ቀጠሮ ሊሰጥዎት አይችልም። ምክንያቱ ይኸው፦
letter-booking-follow = ጥያቄዬ የት እንደደረሰ ይመልከቱ
letter-booking-reply = መልስ ይስጡ
letter-booking-erase = ጥያቄዎን ያጥፉ
letter-booking-call = ስልክ ይመርጣሉ? ይደውሉ፦ { $phone }።
letter-booking-person-why = ይህ ኢሜይል የደረሰዎት ይህ አድራሻ ከ{ $venue } ቀጠሮ ለመጠየቅ ስለተጻፈ ነው። እርስዎ አልነበሩም? ጥያቄውን ያጥፉ።
