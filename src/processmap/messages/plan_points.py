"""What comes before the talks, at a first reading: points about the same in one, a row for each."""

TEXTS: dict[str, tuple[str, str]] = {
    # Promises
    "promises": (
        "Löften reds ut innan någon bjuds in, först med dem som fick dem:",
        "Promises are set right before anybody is invited, first with those they were given to:",
    ),
    "holds": (
        "{who} säger öppet vad som gäller om {what}. {giver}",
        "{who} [says|say] openly what holds of {what}. {giver}",
    ),
    "holds_to": (
        "{who} säger till {to}, sedan öppet, vad som gäller om {what}. {giver}",
        "{who} [tells|tell] {to}, then openly, what holds of {what}. {giver}",
    ),
    "became": (
        "{who} säger rakt ut till {to} vad det blev av {what} och vad som gäller nu. {giver}",
        "{who} [tells|tell] {to} plainly what became of {what} and what holds now. {giver}",
    ),
    "taken_over": (
        "{who} tar över {what} från {giver}, och säger till {to} att det inte hölls och när det "
        "görs.",
        "{who} [takes|take] over {what} from {giver}, and [who:tells|tell] {to} that it was not "
        "kept and when it is done.",
    ),
    "both_pictures": (
        "{who} och {to} minns {what} olika: fråga {who} enskilt först; sedan sägs båda bilderna "
        "högt, i den form de som fick löftet väljer.",
        "{who} and {to} remember {what} differently: ask {who} alone first; then both pictures are "
        "said aloud, in the form that those it was given to choose.",
    ),
    # Waiting
    "waiting": (
        "Fråga om att vänta medan samtalen pågår: exakt med vad, och till vilken dag? {told}",
        "Ask to wait while the talks last: with what exactly, and until which day? {told}",
    ),
    "decision": ("{who}: {what}.", "{who}: {what}."),
    "budget": ("{who}: {what}, utanför {budget}.", "{who}: {what}, out of {budget}."),
    "can_wait": (
        "{who}, skriftligt{before}: {what} (kan vänta).",
        "{who}, in writing{before}: {what} (can wait).",
    ),
    "answer": (
        "{who}, skriftligt{before}: {what}{ends}.",
        "{who}, in writing{before}: {what}{ends}.",
    ),
    "applied": ("{who}: {what}{ends}.{binds}", "{who}: {what}{ends}.{binds}"),
    "not_begun": (
        "{who}: inte börja med {what}, ens delvis, före avgörandet.",
        "{who}: not to begin with {what}, not even a part of it, before the ruling.",
    ),
    "asked": ("{who} svarar skriftligt om {what}.", "{who} [answers|answer] in writing on {what}."),
    "refused": (
        "Nej från {who} till {what}: säg det till alla innan de svarar ja.",
        "A no from {who} to {what}: tell all before they say yes.",
    ),
    "lost": ("Priset: {what} går inte att förlänga.", "The price: {what} cannot be extended."),
    "ready": (
        "{who} skickar inte ut {what} och skriver inte under något innan {hit} har hörts. Sedan "
        "läggs det bredvid {beside}.",
        "{who} [does|do] not send out {what} or sign anything before {hit} have been heard. Then "
        "it lies beside {beside}.",
    ),
    "lies_still": (
        "{who} svarar öppet på om {what} ligger stilla, och skriver inte under något innan {hit} har "
        "hörts. Sedan tas det upp bredvid {beside}.",
        "{who} [answers|answer] openly whether {what} lies still, and [who:signs|sign] nothing before {hit} "
        "have been heard. Then it is taken up beside {beside}.",
    ),
    "ideas": ("”som nu” och {ideas}", "“as now” and {ideas}"),
    # Roles
    "roles": ("Roller:", "Roles:"),
    "refused_lead": (
        "{lead} bjuder inte in någon: {who} har sagt nej.",
        "{lead} invites nobody: {who} [has|have] said no.",
    ),
    "in_line": (
        "{who} kommer överens, skriftligt och före möten med berörda, om vem som svarar på vad och "
        "vem man ringer.",
        "{who} agree in writing, before they meet those affected, who answers what and whom one "
        "calls.",
    ),
    "briefing": (
        "Processledaren träffar {who} inför varje steg, med samma underlag{same}.",
        "The process lead meets {who} before each step, with the same material{same}.",
    ),
    "both": (
        "{who} är part och avgör samtidigt, som {over}: säg varje gång vilket det är.",
        "{who}: a party, and the one who decides, as {over}: say each time which it is.",
    ),
    "invites": (
        "{owner} bjuder in men är också part, och leder inte.",
        "{owner} [invites|invite] but [is|are] a party too, and [does|do] not lead.",
    ),
    # Other sentences, shorter
    "one_voice": (
        "{who} har lovat {what}. Före {day}, och före alla samtal, säger de samma sak till alla: vad "
        "som är öppet, vad som ligger fast och vem som avgör när.",
        "{who} have promised {what}. Before {day}, and before all talks, they tell all the same: "
        "what is open, what is fixed and who settles it when.",
    ),
    "election": (
        "Val {day}: bjud inte in till något nytt fyra veckor före. {who} förnyar uppdraget efter "
        "{settled}; inget beslutas däremellan.",
        "Election {day}: invite to nothing new four weeks before it. {who} [renews|renew] the "
        "mandate after {settled}; nothing is decided in between.",
    ),
    "fits_not": (
        "Villkoren för {what} ska vara uppfyllda {day}. Det går inte säkert ihop med {steps}. "
        "Pressa inte samtalen: säg det nu, och fråga den som ger pengarna skriftligt{by} om annat "
        "sista datum eller mindre del.",
        "The terms for {what} are to be met by {day}. That is not sure to go with {steps}. Do not "
        "press the talks: say so now, and ask whoever gives the money in writing{by} for another "
        "last day or a smaller part.",
    ),
    "court": (
        "Om det blir av avgörs i {what}, inte här. Ingen ombeds dra tillbaka något, och det som "
        "sägs används inte där.",
        "Whether it comes about is settled in {what}, not here. Nobody is asked to withdraw "
        "anything, and what is said is not used there.",
    ),
    "court_each": (
        "Kom överens om det var för sig med {who}.",
        "Agree on that, each alone, with {who}.",
    ),
    "court_left": ("Kvar att tala om: {left}.", "Left to talk of: {left}."),
    "court_both_ways": (
        "Står {what} fast talar ni om hur; annars säger {who} först vad de gör i stället.",
        "If {what} [stands|stand], you talk of how; else {who} first [who:says|say] what they do "
        "instead.",
    ),
    "no_deputy": (
        "Ingen kan ta över efter {who}: sök någon som sidorna säger ja till.",
        "Nobody can take over from {who}: look for somebody to whom the sides say yes.",
    ),
    "leaves": (
        "{first} Den som går får utkasten och kan komma tillbaka. {then}",
        "{first} Whoever leaves gets the drafts and may come back. {then}",
    ),
    "own_course": (
        "Det som har sin egen gång (punkt {number}): säg i varje inbjudan hur man yttrar sig där. "
        "{season}",
        "What goes its own way (item {number}): say in each invitation how one answers there. "
        "{season}",
    ),
    # What goes to those who decide
    "handed_in": (
        "Det som sagts lämnas i god tid, i de egna orden, läst av dem som sagt det, inte som ett "
        "förslag från alla:",
        "What was said is handed in in good time, in people's own words, read by those who said "
        "it, not as a proposal from all:",
    ),
    "handed_to": ("{who} före {day}{then}: {what}.", "{who} before {day}{then}: {what}."),
    # Earlier talks
    "earlier": ("Det som prövats förut:", "What was tried before:"),
    # What is open and what is fixed
    "steps_of": (
        "Till {to}: vad som går att påverka i vart och ett av de steg som väntar i punkt {number}.",
        "To {to}: what can be influenced in each of the steps that wait in item {number}.",
    ),
    "steps_more": ("{count} till", "{count} more"),
    "decides_asked": (
        "Vem som beslutar om {what} är inte sagt: ta reda på det.",
        "Who decides on {what} has not been said: find it out.",
    ),
    # Days
    "event": ("{what}: inget gemensamt möte.", "{what}: no joint meeting."),
    "theirs": (
        "{what}: inget gemensamt möte; fråga om du får komma.",
        "{what}: no joint meeting; ask whether you may come.",
    ),
    "falls_due": ("{what}{noted}.", "{what}{noted}."),
    "papers": ("{what}: {matter} ska vara inne.", "{what}: {matter} must be in."),
    "moved": (
        "{what}: be {who} vänta tills det är beslutat.",
        "{what}: ask {who} to wait until it is decided.",
    ),
    "offer": (
        "{what}: ring den som ger. Vad räknas, och vad går annars förlorat?",
        "{what}: call whoever gives it. What counts, and what is lost otherwise?",
    ),
    "offer_of": (
        "{what}: ring {who}. Vad räknas, och vad går annars förlorat?",
        "{what}: call {who}. What counts, and what is lost otherwise?",
    ),
    "twice": (
        "{what}, men {others}: fråga vilken dag som gäller.",
        "{what}, but {others}: ask which day holds.",
    ),
    "twice_of": (
        "{what}, men {others}: fråga {who} vilken dag som gäller, och vad som räknas.",
        "{what}, but {others}: ask {who} which day holds, and what counts.",
    ),
    "to_be_done": ("{who} ska ha gjort {what}.", "{who} [is|are] to have done {what}."),
    "appealed_by": ("{what} kan överklagas hit.", "{what} can be appealed until then."),
    "begins": ("{what} börjar.", "{what} [begins|begin]."),
    "ends": ("{what} slutar.", "{what} [ends|end]."),
    "views_in": ("Sista dag för synpunkter på {what}.", "Last day for views on {what}."),
    "locks": (
        "{what} ({who}) kan låsa {matter}.",
        "{what} ({who}) can lock {matter}.",
    ),
}
