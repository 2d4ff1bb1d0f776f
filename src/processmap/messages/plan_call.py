"""What a plan says of the first calls: with whom, about what, where, and what must not happen
there.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Ring {who}", "Call {who}"),
    "title_part": ("Ring {who}, för sig", "Call {who}, by themselves"),
    "own_view": ("{views}", "{views}"),
    "old_view": (
        "{views} (sades {year}: gäller det än?)",
        "{views} (said in {year}: does it still hold?)",
    ),
    "answered": (
        "svaret på {views}: vad det betyder för dem",
        "the answer to {views}: what it means to them",
    ),
    "asked_if_no": (
        "{what}, och om de vill tala fast svaret kan bli nej",
        "{what}, and whether they will talk though the answer may be no",
    ),
    "asked_enough": (
        "{what}, och vad som krävs för att de ska gå med på en lösning",
        "{what}, and what it would take for them to agree to a solution",
    ),
    "asked_enough_short": (
        "{what}, och vad som krävs för deras ja",
        "{what}, and what their yes would take",
    ),
    "asked_can_do": (
        "{what}: vad som går att göra, från när, och vem hos dem som avgör det",
        "{what}: what can be done, from when, and who of them decides it",
    ),
    "hit_by": ("{themes}", "{themes}"),
    "lost": (
        "vad de har mist och vad de behöver nu",
        "what they have lost and what they need now",
    ),
    "lost_home": (
        "vad de har mist, om de vill tillbaka och vad som krävs för det",
        "what they have lost, whether they want to go back, and what that would take",
    ),
    "for_settled": (
        "vad det nya skulle betyda för det som är uppgjort om {themes}",
        "what the new matter would mean for what is settled on {themes}",
    ),
    "the_question": ("frågan {question}", "the question {question}"),
    "what_would": ("vad {what} skulle betyda för dem", "what {what} would mean to them"),
    "what_would_one": ("vad {what} skulle betyda", "what {what} would mean"),
    "as_it_is": (
        "hur de har det och vad de behöver",
        "how they live now and what they need",
    ),
    "how_they_work": (
        "vad de gör med {what}, och på vems uppdrag",
        "what they do with {what}, and on whose mandate",
    ),
    "how_they_see": (
        "hur de ser på {what} och vad de kan lova",
        "how they see {what} and what they can promise",
    ),
    "how_they_see_only": ("hur de ser på {what}", "how they see {what}"),
    "their_own": (
        "{what}: vad som kan ändras och vad som inte kan det",
        "{what}: what can change and what cannot",
    ),
    "conflict_with": ("hur det är mellan dem och {who}", "how things are between them and {who}"),
    "inventory": (
        "hur de har det, vad som behöver hända och vilka samtal som behövs, med vilka",
        "how things are for them, what has to happen and which talks are needed, with whom",
    ),
    "gives": (
        "villkoren för det de ger: vad ska vara klart, till vilken dag, och kan den flyttas",
        "the conditions of what they give: what must be done, by which day, and can it be moved",
    ),
    "been_through": (
        "{what} (hur det slutade, vad som lovades, vad de inte vill igen) och om {subject}",
        "{what} (how it ended, what was promised, what they do not want again) and about {subject}",
    ),
    "been_through_too": (
        "{what} (samma frågor) och om {subject}",
        "{what} (the same questions) and about {subject}",
    ),
    "left_before": (
        "{what} (varför det bröts och vad som måste vara annorlunda nu) och om {subject}",
        "{what} (why it broke off and what has to be different now) and about {subject}",
    ),
    "been_through_only": (
        "{what}: hur det slutade, vad som lovades, vad de inte vill igen",
        "{what}: how it ended, what was promised, what they do not want again",
    ),
    "left_before_only": (
        "{what}: varför det bröts och vad som måste vara annorlunda nu",
        "{what}: why it broke off and what has to be different now",
    ),
    "round_only_too": ("{what} (samma frågor)", "{what} (the same questions)"),
    "what_would_all": (
        "vad förslagen skulle betyda för dem",
        "what the proposals would mean to them",
    ),
    "how_they_see_all": (
        "hur de ser på förslagen och vad de kan lova",
        "how they see the proposals and what they can promise",
    ),
    "how_they_see_only_all": ("hur de ser på förslagen", "how they see the proposals"),
    "how_they_work_all": (
        "vad de gör med förslagen, och på vems uppdrag",
        "what they do with the proposals, and on whose mandate",
    ),
    "asked_can_do_all": (
        "förslagen: vad som går att göra, från när, och vem hos dem som avgör det",
        "the proposals: what can be done, from when, and who of them decides it",
    ),
    "asked_enough_all": (
        "förslagen, och vad som krävs för deras ja",
        "the proposals, and what their yes would take",
    ),
    "asked_if_no_all": (
        "förslagen, och om de vill tala fast svaret kan bli nej",
        "the proposals, and whether they will talk though the answer may be no",
    ),
    "one_by_one": (
        "En och en: där finns flera synsätt. Ingen lista, och inget om vem som sagt vad.",
        "One by one: there are several views. No list, and nothing of who said what.",
    ),
    "plain": ("Om {subject}. {through}", "About {subject}. {through}"),
    "again": (
        "De har hörts förut: vad har ändrats om {subject}? {through}",
        "They have been heard before: what has changed about {subject}? {through}",
    ),
    "again_after": (
        "Vad betyder {what} för dem nu, och vad har ändrats om {subject}? {through}",
        "What [does|do] {what} mean to them now, and what has changed about {subject}? {through}",
    ),
    "either_way_only": (
        "vad de behöver hur det än avgörs, inte om ja eller nej",
        "what they need whichever way it is decided, not about yes or no",
    ),
    "either_way": (
        "{subject}, och vad de behöver hur det än avgörs, inte om ja eller nej",
        "{subject}, and what they need whichever way it is decided, not about yes or no",
    ),
    "alone": (
        "Om {subject}, utan {without} i rummet. {through}",
        "About {subject}, without {without} in the room. {through}",
    ),
    "protected": (
        "Om {subject}, utan att behöva synas. Inget skrivs ner eller förs vidare utan eget ja. {through}",
        "About {subject}, without being seen. Nothing is written down or passed on without their own yes. {through}",
    ),
    "protected_too": (
        "Om {subject}, i samma skydd. {through}",
        "About {subject}, as sheltered. {through}",
    ),
    "in_writing": ("Om {subject}. {through}", "About {subject}. {through}"),
    "part_secret": (
        "Säg till alla att en del av svaret inte kan visas.",
        "Tell everybody that part of the answer cannot be shown.",
    ),
    "title_write": (
        "Ställ frågorna skriftligt till {who}",
        "Put the questions in writing to {who}",
    ),
    "and_limits": (
        "{subject} och vad som ligger bakom {limits}",
        "{subject} and what is behind {limits}",
    ),
    "and_limits_short": (
        "{subject} och vad som ligger bakom deras krav",
        "{subject} and what is behind what they demand",
    ),
    "declined": (
        "De har sagt nej: fråga en gång varför, och om en annan form passar (ensamma, "
        "skriftligt, genom någon de väljer). Stolen står kvar. {through}",
        "They have said no: ask once why, and whether another form suits (alone, in writing, "
        "through somebody they choose). The chair stays. {through}",
    ),
    "elected_themselves": (
        "De politiska ledarna själva, inte en tjänsteman, här, vid bordet och i uppföljningen.",
        "The political leaders themselves, not an official, here, at the table and afterwards.",
    ),
    "yields": (
        "villkor för att vara med, och vilka fler som borde frågas",
        "terms for taking part, and who else should be asked",
    ),
    "yields_terms": (
        "om de vill vara med, och vilka fler som borde frågas",
        "whether they want to take part, and who else should be asked",
    ),
    "each_side": (
        "De som hör till {sides} möts var för sig. {through}",
        "Those who belong to {sides} are met each by themselves. {through}",
    ),
    "through_trusted": ("Gå genom {who}, som de litar på.", "Go through {who}, whom they trust."),
    "through_noted": ("Gå genom {who}.", "Go through {who}."),
    "through_known": ("Gå genom någon de redan känner.", "Go through somebody they already know."),
    "through_speaker": (
        "{who} kan öppna dörren, men svarar inte åt dem.",
        "{who} can open the door, but cannot answer for them.",
    ),
    "through_own_caller": ("{who} ringer.", "{who} [calls|call]."),
    "through_door": (
        "{who} kan öppna dörren men leder inte.",
        "{who} can open the door, without leading.",
    ),
    "led_by": ("{who}", "{who}"),
    "led_by_from": ("{who}{free}", "{who}{free}"),
    "free_from": (
        " (från {day}; säg vem som ringer dessförinnan)",
        " (from {day}; say who calls before that)",
    ),
    "led_ask": (
        "{who}{free}; fråga först {across}, var för sig, om de godtar det: den som säger nej rings "
        "av någon annan",
        "{who}{free}; first ask {across}, each alone, whether they accept that: whoever says no is "
        "called by somebody else",
    ),
    "led_ask_one": (
        "{who}{free}; fråga {across} först om de godtar det, annars ringer någon annan just dem",
        "{who}{free}; ask {across} first whether they accept that, or somebody else calls just them",
    ),
    "led_from_outside": (
        "någon som inte hör till {owner} och som {who} var för sig säger ja eller nej till i "
        "första samtalet",
        "somebody who does not belong to {owner} and to whom {who} each say yes or no in the "
        "first talk",
    ),
    "led_from_outside_all": (
        "någon som inte hör till {owner} och som alla sidor var för sig säger ja eller nej till",
        "somebody who does not belong to {owner} and to whom all sides each say yes or no",
    ),
    "led_from_outside_one": (
        "någon som inte hör till {owner} och som {who} säger ja eller nej till i första samtalet",
        "somebody who does not belong to {owner} and to whom {who} [says|say] yes or no in the "
        "first talk",
    ),
    "led_not_owner": ("någon som inte hör till {owner}", "somebody who does not belong to {owner}"),
    "led_asked": (
        "{who}, om alla sidor säger ja till det",
        "{who}, if all sides say yes to it",
    ),
    "led_neutral": ("någon som alla sidor godtar", "somebody all sides accept"),
    "rights_sami_title": ("Konsultation med {who}", "Consultation with {who}"),
    "rights_sami": (
        "Fråga nu om och hur de vill konsulteras om {subject}, innan något skrivs. {owner} "
        "ansvarar. Det pågår tills man är överens eller någon säger att det inte går. {without}",
        "Ask now whether and how they want to be consulted about {subject}, before anything is "
        "drafted. {owner} [is|are] responsible. It goes on until there is agreement or "
        "somebody says there will be none. {without}",
    ),
    "rights_national_minority_title": ("Samråd med {who}", "Consultation with {who}"),
    "rights_national_minority": (
        "{owner} frågar nu om och hur de vill samråda om {subject}, innan något skrivs; barnen "
        "frågas för sig. {without}",
        "{owner} [asks|ask] now whether and how they want to be consulted about {subject}, before "
        "anything is drafted; the children are asked by themselves. {without}",
    ),
    "rights_union_title": ("Facklig samverkan med {who}", "Union talks with {who}"),
    "rights_union": (
        "Samverkan enligt avtal, eller förhandling enligt MBL, om {subject} innan {owner} "
        "binder sig. Personalens egna samtal hålls bredvid. {without}",
        "Co-operation by agreement, or negotiation by law, about {subject} before {owner} "
        "[is|are] bound. The staff's own talks are held beside it. {without}",
    ),
    "rights_union_too": (
        "Samverkan på samma sätt om {subject}; inte heller det gör något bord upp utan dem.",
        "Co-operation in the same way about {subject}; no table settles that either without them.",
    ),
    "rights_people_title": ("Eget spår med {who}", "A track of their own with {who}"),
    "rights_people": (
        "{owner} frågar nu om och hur de vill samtala om {subject}, innan något skrivs. {each} "
        "{without}",
        "{owner} [asks|ask] now whether and how they want to talk about {subject}, before "
        "anything is drafted. {each} {without}",
    ),
    "rights_too": (
        "Samma fråga till dem, för sig, om {subject}; inte heller det gör något bord upp utan dem.",
        "The same question to them, apart, about {subject}; no table settles that either without them.",
    ),
    "rights_part": (
        "Samma fråga till dem, för sig: ingen del talar för den andra.",
        "The same question to them, apart: no part speaks for the other.",
    ),
    "yes_of_each": (
        "Var och en av dem ger sitt eget ja.",
        "Each of them gives its own yes.",
    ),
    "rights_alone": (
        "Fråga nu om och hur de vill samråda om {subject}, innan något skrivs. {without}",
        "Ask now whether and how they want to be consulted about {subject}, before anything "
        "is drafted. {without}",
    ),
    "rights_first": (
        "{who} har fått frågan om eget spår och svarat, innan något skrivs om {subject}.",
        "{who} [has|have] been asked about a track of their own and answered, before anything "
        "is drafted about {subject}.",
    ),
    "children": (
        "Barnens bästa prövas innan något bestäms om {subject}: {who} har egna träffar, inte "
        "vid de vuxnas bord, med vårdnadshavarnas ja{grown}, och hör själva resultatet. {shown}",
        "What is best for the children is tried before anything is settled about {subject}: "
        "{who} [has|have] meetings of their own, not at the adults' table, with the guardians' "
        "yes{grown}, and [hears|hear] the result themselves. {shown}",
    ),
    "children_all": (
        "Barnens bästa prövas innan något bestäms: {who} har egna träffar, inte vid de vuxnas "
        "bord, med vårdnadshavarnas ja{grown}, och hör själva resultatet. {shown}",
        "What is best for the children is tried before anything is settled: {who} [has|have] "
        "meetings of their own, not at the adults' table, with the guardians' yes{grown}, and "
        "[hears|hear] the result themselves. {shown}",
    ),
    "under_age": (" för dem under 18", " for those under 18"),
    "children_small": (
        "Barnens bästa prövas innan något bestäms om {subject}: {who} frågas genom en vuxen som de "
        "litar på, med vårdnadshavarnas ja; samma vuxna berättar hur det blev.",
        "What is best for the children is tried before anything is settled about {subject}: "
        "{who} [is|are] asked through an adult whom they trust, with the guardians' yes; the same "
        "adult tells them how it went.",
    ),
    "mentioned": (
        "Nämndes på {where} men har inte frågats: {who}.",
        "Mentioned at {where} but not asked: {who}.",
    ),
    "children_show": (
        "De berättar själva för {body}.",
        "They tell {body} themselves.",
    ),
    "unheld_title": ("Sök upp dem som står bakom {views}", "Seek out those behind {views}"),
    "unheld_one": (
        "En och en, utan att behöva visa sig. {missed}",
        "One by one, without having to show themselves. {missed}",
    ),
    "unheld_missed": (
        "De nåddes kanske inte av {meetings}.",
        "Perhaps {meetings} did not reach them.",
    ),
    "unheld": (
        "Vem står bakom {views}? Sök upp dem en och en, inte på öppet möte.",
        "Who is behind {views}? Seek them out one by one, not at an open meeting.",
    ),
    "unheld_after": (
        "Vem står bakom {views}? De nåddes kanske inte av {meetings}. Sök upp dem en och en, "
        "utan att de behöver visa sig.",
        "Who is behind {views}? Perhaps {meetings} did not reach them. Seek them out one by "
        "one, without their having to show themselves.",
    ),
    "unheld_place": ("hemma, på arbetet eller per telefon", "at home, at work or by phone"),
    "spokes_each": (
        "{who} väljer var för sig vem som ska tala, och en ersättare.",
        "{who} each choose who is to speak, and an alternate.",
    ),
    "spokes_shared": (
        "{who} säger var för sig om {speaker} får tala för dem. Den som hellre talar själv gör det.",
        "{who} each say whether {speaker} may speak for them. Whoever would rather speak for "
        "themselves does.",
    ),
    "spokes_sign_each": (
        "{who} väljer var för sig vem som ska tala, vad den får säga ja till och när de andra "
        "måste frågas.",
        "{who} each choose who is to speak, what that person may agree to and when the others "
        "must be asked.",
    ),
    "spokes": (
        "{who} väljer inom sig vem som ska tala, och en ersättare.",
        "{who} [chooses|choose] who is to speak, and an alternate.",
    ),
    "spokes_sign": (
        "{who} väljer inom sig vem som ska tala, vad den får säga ja till och när de andra "
        "måste frågas.",
        "{who} [chooses|choose] who is to speak, what that person may agree to and when the "
        "others must be asked.",
    ),
    "alone_many": (
        "Om {subject}, utan dem som står mot varandra i rummet. {through}",
        "About {subject}, without those in conflict in the room. {through}",
    ),
    "title_meet": ("Träffa {who}", "Meet {who}"),
    "title_visit": ("Besök {who}", "Visit {who}"),
    "title_part_meet": ("Träffa {who}, för sig", "Meet {who}, by themselves"),
    "title_part_visit": ("Besök {who}, för sig", "Visit {who}, by themselves"),
    "open_ear": (
        "hur det är för dem, vad de behöver och vilka fler som borde frågas",
        "how it is for them, what they need and who else should be asked",
    ),
    "staff": (
        "Om {subject}, utan chefer i rummet. {through}",
        "About {subject}, without managers in the room. {through}",
    ),
    "staff_power": (
        "Om {subject}, utan {without} i rummet. {through}",
        "About {subject}, without {without} in the room. {through}",
    ),
    "staff_without": (
        "Om {subject}, utan chefer och utan {without} i rummet. {through}",
        "About {subject}, without managers and without {without} in the room. {through}",
    ),
    "staff_without_many": (
        "Om {subject}, utan chefer och utan dem som står mot varandra i rummet. {through}",
        "About {subject}, without managers and without those in conflict in the room. {through}",
    ),
    "led_if_yes": (
        "{who}, när {across} var för sig sagt ja till det",
        "{who}, when {across} have each said yes to it",
    ),
    "led_if_yes_one": (
        "{who}, när {across} också sagt ja till det",
        "{who}, when {across} too [has|have] said yes to it",
    ),
    "unheld_noted": (
        "Ta reda på vem som säger {views}, och ring den personen själv.",
        "Find out who says {views}, and call that person yourself.",
    ),
    "how_it_is": ("hur {what} märks för dem", "how {what} is felt by them"),
    "not_without": (
        "Inget bord gör upp om {themes} utan {who}; de väljer själva om de också vill sitta där.",
        "No table settles {themes} without {who}; they choose themselves whether to sit there too.",
    ),
    "not_without_those": (
        "Inget bord gör upp om {themes} utan dem; de väljer själva om de också vill sitta där.",
        "No table settles {themes} without them; they choose themselves whether to sit there too.",
    ),
    "not_without_them": (
        "Inget bord gör upp om det som rör {who} utan dem; de väljer själva om de också vill "
        "sitta där.",
        "No table settles what concerns {who} without them; they choose themselves whether to "
        "sit there too.",
    ),
    "became_and_view": (
        "vad som har blivit av löftet {what}, innan den som lovade frågas, och {subject}",
        "what has become of the promise {what}, before whoever gave it is asked, and {subject}",
    ),
    "became_of_it": (
        "vad som har blivit av löftet {what}, innan den som lovade frågas",
        "what has become of the promise {what}, before whoever gave it is asked",
    ),
    "gave_it": (
        "vad de har gjort för att hålla löftet {what}, och vad de behöver för att fortsätta",
        "what they have done to keep the promise {what}, and what they need to go on",
    ),
    "goes_on": (
        "vad som har hållits och vad de behöver för att fortsätta",
        "what was kept and what they need to go on",
    ),
}
