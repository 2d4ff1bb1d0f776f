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
        "{who} skickar inte ut {what} och skriver inte under något innan {hit} har hörts och läst "
        "hur det återgetts. Sedan läggs det bredvid {beside}.",
        "{who} [does|do] not send out {what} or sign anything before {hit} have been heard and "
        "have read how it was told. Then it lies beside {beside}.",
    ),
    "lies_still": (
        "{who} säger öppet att {what} ligger stilla, och skriver inte under något innan {hit} har "
        "hörts och läst hur det återgetts. Sedan tas det upp bredvid {beside}.",
        "{who} [says|say] openly that {what} lies still, and [who:signs|sign] nothing before {hit} "
        "have been heard and have read how it was told. Then it is taken up beside {beside}.",
    ),
    "ideas": (
        "”som nu” och {ideas}, med kostnad och ja från dem som skulle bära det",
        "“as now” and {ideas}, with the cost and a yes from those who would bear it",
    ),
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
        "Processledaren träffar {who} inför varje steg, med samma underlag{same}. De binder sig "
        "inte.",
        "The process lead meets {who} before each step, with the same material{same}. They are not "
        "bound.",
    ),
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
