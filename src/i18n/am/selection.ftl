# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] የመረጡት ቦታ
   *[other] የመረጧቸው { $n } ቦታዎች
}
selection-lead = እነዚህ ቦታዎች በዚህ ገጽ አድራሻ ውስጥ ብቻ ተቀምጠዋል፣ ሌላ ቦታ አይደለም።
selection-keep = ለወረቀቱ ያስቀምጡ
selection-back = ወደ ተመረጡት ቦታዎች ይመለሱ
selection-remove = ያስወግዱ
selection-add = ቦታ ይጨምሩ
selection-add-label = የቦታው ስም፣ ወይም የሚፈለገው እርዳታ
selection-add-this = ይጨምሩ
selection-none = ለእነዚህ ቃላት ሌላ ቦታ የለም።
selection-full = አሥራ ሁለት ቦታዎች መርጠዋል፦ ከዚህ በላይ አይቻልም።
selection-paper = የሚሰጠው ወረቀት
selection-paper-lead = ለሦስት ቦታዎች አንድ ገጽ፣ በፈረንሳይኛና በሰውየው ቋንቋ።
selection-language = የሰውየው ቋንቋ
selection-only-french = በፈረንሳይኛ ብቻ
selection-need = ሰውየው ማድረግ የሚፈልገው
selection-need-none = አልተገለጸም
selection-day = የሚፈለገው ቀን
selection-day-any = ማንኛውም ቀን
selection-desk = ወረቀቱን የሚሰጠው
selection-desk-hint = ግዴታ አይደለም። የቢሮው ስም፣ የሰውየው ስም አይደለም።
selection-large = በትልቅ ጽሑፍ፦ በገጽ አንድ ቦታ
selection-see-paper = ወረቀቱን ይመልከቱ
selection-send = ይላኩ
selection-copy = አድራሻውን ይቅዱ
selection-sms = በSMS
selection-mail = በኢሜይል
selection-share = ያጋሩ
selection-qr = የዚህ ገጽ QR ኮድ
selection-qr-how = የስልክ ካሜራ ወደዚህ ኮድ ያዙሩ፦ ይህ ገጽ ይከፈታል።
selection-text = ጽሑፉን ይዘው ይሂዱ፣ ያለ ኢንተርኔት
selection-qr-text = የጽሑፉ QR ኮድ
selection-qr-text-how = ይህ ኮድ ጽሑፉን ራሱን ይዟል፦ ስሞች፣ ስልኮች፣ የዛሬ ሰዓቶች። ስልኩ ያለ ኢንተርኔት ያነበዋል።
share-today = ዛሬ፦ { $hours }
share-subject = እርስዎን የሚረዱ ቦታዎች

## The sheet
slip-name = የሚሰጠው ወረቀት
slip-title = { $n ->
    [one] እርስዎን ለመርዳት፦ 1 ቦታ
   *[other] እርስዎን ለመርዳት፦ { $n } ቦታዎች
}
slip-print-how = በCtrl + P ያትሙ። አንድ A4 ገጽ፣ በጥቁርና ነጭ።
slip-hours-venue = ቦታው የሚከፈትበት ሰዓት
slip-hours-help = የእርዳታ ሰዓት
slip-hours-unknown = ሰዓቱ አይታወቅም
slip-no-street = መንገዱ አይታወቅም
slip-qr = QR ኮድ፦ እነዚህ ቦታዎች በስልክዎ
slip-map = ካርታ፦ ቦታዎቹ የት እንዳሉ
slip-live = አዲስ ሰዓቶች በስልክዎ
slip-meeting = ቀጠሮዎ
slip-papers = ይዘው ይምጡ
slip-papers-source = ምንጭ፦ { $source }
slip-edited = የተዘጋጀው፦ { $date }

## The liaison sheet
liaison-title = ወደ ሌላ ቦታ መላኪያ ወረቀት
liaison-never-sent = እዚህ የሚጽፉት በዚህ ስክሪን ላይ ብቻ ይቀራል። ምንም አይላክም፣ ምንም አይቀመጥም። ከገጹ ከመውጣትዎ በፊት ወረቀቱን ያትሙ ወይም ጽሑፉን ይቅዱ።
liaison-by-hand = ባዶውን ወረቀት አትመው በእጅ መሙላትም ይችላሉ።
liaison-to = ለማን
liaison-person = ሰውየው (ስም፣ ወይም የስም የመጀመሪያ ፊደሎች)
liaison-reach = እንዴት እንደሚገኝ
liaison-need = የሚያስፈልገው
liaison-level = ምን ያህል ይችላል
liaison-level-new = ጀማሪ
liaison-level-some = ትንሽ ይችላል
liaison-level-alone = ብቻውን ሊያደርግ ትንሽ ቀርቶታል
liaison-language = የሚናገረው ቋንቋ
liaison-done = እስካሁን የተደረገው
liaison-from = የሚልከው (ቦታና ስም)
liaison-answer = እንዴት እንደሚመለስ (ስልክ፣ ኢሜይል)
liaison-agreed = ሰውየው ይህ ወረቀት እንዲላክ ተስማምቷል።
liaison-sign = ቀንና የሰውየው ፊርማ፦
liaison-copy = ጽሑፉን ይቅዱ
liaison-copied = ጽሑፉ ተቀድቷል
liaison-clear = ሁሉንም ያጥፉ
liaison-cleared = ሁሉም ጠፍቷል
liaison-reply = መልስ
liaison-reply-how = ይህን ቆርጠው ሰውየውን ለላከው መልሰው ይላኩ።
liaison-reply-from = የሚመልሰው ቦታ፣ እና ስልኩ፦
liaison-reply-seen = ሰውየው የመጣበት ቀን፦
liaison-reply-done = የተደረገው፦
liaison-reply-over = ተፈጽሟል
liaison-reply-again = እንደገና የሚመጣበት ቀን … / … / …
liaison-reply-elsewhere = ወደ ሌላ ቦታ ተልኳል
