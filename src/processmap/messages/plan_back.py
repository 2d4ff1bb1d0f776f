"""What a plan says of giving back, following up and looking again."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Svar till alla, öppet", "An answer to all, openly"),
    "answer": (
        "{who} säger öppet {to} vad det blir av {what}, och varför{before}. {wrote}",
        "{who} [tells|tell] {to} openly what becomes of {what}, and why{before}. {wrote}",
    ),
    "answer_alone": (
        "Säg öppet {to} vad det blir av {what}, och varför{before}. {wrote}",
        "Tell {to} openly what becomes of {what}, and why{before}. {wrote}",
    ),
    "to_all": ("till alla", "all"),
    "to_named": ("till {who} och alla andra", "{who} and all others"),
    "to_many": (
        "till alla, och där de är till dem som ingen förening talar för,",
        "all, and where they are those for whom no association speaks,",
    ),
    "to_loose": ("till alla, och till {who} där de är,", "all, and {who} where they are,"),
    "wrote": (
        "Svaret når också dem som skrev {ways}.",
        "The answer reaches those who wrote {ways} too.",
    ),
    "wrote_counted": (
        "Svaret gäller alla {count} synpunkter och når också dem som skrev {ways}.",
        "The answer covers all {count} views and reaches those who wrote {ways} too.",
    ),
    "about_count": ("omkring {count}", "about {count}"),
    "counted": (
        "Svaret gäller alla {count} synpunkter.",
        "The answer covers all {count} views.",
    ),
    "way_mail": ("med e-post", "by e-mail"),
    "way_web": ("på webben", "on the web"),
    "way_letter": ("brev", "letters"),
    "said_at": ("det som sades på {what}", "what was said at {what}"),
    "within": (", senast fyra veckor efter beslutet", ", within four weeks of the decision"),
    "before": (", före {what}", ", before {what}"),
    "where_they_live": ("där de bor och verkar", "where they live and work"),
    "alone_title": ("Svar till {who}, för sig", "An answer to {who}, by themselves"),
    "alone": (
        "Samma svar, i självvald form.",
        "The same answer, in the form of their choice.",
    ),
    "watch_title": ("En stående grupp följer upp", "A standing group follows up"),
    "watch_title_now": (
        "En stående grupp av dem som ska se till att det hålls",
        "A standing group of those who see to it that it is kept",
    ),
    "watch": (
        "Gruppen följer varje kvartal det första året och sedan varje halvår att {what} hålls, frågar vilka nya som märker "
        "av det, och tar in dem. {unkept} {heard} {own} {tied}",
        "The group follows each quarter the first year, then each half-year, that {what} [is|are] kept, asks who else is "
        "hit by now, and takes them in. {unkept} {heard} {own} {tied}",
    ),
    "watch_short": (
        "Följer varje kvartal, efter ett år varje halvår, att {what} hålls, och tar in nya parter. "
        "{out} {unkept} {heard} {own} {tied}",
        "Follows each quarter, after a year each half-year, that {what} [is|are] kept, and takes in "
        "new parties. {out} {unkept} {heard} {own} {tied}",
    ),
    "watch_new": (
        "Gruppen följer varje kvartal det första året och sedan varje halvår att {what} hålls, frågar vilka nya som märker "
        "av det, och tar in dem och deras ämnen. {unkept} {heard} {own} {tied}",
        "The group follows each quarter the first year, then each half-year, that {what} [is|are] kept, asks who else is "
        "hit by now, and takes them and their topics in. {unkept} {heard} {own} {tied}",
    ),
    "watch_new_short": (
        "Följer varje kvartal, efter ett år varje halvår, att {what} hålls, och tar in nya parter och "
        "ämnen. {out} {unkept} {heard} {own} {tied}",
        "Follows each quarter, after a year each half-year, that {what} [is|are] kept, and takes in "
        "new parties and topics. {out} {unkept} {heard} {own} {tied}",
    ),
    "own_groups": (
        "{who} fortsätter var för sig, möts före varje träff och väljer vilka som går: ingen svarar "
        "för en annan.",
        "{who} go on each by itself, meet before each meeting and choose who goes: none answers "
        "for another.",
    ),
    "tied": (
        "Fråga {who} om en formell del i den, och vilken; de leder den inte.",
        "Ask {who} about a formal part in it, and which; they do not lead it.",
    ),
    "outside": (
        "Någon utomstående leder den och rapporterar till {body}.",
        "Somebody from outside leads it and reports to {body}.",
    ),
    "outside_alone": ("Någon utomstående leder den.", "Somebody from outside leads it."),
    "tied_part": (
        "Fråga {who} om en formell del i den, och vilken.",
        "Ask {who} about a formal part in it, and which.",
    ),
    "called_asked": ("Fråga {who} om att kalla till den.", "Ask {who} to call it together."),
    "called_chosen": ("Gruppen väljer vem som kallar.", "The group chooses who calls."),
    "reported": (
        "Fråga vilken myndighet som svarar för {themes}, och om gruppen kan rapportera dit.",
        "Ask which authority answers for {themes}, and whether the group may report there.",
    ),
    "reported_to": (
        "Fråga {who} om de svarar för {themes}, och om gruppen kan rapportera dit.",
        "Ask {who} whether they answer for {themes}, and whether the group may report there.",
    ),
    "tie": (
        "Fråga vilket organ som svarar för utveckling och skötsel, här {themes}, och om gruppen kan "
        "rapportera dit{safety}.",
        "Ask which body answers for development and upkeep, here {themes}, and whether the group may "
        "report there{safety}.",
    ),
    "tie_to": (
        "Fråga {who} om gruppen kan rapportera dit om utveckling och skötsel, här {themes}{safety}.",
        "Ask {who} whether the group may report there on development and upkeep, here "
        "{themes}{safety}.",
    ),
    "tie_safety": (", och till {who} om tryggheten", ", and to {who} on safety"),
    "voluntary_part": (
        "Vilken del vill de ha i gruppen som följer upp, nu när stödet varit frivilligt?",
        "Which part do they want in the group that follows up, now that support has been voluntary?",
    ),
    "voluntary_asked": (
        "Fråga först {who} vilken del de vill ha, nu när stödet varit frivilligt.",
        "First ask {who} which part they want, now that support has been voluntary.",
    ),
    "unkept": (
        "Det som inte hålls tas upp inom fyra veckor; kvarstår det sägs det öppet till alla.",
        "What is not kept is taken up within four weeks; if that does not help, all are told openly.",
    ),
    "meets_out": ("Möts ute i tur och ordning hos {who}.", "Meets out in turn with {who}."),
    "own_title": (
        "En egen stående grupp om {theme}",
        "A standing group of its own on {theme}",
    ),
    "own_watch": (
        "Så snart regeln gäller: följer den varje kvartal och föreslår när den ska ändras. Gruppen "
        "väljer vem som kallar.",
        "As soon as the rule holds: follows it each quarter and proposes when to change it. The "
        "group chooses who calls.",
    ),
    "out_place": ("ute hos {who}", "out with {who}"),
    "out_places": ("ute i tur och ordning hos {who}", "out in turn with {who}"),
    "after_before": (", efter {report} och före {what}", ", after {report} and before {what}"),
    "watch_yields": (
        "ett öppet besked om vad som hållits och vad som ska lagas",
        "a public word on what was kept and what is to be mended",
    ),
    "watch_goes_on": (
        "{group} följer att {what} hålls, och tar in {who}.",
        "{group} [follows|follow] that {what} [what:is|are] kept, and [takes|take] in {who}.",
    ),
    "watch_agreed": (
        "Vem som följer att {what} hålls, och vad som gäller om det inte hålls, står i "
        "överenskommelsen.",
        "Who follows that {what} [is|are] kept, and what holds if not, stands in the agreement.",
    ),
    "look_back": (
        "Efter ett halvår ringer processledaren runt: hur blev det med {themes}? Svaren går "
        "till {who}.",
        "After half a year the process lead calls round: how did it go with {themes}? The "
        "answers go to {who}.",
    ),
    "look_back_round": (
        "Efter ett halvår ringer processledaren runt och frågar hur det blev. Svaren går till {who}.",
        "After half a year the process lead calls round and asks how it went. The answers go to {who}.",
    ),
    "look_back_alone": (
        "Ring runt efter ett halvår: hur blev det med {themes}?",
        "Call round after half a year: how did it go with {themes}?",
    ),
    "review_unnamed": (
        "Se över var tredje månad om något gemensamt kan öppnas. Det avgör de själva.",
        "Look every third month whether anything joint can open. They decide that themselves.",
    ),
    "review_more": (
        "Se över var tredje månad om fler kan mötas. Det avgör de själva.",
        "Look every third month whether more of them can meet. They decide that themselves.",
    ),
    "review": (
        "Se över var tredje månad om något gemensamt kan öppnas mellan {who}. Det avgör de själva.",
        "Look every third month whether anything joint can open between {who}. They decide "
        "that themselves.",
    ),
    "media": (
        "{who} svarar tidningar och sociala medier.",
        "{who} [answers|answer] newspapers and social media.",
    ),
    "title_each": ("Svar till var och en", "An answer to each"),
    "answer_each": (
        "{who} säger vad det blir av {what}, och varför{before}. Ingen namnges utan eget ja.",
        "{who} [tells|tell] what becomes of {what}, and why{before}. Nobody is named without their own yes.",
    ),
    "answer_each_alone": (
        "Säg vad det blir av {what}, och varför{before}. Ingen namnges utan eget ja.",
        "Tell what becomes of {what}, and why{before}. Nobody is named without their own yes.",
    ),
    "said_about": ("det som sagts om {themes}", "what was said about {themes}"),
    "said_about_short": ("det som sagts", "what was said"),
    "agreed_on_short": ("det som är överenskommet", "what is agreed"),
    "agreed_on": ("det som är överenskommet om {themes}", "what is agreed on {themes}"),
    "heard_first": (
        "Fråga {who}, var för sig, om de vill sitta med. Annars hör någon de litar på dem före "
        "varje träff.",
        "Ask {who}, each alone, whether they want to sit there. Else somebody they trust hears "
        "them before each meeting.",
    ),
    "heard_first_short": (
        "{who} tillfrågas var för sig om de vill sitta med.",
        "{who} [is|are] asked, each alone, whether they want to sit there.",
    ),
    "look_back_member": (
        "En ledamot från {who} ringer runt efter ett halvår och frågar hur det blev.",
        "A member of {who} calls round after half a year and asks how it went.",
    ),
    "look_back_member_short": (
        "En ledamot ringer runt efter ett halvår.",
        "One of the members calls round after half a year.",
    ),
    "watch_how": (
        "Gruppen följer {what}, varje kvartal första året och sedan varje halvår, frågar vilka nya som märker av "
        "det, och tar in dem. {unkept} {heard} {own} {tied}",
        "The group follows {what}, each quarter the first year, then each half-year, asks who else is hit by now, and "
        "takes them in. {unkept} {heard} {own} {tied}",
    ),
    "watch_how_short": (
        "Följer {what} varje kvartal, efter ett år varje halvår, och tar in nya parter. {out} {unkept} {heard} {own} "
        "{tied}",
        "Follows {what} each quarter, after a year each half-year, and takes in new parties. {out} {unkept} {heard} "
        "{own} {tied}",
    ),
}
