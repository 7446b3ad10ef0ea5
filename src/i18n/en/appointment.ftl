# Appointment requests: what the venue reads.

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

booking-venue-erase = If the person asks you to erase the request, or you no longer need it. Otherwise it erases itself within 30 days.
booking-erase-request = Erase this request

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
