# Letters. Each says who writes, why, one thing to do, and what to do if it is the wrong person.
# $who: who writes, as "La Ville de Roubaix"; $site: the name of the site.

## Signing in
letter-sign-in-subject = Your link for { $site }
letter-sign-in-asked = Somebody asked to sign in to { $site } with your address. If it is you, open this link.
letter-sign-in-time = It works once, for { $minutes } minutes.
letter-sign-in-act = Sign in
letter-sign-in-code = Or copy this code to the page where you asked for this letter:
letter-sign-in-not-you = Not you? Do nothing: without this letter nobody can get in. Give this code to nobody.
letter-sign-in-why = You receive this letter because your address was written on the sign-in page of { $site }.

## Invitation
letter-invitation-subject = { $structure }: keep your information true on { $site }
letter-invitation-what = { $inviter } invites you to keep true what people read about { $structure }.
letter-invitation-how = There is no password. It takes a minute.
letter-invitation-venues = Your places:
letter-invitation-act = See my listing
letter-invitation-time = This link works for { $days } days.
letter-invitation-not-you = Not for you to do? Do nothing: nothing will change.
letter-invitation-why = You receive this letter because { $inviter } gave your address for { $structure }.

## Reminders
letter-venue-listed = On { $site }, people look for help with computers, phones or the Internet. { $venue } is on it.
letter-venue-why = You receive this letter because your address is the one of { $venue } on { $site }. The links in this letter open this listing only, for three months.
letter-wrong-person = I am not the person to write to
letter-phone = Would you rather phone? Call { $phone }.
letter-reminder-subject = { $venue }: is it still true?
letter-reminder-last = Last confirmed: { $when }. Is it still true?
letter-reminder-never = This information was never confirmed. Is it true?
letter-reminder-missing = We still do not know:
letter-reminder-act = Read and confirm
letter-reminder-correct = Correct
letter-closures-subject = { $season ->
    [august] { $venue }: do you close in August?
   *[christmas] { $venue }: do you close at Christmas?
}
letter-closures-ask = { $season ->
    [august] Do you close in August? Say so in a minute: nobody will come to a closed door.
   *[christmas] Do you close over the Christmas holidays? Say so in a minute: nobody will come to a closed door.
}
letter-closures-act = Say when we close
letter-closures-none = We do not close

## Answers
letter-see-venue = See the listing
letter-reason = Here is why:
letter-proposal-why = You receive this letter because you proposed a change for { $venue } on { $site }.
letter-accepted-subject = { $venue }: your changes are online
letter-accepted-what = Thank you. What you proposed for { $venue } is online.
letter-in-part-subject = { $venue }: some of your changes are online
letter-in-part-what = Thank you. Some of what you proposed for { $venue } is online. The rest was not kept.
letter-refused-subject = { $venue }: your changes were not kept
letter-refused-what = Thank you for writing. What you proposed for { $venue } was not kept.
letter-question-subject = { $venue }: a question before we go on
letter-question-what = Thank you for your proposal for { $venue }. Before we put it online, we have a question:
letter-question-act = Answer
letter-report-subject = { $venue }: answer to your report
letter-report-corrected = Thank you. You reported a mistake for { $venue }. The listing is corrected.
letter-report-kept = Thank you. You reported a mistake for { $venue }. We checked: the listing stays as it is.
letter-report-why = You receive this letter because you left your address when you reported a mistake for { $venue } on { $site }.
