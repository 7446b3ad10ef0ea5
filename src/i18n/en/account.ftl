# Signing in, second factor, sessions.
sign-in = Sign in
sign-in-text = Do you work in one of these places? We send you a link by e-mail. No password.
sign-in-hint = The address the city knows. Example: accueil@association.fr
sign-in-send = Get a link
sign-in-who = Your organisation has no access yet? Write to the city or call.
email-yours = Your e-mail address
email-bad = Write a whole e-mail address, such as nom@exemple.fr
sent-title = Look at your e-mails
sent-text = If the city knows this address, a message is leaving now. It holds a link and a code.
sent-code = The code in the message
sent-code-hint = 8 signs. Useful when the message opens on another device.
sent-nothing = Nothing came? Look in your spam folder.
sent-again = Ask for another message
code-bad = This code is wrong, or too old. Copy it again, or ask for another message.
enter = Enter
enter-title = Welcome
enter-text = Press to enter. This link works once.
dead-link-title = This link no longer works
dead-link-text = It was used already, or it is too old. Ask for another: it comes at once.
session-over-title = Sign in again
session-over-text = Your session is over. What you wrote is not lost: you find it again afterwards.
again-title = Send once more
again-text = The form was too old, or sent too fast. What you wrote is kept.
again-signed-in = You are signed in. What you wrote is kept.
again-too-many = Wait one minute, then send once more. What you wrote is kept on this page.
again-send = Send
honeypot = Leave this field empty
continue = Continue
second-factor = A second check
second-factor-set-up = You decide for others: your telephone proves that it is you.
second-factor-app = Install an application for codes on your telephone (FreeOTP, for example).
second-factor-scan = With it, take a picture of this drawing.
second-factor-copy = Or copy:
second-factor-picture = QR code to photograph with the application
second-factor-type = Write the 6 digits it shows.
second-factor-ask = Open the application for codes on your telephone. Write the 6 digits.
second-factor-code = The code
second-factor-bad = This code is wrong. Wait for the next one and start again.
second-factor-lost = Telephone lost? Write one of your recovery codes.
recovery-title = Your recovery codes
recovery-text = Write them on paper: they serve if you lose your telephone. Each works once. They are not shown again.
recovery-done = I have written them down
sessions-title = My sessions
sessions-text = The devices where you are signed in.
session-seen = Seen on { $day }
session-this = It is this device.
session-end = Sign out
sign-out = Sign out
signed-in-as = Signed in: { $email }
my-venues = My places
my-venues-none = The city has not given you a place yet.
desk = The coordinator’s desk
edit-update = Update
sent-list = What you sent
sent-en-attente = the city is looking at it
sent-question = the city has a question
sent-acceptee = accepted
sent-acceptee-en-partie = accepted in part
sent-refusee = refused
sent-appliquee = online
sent-relue = online
partners = Partners
partners-run = Do you run a place?
privacy-people-title = If you run a place, or write to us
privacy-people-account = We keep your e-mail address and the places you run, as long as you have access. The city can give you everything and erase everything.
privacy-people-cookie = One cookie only, when you are signed in: it tells the site that it is you. It goes when you sign out.
privacy-people-log = The log of sign-ins and decisions is kept for 12 months.
privacy-people-report = When you report a mistake, your e-mail is optional. It serves to answer you, then it is erased.

# Confirming by the link of a letter
confirm-title = { $name }: is this still right?
confirm-lead = This is what residents read about your place. Have a look: it takes a minute.
confirm-missing = Still missing
confirm-known = What we know
confirm-untick = Something is no longer right? Untick it, then correct it.
confirm-tick = This is right
confirm-send = These lines are right
confirm-correct = Correct
confirm-see = See the page of this place
confirm-back = Back to the details
confirm-poster = Poster to print for the door
confirm-wrong = This is not us, or not the right person
confirm-none = Tick at least one part that is right, or press “Correct”.
confirm-changed = The details changed since you opened them. Read them again, then confirm.
confirm-thanks = Thank you
confirm-thanks-read = Done. Residents now read:
confirm-dead = It is too old, incomplete, or was stopped. Ask for another one: it comes at once.
confirm-dead-again = Get another link
confirm-dead-find = Find your place, then press “Do you work here?” at the bottom of its page.
confirm-wrong-text = No problem. We will not write to you about “{ $name }” again, and the city will look for the right person.
confirm-wrong-send = Stop writing to me
confirm-wrong-done = Done
confirm-wrong-done-text = We will not write to this address again. The links in our letters no longer open.
confirm-wrong-report = From the link of a letter: “This is not us, or not the right person”. Check the e-mail of the place.
confirm-work-here = Do you work here?
confirm-work-text = Check and correct these details in a minute. No account to create, no password.
confirm-work-send = Get a link by e-mail
confirm-work-where = The link goes to the e-mail address of the place, as the city knows it.
confirm-work-sent = If the city knows the e-mail address of this place, a message is on its way there. It holds a link to check and correct the details.
confirm-work-else = No e-mail, or nothing received?
confirm-work-call = Call: the city corrects it with you.
confirm-work-sign-in = You already have access? Sign in.
confirm-poster-picture = QR code that opens the page of { $name }
confirm-poster-check = Check our opening hours
confirm-poster-how = Point your phone’s camera at this picture, or copy the address.
confirm-poster-print = Print on an A4 sheet, for the door or the counter.

# How old what we know is
fresh-today = today
fresh-days = { $n ->
    [1] yesterday
   *[other] { $n } days ago
}
fresh-weeks = { $n ->
    [one] { $n } week ago
   *[other] { $n } weeks ago
}
fresh-months = { $n ->
    [one] { $n } month ago
   *[other] { $n } months ago
}
fresh-year = more than a year ago
fresh-since = Confirmed { $age }.
fresh-over-a-year = Not confirmed for more than a year: call before you come.
fresh-never = Never confirmed by the place: call before you come.
fresh-venue = Confirmed by the place { $age } ({ $date }).
fresh-city = Confirmed by the city, by phone, { $age } ({ $date }).
fresh-venue-old = Confirmed by the place ({ $date }). Not confirmed for more than a year: call before you come.
fresh-city-old = Confirmed by the city, by phone ({ $date }). Not confirmed for more than a year: call before you come.
fresh-missing-adresse = Street and number
fresh-missing-telephone = Phone
fresh-missing-en-ligne = An e-mail or a website
fresh-missing-horaires = Opening hours
fresh-missing-offres = What people can do there
fresh-missing-prix = The price
fresh-missing-langues = Languages spoken

# Calls
fresh-calls = Places to call
fresh-calls-count = { $n ->
    [0] Nobody to call today.
    [one] { $n } place to call.
   *[other] { $n } places to call. The oldest first.
}
fresh-calls-who = Without a known e-mail, or without an answer to two letters.
fresh-no-phone = No phone known: go there, with the questions on paper.
fresh-called = Called on { $date }: { $answer }.
fresh-call-ask = To ask
fresh-call-check = To check
fresh-call-tout-est-juste = All is right
fresh-call-a-corriger = To correct
fresh-call-pas-de-reponse = No answer
fresh-questions = Questions to print
fresh-questions-how = Tick what is right, write what has changed, then give this sheet to the city.
fresh-paper-right = This is right
fresh-paper-wrong = To correct:
fresh-paper-who = Filled in by, on:
