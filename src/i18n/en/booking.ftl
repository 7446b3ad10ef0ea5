# Asking a venue for an appointment: what the person who asks reads.

booking-moment = { $day } at { $hour }
booking-ask = Ask for an appointment
booking-title = { $name }: ask for an appointment
booking-lead = Write here. The place receives your request and answers you.
booking-service = What for?
booking-service-other = Something else
booking-need = Tell a little more
booking-need-hint = For example: my tax return, opening a CAF account. Do not write a password or a social security number.
booking-need-missing = Say what you are coming for
booking-when = When can you come?
booking-when-hint = For example: Thursday morning, or any day after 4 pm
booking-when-missing = Say when you can come
booking-name = Your name
booking-name-missing = Write your name
booking-contact = How can they answer you?
booking-contact-hint = One of the two is enough.
booking-contact-missing = Give a phone number or an e-mail address
booking-phone = Phone
booking-phone-bad = Write a phone number, such as 06 12 34 56 78
booking-email = E-mail
booking-email-hint = You will get a letter that says how your request stands and how to erase it.
booking-email-bad = Write an e-mail address, such as name@example.org
booking-long = This is too long: write less
booking-send = Send my request
booking-who-reads = Only this place reads your request. It is kept encrypted, for 30 days at most.
booking-too-many = Too many requests were sent from here. Your text is kept below: send it later, or call the place.

booking-thanks = Your request was sent
booking-thanks-next = The place reads it and answers you, by e-mail or by phone. It is not an appointment yet.
booking-thanks-letter = You gave your e-mail? A letter is on its way. Look among unwanted mail too.
booking-thanks-erase = To erase your request: open the link in the letter, or tell the place. Otherwise it erases itself within 30 days.

booking-gone = This request is no longer here
booking-gone-text = It was erased, or it is more than 30 days old.
booking-erased = It is erased
booking-erased-text = Nothing of this request is left on this site.
booking-broken = This request cannot be read
booking-broken-text = It was damaged or changed. We show nothing rather than something wrong. Call the other person if you can.
booking-too-late = The request has changed since you opened this page. Here is how it stands.

booking-mine = Your appointment request
booking-mine-title = { $name }: your appointment request
booking-mine-demandee = The place has not answered yet.
booking-mine-proposee = The place proposes: { $moment }.
booking-mine-acceptee = Appointment made: { $moment }.
booking-mine-refusee = The place cannot receive you.
booking-mine-declinee = You said no to this moment: { $moment }. The place knows.
booking-yes = Yes, I am coming
booking-no = No, I cannot
booking-erase-title = Erase
booking-erase-text = Erasing your request does not cancel an appointment that was made: for that, call the place.
booking-erase = Erase my request
booking-file-title = Appointment: { $venue }

privacy-booking-title = If you ask for an appointment
privacy-booking-what = Your name, your phone or e-mail, your need and the moment that suits you: only the place reads them, to answer you.
privacy-booking-sealed = They are encrypted with a key that is not kept with the data.
privacy-booking-time = They are erased after 30 days at the latest.
privacy-booking-erase = You can erase them at once: by the link in your letter, or by asking the place.

letter-booking-kept = The request is erased from the site 30 days after it was sent at the latest, and the link then opens nothing.

letter-booking-sent-subject = Your request was sent
letter-booking-sent-what = Your appointment request was sent. It is for this place: { $venue }. They read it and answer you. It is not an appointment yet.
letter-booking-other-subject = { $venue } proposes a moment
letter-booking-other-what = { $venue } proposes: { $moment }. Say yes or no.
letter-booking-yes-subject = Appointment made: { $venue }
letter-booking-yes-what = You have an appointment: { $moment }, at { $venue }.
letter-booking-where = Address: { $address }.
letter-booking-file = Open the attached file to put this appointment into your calendar.
letter-booking-no-subject = { $venue } cannot receive you
letter-booking-no-what = { $venue } cannot give you an appointment. Here is why:
letter-booking-follow = See how my request stands
letter-booking-reply = Answer
letter-booking-erase = Erase my request
letter-booking-call = Would you rather call? Call { $phone }.
letter-booking-person-why = You receive this letter because this address was written to ask { $venue } for an appointment. It was not you? Erase the request.
