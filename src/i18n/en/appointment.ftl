# Asking a place for an appointment, answering, and saying whether the place takes requests.

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

booking-request = Appointment request
booking-request-title = { $name }: appointment request
booking-fact-name = Name
booking-fact-need = Need
booking-fact-when = Can come
booking-by-phone = This person gave no e-mail. Call them to tell them your answer, then note it here.
booking-answer = Your answer
booking-day = Day
booking-day-hint = No day or time is needed if you refuse.
booking-day-missing = Give the day, such as 03/12/2026
booking-day-past = Choose a moment to come, within 12 months
booking-hour = Time
booking-hour-missing = Give the time, such as 14:30
booking-word = A word for the person
booking-word-hint = For example: bring your tax number. It goes by e-mail: write nothing secret.
booking-word-missing = Say why in a word: the person needs to know what to do
booking-accept = Accept this moment
booking-propose = Propose this moment
booking-refuse = Refuse
booking-acts-hint = “Accept”: the person can come then, it is settled. “Propose”: it is another moment, they will say yes or no.
booking-state-demandee = Not answered yet.
booking-state-proposee = You proposed: { $moment }. The person has not answered yet.
booking-state-acceptee = Appointment made: { $moment }.
booking-state-refusee = You refused.
booking-state-declinee = The person cannot come then: { $moment }. You may propose another moment.

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
booking-venue-erase = If the person asks you to erase the request, or you no longer need it. Otherwise it erases itself within 30 days.
booking-erase = Erase my request
booking-erase-request = Erase this request
booking-file-title = Appointment: { $venue }

booking-switch = Appointment requests
booking-switch-title = { $name }: appointment requests
booking-switch-lead = Residents can ask you for an appointment from your page. You get a letter, and answer from a link.
booking-switch-cannot = This site cannot take requests yet: it lacks the sending of letters, or the key that protects them. Your choice is kept.
booking-switch-question = Receive appointment requests?
booking-switch-email = E-mail that receives the requests
booking-switch-email-hint = Residents do not see it. Choose a mailbox that is read every day.
booking-switch-on = Residents can now ask you for an appointment.
booking-switch-off = You receive no requests.
booking-switch-see = See the form for residents
booking-switch-waiting =
    { $n ->
        [one] 1 request waits for an answer.
       *[other] { $n } requests wait for an answer.
    }
booking-save = Save

privacy-booking-title = If you ask for an appointment
privacy-booking-what = Your name, your phone or e-mail, your need and the moment that suits you: only the place reads them, to answer you.
privacy-booking-sealed = They are encrypted with a key that is not kept with the data.
privacy-booking-time = They are erased after 30 days at the latest.
privacy-booking-erase = You can erase them at once: by the link in your letter, or by asking the place.

letter-kind-rendez-vous-lieu = Appointment request
letter-kind-rendez-vous-personne = Answer to an appointment request

letter-booking-asked-subject = { $venue }: an appointment request
letter-booking-asked-what = Somebody asks { $venue } for an appointment. Open the request to read and answer it.
letter-booking-asked-how = You may accept, propose another moment, or refuse with a word.
letter-booking-agreed-subject = { $venue }: appointment made
letter-booking-agreed-what = The person is coming: { $moment }.
letter-booking-declined-subject = { $venue }: this moment does not suit
letter-booking-declined-what = The person cannot come: { $moment }. You may propose another moment.
letter-booking-open = Open the request
letter-booking-venue-why = You receive this letter because { $venue } takes appointment requests on { $site } at this address.
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
