"""What a plan says where there are to be no talks now, or not yet: why, what to do meanwhile, when
to look again, and what opens talks.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "kind": ("Läge: {stance}.", "Where it stands: {stance}."),
    "stop_and_look": ("stanna och ta reda på först", "stop and find out first"),
    "let_it_run": ("låt beslutet ha sin gång", "let the decision run its course"),
    "pick_up_after": ("ta vid efter det som är överenskommet", "carry on from what is agreed"),
    "inventory_only": ("bara inventera", "only take stock"),
    "decline": ("tacka nej till samtal och ge besked", "decline talks, and inform"),
    "takes": (
        "Tar {low} till {high} veckor och omkring {lead} timmar för den som leder. Sedan ser ni om det blir något mer.",
        "Takes {low} to {high} weeks and about {lead} hours for whoever leads. Then you see whether there is more.",
    ),
    "takes_own_time": (
        "Tiden bestäms av det som avgörs; omkring {lead} timmar för den som leder dit.",
        "The time is set by what is being decided; about {lead} hours for whoever leads until then.",
    ),
    "head_now": ("Gör nu", "Do now"),
    "head_later": ("Bara om det öppnas", "Only if it opens"),
    "later": (
        "Då kan det bli {forums}. Vilka som är med och hur avgörs med dem det gäller.",
        "Then there may be {forums}. Who takes part, and how, is settled with those concerned.",
    ),
    # Why
    "why_unheard": (
        "Ingen har ännu talat med {who}. Därför är detta en plan för inventeringen, inte för en process.",
        "Nobody has talked with {who} yet. So this is a plan for taking stock, not for a process.",
    ),
    "why_binding": (
        "{what} är på väg, och {who} är inte hörda. Vänta med beslutet tills de är det.",
        "{what} [is|are] on [its|their] way, and {who} [is|are] not heard. Wait with the decision until they are.",
    ),
    "why_voted": (
        "{vote} är hållen och {what} är inte avgjort. Samtal om ja eller nej nu läses som ett sätt att gå runt rösterna.",
        "{vote} [has|have] been held and {what} [is|are] not decided. Talks about yes or no now are read as a way round the votes.",
    ),
    "why_voting": (
        "{vote} ligger nära. Samtal om ja eller nej före dess blir en del av kampanjen.",
        "{vote} [is|are] near. Talks about yes or no before it become a part of the campaign.",
    ),
    "why_ruling": (
        "{vote} avgörs snart och väntar inte. Det som då gäller behöver vara känt innan någon bjuds in.",
        "{vote} [is|are] settled soon and [does|do] not wait. What then holds has to be known before anybody is invited.",
    ),
    "why_refused": (
        "{what} avgörs snart, och svaret är nej på frågan om det kan vänta.",
        "{what} [is|are] decided soon, and the answer to whether it can wait is no.",
    ),
    "why_agreed": (
        "{what} ledde till en överenskommelse och inget nytt väntar på beslut. Det som löper fortsätter.",
        "{what} led to an agreement and nothing new waits for a decision. What runs goes on.",
    ),
    "why_carried": (
        "Det är redan överenskommet och inget nytt väntar på beslut. Det som löper fortsätter.",
        "It is agreed already and nothing new waits for a decision. What runs goes on.",
    ),
    "why_closed": (
        "{what} är beslutat och gäller, inget är sagt vara öppet, och {who} som genomför det har sagt nej till samtal.",
        "{what} [is|are] decided and in force, nothing is said to be open, and {who}, who [who:carries|carry] it out, [who:has|have] said no to talks.",
    ),
    # Only take stock
    "money": (
        "{what} avgörs av {who}; till dess förbereder ni bara.",
        "{what} [is|are] decided by {who}; until then you only prepare.",
    ),
    "money_day": (
        "{what} avgörs av {who} den {day}; till dess förbereder ni bara.",
        "{what} [is|are] decided by {who} on {day}; until then you only prepare.",
    ),
    "meeting": (
        "Fråga var och en: vad kan ni lova, och vad har ni redan sagt till {who}? Ingen söker upp dem på egen hand under inventeringen.",
        "Ask each: what can you promise, and what have you told {who} already? Nobody seeks them out alone while stock is taken.",
    ),
    "neutral": (
        "Den som samtalar är neutral: {lead}. Fråga i varje samtal om de godtar det, och vad som skulle få dem att lita på det.",
        "Whoever talks with them is neutral: {lead}. Ask in each talk whether they accept that, and what would make them trust it.",
    ),
    "neutral_nobody": (
        "Den som samtalar är neutral och beslutar inte i saken. Fråga i varje samtal om de godtar det, och vad som skulle få dem att lita på det.",
        "Whoever talks with them is neutral and decides nothing in the matter. Ask in each talk whether they accept that, and what would make them trust it.",
    ),
    "back_each": ("Ge tillbaka till var och en för sig", "Give back to each by themselves"),
    "back_to": ("Ge tillbaka till {who}", "Give back to {who}"),
    "back": (
        "En sida om vad ni hörde, till var och en innan någon annan läser den. De säger om det är rätt förstått, och vad som får föras vidare.",
        "One page about what you heard, to each before anybody else reads it. They say whether it is rightly understood, and what may be passed on.",
    ),
    "which": (
        "Först då säger ni vilka samtal som behövs, med vilka och på vilket sätt, eller om det räcker att något blir gjort. Förtroendet avgör, och de själva.",
        "Only then you say which talks are needed, with whom and how, or whether it is enough that something is done. Trust settles it, and they themselves.",
    ),
    "bodies": (
        "Vilka instanser som behöver besluta om det som kommer fram visar sig i samtalen; nedskrivna är {who}.",
        "Which bodies have to decide on what comes up shows in the talks; written down are {who}.",
    ),
    "not_inventory_alone": (
        "Gemensamma möten mellan grupperna, eller företrädare för dem som ingen frågat.",
        "Joint meetings between the groups, or stand-ins for people nobody has asked.",
    ),
    "not_inventory": (
        "Gemensamma möten mellan grupperna, företrädare för dem som ingen frågat, tillsyn och samtal samma vecka.",
        "Joint meetings between the groups, stand-ins for people nobody has asked, inspection and talks in the same week.",
    ),
    # Stop and look
    "who_may": (
        "Ta reda på vem som får besluta om {what} och för hur lång tid; {officials} avgör det inte själva. Samtal hålls bara om {who} beslutar det.",
        "Find out who may decide on {what} and for how long; {officials} [does|do] not settle it alone. Talks are held only if {who} [decides|decide] so.",
    ),
    "who_may_body": (
        "Ta reda på vad {what} binder, på hur lång tid och när det avgörs. Samtal hålls bara om {who} beslutar det.",
        "Find out what {what} [binds|bind], for how long and when [it is|they are] decided. Talks are held only if {who} [decides|decide] so.",
    ),
    "one_page": (
        "En sida tillbaka till var och en av dem: vad ni hörde, vad som inte är prövat, vem som avgör och när.",
        "One page back to each of them: what you heard, what has not been examined, who decides and when.",
    ),
    "again_stop": (
        "Titta igen när de är hörda: räcker det att {who} beslutar med skäl, eller behövs samtal, med vilka och om vad?",
        "Look again when they are heard: is it enough that {who} [decides|decide] with reasons, or are talks needed, with whom and about what?",
    ),
    "not_stop": (
        "Inget gemensamt möte, ingen panel, styrgrupp eller företrädare förrän alla är hörda var för sig.",
        "No joint meeting, panel, steering group or stand-ins until all are heard, each by themselves.",
    ),
    # Let it run
    "one_day": (
        "{who} ger besked om {what} på en dag som alla får veta, med skäl till båda sidor.",
        "{who} [gives an answer|give their answer] on {what} on a day that all are told, with reasons to both sides.",
    ),
    "in_writing": (
        "{who} är inte hörda och får lämna synpunkter skriftligt före beslutet, utan möte.",
        "{who} [is|are] not heard and may give views in writing before the decision, without a meeting.",
    ),
    "own_mandate": (
        "{who} fattar ett eget beslut om de samtal som förs under tiden: vilka, hur och med vem som leder. {what} är inget sådant uppdrag.",
        "{who} [takes|take] a decision of [its|their] own on the talks held meanwhile: with whom, how and led by whom. {what} [is|are] no such mandate.",
    ),
    "at_each_step": (
        "Säg till {who}, före samtalen, vad som går att påverka i vart och ett av stegen: {steps}. {again}",
        "Tell {who}, before the talks, what can be influenced at each of the steps: {steps}. {again}",
    ),
    "at_each_step_by": (
        "{teller} säger till {who}, före samtalen, vad som går att påverka i vart och ett av stegen: {steps}. {again}",
        "{teller} [tells|tell] {who}, before the talks, what can be influenced at each of the steps: {steps}. {again}",
    ),
    "step_unsettled": (
        "{what} (vem som får besluta tas reda på först)",
        "{what} (who may decide is found out first)",
    ),
    "facts_together": (
        "Red ut fakta tillsammans när var och en hörts, innan någon frågas om för eller emot: {who} väljer tillsammans frågor om vad {what} skulle betyda och sakkunniga som alla godtar. {giving} lämnar sina papper och frågas, men svarar inte ensam. {examining} säger hur det prövas, inte vad det betyder.",
        "Find out the facts together when each has been heard, before anybody is asked for or against: {who} choose together questions on what {what} would mean, and experts whom all accept. {giving} [hands|hand] over their papers and [giving:is|are] asked, but [giving:does|do] not answer alone. {examining} [examining:says|say] how it is tried, not what it means.",
    ),
    "facts_apart": (
        "Red ut fakta tillsammans utan att samla alla, eftersom inte alla kan mötas: {who} skriver var för sig frågor om vad {what} skulle betyda, och säger vilka sakkunniga de godtar. {giving} lämnar sina papper, men svarar inte ensam. {examining} säger hur det prövas. Alla får samma svar, innan någon frågas om för eller emot.",
        "Find out the facts together without a meeting of all, since not all can meet: {who} each write questions on what {what} would mean, and say which experts they accept. {giving} [hands|hand] over their papers, but [giving:does|do] not answer alone. {examining} [examining:says|say] how it is tried. All get the same answers, before anybody is asked for or against.",
    ),
    "after_yes_or_no_each": (
        "Fråga {who} var för sig vad som händer vid ja och vid nej.",
        "Ask {who}, each alone, what happens after a yes and after a no.",
    ),
    "after_yes_or_no": (
        "Fråga {who} för sig vad som händer vid ja och vid nej.",
        "Ask {who} alone what happens at yes and at no.",
    ),
    "review": (
        "Efter beslutet: någon utifrån går igenom {what}: vem visste, på vilket uppdrag, vad sades till vem. Det kan lagas hur det än går i sak.",
        "After the decision: somebody from outside goes through {what}: who knew, on what mandate, what was said to whom. That can be mended whatever becomes of the matter.",
    ),
    "answer_both": (
        "Efter beslutet: svar också till dem som inte fick som de ville, var för sig: vad blir det av det, och vad betyder det för dem?",
        "After the decision: an answer also to those who did not get their way, each by themselves: what becomes of it, and what does it mean for them?",
    ),
    "they_ask": (
        "Gemensamma samtal öppnas först när de som ska leva med beslutet själva ber om det; då om hur det ska gå att leva ihop, inte om ja eller nej en gång till.",
        "Joint talks open only if those who are to live with the decision ask for them; then about how to live together, not about yes or no once more.",
    ),
    "again_decided": (
        "Titta igen när {what} är avgjort.",
        "Look again when {what} [is|are] decided.",
    ),
    "not_yes_or_no": (
        "Inget av samtalen är om ja eller nej.",
        "None of the talks is about yes or no.",
    ),
    "again_after": ("Titta igen efter {what}.", "Look again after {what}."),
    "not_run": (
        "Möten om ja eller nej, en ny omgång åsikter, gemensam inbjudan till dem som står mot varandra.",
        "Meetings about yes or no, another round of opinions, one invitation to those who stand against each other.",
    ),
    # Decline
    "decline_first": (
        "Fråga {who} vad, om något, de är beredda att ändra eller omförhandla. Är svaret inget: tacka nej till samtal, skriftligt och med skälet.",
        "Ask {who} what, if anything, they are ready to change or to negotiate anew. If the answer is nothing: decline the talks, in writing and with the reason.",
    ),
    "decline_alone": (
        "Fråga den som vill ha samtal vad, om något, som kan ändras. Är svaret inget: tacka nej, skriftligt och med skälet.",
        "Ask whoever wants talks what, if anything, can be changed. If the answer is nothing: decline, in writing and with the reason.",
    ),
    "overruled": (
        "{who} ger {to} ett rakt besked om {what}: vad de frågades om, vad som sedan beslutades och varför. De frågas inte en gång till.",
        "{who} [gives|give] {to} a straight answer on {what}: what they were asked, what was decided after and why. They are not asked once more.",
    ),
    "condition": (
        "Svara {who} rakt, i ett eget samtal: bara {able} kan stoppa eller skjuta upp något. Det är inget villkor som samtal kan uppfylla.",
        "Tell {who} straight, in a talk of their own: only {able} can stop or put off anything. It is no condition that talks could meet.",
    ),
    "conditions": (
        "Svara {who} rakt, var för sig: bara {able} kan stoppa eller skjuta upp något. Det är inget villkor som samtal kan uppfylla.",
        "Tell {who} straight, each by themselves: only {able} can stop or put off anything. It is no condition that talks could meet.",
    ),
    "told_there_title": ("Besked där det märks", "Word where it is felt"),
    "told_there": (
        "{who} berättar för {to} vad som händer just där, vad som ännu kan göras annorlunda och vem man ringer{what}. Inte om det ska bli av.{where}",
        "{who} [tells|tell] {to} what happens there, what can still be done otherwise and whom to ring{what}. Not whether it is to be.{where}",
    ),
    "on_what": (": {what}", ": {what}"),
    "in_each_place": (
        " En liten träff på varje plats: {places}.",
        " A small meeting in each place: {places}.",
    ),
    "again_elected": (
        "Inget nytt med inbjudan till samtal före valet {day}. Titta igen {settled}, när de som väljs har tillträtt. Det som kan ändra svaret: {changes}.",
        "Nothing new with invitations to talks before the election on {day}. Look again on {settled}, when those elected are in office. What could change the answer: {changes}.",
    ),
    "again_changed": (
        "Titta igen om tre månader. Det som kan ändra svaret: {changes}.",
        "Look again in three months. What could change the answer: {changes}.",
    ),
    "change_majority": ("en ny majoritet", "a new majority"),
    "change_ruling": ("utgången av {what}", "the outcome of {what}"),
    "change_taking_part": ("att {who} vill delta", "that {who} [wants|want] to take part"),
    "not_decline": (
        "Rundabord, blandade grupper, medling eller en ny omgång åsikter om det som är avgjort.",
        "Round tables, mixed groups, mediation or another round of opinions on what is settled.",
    ),
    # Pick up after
    "stands": (
        "{what} ligger fast och öppnas inte. Samma grupper, regler och ledare fortsätter.",
        "{what} [stands|stand] and [is|are] not opened again. The same groups, rules and leads go on.",
    ),
    "became_of_it_alone": (
        "Ta reda på vad som har blivit av löftet {what}, av dem det gäller, innan {who} frågas.",
        "Find out what has become of the promise {what}, from those it concerns, before {who} [is|are] asked.",
    ),
    "if_again_title": ("Om något händer igen", "If something happens again"),
    "if_again": (
        "Skriv ner vilka som gör vad inom två dygn om något händer igen, och vem som talar med de drabbade.",
        "Write down who does what within two days if something happens again, and who talks with those hurt.",
    ),
    "first_of_all": (
        "{who} hörs för sig före varje träff; det de vill föra vidare tas upp först.",
        "{who} [is|are] heard alone before each meeting; what they want passed on comes first.",
    ),
    "again_quarter": (
        "Titta igen varje kvartal: vad har hållits, vad har inte gjort det?",
        "Look again each quarter: what was kept, what was not?",
    ),
    "not_pick_up": (
        "Ny medling, ny underskrift, nya ledare eller nya mandat för något som fungerar.",
        "New mediation, a new signing, new leads or new mandates for something that works.",
    ),
}
