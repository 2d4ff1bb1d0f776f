"""How a plan stands on a page: headings, lines about arenas and gates, what is told."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("{title}: förslag till upplägg", "{title}: proposed plan"),
    "draft": (
        "Utkast att ändra.",
        "A draft to change.",
    ),
    "new_day": ("ny dag", "a new day"),
    "kind": ("Typ av process: {pattern}.", "Type of process: {pattern}."),
    "kind_since": ("{kind}, eftersom {since}.", "{kind}, since {since}."),
    "takes": (
        "Tar {low} till {high} veckor och omkring {lead} timmar för den som leder.",
        "Takes {low} to {high} weeks and about {lead} hours for whoever leads.",
    ),
    "takes_same": (
        "Tar omkring {low} veckor och {lead} timmar för den som leder.",
        "Takes about {low} weeks and {lead} hours for whoever leads.",
    ),
    "takes_first": (
        "Först {what}{until}: {low}–{high} veckor, omkring {lead} timmar. Då säger den som "
        "leder öppet om ni går vidare.",
        "First {what}{until}: {low}–{high} weeks, about {lead} hours. Then whoever leads says "
        "openly whether you go on.",
    ),
    "takes_first_same": (
        "Först {what}{until}: {high} veckor, omkring {lead} timmar. Då säger den som "
        "leder öppet om ni går vidare.",
        "First {what}{until}: {high} weeks, about {lead} hours. Then whoever leads says "
        "openly whether you go on.",
    ),
    "first_items": ("punkt 1–{last}", "items 1–{last}"),
    "first_talks": ("samtalen med var och en", "the talks with each"),
    "first_until": (", till {day}", ", until {day}"),
    "takes_with_meetings": (
        "Med mötena och beslutet: {low}–{high} veckor, omkring {lead} timmar.",
        "With the meetings and the decision: {low}–{high} weeks, about {lead} hours.",
    ),
    "takes_all": (
        "Allt: {low}–{high} veckor, omkring {lead} timmar.",
        "All: {low}–{high} weeks, about {lead} hours.",
    ),
    "takes_review": (
        "Ses över efter {high} veckor; omkring {lead} timmar för den som leder dit.",
        "Looked at anew after {high} weeks; about {lead} hours for whoever leads until then.",
    ),
    "dated": (
        "Dagar kan sättas först när det under ”Först” är på plats.",
        "Days can be set only when what stands under “First” is in place.",
    ),
    "fits": (
        "De {have} timmar som finns räcker.",
        "The {have} hours there are will do.",
    ),
    "fits_not": (
        "Det finns {have} timmar, och det räcker inte: be om fler innan någon bjuds in.",
        "There are {have} hours, and that is not enough: ask for more before anybody is invited.",
    ),
    # What gives way in a small plan where there are few hours.
    "in_items": ("alla i {numbers}", "all in {numbers}"),
    "in_items_and": (
        "alla i {numbers} samt {who}",
        "all in {numbers}, and {who}",
    ),
    "in_items_but": ("alla i {numbers} utom {who}", "all in {numbers} but {who}"),
    "shrunk": (
        "Det räcker med de {have} timmar som finns: {what}.",
        "The {have} hours there are will do: {what}.",
    ),
    "shrunk_not": (
        "Det finns {have} timmar, och det räcker inte ens med {what}: be om omkring {more} till. Annars "
        "{only}.",
        "There are {have} hours, and that is not enough even with {what}: ask for about {more} more. Else "
        "{only}.",
    ),
    # What is done with the hours there are, and who is then not heard.
    "hours_cut": (
        "Det finns {have} timmar, och allt tar omkring {need}: be om omkring {more} till innan någon bjuds "
        "in. Annars {only}. Säg det i så fall till alla, och lämna det som sagts vidare.",
        "There are {have} hours, and all of it takes about {need}: ask for about {more} more before anybody "
        "is invited. Else {only}. If so, tell everybody, and pass on what was said.",
    ),
    "hours_cut_talks": (
        "Det finns {have} timmar, och bara samtalen med var och en tar omkring {need}: be om omkring {more} "
        "till innan någon bjuds in. Annars {only}. Säg det i så fall till alla, och kalla det inte en process.",
        "There are {have} hours, and the talks with each alone take about {need}: ask for about {more} more "
        "before anybody is invited. Else {only}. If so, tell everybody, and do not call it a process.",
    ),
    "only_talks": (
        "räcker de till samtalen med var och en, inte till det som följer på dem",
        "they are enough for the talks with each, not for what follows on them",
    ),
    "only_talks_no_meetings": (
        "räcker de till samtalen med var och en, inte till möten",
        "they are enough for the talks with each, not for meetings",
    ),
    "only_talks_left": (
        "räcker de till samtalen med var och en, inte till möten, och {left} hörs inte",
        "they are enough for the talks with each, not for meetings, and {left} [is|are] not heard",
    ),
    "only_once": (
        "räcker de till ett samtal med var och en, inte till fler eller till möten",
        "they are enough for one talk with each, not for more or for meetings",
    ),
    "only_some": (
        "räcker de till ett samtal var med {met}, i den ordningen, och {left} hörs inte",
        "they are enough for one talk each with {met}, in that order, and {left} [is|are] not heard",
    ),
    "only_nothing": ("räcker de inte till något samtal", "they are not enough for any talk"),
    "shrunk_once": ("ett möte i stället för två", "one meeting instead of two"),
    "shrunk_short": (
        "korta samtal på telefon eller där folk ändå är",
        "short talks by telephone or where people are anyway",
    ),
    "shrunk_both": (
        "ett möte i stället för två och korta samtal på telefon eller där folk ändå är",
        "one meeting instead of two and short talks by telephone or where people are anyway",
    ),
    "target_if_fast": (
        "Klart till {day} bara om allt går fort.",
        "Done by {day} only if all goes fast.",
    ),
    "target_missed": (
        "Allt hinns inte till {day}{why}, det tar minst {need} veckor: be genast om längre tid. "
        "{instead}",
        "There is no time for all of it by {day}{why}, it takes at least {need} weeks: ask for more "
        "time at once. {instead}",
    ),
    "means_end": (", då timmarna tar slut", ", when the hours end"),
    "too_late": (
        "Sista kända dag för {who} att besluta om {what} är {day}, om {have} veckor{first}. Allt "
        "tar minst {need}: be dem genast om längre tid. {instead}",
        "The last known day for {who} to decide on {what} is {day}, in {have} weeks{first}. All of "
        "it takes at least {need}: ask them for more time at once. {instead}",
    ),
    "bound_first": (
        ", men {who} binder sig redan {day}{papers}",
        ", but {who} [is|are] bound on {day} already{papers}",
    ),
    "handed_in": (
        "Det som sagts lämnas till {who} i god tid före {day}{then}, i de egna orden, läst av dem som "
        "sagt det: underlag till {what}, inte ett förslag från alla.",
        "What was said goes to {who} in good time before {day}{then}, in people's own words, read by those "
        "who said it: material for {what}, not a proposal from all.",
    ),
    "handed_in_papers": (
        "Det som sagts lämnas till {who} senast {papers}, inför {day}{then}, i de egna orden, läst av dem som "
        "sagt det: underlag till {what}, inte ett förslag från alla.",
        "What was said goes to {who} by {papers}, for {day}{then}, in people's own words, read by those who "
        "said it: material for {what}, not a proposal from all.",
    ),
    "handed_on": (" (sedan {steps})", " (then {steps})"),
    "handed_in_before": (
        "Det som sagts lämnas till {who} i god tid före {day}, i de egna orden, läst av dem som sagt "
        "det, inte som ett förslag från alla.",
        "What was said goes to {who} in good time before {day}, in people's own words, read by those "
        "who said it, not as a proposal from all.",
    ),
    "one_meeting": ("ett gemensamt möte", "a common meeting"),
    "head_if_time": ("Om ni får mer tid", "If you get more time"),
    "takes_to_the_day": (
        "{what} är klara {day}, med omkring {lead} timmar.",
        "{what} are done by {day}, with about {lead} hours.",
    ),
    "takes_to_the_day_weeks": (
        "{what} tar {low}–{high} veckor och omkring {lead} timmar.",
        "{what} take {low}–{high} weeks and about {lead} hours.",
    ),
    "too_late_calls": (
        "Får ni den inte hinner ni samtalen med var och en, och vad de säger lämnas in före dess. "
        "De gemensamma mötena hinns inte; säg det till alla.",
        "Without it there is time for the talks with each, and what they say is handed in before "
        "that day. There is no time for the common meetings; tell everybody so.",
    ),
    "too_late_small_plan": (
        "Hinn först samtalen med var och en, och lämna det ni har hört vidare i tid.",
        "Have the talks with each first, and pass on what you have heard in time.",
    ),
    "shorter": (
        "Annars gäller den här kortare ordningen{without}; säg det till alla. {more}",
        "Else this shorter order holds{without}; tell everybody so. {more}",
    ),
    "shorter_hours": (
        "Med de {have} timmar som finns blir det en kortare ordning{without}. Allt tar omkring "
        "{need}. {more}",
        "With the {have} hours there are it is a shorter order{without}. All of it takes about "
        "{need}. {more}",
    ),
    "shorter_without": (", utan {what}", ", without {what}"),
    "shorter_all": ("Får ni mer tid ryms det också.", "With more time there is room for that too."),
    "shorter_both": (
        "Får ni mer tid ryms det också, och bordet möts {low}–{high} gånger.",
        "With more time there is room for that too, and the table meets {low}–{high} times.",
    ),
    "shorter_table": (
        "Får ni mer tid möts bordet {low}–{high} gånger.",
        "With more time the table meets {low}–{high} times.",
    ),
    # What goes to the body after common meetings.
    "handed_in_seen": (
        "Det som lämnas till {who} i god tid före {day}{then} har alla haft två veckor att läsa: förslagen "
        "från mötena och de synsätt där ni inte enas. Underlag till {what}.",
        "All have had two weeks to read what goes to {who} in good time before {day}{then}: the proposals "
        "from the meetings and the views where you differ. Material for {what}.",
    ),
    "handed_in_seen_papers": (
        "Det som lämnas till {who} senast {papers}, inför {day}{then}, har alla haft två veckor att läsa: "
        "förslagen från mötena och de synsätt där ni inte enas. Underlag till {what}.",
        "All have had two weeks to read what goes to {who} by {papers}, for {day}{then}: the proposals "
        "from the meetings and the views where you differ. Material for {what}.",
    ),
    "handed_in_seen_before": (
        "Det som lämnas till {who} i god tid före {day} har alla haft två veckor att läsa: förslagen "
        "från mötena och de synsätt där ni inte enas.",
        "All have had two weeks to read what goes to {who} in good time before {day}: the proposals "
        "from the meetings and the views where you differ.",
    ),
    "too_late_few": (
        "Får ni den inte hinner ni samtalen här. {others} Vad som sägs lämnas in före dess. Kalla "
        "det inte en process; säg det till alla.",
        "Without it there is time for the talks here. {others} What is said is handed in before that "
        "day. Do not call it a process; tell everybody so.",
    ),
    "rung_up": ("{who} hörs kort i telefon.", "{who} [is|are] heard shortly by telephone."),
    "may_write": ("{who} får skriva.", "{who} may write."),
    "ends_too_soon": (
        "{what} är {day}, om {have} veckor. Allt tar minst {need}: be genast om längre tid. {instead}",
        "{what} is on {day}, in {have} weeks. All of it takes at least {need}: ask for more time at "
        "once. {instead}",
    ),
    "ends_too_soon_alone": (
        "{what} slutar {day}, om {have} veckor. Allt tar minst {need}: be genast om längre tid. {instead}",
        "{what} [ends|end] on {day}, in {have} weeks. All of it takes at least {need}: ask for more time "
        "at once. {instead}",
    ),
    "ends_too_soon_fixed": (
        "{what} har sista dag {day}, om {have} veckor, och den går inte att flytta. Allt tar minst "
        "{need}: sök en lösning för tiden efter. {instead}",
        "{what} [has|have] a last day, {day}, in {have} weeks, which cannot be moved. All of it takes "
        "at least {need}: look for a way through the time after. {instead}",
    ),
    "ends_ruled": (
        "{what} väntas avgöras {day}, om {have} veckor. Allt tar minst {need}: till dess hinner ni "
        "samtalen här, och resten planeras när avgörandet har kommit.",
        "{what} [is|are] expected to be ruled on by {day}, in {have} weeks. All of it takes at least "
        "{need}: until then there is time for the talks here, and the rest is planned when the ruling has "
        "come.",
    ),
    "ends_too_soon_by": (
        "{what} slutar {day}, om {have} veckor. Allt tar minst {need}: be genast {asked} om längre "
        "tid. {instead}",
        "{what} [ends|end] on {day}, in {have} weeks. All of it takes at least {need}: ask {asked} for "
        "more time at once. {instead}",
    ),
    "own_day": (
        "{what} slutar {day}: hör {who} om det före dess. De andra samtalen har tid på sig.",
        "{what} [ends|end] on {day}: hear {who} on it before that. The other talks have time.",
    ),
    # The way up to a body's decision, on known days.
    "way_known": (
        "{who} kan ta upp {what} tidigast {day}{papers}. {prepared}",
        "{who} can take up {what} on {day} at the earliest{papers}. {prepared}",
    ),
    "way_set": (
        "{who} ska ta upp {what} {day}{papers}. {prepared}",
        "{who} [is|are] to take up {what} on {day}{papers}. {prepared}",
    ),
    "way_waits": (
        "{what} väntar på {waits}, som bereder det och vars nästa dag inte är känd{last}. {who} kan ta upp "
        "det {day}{papers}, om {waits} hinner före det. {prepared}",
        "{what} waits for {waits}, who [prepares|prepare] it and whose next day is not known{last}. {who} "
        "can take it up on {day}{papers}, if {waits} [gets|get] to it before that. {prepared}",
    ),
    "way_no_committee": (
        "{what} väntar på {waits}, som bereder det till {who} och vars nästa dag inte är känd{last}.",
        "{what} waits for {waits}, who [prepares|prepare] it for {who} and whose next day is not known{last}.",
    ),
    "way_no_day": (
        "{what} väntar på {waits}, vars nästa dag inte är känd{last}.",
        "{what} waits for {waits}, whose next day is not known{last}.",
    ),
    "way_last": (" (den sista kända är {day})", " (the last known is {day})"),
    "way_papers": (
        ", med handlingarna inne senast {day}",
        ", with the papers in by {day}",
    ),
    "way_prepared": ("Före det bereder {steps}.", "Before that it is prepared by {steps}."),
    "way_step": ("{who} {day}{papers}", "{who} on {day}{papers}"),
    "way_step_papers": (
        " (handlingar inne senast {day})",
        " (papers in by {day})",
    ),
    "head_ask": ("Fråga först", "Ask first"),
    "head_fixed": ("Först: säg vad som gäller", "First: say what is fixed"),
    "head_protect": ("Skydda samtalen", "Protect the talks"),
    "head_call": ("Enskilda samtal", "Talks with each"),
    "head_facts": ("Fakta", "Facts"),
    "head_small": ("Smått före stort", "Small before large"),
    "head_wide": ("Tillsammans", "Together"),
    "head_decide": ("Mot beslut", "Towards a decision"),
    "head_back": ("Ge tillbaka", "Give back"),
    "head_other": ("Andra upplägg", "Other plans"),
    "head_assumed": ("Antaget", "Assumed"),
    "head_broken": ("Utan stol", "Without a chair"),
    "head_small_plan": ("Upplägget", "The plan"),
    "gate": ("Först: {said}", "First: {said}"),
    "gate_open": ("Klart: {said}", "Done: {said}"),
    "gate_reservation": ("Med förbehåll: {said}", "With reservation: {said}"),
    "gate_confirmed": ("Bekräftat av {who}.", "Confirmed by {who}."),
    "gate_left": ("Kvar att fråga: {who}.", "Still to be asked: {who}."),
    "gate_why": ("Skäl: {why}.", "Reason: {why}."),
    "closed": (
        "{name} är avslutat och föreslås inte på nytt.",
        "{name} is closed and is not proposed anew.",
    ),
    "call_ask": (
        "Var för sig, före alla möten. {lead} Fråga också om deras villkor, och vilka som saknas.",
        "Each alone, before all meetings. {lead} Ask too about their terms, and who is missing.",
    ),
    "call_ask_but": (
        "Var för sig, före alla möten utom {early}. {lead} Fråga också om deras villkor, och vilka "
        "som saknas.",
        "Each alone, before all meetings but {early}. {lead} Ask too about their terms, and who is "
        "missing.",
    ),
    "answer_first": ("Börja med svaret i {numbers}.", "Begin with the answer of {numbers}."),
    "same_questions": (
        "Alla får samma frågor; svaren läggs utan namn bredvid varandra före något gemensamt.",
        "All get the same questions; unnamed answers are laid side by side before anything joint.",
    ),
    "call_ask_beside": (
        "Var för sig, medan mötena går som vanligt. {lead} Fråga också om deras villkor, och vilka "
        "som saknas.",
        "Each alone, while the meetings go on as usual. {lead} Ask too about their terms, and who "
        "is missing.",
    ),
    "call_ask_next": (
        "Var för sig, före nästa gemensamma träff. {lead} Fråga också om deras villkor, och vilka "
        "som saknas.",
        "Each alone, before the next joint meeting. {lead} Ask too about their terms, and who is "
        "missing.",
    ),
    "asked_again": (
        "De som hörts förut: vad betyder {what} för dem nu, och vad har ändrats?",
        "Those heard before: what [does|do] {what} mean to them now, and what has changed?",
    ),
    "wider_told": (
        "Säg också att en vidgad krets kommer (punkt {number}).",
        "Say too that a wider circle comes (item {number}).",
    ),
    "seldom": (
        "Alla möts sällan, med {weeks} veckor emellan ({chairs} stolar), grupperna med "
        "{group_weeks} ({group_chairs} stolar).",
        "All meet seldom, every {weeks} weeks ({chairs} chairs), the groups every {group_weeks} "
        "({group_chairs} chairs).",
    ),
    "all_meet": (
        "Alla möts med {weeks} veckor emellan ({chairs} stolar), grupperna med {group_weeks} "
        "({group_chairs} stolar).",
        "All meet every {weeks} weeks ({chairs} chairs), the groups every {group_weeks} "
        "({group_chairs} chairs).",
    ),
    "no_end": ("{often}, utan slutdatum", "{often}, without an end"),
    "asked_what_changed": (
        "De som hörts förut: vad har ändrats sedan dess?",
        "Those heard before: what has changed since?",
    ),
    "call_lead": (
        "Den som ringer är {lead}.",
        "The calls are made by {lead}.",
    ),
    "all_sides": ("alla sidor", "all sides"),
    "sides_not_asked": ("de sidor som inte är tillfrågade", "the sides that have not been asked"),
    "camps_between": (
        "Mellan träffarna, hemma och var för sig: {who}. {about}",
        "Between the meetings, at home and each alone: {who}. {about}",
    ),
    "can_be_done": (
        "Fråga var för sig vad som går att göra, från när, och vem hos dem som avgör det:",
        "Ask each alone what can be done, from when, and who of them decides it:",
    ),
    "asked_about": ("{who} om {what}. {through}", "{who} about {what}. {through}"),
    "asked_about_all": ("{who} om förslagen. {through}", "{who} about the proposals. {through}"),
    "call_each": (
        "Ring var för sig {who} {about}",
        "Call each alone: {who} {about}",
    ),
    "sought": (
        "Sök upp dem som står bakom {views}, var för sig.",
        "Seek out those behind {views}, each by themselves.",
    ),
    "answers_apart": (
        "Svar till {who}, var för sig. {how}",
        "An answer to {who}, each by themselves. {how}",
    ),
    "leads": ("Leds av {lead}.", "Led by {lead}."),
    "members": ("Med: {who}.", "With: {who}."),
    "absent_safety": (
        "Inte i rummet: {who} (var för sig).",
        "Not in the room: {who} (by themselves).",
    ),
    "absent_own_track": ("Eget spår: {who}.", "Own track: {who}."),
    "absent_safety_from_here": (
        "Inte i rummet, här eller senare: {who} (var för sig).",
        "Not in the room, here or later: {who} (by themselves).",
    ),
    "absent_own_track_from_here": (
        "Eget spår, här och senare: {who}.",
        "Own track, here and later: {who}.",
    ),
    "absent_no_room_from_here": (
        "Utan egen stol, här och senare: {who}.",
        "Without a chair, here and later: {who}.",
    ),
    "later_in_short": (
        "Härifrån i korthet, allt nytt efter {first}: det kan ändras.",
        "From here in short, all that is new after {first}: it may change.",
    ),
    "rest_in_full": (
        "{numbers} i sin helhet: --whole, eller whole=True i Python.",
        "{numbers} in full: --whole, or whole=True in Python.",
    ),
    "absent_no_room": ("Utan egen stol: {who}.", "Without a chair: {who}."),
    "kept_written": (
        "{who} får utkast och svarar skriftligt.",
        "{who} [gets|get] drafts and [who:answers|answer] in writing.",
    ),
    "kept_open": (
        "Stolen står kvar för {who}, som får utkast och svar.",
        "The chair is kept for {who}, who [gets|get] drafts and answers.",
    ),
    "undated_after": (
        "Är dagen inte satt: efter {numbers}, med det som sägs där.",
        "Where no day is set: after {numbers}, with what is said there.",
    ),
    "waits": (
        "Efter {numbers}.",
        "After {numbers}.",
    ),
    "mend_table": (
        "{who} har ingen stol där {theme} avgörs: ge dem en vid bordet, eller en arbetsgrupp.",
        "{who} [has|have] no chair where {theme} is settled: give them one at the table, or a "
        "working group.",
    ),
    "written_unsafe": (
        "I {arena} sitter {who}, som nu inte bör vara i samma rum. Det står som du skrivit.",
        "In {arena} sit {who}, who should not be in the same room now. It stands as you wrote it.",
    ),
    "no_reservation": (
        "Det här går inte att öppna med förbehåll: {gate}",
        "This cannot be opened with reservation: {gate}",
    ),
    "not_theirs": (
        "Det här kan bara {who} säga är uppfyllt: {gate}",
        "Only {who} can say that this holds: {gate}",
    ),
    "not_faced": (
        "Möts ännu inte i något rum: {pairs}. Den som leder bär synsätten emellan tills de "
        "som har dem vill annat.",
        "Meet in no room yet: {pairs}. Whoever leads carries the views between them until "
        "those who hold them want otherwise.",
    ),
    "alternative": (
        "{name}: {low}–{high} veckor, omkring {lead} timmar. {gives}",
        "{name}: {low}–{high} weeks, about {lead} hours. {gives}",
    ),
    "alternative_same": (
        "{name}: lika lång tid, omkring {lead} timmar. {gives}",
        "{name}: as long a time, about {lead} hours. {gives}",
    ),
    "answer": ("{answer}: {leads}", "{answer}: {leads}"),
    "change_struck": ("Struket av dig: {title}{why}.", "Struck by you: {title}{why}."),
    "change_changed": ("Ändrat av dig: {title}{why}.", "Changed by you: {title}{why}."),
    "change_gone": (
        "Din ändring av ”{name}” hittar inget att ändra i det här upplägget.",
        "Your change of “{name}” finds nothing to change in this plan.",
    ),
    "because_of": (" ({why})", " ({why})"),
    "second_table": ("Ett andra bord för {who}", "A second table for {who}"),
    "second_table_why": (
        "{who} saknar stol i det som redan finns och får den här, med dem det rör.",
        "{who} [has|have] no chair in what exists already and [gets|get] it here, with those "
        "it concerns.",
    ),
    "no_rule": (
        "”{name}” är ingen regel och används inte.",
        "“{name}” is no rule and is not used.",
    ),
    "own_rule": ("”{name}”", "“{name}”"),
    "rule_unknown": ("Ingen regel heter ”{name}”.", "No rule is called “{name}”."),
    "rule_failed": (
        "Regeln ”{name}” kunde inte användas ({why}) och är satt åt sidan.",
        "The rule “{name}” could not be used ({why}) and is set aside.",
    ),
    "rule_off": ("Avstängd regel: {rule}.", "Rule switched off: {rule}."),
    "in_series": ("Samma personer träffas igen.", "The same people meet again."),
    "in_between": ("Var och en hörs för sig emellan.", "Each is heard alone in between."),
    "comes_first": ("{first} kommer före {later}.", "{first} [comes|come] before {later}."),
    "phase_fixed": ("det som gäller", "what is fixed"),
    "phase_protect": ("skyddet", "protection"),
    "phase_call": ("egna samtal", "own talks"),
    "phase_facts": ("fakta", "facts"),
    "phase_small": ("små kretsar", "small circles"),
    "phase_wide": ("det gemensamma", "what is joint"),
    "phase_decide": ("beslutet", "the decision"),
    "phase_back": ("återkopplingen", "feedback"),
    "question_rest": ("Fråga sedan: {question}", "Then ask: {question}"),
    "usual_form": (
        "Om inget annat står: {form}.",
        "Unless something else is said: {form}.",
    ),
    "waits_too": (
        "Efter {numbers}.",
        "After {numbers}.",
    ),
    "waits_early": (
        "Kan börja nu: efter {numbers}.",
        "Can begin now: after {numbers}.",
    ),
    "waits_next": (
        "Nästa träff, och det som är nytt, efter {numbers}.",
        "The next meeting, and all that is new, after {numbers}.",
    ),
    "waits_new": (
        "Det som pågår fortsätter ({running}); allt annat efter {numbers}.",
        "What runs goes on ({running}); all else after {numbers}.",
    ),
    "waits_all": (
        "Allt efter {numbers}.",
        "All after {numbers}.",
    ),
    "item": ("punkt {numbers}", "item {numbers}"),
    "items": ("punkt {numbers}", "items {numbers}"),
    "without_steps": ("Utan {numbers}", "Without {numbers}"),
    "waits_less": (
        "{first} väntar inte på {later}.",
        "{first} does not wait for {later}.",
    ),
    "waits_less_each": (
        "{first} väntar inte på {later}.",
        "{first} do not wait for {later}.",
    ),
    "part_of_form": ("{part}", "{part}"),
    "waits_rest": (
        "Allt nytt efter {numbers}.",
        "All that is new after {numbers}.",
    ),
    "groups": (
        "Arbetsgrupper tar fram alternativ till nästa stora möte, utan att besluta.",
        "Working groups work out options for the next large meeting, without deciding.",
    ),
    "groups_short": (
        "Arbetsgrupper tar fram alternativ, utan att besluta.",
        "Working groups work out options, without deciding.",
    ),
    "own_form": ("{count} i grupp", "{count} in a group"),
    "in_group": ("i grupp", "in a group"),
    "sitting": ("Med: de {count} som sitter där.", "With: the {count} who sit there."),
    "then_steer": (
        "De leder sedan mellan de stora mötena.",
        "They then steer between the large meetings.",
    ),
    "some_then_steer": (
        "Några av dem leder sedan mellan de stora mötena.",
        "Some of them then steer between the large meetings.",
    ),
    "decisions": (
        "Beslut, med alla synsätt där ni inte enats.",
        "Decisions, with every view where you did not agree.",
    ),
    "decided_by": (
        "{who} om {what}. {day} {prepared} {consent}",
        "{who} on {what}. {day} {prepared} {consent}",
    ),
    "circles": (
        "Små kretsar om förtroendet, var för sig.",
        "Small circles about trust, each by itself.",
    ),
    "heard_between": (
        "Mellan träffarna talar den som leder med var och en.",
        "Between the meetings the lead talks with each alone.",
    ),
    "each_alone": (
        "Tala med var och en för sig.",
        "Talk with each alone.",
    ),
    "forums": ("Lokala forum i {places}.", "Local forums in {places}."),
    "forum_each": ("Med, var och en på sin plats: {who}.", "With, each in its place: {who}."),
    "forum_all": ("I alla forumen: {who}.", "In all the forums: {who}."),
    "one_group": ("{theme}: {who}.", "{theme}: {who}."),
    "pair": ("{one} mot {other}", "{one} against {other}"),
    "dropped": ("{name} {why}, och visas inte.", "{name} {why}, and is not shown."),
    "change_not_done": (
        "Din ändring går inte att göra som den står: {title}{why}. Kontrollera vilka den gäller.",
        "Your change cannot be made as it stands: {title}{why}. Check whom it concerns.",
    ),
    "change_must": (
        "Din flytt är inte gjord: {title} kan inte komma före ”{gate}”, som måste vara på plats först.",
        "Your move is not made: {title} cannot come before “{gate}”, which must be in place first.",
    ),
    "change_round": (
        "Det blir omgång {came} och inte {wanted}: det som måste komma först står kvar.",
        "It comes in round {came}, not {wanted}: what has to come first stays.",
    ),
    "change_round_last": (
        "Det blir omgång {came} och inte {wanted}: där finns inget mer att vänta in.",
        "It comes in round {came}, not {wanted}: there is nothing more to wait for.",
    ),
    "change_partly": ("{told} {more}", "{told} {more}"),
    "split_title": ("{title}: {who} för sig", "{title}: {who} by themselves"),
    "deleted": (
        "Borttaget av dig och därför inte med: {names}.",
        "Removed by you and so not here: {names}.",
    ),
    "head_yours": ("Dina ändringar och regler", "Your changes and rules"),
    "members_called": ("Med: alla i {numbers}.", "With: all in {numbers}."),
    "members_called_but": (
        "Med: alla i {numbers} utom {who}.",
        "With: all in {numbers} but {who}.",
    ),
    "head_not_here": ("Det här gör vi inte här", "What we do not do here"),
    "head_if_no": ("Om svaret blir nej", "If the answer is no"),
    "head_days": ("Dagar att räkna med", "Days to count with"),
    "days_heard": (
        "Hör dem det gäller före varje dag.",
        "Hear those concerned before each day.",
    ),
    "days_lock": (
        "Före en dag som kan låsa: skriv att det inte binder, eller gör det tillfälligt. Annars "
        "får alla veta vad det låser.",
        "Before a day that can lock: write that it does not bind, or make it for a while. Else all "
        "are told what it locks.",
    ),
    "to_day": ("{first}–{last}", "{first}–{last}"),
    "head_mind": ("Att ha i minnet", "To keep in mind"),
    "talk_each": (
        "Tala var för sig med {who} {about}",
        "Talk with each alone: {who} {about}",
    ),
    "usual_groups_in": (
        "i grupp ({numbers}): {form}",
        "in groups ({numbers}): {form}",
    ),
    "usual_groups": (
        "i grupp: {form}",
        "in groups: {form}",
    ),
    "members_own_track": (
        "Med: alla i {numbers} utom {who}, som har eget spår.",
        "With: all in {numbers} but {who}, who [has|have] a track of their own.",
    ),
    "each_alone_form": (
        "Tala med var och en för sig: {form}.",
        "Talk with each alone: {form}.",
    ),
}
