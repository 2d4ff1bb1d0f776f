"""What a plan says first: the mandate, what is open, promises, what was tried and what lies
ready.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "nothing": ("", ""),
    "pause": (
        "Processen är pausad: {why}. {who} säger om och hur den går vidare; till dess kallas "
        "ingen.",
        "The process is paused: {why}. {who} [says|say] whether and how it goes on; until "
        "then nobody is called.",
    ),
    "pause_alone": (
        "Processen är pausad: {why}. Någon behöver säga om och hur den går vidare; till dess "
        "kallas ingen.",
        "The process is paused: {why}. Somebody has to say whether and how it goes on; until "
        "then nobody is called.",
    ),
    "election": (
        "Val {day}: bjud inte in till något nytt de sista fyra veckorna före. Låt {who} förnya "
        "uppdraget när de nyvalda har tillträtt, {settled}, och lämna inget till beslut däremellan.",
        "Election {day}: invite to nothing new in the last four weeks before it. Let {who} renew the "
        "mandate when those elected are in office, {settled}, and leave nothing for decision in between.",
    ),
    "election_alone": (
        "Val {day}: bjud inte in till något nytt de sista fyra veckorna före, och se över planen när "
        "de nyvalda har tillträtt, {settled}.",
        "Election {day}: invite to nothing new in the last four weeks before it, and look the plan over "
        "when those elected are in office, {settled}.",
    ),
    "budget": (
        "{who} beslutar om {what} senast {day}: det som kostar pengar behöver vara där innan, annars "
        "väntar det till nästa budget.",
        "{who} [decides|decide] on {what} by {day}: what costs money has to be there before, or it waits "
        "for the next budget.",
    ),
    "budget_alone": (
        "{what} beslutas senast {day}: det som kostar pengar behöver vara där innan, annars väntar det "
        "till nästa budget.",
        "{what} is decided by {day}: what costs money has to be there before, or it waits for the next "
        "budget.",
    ),
    "budget_begins": (
        "{what} börjar {day}: det som kostar pengar behöver vara där innan den är klar, annars väntar "
        "det till nästa budget.",
        "{what} begins on {day}: what costs money has to be there before it is done, or it waits for "
        "the next budget.",
    ),
    "told_title": ("Besked före samtalen", "Told before the talks"),
    "told": (
        "{who} svarar {to} rakt på {what}: vad som gäller, vad som inte är aktuellt, och när "
        "det ingen vet än blir klart.",
        "{who} [answers|answer] {what} plainly to {to}: what holds, what is not on the table, "
        "and when what nobody knows yet will be known.",
    ),
    "told_alone": (
        "Den som vet svarar {to} rakt på {what}: vad som gäller, vad som inte är aktuellt, och "
        "när det ingen vet än blir klart.",
        "Whoever knows answers {what} plainly to {to}: what holds, what is not on the table, "
        "and when what nobody knows yet will be known.",
    ),
    "told_where": (
        "skriftligt, och muntligt för den som vill",
        "in writing, and by word of mouth for whoever wants it",
    ),
    "told_each_step": (
        "Till {to}: vad som går att påverka i vart och ett av stegen {steps}.",
        "To {to}: what can be influenced in each of the steps {steps}.",
    ),
    "told_who_decides": (
        "Till {to}: vem som beslutar vad.",
        "To {to}: who decides what.",
    ),
    "decides": (
        "Om {what} beslutar {who}.",
        "On {what} the decision is taken by {who}.",
    ),
    "decided_by": (
        "{what} beslutades av {who}.",
        "{what} [was|were] decided by {who}.",
    ),
    "prepares": (
        "{who} bereder.",
        "{who} [prepares|prepare] it.",
    ),
    "only_heard": (
        "{who} får yttra sig men beslutar inte.",
        "{who} [gives|give] an opinion, no more.",
    ),
    "owner_decides": (
        "Om {what} beslutar {who}, eftersom {owner} äger: be dem bekräfta det.",
        "On {what} {who} [who:decides|decide], since {owner} [owner:owns|own] it: ask them to "
        "confirm.",
    ),
    "owner_decides_these": (
        "Om {what} och om {themes} beslutar {who}, eftersom {owner} äger: be dem bekräfta det.",
        "On {what} and on {themes} {who} [who:decides|decide], since {owner} [owner:owns|own] it: "
        "ask them to confirm.",
    ),
    "with_their_yes": (
        "{what} görs inte utan ja från {who}, före beslutet.",
        "{what} [is|are] not done without a yes from {who}, before the decision.",
    ),
    "decides_unsaid": (
        "Ta först reda på vad {who} beslutar om och säg det också.",
        "Find out first what {who} [decides|decide] on, and tell that too.",
    ),
    "decides_not_these": (
        "Vem som beslutar om {what} och om {themes} är inte sagt: fråga {who} och säg det också.",
        "Who decides on {what} and on {themes} has not been said: ask {who}, and tell that too.",
    ),
    "decides_disputed": (
        "Vem som beslutar om {what} är folk inte ense om: red ut det först och säg svaret.",
        "Who decides on {what} is not agreed: find it out first, and tell the answer.",
    ),
    "decides_not_this": (
        "Vem som beslutar om {what} är inte sagt: fråga {who} och säg det också.",
        "Who decides on {what} has not been said: ask {who}, and tell that too.",
    ),
    "decides_not_known": (
        "Vem som beslutar om {what} är inte sagt: ta reda på det och säg det också.",
        "Who decides on {what} has not been said: find it out, and tell that too.",
    ),
    "mandate_given": (
        "{decisions} är uppdraget att föra samtalen.",
        "{decisions} [is|are] the mandate for the talks.",
    ),
    "mandate": (
        "{who} beslutar om samtalen: vad de ska leda till, tid, pengar och vem som leder. "
        "{next} {asked} {mistaken} {officials}",
        "{who} [decides|decide] on the talks: what they are to lead to, time, money and who "
        "leads. {next} {asked} {mistaken} {officials}",
    ),
    "mandate_small": (
        "Ring eller mejla {who}: ska samtalen hållas, vad får de leda till och när avgörs "
        "det? {asked} {mistaken} {officials}",
        "Call or mail {who}: are the talks to be held, what may they lead to and when is it "
        "decided? {asked} {mistaken} {officials}",
    ),
    "mandate_written": (
        "Be ordföranden i {who} låta dem besluta, och svara skriftligt: ska samtalen hållas, vad "
        "får de leda till och när avgörs det? {next} {asked} {mistaken} {officials}",
        "Ask the chair of {who} to let them decide, and answer in writing: are the talks to be "
        "held, what may they lead to and when is it decided? {next} {asked} {mistaken} {officials}",
    ),
    "meets_next": ("{who} sammanträder {day}.", "{who} [meets|meet] on {day}."),
    "meets_next_papers": (
        "{who} sammanträder {day}; ärendet ska dit senast {papers}.",
        "{who} [meets|meet] on {day}; it has to be there by {papers}.",
    ),
    "meets_late": (
        "{who} sammanträder först {day}: fråga om det kan beslutas före det.",
        "{who} [meets|meet] no sooner than {day}: ask whether it can be decided before that.",
    ),
    "meets_next_alone": ("Nästa sammanträde: {day}.", "Next meeting: {day}."),
    "meets_next_papers_alone": (
        "Nästa sammanträde: {day}; ärendet ska dit senast {papers}.",
        "Next meeting: {day}; it has to be there by {papers}.",
    ),
    "meets_late_alone": (
        "Nästa sammanträde är först {day}: fråga om det kan beslutas före det.",
        "The next meeting is no sooner than {day}: ask whether it can be decided before that.",
    ),
    "is_it_one": (
        "Fråga om {decisions} är ett sådant beslut, eller ett beslut i sak som kan vänta.",
        "Ask whether {decisions} [is|are] such a decision, or one on the matter that can wait.",
    ),
    "tried": (
        "Börja varje samtal i det som redan hänt: {what}. Vad har det lett till för dem?",
        "Begin each talk with what has happened already: {what}. What has it led to for them?",
    ),
    "influence_small": (
        "Ring eller mejla {who} och fråga {what}. Säg svaret när ni bjuder in. {net} {left} {again} {limits}",
        "Call or mail {who} and ask {what}. Say the answer when you invite. {net} {left} {again} {limits}",
    ),
    "influence_written": (
        "Be ordföranden i {who} svara skriftligt på {what}. Säg svaret när ni bjuder in. {net} {left} {again} {limits}",
        "Ask the chair of {who} for an answer in writing on {what}. Say it when you invite. {net} {left} {again} {limits}",
    ),
    "not_a_mandate": (
        "Inget uppdrag att föra samtal: {decisions}.",
        "No mandate for talks: {decisions}.",
    ),
    "not_officials": (
        "Det beslutet kan {officials} inte fatta; fråga också vem som får skriva under {matter}.",
        "That decision cannot be taken by {officials}; ask too who may sign {matter}.",
    ),
    "convener_public": (
        "Till samtalen kallar {who}. {owner} är en part bland flera. {beside}",
        "{who} [calls|call] the talks. {owner} [is|are] one party among several. {beside}",
    ),
    "convener_together": (
        "{owner} väljer inte ensam ledare, ämnen eller deltagare: det gör de berörda "
        "tillsammans. {beside}",
        "{owner} [does|do] not alone choose lead, topics or participants: those concerned do "
        "so together. {beside}",
    ),
    "unasked_no": (
        "{who} säger nej till {lead} som ledare, men ingen har sagt att de valts till att tala för "
        "{others}: fråga {others} själva om de godtar {lead}.",
        "{who} [says|say] no to {lead} as lead, but nobody has said that they were chosen to speak "
        "for {others}: ask {others} themselves whether they accept {lead}.",
    ),
    "refused_lead": (
        "{who} har sagt nej till {lead} som ledare: den personen bjuder inte in någon.",
        "{who} [has|have] said no to {lead} as lead: that person invites nobody.",
    ),
    "refused_lead_ask": (
        "{who} har sagt nej till {lead} som ledare: den personen bjuder inte in någon. Fråga var "
        "och en för sig vem de godtar.",
        "{who} [has|have] said no to {lead} as lead: that person invites nobody. Ask each alone "
        "whom they accept.",
    ),
    "convener_party": (
        "{owner} bjuder in men är också part: den som leder kommer utifrån och godtas av alla "
        "sidor innan någon kallas.",
        "{owner} [invites|invite] but [is|are] a party too: whoever leads comes from outside "
        "and is accepted by all sides before anybody is called.",
    ),
    "convener_party_led": (
        "{owner} bjuder in men är också part, och leder inte. {beside}",
        "{owner} [invites|invite] but [is|are] a party too, and [does|do] not lead. {beside}",
    ),
    "convener_neutral": (
        "{owner} är part: bjuder inte in och leder inte, men lägger fram sitt underlag. Fråga "
        "{who}, om alla sidor ser dem som fristående, om att kalla{local}. {led}",
        "{owner} [is|are] a party: [does|do] not invite or lead, but lay out what they have. Ask "
        "{who}, if all sides see them as on no side, to call the talks{local}. {led}",
    ),
    "convener_asked": (
        "Ingen har sagt vem som kallar. Fråga {who}, om alla sidor ser dem som fristående, om att "
        "göra det{local}. {led}",
        "Nobody has said who calls the talks. Ask {who}, if all sides see them as on no side, to do "
        "so{local}. {led}",
    ),
    "led_it_badly": (
        "{who} höll i {what}, som inte ledde till något: de kallar och leder inte den här gången.",
        "{who} led {what}, which came to nothing, and neither [calls|call] nor [leads|lead] this time.",
    ),
    "with_local": (" och leda, med {who} i planeringen", " and lead, with {who} in the planning"),
    "duties_beside": (
        "{duties} ersätter inte samtalen.",
        "{duties} [does|do] not replace the talks.",
    ),
    "earlier_beside": (
        "{rounds} räknas inte som sådana samtal.",
        "{rounds} [does|do] not count as such talks.",
    ),
    "rounds_beside": (
        "{rounds} ersätter inte samtalen.",
        "{rounds} [does|do] not replace the talks.",
    ),
    "influence": (
        "{when} säger {who} skriftligt {what}. {net} {left} {again} {limits}",
        "{when}, {who} [says|say] in writing {what}. {net} {left} {again} {limits}",
    ),
    "influence_shared": (
        "Var och en, {who} som alla andra, säger i sitt samtal vad som ligger fast för dem. Alla "
        "läser listan innan ni möts. {beside}",
        "Everybody, {who} like the others, says in their own talk what is fixed for them. All read "
        "the list before you meet. {beside}",
    ),
    "influence_also": (
        "De säger också skriftligt, {when}, {what}. {net} {left} {again} {limits}",
        "They say in writing too, {when}, {what}. {net} {left} {again} {limits}",
    ),
    "influence_nobody": (
        "{when} behöver någon säga {what}. {net} {left} {again} {limits}",
        "{when}, somebody has to say {what}. {net} {left} {again} {limits}",
    ),
    "open_and_fixed": (
        "vad som går att påverka och vad som ligger fast",
        "what can be influenced and what is fixed",
    ),
    "at_each_step": (
        "{what}, i vart och ett av stegen {steps}",
        "{what}, in each of the steps {steps}",
    ),
    "open_when_fixed": (
        "vad som går att påverka när {fixed} ligger fast",
        "what can be influenced when {fixed} [fixed:is|are] fixed",
    ),
    "when_invited": ("innan någon bjuds in", "before anybody is invited"),
    "when_next": ("före nästa gemensamma träff", "before the next joint meeting"),
    "told_by": (
        "{who} berättar för {to} vem som beslutar vad.",
        "{who} [who:tells|tell] {to} who decides what.",
    ),
    "step": ("{what} ({who})", "{what} ({who})"),
    "step_alone": ("{what}", "{what}"),
    "new_contract": (
        "Säg också om något nytt är på väg i stället för {what}.",
        "Say too whether anything new is on its way instead of {what}.",
    ),
    "limits": ("Gäller gränserna {limits} fortfarande?", "Do the limits {limits} still hold?"),
    "delegated": (
        "{who} avgör själv: {note}.",
        "{who} [decides|decide] alone: {note}.",
    ),
    "broken_to": (
        "{who} ringer {to}, innan någon bjuds in, och säger rakt ut vad det blev av löftet {what} "
        "och vad som gäller nu. {giver}",
        "{who} [calls|call] {to} before anybody is invited and [who:says|say] plainly what became "
        "of the promise {what} and what holds now. {giver}",
    ),
    "promises_to": (
        "{who} säger rakt ut, innan någon bjuds in, vad det blev av löftena {calls} och vad som "
        "gäller nu. {now}",
        "{who} [says|say] plainly, before anybody is invited, what became of the promises {calls} "
        "and what holds now. {now}",
    ),
    "promise_call": ("till {to} om {what}", "to {to} about {what}"),
    "do_it_now": (
        "Kan {what} göras inom tre veckor? Gör det då, innan ni möts.",
        "Can {what} be done within three weeks? Then do it before you meet.",
    ),
    "broken_to_many": (
        "{who} säger rakt ut till {to}, innan någon bjuds in, vad det blev av löftet {what} och "
        "vad som gäller nu. {giver}",
        "{who} [tells|tell] {to} plainly, before anybody is invited, what became of the promise "
        "{what} and what holds now. {giver}",
    ),
    "broken_taken_over": (
        "{who} tar över löftet {what} från {giver}: säger till {to}, innan någon bjuds in, att det "
        "inte hölls och när det görs.",
        "{who} [takes|take] over the promise {what} from {giver}, and [who:tells|tell] {to}, before "
        "anybody is invited, that it was not kept and when it is done.",
    ),
    "both_pictures": (
        "{who} och {to} minns {what} olika. Fråga {who} enskilt först; sedan sägs båda bilderna "
        "högt, i den form de som fick löftet väljer, och ingen argumenteras bort.",
        "{who} and {to} remember {what} differently. Ask {who} alone first; then both pictures are "
        "said aloud, in the form that those it was given to choose, and neither is argued away.",
    ),
    "one_voice": (
        "{who} har lovat {what}. Före alla samtal säger de samma sak, en gång, till alla: vad som "
        "är öppet, vad som ligger fast och vem som avgör när. Kan de inte, sägs det innan någon "
        "tackar ja.",
        "{who} have promised {what}. Before all talks they say the same, once, to all: what is "
        "open, what is fixed and who settles it when. Can they not, that is said before anybody "
        "says yes.",
    ),
    "one_voice_by": (
        "{who} har lovat {what}. Före alla samtal, och före {day}, säger de samma sak, en gång, "
        "till alla: vad som är öppet, vad som ligger fast och vem som avgör när. Kan de inte, sägs "
        "det innan någon tackar ja.",
        "{who} have promised {what}. Before all talks, and before {day}, they say the same, once, "
        "to all: what is open, what is fixed and who settles it when. Can they not, that is said "
        "before anybody says yes.",
    ),
    "taken_back_to": (
        "{who} tar tillbaka löftet {what} innan någon bjuds in: säger till {to} att det inte håller, "
        "varför, och vad som gäller i stället. {holds} {giver}",
        "{who} [takes|take] back the promise {what} before anybody is invited, and [who:tells|tell] "
        "{to} that it will not hold, why, and what holds instead. {holds} {giver}",
    ),
    "taken_back": (
        "{who} tar öppet tillbaka löftet {what}, {when}, och säger varför det inte håller och vad "
        "som gäller i stället. {holds} {giver}",
        "{who} openly [takes|take] back the promise {what}, {when}, and [who:says|say] why it will "
        "not hold and what holds instead. {holds} {giver}",
    ),
    "still_holds": ("Det som håller sägs också: {what}.", "What holds is said too: {what}."),
    "giver": (
        "Det gör {who}, som gav löftet.",
        "That is for {who}, who gave the promise.",
    ),
    "broken": (
        "{who} säger öppet, {when}, vad det blev av löftet {what} och vad som gäller nu. {giver}",
        "{who} [says|say] openly, {when}, what became of the promise {what} and what holds now. "
        "{giver}",
    ),
    "ignored_by": (
        "{who} säger rakt ut till {whom}, innan någon bjuds in, vad det blev av {what} och vad som "
        "gäller nu.",
        "{who} [tells|tell] {whom} plainly, before anybody is invited, what became of {what} and "
        "what holds now.",
    ),
    "promise_to": (
        "{who} säger öppet vad som gäller om löftet {what}, före nya samtal, och först till {to}. "
        "{giver}",
        "{who} [says|say] openly what holds of the promise {what}, before new talks, and first to "
        "{to}. {giver}",
    ),
    "promise": (
        "{who} säger öppet vad som gäller om löftet {what}, {when}. {giver}",
        "{who} [says|say] openly what holds of the promise {what}, {when}. {giver}",
    ),
    "not_done": (
        "{who} säger vad som händer med {what}, som är beslutat men inte genomfört, innan nya "
        "förslag efterfrågas.",
        "{who} [says|say] what happens with {what}, decided but not carried out, before new "
        "proposals are asked for.",
    ),
    "earlier": (
        "{what}: fråga {whom} hur det slutade för dem, vad som lovades och vad de inte vill "
        "vara med om igen.",
        "{what}: ask {whom} how it ended for them, what was promised and what they do not want "
        "to live through again.",
    ),
    "earlier_unused": (
        "Säg till {whom} vad som blir annorlunda den här gången: {what} ledde inte dit de ville.",
        "Tell {whom} what is to be different this time: {what} did not lead where they wanted.",
    ),
    "earlier_unused_open": (
        "Säg öppet vad som blir annorlunda den här gången: {what} ledde inte dit de ville.",
        "Say openly what is to be different this time: {what} did not lead where they wanted.",
    ),
    "earlier_left": (
        "{what}: fråga {whom} varför det bröts, och vad som måste vara annorlunda nu.",
        "{what}: ask {whom} why it broke off, and what has to be different now.",
    ),
    "earlier_disputed": (
        "Ta upp {what} med {whom}, var för sig: de är oense om hur det slutade. Skriv upp båda "
        "bilderna först.",
        "Bring up {what} with {whom}, each alone: they disagree how it ended. Write down both "
        "pictures first.",
    ),
    "came_of_it": (
        "Blev det av? {held}. Om inte, säg vem som bestämde det, före nästa inbjudan.",
        "Did it come about? {held}. If not, say who decided so, before the next invitation.",
    ),
    "held_out": ("{where}: {what}", "{where}: {what}"),
    "with_all": ("dem som var med", "those who were there"),
    "report_title": (
        "Redovisa först det som redan sagts",
        "First give back what has been said already",
    ),
    "report": (
        "{who} redovisar först, öppet, vad som sades på {what}, {came}, {when}. "
        "{to} {theirs} {alone} {meanwhile}",
        "{who} first [gives|give] back, openly, what was said at {what}, {came}, {when}. "
        "{to} {theirs} {alone} {meanwhile}",
    ),
    "report_theirs_by": (
        "{what} redovisas av {who}, som var med.",
        "{what} [is|are] given back by {who}, who [who:was|were] there.",
    ),
    "report_theirs": (
        "De på {what} säger vad som får visas.",
        "Those at {what} say what may be shown.",
    ),
    "report_approved": (
        "Vad som sades på {what} visas först när de som var där har godkänt orden.",
        "What was said at {what} is shown only once those who were there have approved the words.",
    ),
    "report_approved_all": (
        "De som var där godkänner orden först.",
        "Those there approve the words first.",
    ),
    "report_becomes": ("vad det blir av det och när", "what becomes of it and when"),
    "report_drawn": (
        "vad som kom med i {what} och var, vad som inte gjorde det, och frågar om det är rätt "
        "förstått",
        "what came into {what} and where, what did not, and [asks|ask] whether it was rightly "
        "understood",
    ),
    "undescribed": (
        "Vad som sades på {what} är inte nedskrivet: fråga {who} om något antecknades och om det "
        "kan lämnas till dem som var med.",
        "What was said at {what} is not written down: ask {who} whether anything was noted, and "
        "whether it can be given to those who took part.",
    ),
    "undescribed_alone": (
        "Vad som sades på {what} är inte nedskrivet: fråga den som ledde om något antecknades och "
        "om det kan lämnas till dem som var med.",
        "What was said at {what} is not written down: ask whoever led whether anything was noted, "
        "and whether it can be given to those who took part.",
    ),
    "report_alone": (
        "Redovisa först, öppet, vad som sades på {what}, vad det blir av det och när, {when}. "
        "{to} {alone} {meanwhile}",
        "First give back, openly, what was said at {what}, what becomes of it and when, {when}. "
        "{to} {alone} {meanwhile}",
    ),
    "decided_meanwhile": (
        "Säg rakt ut att {who} fattade {decisions} medan samtalen pågick.",
        "Say plainly that {who} took {decisions} while the talks lasted.",
    ),
    "beside_others": ("”som nu” och andra alternativ", "“as now” and other options"),
    "beside_ideas": (
        "”som nu” och {ideas}, vart och ett med vad det kostar och vad de säger som skulle bära det",
        "“as now” and {ideas}, each with what it costs and what those say who would bear it",
    ),
    "ready": (
        "Förslaget {what} ligger färdigt; {who} lägger fram det bredvid {beside}, eller väntar med "
        "det.",
        "The proposal {what} lies ready; {who} [puts|put] it forward beside {beside}, or "
        "[who:waits|wait] with it.",
    ),
    "ready_beside": (
        "Förslaget {what} ligger färdigt; {who} lägger fram det bredvid {beside}.",
        "The proposal {what} lies ready; {who} [puts|put] it forward beside {beside}.",
    ),
    "ready_waits": (
        "Förslaget {what} ligger färdigt; {who} skickar inget ut och skriver inte under något innan {hit} "
        "har hörts och läst hur det återgetts. Först då läggs det fram, bredvid {beside}.",
        "The proposal {what} lies ready; {who} [sends|send] nothing out and [signs|sign] nothing "
        "before {hit} have been heard and have read how it was told. Only then is it put "
        "forward, beside {beside}.",
    ),
    "ready_lies_still": (
        "Förslaget {what} är känt redan: {who} svarar öppet på om det ligger stilla, och skriver inte "
        "under något innan {hit} har hörts och läst hur det återgetts. Först då tas det upp, bredvid "
        "{beside}.",
        "The proposal {what} is known already: {who} [answers|answer] openly whether it lies still, and "
        "[signs|sign] nothing before {hit} have been heard and have read how it was told. Only then "
        "is it taken up, beside {beside}.",
    ),
    "ready_shown_first": (
        "Förslaget {what} ligger färdigt; {who} visar det först för dem vars ord det bygger på, och "
        "skriver inte under något innan {hit} har hörts och läst hur det återgetts. Först då läggs "
        "det fram för andra, bredvid {beside}.",
        "The proposal {what} lies ready; {who} [shows|show] it first to those whose words it is made "
        "of, and [signs|sign] nothing before {hit} have been heard and have read how it was told. "
        "Only then is it put forward to others, beside {beside}.",
    ),
    "all_hit": ("de som berörs mest", "those it hits most"),
    "ready_alone": (
        "Förslaget {what} ligger färdigt. Det läggs fram bredvid {beside}, eller får vänta.",
        "The proposal {what} lies ready. It is put forward beside {beside}, or waits.",
    ),
    "vote": (
        "{who} bestämmer och offentliggör hur {what} ska vägas, {before}.",
        "{who} [settles|settle] and [makes|make] public how {what} is to be weighed, {before}.",
    ),
    "before_decision": ("innan {decisions} avgörs", "before {decisions} [is|are] decided"),
    "before_vote": ("innan någon röstar", "before anybody votes"),
    "step_consent": (
        "{what} ({who}, med ja eller nej från {yes})",
        "{what} ({who}, with a yes or no from {yes})",
    ),
    "step_consent_disputed": (
        "{what} ({who}; om ett ja från {yes} krävs är omtvistat)",
        "{what} ({who}; whether a yes from {yes} is needed is disputed)",
    ),
    "step_disputed": (
        "{what} (vem som beslutar är folk inte ense om)",
        "{what} (who decides is not agreed)",
    ),
    "report_sheltered": (
        "Det som sades på {what} går bara tillbaka till dem som var där.",
        "What was said at {what} goes back only to those who were there.",
    ),
    "report_each": (
        "Det som sades enskilt lämnas bara tillbaka till den som sade det.",
        "What was said alone goes back only to whoever said it.",
    ),
    "decided_undated": (
        "Säg rakt ut när {who} fattade {decisions}, och om samtalen pågick då.",
        "Say plainly when {who} took {decisions}, and whether the talks went on then.",
    ),
    "report_answers": ("Svaret tar upp {views}.", "The answer takes up {views}."),
    "report_to": (
        "Också till {who}.",
        "To {who} too.",
    ),
    "report_to_them": (
        "Till dem som var där.",
        "To those who were there.",
    ),
    "step_unsaid": (
        "{what} (vem som får avgöra det är inte sagt)",
        "{what} (who may decide it has not been said)",
    ),
    "influence_same": (
        "Fråga {who} också {what}, och säg det när ni bjuder in. {left} {again} {limits}",
        "Ask {who} too {what}, and say it when you invite. {left} {again} {limits}",
    ),
    "steps_to_come": (
        "Har sin egen gång enligt lag: {steps}.",
        "Goes its own way by law: {steps}.",
    ),
    "steps_beside": (
        "Vid sidan av löper {steps}, enligt lag.",
        "Beside it, {steps} goes its own way by law.",
    ),
}
