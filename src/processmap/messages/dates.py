"""What a timetable says: the facts that bind it, why it is as it is, what clashes and what would
help.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "months": (
        "januari februari mars april maj juni juli augusti september oktober november december",
        "January February March April May June July August September October November December",
    ),
    "weekdays": ("mån tis ons tors fre lör sön", "Mon Tue Wed Thu Fri Sat Sun"),
    "hidden": ("ett samtal som inte namnges här", "a dialogue not named here"),
    "whose_hidden": ("ett organs", "a body's"),
    # What concerns only those who are not named, whatever it is.
    "unseen": ("Något som inte beskrivs här.", "Something that is not described here."),
    "part_morning": ("förmiddagar", "mornings"),
    "part_afternoon": ("eftermiddagar", "afternoons"),
    "part_evening": ("kvällar", "evenings"),
    "part_weekend": ("helger", "weekends"),
    # Facts: each can stand in an explanation of why a day is what it is, or why there is none.
    "fact_invite": (
        "Inbjudan till ”{title}” tar {days} dagar, så det kan hållas tidigast {day}.",
        "The invitation to “{title}” takes {days} days, so it can be held on {day} at the earliest.",
    ),
    "fact_invite_again": (
        "Ligger ”{title}” inte kvar {kept} tar en ny inbjudan {days} dagar, så det kan då hållas tidigast {day}.",
        "If “{title}” does not stay on {kept}, a new invitation takes {days} days, so it can then be held on {day} at "
        "the earliest.",
    ),
    "fact_invite_usual": (
        "Till ”{title}” räknar vi med att inbjudan tar {days} dagar{why}, så det kan hållas tidigast {day}.",
        "We reckon with {days} days for the invitation to “{title}”{why}, so it can be held on {day} at the earliest.",
    ),
    "notice_usual": ("", ""),
    "notice_public": (
        ", eftersom myndigheter eller instanser är med",
        ", as authorities or bodies take part",
    ),
    "notice_many": (", eftersom många är med", ", as many take part"),
    "notice_both": (
        ", eftersom många är med, och myndigheter eller instanser bland dem",
        ", as many take part, authorities or bodies among them",
    ),
    "fact_asked_for": (
        "”{title}” kan tas upp först när det som {name} har begärt ska vara klart, {day}.",
        "“{title}” can be taken up only once what {name} asked for is to be done, on {day}.",
    ),
    "fact_order": (
        "”{after}” hålls efter ”{before}”. {because}",
        "“{after}” is held after “{before}”. {because}",
    ),
    "fact_gap": (
        "Mellan ”{before}” och ”{after}” ska det gå minst {days} dagar.",
        "At least {days} days are to pass between “{before}” and “{after}”.",
    ),
    "fact_within": (
        "”{after}” ska hållas inom {days} dagar efter ”{before}”.",
        "“{after}” is to be held within {days} days of “{before}”.",
    ),
    "fact_past_gap": (
        "”{after}” ska hållas minst {days} dagar efter ”{before}”, som var {day}.",
        "“{after}” is to be held at least {days} days after “{before}”, which was on {day}.",
    ),
    "fact_past_within": (
        "”{after}” ska hållas inom {days} dagar efter ”{before}”, som var {day}.",
        "“{after}” is to be held within {days} days of “{before}”, which was on {day}.",
    ),
    "fact_meetings": ("{name} sammanträder {dates}.", "{name} meets on {dates}."),
    "fact_last_meeting": (
        "{owner} sista sammanträde före {limit} är {day}.",
        "{owner} last meeting before {limit} is on {day}.",
    ),
    "fact_no_meeting": (
        "{name} har inget känt sammanträde före {limit}.",
        "{name} has no known meeting before {limit}.",
    ),
    "fact_papers": (
        "Handlingarna till {name} ska vara inne i tid före sammanträdet.",
        "The papers for {name} must be in before its meeting.",
    ),
    "fact_papers_for": (
        "Handlingarna till {owner} sammanträde {day} ska vara inne {due}.",
        "The papers for {owner} meeting on {day} must be in on {due}.",
    ),
    "fact_length": (
        "”{title}” tar {hours} timmar{why} och ryms inte på en halv dag eller en kväll.",
        "“{title}” takes {hours} hours{why}, which is more than half a day or an evening.",
    ),
    "length_interpreted": (
        " (dubbel tid, eftersom tolk behövs)",
        " (double time, as an interpreter is needed)",
    ),
    "closed_why": (" ({why})", " ({why})"),
    "fact_last_papers": (
        "{owner} sista sammanträde före {limit} är {day}, och handlingarna ska vara inne {due}.",
        "{owner} last meeting before {limit} is on {day}, and the papers must be in on {due}.",
    ),
    "fact_closed": (
        "Inga samtal hålls {when}{why}.",
        "No dialogues are held: {when}{why}.",
    ),
    "fact_away": ("{name} kan inte {when}.", "{name} cannot come: {when}."),
    "fact_season": (
        "Vi räknar med att {name} inte kan under {season}, {when}.",
        "We take it that {name} cannot come during {season}, {when}.",
    ),
    "season_sowing": ("vårbruket", "sowing"),
    "season_hay": ("höskörden", "haymaking"),
    "season_harvest": ("skörden", "harvest"),
    "season_calving": ("kalvningen", "calving"),
    "season_marking": ("kalvmärkningen", "calf marking"),
    "season_lambing": ("lamningen", "lambing"),
    "season_lobster": ("hummerfisket", "the lobster season"),
    "season_crayfish": ("kräftfisket", "the crayfish season"),
    "season_hunting": ("jakten", "the hunting season"),
    "season_visitors": ("turistsäsongen", "the tourist season"),
    "season_christmas": ("julhandeln", "the Christmas trade"),
    "season_summer": ("sommarlovet", "the summer holidays"),
    "season_term": ("terminsstarten", "the beginning of term"),
    "assumed_season": (
        "Vi räknar med att {name} inte kan under {season}, {when}. Fråga, och skriv dagarna under ”unavailable”.",
        "We take it that {name} cannot come during {season}, {when}. Ask, and write the days under “unavailable”.",
    ),
    "fact_parts": ("{name} kan komma {parts}.", "{name} can come on {parts}."),
    "fact_usual": (
        "{names} har inte sagt när de kan komma. Vi räknar med {parts}.",
        "{names} have not said when they can come. We reckon with {parts}.",
    ),
    "fact_at_once": (
        "{name} kan bara vara på ett möte i taget.",
        "{name} can only be at one meeting at a time.",
    ),
    "fact_rest": (
        "{name} ska ha minst {days} dygn mellan sina möten.",
        "{name} is to have at least {days} days between meetings.",
    ),
    "fact_sheltered_rest": (
        "Högst ett samtal om dagen med någon som är rädd eller hotad.",
        "At most one talk a day with somebody who is afraid or under threat.",
    ),
    "fact_leads": (
        "{name} kan bara leda ett samtal i taget.",
        "{name} can only lead one dialogue at a time.",
    ),
    "fact_week": (
        "{name} hinner leda högst {count} samtal i veckan, med förberedelser och anteckningar.",
        "{name} can lead at most {count} dialogues a week, preparation and notes included.",
    ),
    "fact_weeks": (
        "{name} hinner leda högst {count} samtal på {weeks} veckor, med förberedelser och anteckningar.",
        "{name} can lead at most {count} dialogues in {weeks} weeks, preparation and notes included.",
    ),
    "fact_pace": (
        "Kalendern säger inte vem som leder samtalen. Tidplanen räknar med högst {count} samtal i veckan.",
        "The calendar does not say who leads the dialogues. The timetable reckons with at most {count} a week.",
    ),
    "fact_leaders": (
        "Så många kan leda samtal: {count}.",
        "How many can lead dialogues: {count}.",
    ),
    "fact_mediators": ("Så många kan medla: {count}.", "How many can mediate: {count}."),
    "fact_interpreters": (
        "Tolkar som kan språket: {names}.",
        "Interpreters of the language: {names}.",
    ),
    "fact_rooms": ("Lokaler som finns: {names}.", "The rooms there are: {names}."),
    "fact_room": (
        "I {name} ryms ett samtal i taget.",
        "There is space for one dialogue at a time in {name}.",
    ),
    "fact_agreed": ("”{title}” är bekräftat till {day}.", "“{title}” is confirmed for {day}."),
    "fact_dated": ("”{title}” är utsatt till {day}.", "“{title}” is set for {day}."),
    "fact_roughly": ("”{title}” ska hållas {when}.", "“{title}” is to be held in {when}."),
    "fact_between_terms": (
        "Mellan valet {day} och {settled}, då de nyvalda tillträder, lämnas inget till beslut.",
        "Between the election on {day} and {settled}, when those elected take office, nothing is left for decision.",
    ),
    "fact_target": (
        "Allt utom uppföljningen ska vara klart {day}.",
        "All but the follow-up is to be done by {day}.",
    ),
    # Ways out: what to give up, each tried.
    "way_asked_for": (
        "Be dem som har uppdraget att bli klara före {day}, så att ”{title}” kan tas upp {new}.",
        "Ask those who have the task to be done before {day}, so that “{title}” can be taken up on {new}.",
    ),
    "way_invite": (
        "Bjud in till ”{title}” med kortare tid än {days} dagar, om alla som ska komma säger ja till det. "
        "Då kan det hållas {new}.",
        "Invite to “{title}” at shorter notice than {days} days, if those who are to come agree. "
        "It can then be held on {new}.",
    ),
    "way_invite_usual": (
        "Bjud in till ”{title}” med kortare tid än {days} dagar, om alla som ska komma säger ja till det. "
        "Då kan det hållas {new}.",
        "Invite to “{title}” at shorter notice than {days} days, if those who are to come agree. "
        "It can then be held on {new}.",
    ),
    "way_invite_again": (
        "Bjud in till ”{title}” med kortare tid än {days} dagar, om alla som ska komma säger ja till det. "
        "Då kan det hållas {new}.",
        "Invite to “{title}” at shorter notice than {days} days, if those who are to come agree. "
        "It can then be held on {new}.",
    ),
    "way_order": (
        "Låt ”{after}” hållas utan att vänta på ”{before}”. Då kan det hållas {new}.",
        "Let “{after}” be held without waiting for “{before}”. It can then be held on {new}.",
    ),
    "way_gap": (
        "Låt det gå mindre än {days} dagar mellan ”{before}” och ”{after}”. Då kan det senare hållas {new}.",
        "Let fewer than {days} days pass between “{before}” and “{after}”. The later can then be held on {new}.",
    ),
    "way_within": (
        "Låt det gå mer än {days} dagar mellan ”{before}” och ”{after}”. Då kan det senare hållas {new}.",
        "Let more than {days} days pass between “{before}” and “{after}”. The later can then be held on {new}.",
    ),
    "way_past_gap": (
        "Håll ”{after}” tidigare än {days} dagar efter ”{before}”: {new}.",
        "Hold “{after}” sooner than {days} days after “{before}”: on {new}.",
    ),
    "way_past_within": (
        "Håll ”{after}” senare än {days} dagar efter ”{before}”: {new}.",
        "Hold “{after}” later than {days} days after “{before}”: on {new}.",
    ),
    "way_meetings": (
        "Be {name} om ett extra sammanträde, till exempel {new}.",
        "Ask {name} for an extra meeting, for instance on {new}.",
    ),
    "way_papers": (
        "Kom överens med {name} om att få lämna handlingarna senare än vanligt, {new}.",
        "Agree with {name} that the papers come in later than usual, on {new}.",
    ),
    "way_closed": ("Håll samtal också {when}.", "Hold dialogues then too: {when}."),
    "from_on": ("från och med {day}", "from {day} on"),
    "way_away": (
        "Fråga {name} om det ändå går {when}.",
        "Ask {name} whether {when} might do after all.",
    ),
    "way_season": (
        "Fråga {name} om det ändå går under {season}, {when}.",
        "Ask {name} whether it might do during {season} after all, {when}.",
    ),
    "way_parts": (
        "Fråga {name} om en annan tid än {parts}.",
        "Ask {name} about another time than {parts}.",
    ),
    "way_usual": (
        "Fråga {names} om en annan tid än {parts}.",
        "Ask {names} about another time than {parts}.",
    ),
    "way_parts_many": (
        "Fråga {names} om andra tider på dagen.",
        "Ask {names} about other times of the day.",
    ),
    "way_length": (
        "Håll {titles} på högst en halv dag, med en metod som tar kortare tid.",
        "Hold {titles} in half a day at most, by a method that takes less time.",
    ),
    "way_rest": (
        "Låt {name} komma oftare, med mindre än {days} dygn emellan, om de säger ja till det.",
        "Let {name} come more often, with less than {days} days between, if they agree.",
    ),
    "way_week": (
        "Ge {name} mer tid än {count} samtal i veckan, eller ta in en samtalsledare till.",
        "Give {name} more time than {count} dialogues a week, or bring in one more facilitator.",
    ),
    "way_weeks": (
        "Ge {name} mer tid än {count} samtal på {weeks} veckor, eller ta in en samtalsledare till.",
        "Give {name} more time than {count} dialogues in {weeks} weeks, or bring in one more facilitator.",
    ),
    "way_sheltered_rest": (
        "Låt en till som de litar på hålla en del av de samtalen.",
        "Let one more whom they trust hold some of those talks.",
    ),
    "way_pace": (
        "Håll fler än {count} samtal i veckan. Skriv under calendar vilka som leder samtalen.",
        "Hold more than {count} dialogues a week. Say under calendar who leads the dialogues.",
    ),
    "way_leaders": ("Ta in fler samtalsledare.", "Bring in more facilitators."),
    "way_mediators": ("Ta in fler medlare.", "Bring in more mediators."),
    "way_interpreters": ("Boka fler tolkar än {names}.", "Book more interpreters than {names}."),
    "way_rooms": ("Boka fler lokaler än {names}.", "Book more rooms than {names}."),
    "way_room": (
        "Håll något av samtalen i en annan lokal än {name}.",
        "Hold one of them in another room than {name}.",
    ),
    "way_agreed": (
        "Kom överens om att flytta ”{title}” från {day} till {new}.",
        "Agree to move “{title}” from {day} to {new}.",
    ),
    "way_dated": ("Flytta ”{title}” från {day} till {new}.", "Move “{title}” from {day} to {new}."),
    "way_roughly": (
        "Flytta ”{title}” från {when} till {new}.",
        "Move “{title}” from {when} to {new}.",
    ),
    "way_switch_off": ("Stäng av den här regeln: {rule}.", "Switch off this rule: {rule}."),
    "way_between_terms": (
        "Låt dem som sitter kvar besluta mellan valet {day} och {settled}.",
        "Let those who still sit decide between the election on {day} and {settled}.",
    ),
    "way_target": (
        "Flytta måldatumet från {day} till {end}.",
        "Move the target from {day} to {end}.",
    ),
    # What follows from a clash, and the chain.
    "earliest": (
        "”{title}” kan då hållas tidigast {day}.",
        "“{title}” can then be held on {day} at the earliest.",
    ),
    "step": ("{day}: {title}. {why}", "{day}: {title}. {why}"),
    "why_first": ("Det är första dagen.", "That is the first day."),
    "why_calendar": ("Det är första dagen som passar.", "That is the first day that suits."),
    "why_other": ("Det väntar på ”{title}”.", "It waits for “{title}”."),
    # Notes.
    "no_start": (
        "Det går inte att räkna fram dagar utan en första dag. Skriv när arbetet börjar, till exempel "
        "calendar: {start: 2026-02-02}, eller lägg till --today 2026-02-02.",
        "No days can be worked out without a first day. Say when the work begins, for instance "
        "calendar: {start: 2026-02-02}, or add --today 2026-02-02.",
    ),
    "no_holidays": (
        "Helgdagarna i landet {country} är inte kända. Bara lördagar och söndagar räknas som lediga.",
        "The public holidays of the country {country} are not known. Only Saturdays and Sundays count as free.",
    ),
    "no_meetings": (
        "Inga sammanträden framåt är kända för {name}. Tidplanen är räknad som om ärendet kunde tas upp vilken vardag "
        "som helst; skriv in sammanträdesdagarna under meetings.",
        "No meetings ahead are known for {name}. The timetable is worked out as if the matter could be taken up on any "
        "working day; write the meeting days under meetings.",
    ),
    "far_ahead": (
        "”{title}” står till {day}. Det är så långt fram att det som kommer efter inte har fått någon dag. Stämmer året?",
        "“{title}” is entered for {day}. That is so far ahead that what comes after it has got no day. Is the year right?",
    ),
    "tentative": (
        "”{title}” hinner inte med till något känt sammanträde i tid. Tidigast {day}, när {name} har bestämt fler "
        "sammanträdesdagar. Det som följer efter väntar också på det.",
        "“{title}” cannot make any known meeting in time. The earliest is {day}, once {name} has set more meeting "
        "days. What comes after waits for that too.",
    ),
    "tentative_committee": (
        "”{title}” väntar på {name}, som bereder det och inte har några kända möten efter {last}. Tidigast {day} kan "
        "{body} ta upp det, om {name} hinner före dess.",
        "“{title}” waits for {name}, who prepares it and has no known meetings after {last}. On {day} at the "
        "earliest can {body} take it up, if {name} gets to it before then.",
    ),
    "assumed_free": (
        "Ingen har sagt när {names} kan komma. Vi räknar med kvällar och helger, där de bor eller brukar vara. Fråga, "
        "och skriv svaret under ”available”.",
        "Nobody has said when {names} can come. We reckon with evenings and weekends, where they live or usually are. "
        "Ask, and write the answer under “available”.",
    ),
    "assumed_children": (
        "Ingen har sagt när {names} kan komma. Vi räknar med skoltid. Fråga, och skriv svaret under ”available”.",
        "Nobody has said when {names} can come. We reckon with school hours. Ask, and write the answer under "
        "“available”.",
    ),
    "assumed_with_others": (
        "{names} kommer i arbetet, men de samtal som de för tillsammans med andra ligger på de andras tider. Fråga om "
        "det går.",
        "{names} come in their work, but what they have together with others is at the others' hours. Ask whether that "
        "will do.",
    ),
    "ask_safe": (
        "{names} säger själva när och var det är tryggt för dem. Fråga innan en dag sätts.",
        "{names} say themselves when and where it is safe for them. Ask before a day is set.",
    ),
    "past_unsaid": (
        "”{title}” skulle ha hållits {day}, men det är inte antecknat om det blev av. Tidplanen räknar med att det "
        "hölls. Anteckna det, eller att det blev inställt, och gör om tidplanen.",
        "“{title}” was to have been held on {day}, but whether it was has not been noted. The timetable takes it as "
        "held. Note that it was, or that it was cancelled, and make the timetable again.",
    ),
    "rough_suggested": (
        "”{title}” står som {when}. {day} är ett förslag inom den tiden och skrivs inte in: skriv in dagen när den är "
        "bestämd.",
        "“{title}” stands as {when}. {day} is a suggestion within it and is not written in: write the day when it is "
        "decided.",
    ),
    "ask_newyear": (
        "Det här ligger kring jul och nyår, när många är borta: {titles}. Passar det inte, skriv in dagarna under "
        "”closed” i kalendern.",
        "This lies around Christmas and New Year, when many are away: {titles}. If that does not suit, write the days "
        "under “closed” in the calendar.",
    ),
    "ask_july": (
        "Det här ligger i juli, när många har semester: {titles}. Passar det inte, skriv in veckorna under ”closed” i "
        "kalendern.",
        "This lies in July, when many are on holiday: {titles}. If that does not suit, write the weeks under “closed” "
        "in the calendar.",
    ),
    "ask_squeeze": (
        "Det här ligger på en klämdag, när många är lediga: {titles}. Passar det inte, skriv in dagen under ”closed” i "
        "kalendern.",
        "This lies on a working day between two free ones, when many are away: {titles}. If that does not suit, write "
        "the day under “closed” in the calendar.",
    ),
    # Days that are not like most, as they stand in a sentence or in brackets after a day.
    "day_closed": ("stängt enligt kalendern", "closed in the calendar"),
    "day_red": ("röd dag", "public holiday"),
    "day_weekend": ("helg", "weekend"),
    "day_squeeze": ("klämdag", "between two free days"),
    "day_eve": ("kvällen före röd dag", "the evening before a public holiday"),
    "red_holiday": ("helgdag", "a public holiday"),
    "red_election_day": ("valdag", "election day"),
    "red_new_years_day": ("nyårsdagen", "New Year's Day"),
    "red_epiphany": ("trettondedag jul", "Epiphany"),
    "red_good_friday": ("långfredagen", "Good Friday"),
    "red_easter_sunday": ("påskdagen", "Easter Sunday"),
    "red_easter_monday": ("annandag påsk", "Easter Monday"),
    "red_may_day": ("första maj", "May Day"),
    "red_ascension_day": ("Kristi himmelsfärdsdag", "Ascension Day"),
    "red_whit_sunday": ("pingstdagen", "Whit Sunday"),
    "red_whit_monday": ("annandag pingst", "Whit Monday"),
    "red_national_day": ("nationaldagen", "the national day"),
    "red_midsummer_eve": ("midsommarafton", "Midsummer Eve"),
    "red_midsummer_day": ("midsommardagen", "Midsummer Day"),
    "red_all_saints_day": ("alla helgons dag", "All Saints' Day"),
    "red_christmas_eve": ("julafton", "Christmas Eve"),
    "red_christmas_day": ("juldagen", "Christmas Day"),
    "red_boxing_day": ("annandag jul", "Boxing Day"),
    "red_new_years_eve": ("nyårsafton", "New Year's Eve"),
    "no_reserve": (
        "”{title}” ligger på {owner} sista kända sammanträde före måldatumet, {day}. Skjuts ärendet upp en gång blir "
        "det försenat.",
        "“{title}” is at {owner} last known meeting before the target, {day}. If the matter is put off once, it will "
        "be late.",
    ),
    "given_way": (
        "”{after}” har redan sin dag, {day}. Därför hinner ”{before}” inte hållas före.",
        "“{after}” already has its day, {day}. So “{before}” cannot be held before it.",
    ),
    "given_way_several": (
        "”{after}” har redan sin dag, {day}. Därför hinner {count} samtal som skulle ha kommit före inte hållas.",
        "“{after}” already has its day, {day}. So {count} talks that should come before it cannot be held.",
    ),
    # The page.
    "title": ("Tidplan: {title}", "Timetable: {title}"),
    "said_optimal": (
        "Bästa möjliga tidplan: klar {end}, {weeks:vecka|veckor} från {first}.",
        "The best timetable there is: done on {end}, {weeks:week|weeks} from {first}.",
    ),
    "said_feasible": (
        "Tidplan: klar {end}, {weeks:vecka|veckor} från {first}.",
        "Timetable: done on {end}, {weeks:week|weeks} from {first}.",
    ),
    "said_gap": (
        "Ingen tidplan kan bli klar före {bound}.",
        "No timetable can be done before {bound}.",
    ),
    "said_supposed": (
        "Slutdagen vilar på antagna sammanträden: ingen har skrivit in när {names} sammanträder.",
        "The last day rests on supposed meetings: nobody has written down when {names} will meet.",
    ),
    "said_nothing": ("Det finns inget att lägga ut i tiden.", "There is nothing to put in time."),
    "said_no_talks": (
        "Upplägget har inga samtal att lägga ut i tiden.",
        "The plan has no talks to put in time.",
    ),
    "said_far": (
        "Inget mer har fått någon dag, för det väntar på {titles}.",
        "Nothing more has got a day, for it waits for {titles}.",
    ),
    "far_one": ("”{title}” ({date})", "“{title}” ({date})"),
    "said_infeasible": (
        "Det går inte att få ihop en tidplan. Här står vad som krockar och vad som skulle hjälpa.",
        "There is no timetable that works. Here is what clashes and what would help.",
    ),
    "said_unknown": (
        "Ingen tidplan hittades, och det gick inte heller att visa att det är omöjligt.",
        "No timetable was found, and it could not be shown to be impossible either.",
    ),
    "said_in_time": (
        "Måldatumet {target} hålls, med {days:dag|dagar} till godo.",
        "The target {target} is kept, with {days:day|days} to spare.",
    ),
    "said_in_time_after": (
        "Måldatumet {target} hålls: allt utom uppföljningen är klart {done}, {days:dag|dagar} före.",
        "The target {target} is kept: all but the following up is done by {done}, {days:day|days} before it.",
    ),
    "said_late": (
        "Måldatumet {target} hålls inte: det blir {days:dag|dagar} för sent.",
        "The target {target} is not kept: it will be {days:day|days} late.",
    ),
    # What waits for a gate that is shut.
    "said_until": (
        "Samtalen har dagar till och med {day}. Resten får dagar {when}. {done}",
        "The talks have days up to and including {day}. The rest get theirs {when}. {done}",
    ),
    "said_no_days": (
        "Inget samtal kan få någon dag än. De får dagar {when}. {done}",
        "No talk can have a day yet. They get theirs {when}. {done}",
    ),
    "said_done": (
        "Allt är klart {months}, {weeks} veckor från {first}, om det blir så.",
        "All is done in {months}, {weeks} weeks from {first}, if so.",
    ),
    "said_review": (
        "Upplägget ses över efter {weeks} veckor, räknat från {first}.",
        "The plan is looked at anew after {weeks} weeks, counted from {first}.",
    ),
    "said_supposed_months": (
        "Månaderna vilar på antagna sammanträden: ingen har skrivit in när {names} sammanträder.",
        "The months rest on supposed meetings: nobody has written down when {names} will meet.",
    ),
    "said_too_late": (
        "Måldatumet {target} hålls inte: räkna med {months}.",
        "The target {target} is not kept: reckon with {months}.",
    ),
    "said_if_opened": (
        "Måldatumet {target} kan hållas ({when}).",
        "The target {target} can be kept ({when}).",
    ),
    "said_if_soon": (
        "Måldatumet {target} kan hållas, men bara om det går fort ({when}). Annars blir det senare, {months}.",
        "The target {target} can be kept, but only if it goes fast ({when}). Otherwise it is later, in {months}.",
    ),
    "way_ends_months": ("Klart {months}.", "Done in {months}."),
    "section_when": ("Sedan: {when}", "Then: {when}"),
    "opened_by": (
        "{names} säger när det är så.",
        "It is for {names} to say when it is so.",
    ),
    "column_about": ("Ungefär när", "About when"),
    "when_mandate": ("när uppdraget är klart", "once the mandate is clear"),
    "when_influence": (
        "när det är sagt vad som går att påverka",
        "once it is said what can be influenced",
    ),
    "when_safety": ("när alla är trygga", "once everybody is safe"),
    "when_mirrored": (
        "när de känner igen sig i det vi har hört",
        "once they recognise themselves in what was heard",
    ),
    "when_authorities_in_line": (
        "när myndigheterna vet vem som svarar på vad",
        "once the authorities know who answers for what",
    ),
    "when_trust": ("när förtroendet räcker", "once there is enough trust"),
    "when_standstill": (
        "när inget oåterkalleligt görs under tiden",
        "once nothing irreversible is done meanwhile",
    ),
    "when_process_agreement": (
        "när det finns spelregler som alla godtar",
        "once there are ground rules that all accept",
    ),
    "when_own_yes": ("när de har sagt sitt eget ja", "once they have said their own yes"),
    "when_spokesperson": ("när företrädarna är valda", "once the spokespersons are chosen"),
    "when_rights": ("när särskild rätt är hanterad", "once rights of their own are seen to"),
    "when_children": ("när barnen har fått sin väg in", "once the children have their way in"),
    "when_facts": ("när det finns gemensamma fakta", "once there are shared facts"),
    "when_options": (
        "när det finns alternativ att välja mellan",
        "once there are options to choose between",
    ),
    "when_draft_home": ("när förslaget är avstämt hemma", "once the draft has been taken home"),
    "when_ratification": ("när var och en har sagt ja eller nej", "once each has said yes or no"),
    "when_feedback": (
        "när de som var med har sett förslaget",
        "once those who took part have seen the proposal",
    ),
    "when_statutory": ("när det som lagen kräver är gjort", "once what the law requires is done"),
    "when_decision": ("när det är beslutat", "once it is decided"),
    "when_monitoring": ("när någon följer upp", "once somebody follows up"),
    "when_other": (
        "när det som ska komma först är på plats",
        "once what has to come first is in place",
    ),
    "column_when": ("När", "When"),
    "column_what": ("Vad", "What"),
    "column_who": ("Med vilka", "With whom"),
    "one_by_one": ("var för sig: {names}", "each alone: {names}"),
    "from_day": ("från {day}", "from {day}"),
    "again_moved": (
        "Omplanering: {moved} av {count} dagar som kunde flyttas har flyttats.",
        "Planned again: {moved} of {count} days that could move have moved.",
    ),
    "again_same": ("Omplanering: ingen dag har flyttats.", "Planned again: no day has moved."),
    "again_firm": ("Bekräftade ligger kvar: {names}.", "Confirmed, as they were: {names}."),
    "again_no_firm": ("Inget samtal var bekräftat.", "No conversation was confirmed."),
    "again_one": ("”{title}” {date}", "“{title}” {date}"),
    "column_slack": ("Spelrum", "Slack"),
    "slack": ("{days} dagar", "{days} days"),
    "slack_one": ("1 dag", "1 day"),
    "slack_fixed": ("bestämt", "set"),
    "slack_critical": ("inget", "none"),
    "at_the_earliest": ("tidigast {day}", "{day} at the earliest"),
    "papers": (
        "Handlingar inne till {body}, sammanträdet {meeting}",
        "Papers in to {body} for the meeting of {meeting}",
    ),
    "decision": ("{body} tar upp {title}", "{body} takes up {title}"),
    "decision_plain": ("{body} tar upp ärendet", "{body} takes up the matter"),
    "prepares": ("{body} bereder {title}", "{body} prepares {title}"),
    "prepares_plain": ("{body} bereder ärendet", "{body} prepares the matter"),
    "election": ("Val", "Election"),
    "budget": ("{body} beslutar om budgeten: {title}", "{body} decides on the budget: {title}"),
    "budget_plain": ("Budgeten beslutas", "The budget is decided"),
    "target": ("Måldatum", "Target"),
    "section_days": ("Dagarna", "The days"),
    "section_instead": (
        "Så här blir det med den första vägen framåt",
        "What the first way forward comes to",
    ),
    "said_instead": ("Om det blir så här: {way}", "If this is done: {way}"),
    "section_decisions": ("Vägen till beslut", "The way to a decision"),
    "section_chain": ("Det här avgör när det kan bli klart", "What decides when it can be done"),
    "section_clash": ("Det här går inte ihop", "What does not fit together"),
    "section_late": ("Därför hålls inte måldatumet", "Why the target is not kept"),
    "section_ways": ("Vägar framåt, prövade", "Ways forward, tried"),
    "section_notes": ("Att veta", "Good to know"),
    "way_ends": ("Klart {end}.", "Done on {end}."),
    "way_ends_late": (
        "Klart {end}, {days:dag|dagar} efter det måldatum som gäller nu.",
        "Done on {end}, {days:day|days} after the target as it stands.",
    ),
    # Looking back.
    "back_title": ("Senast möjliga dag: {title}", "Latest possible day: {title}"),
    "back_said": (
        "Om {body} ska ta upp ärendet {date} kan det som kommer före hållas senast de här dagarna.",
        "If {body} is to take up the matter on {date}, what comes before can be held no later than on these days.",
    ),
    "back_impossible": (
        "{body} kan inte ta upp ärendet {date}. Här står vad som krockar och vad som skulle hjälpa.",
        "{body} cannot take up the matter on {date}. Here is what clashes and what would help.",
    ),
    "back_alone": (
        "Dagarna gäller var för sig: ingen tidplan hittades där alla hålls så sent samtidigt.",
        "The days hold one by one: no timetable was found in which all are held that late together.",
    ),
    "section_back_instead": (
        "Om ärendet tas upp {date} i stället",
        "If the matter is taken up on {date} instead",
    ),
    "back_instead": (
        "Det är det nästa sammanträdet i {body} som går. Det som kommer före kan då hållas senast de här dagarna.",
        "That is the next meeting of {body} that would do. What comes before can then be held no later than on these "
        "days.",
    ),
    "back_no_later": (
        "Inget av {owner} kända sammanträden efter {day} går heller. Därför finns inga senaste dagar att visa.",
        "None of {owner} known meetings after {day} would do either. So there are no latest days to show.",
    ),
    "back_whatever": (
        "Det som krockar gör det vilket sammanträde det än gäller. Först när det är löst finns det senaste dagar att "
        "visa.",
        "What clashes does so whichever meeting it is about. Only when that is solved are there latest days to show.",
    ),
    "back_column": ("Senast", "Latest"),
    "fact_at": ("{name} ska ta upp ”{title}” {day}.", "{name} is to take up “{title}” on {day}."),
    "way_at": (
        "Sikta på ett annat sammanträde än {day}: {new}.",
        "Aim for another meeting than {day}: {new}.",
    ),
}
