# Several places together: the selection, the sheet to give, the liaison sheet.

## The selection
selection-title = { $n ->
    [one] Your place
   *[other] Your { $n } places
}
selection-lead = These places are kept in the address of this page, and nowhere else.
selection-keep = Keep for the sheet
selection-back = Back to the chosen places
selection-remove = Remove
selection-add = Add a place
selection-add-label = Name of the place, or help you need
selection-add-this = Add
selection-none = No other place matches these words.
selection-full = You have chosen twelve places: that is the most.
selection-paper = The sheet to give
selection-paper-lead = One page for three places, in French and in the person’s language.
selection-language = The person’s language
selection-only-french = French only
selection-need = What the person wants to do
selection-need-none = Not said
selection-day = Day wished
selection-day-any = Any day
selection-desk = Who gives the sheet
selection-desk-hint = Optional. The name of the desk, not of the person.
selection-large = Large print: one place on a page
selection-see-paper = See the sheet
selection-send = Send
selection-copy = Copy the address
selection-sms = By text message
selection-mail = By e-mail
selection-share = Share
selection-qr = QR code of this page
selection-qr-how = Point a phone at this code: this page opens.
selection-text = Take the text with you, without Internet
selection-qr-text = QR code of the text
selection-qr-text-how = This code holds the text itself: names, phone numbers, hours of today. A phone reads it without Internet.
share-today = today: { $hours }
share-subject = Places that can help you

## The sheet
slip-name = Sheet to give
slip-title = { $n ->
    [one] To help you: 1 place
   *[other] To help you: { $n } places
}
slip-print-how = Print with Ctrl + P. One A4 page, in black and white.
slip-hours-venue = Opening of the place
slip-hours-help = Hours of the help
slip-hours-unknown = Hours not known
slip-no-street = Street not known
slip-qr = QR code: these places on your phone
slip-map = Map: where the places are
slip-live = Hours up to date on your phone
slip-meeting = Your appointment
slip-papers = What to bring
slip-papers-source = Source: { $source }
slip-edited = printed on { $date }

## The liaison sheet
liaison-title = Liaison sheet
liaison-never-sent = What you write here stays on this screen. Nothing is sent, nothing is kept. Print the sheet or copy the text before you leave the page.
liaison-by-hand = You can also print the empty sheet and fill it in by hand.
liaison-to = To
liaison-person = The person (name, or initials)
liaison-reach = How to reach them
liaison-need = What they need
liaison-level = What they can do
liaison-level-new = Beginner
liaison-level-some = Can do a little
liaison-level-alone = Can do most of it alone
liaison-language = Language spoken
liaison-done = What was already done
liaison-from = Who sends (place and name)
liaison-answer = How to answer (phone, e-mail)
liaison-agreed = The person agrees that this sheet is passed on.
liaison-sign = Date and signature of the person:
liaison-copy = Copy the text
liaison-copied = Text copied
liaison-clear = Wipe everything
liaison-cleared = Everything is wiped
liaison-reply = Reply
liaison-reply-how = To cut off and send back to whoever sent the person.
liaison-reply-from = Place that replies, and its phone:
liaison-reply-seen = Person received on:
liaison-reply-done = What was done:
liaison-reply-over = It is settled
liaison-reply-again = They come back on … / … / …
liaison-reply-elsewhere = They are sent elsewhere
