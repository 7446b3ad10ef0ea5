# Reading without network: what a phone keeps when it is asked to, a city’s day, saving data.

## The page
offline-title = Read this site without network
offline-link = Read without network
offline-lead = Your phone can keep this site. Nothing is kept before you touch the button.
offline-shared = Is this phone or computer used by several people? Keep nothing: the next person would see it.
offline-what = What will be kept
offline-what-places = { $n ->
    [one] The home page, the list and the page of one place
   *[other] The home page, the list and the pages of { $n } places
}
offline-what-selection = The places you have chosen
offline-what-day = The day of { $day }
offline-some-near = These are the { $n } nearest places out of { $total }.
offline-some-fresh = These are { $n } places out of { $total }: those with the most recent information.
offline-around = Keep the places around me instead
offline-no-state = A copy cannot say whether a place is open now. It gives days and hours, for two weeks.
offline-keep = Keep on this phone
offline-again = Update
offline-erase = Erase
offline-saved = Saved on { $when }
offline-wait = Saving…
offline-done = It is kept. You can read these pages without network.
offline-failed = Nothing was kept: the network failed, or there is no room. Try again.
offline-erased = Everything is erased from this phone.
offline-unable = Your browser cannot keep these pages. You can print a day, below.

## A day
offline-day-title = A whole day
offline-day-lead = All places and their hours for one day, on one page, to keep or to print.
offline-day-which = Day
offline-day-see = See this day
offline-day-name = The places, { $day }
offline-day-made = Hours worked out on { $day }.
offline-day-why = What has changed since is not here: call before you send somebody.
offline-day-open = Open that day
offline-day-unknown = Ask for the hours
offline-day-closed = Closed that day

## The copies
offline-copy = Copy of { $day }.
offline-copy-why = It does not say whether it is open now.
offline-old = It is more than two weeks old: call before you come.
offline-hours = Days and hours
offline-manage = What is kept on this phone
offline-absent-title = No network
offline-absent-lead = This page is not kept on this phone.
offline-absent-kept = You can read
