"""What a plan says of people in their places: two roles, chairs for many, staff, money, notes."""

TEXTS: dict[str, tuple[str, str]] = {
    "roles_owner": (
        "{who} sitter på två stolar: råder över {over} och är det offentliga. En person på "
        "varje stol, eller säg varje gång vilken som talar.",
        "{who}: two chairs, in charge of {over} and the public side too. One person on each, "
        "or say each time which of the two is speaking.",
    ),
    "roles_part_owner": (
        "{who} sitter på två stolar: äger en del av {over} och är det offentliga. En person på "
        "varje stol, eller säg varje gång vilken som talar.",
        "{who}: two chairs, owners of a part of {over} and the public side too. One person on "
        "each, or say each time which of the two is speaking.",
    ),
    "roles_land": (
        "{who} sitter på två stolar: har en egen del i saken och ska samtidigt ta ställning. "
        "Låt en person tala för marken och en annan för ja eller nej.",
        "{who}: two chairs. They hold the land or the permit and are the public side too. Whoever "
        "speaks for the land is another person than the one who is to say yes or no.",
    ),
    "roles_body": (
        "{who} är part och avgör samtidigt, som {over}. Säg varje gång vilket det är; den som "
        "beslutar binder sig inte här.",
        "{who}: a party, and the one who decides, as {over}. Say each time which it is; whoever "
        "decides is not bound here.",
    ),
    "money": ("Pengar: {sums}. {apart}", "Money: {sums}. {apart}"),
    "money_only_apart": ("{apart}", "{apart}"),
    "money_there": ("det finns {amount}", "{amount} is there"),
    "money_apart": (
        "{who} betalar och är part: någon annan bestämmer vad pengarna går till, och det syns "
        "för alla.",
        "{who}: payer and party. Somebody else decides what the money is spent on, and all can "
        "see it.",
    ),
    "kronor": ("{amount} kronor", "{amount} kronor"),
    "figure": ("{amount}", "{amount}"),
    "paid": ("{source}, {amount}", "{source}, {amount}"),
    "paid_waits": (
        "{source}, {amount}, om {what} blir ja",
        "{source}, {amount}, if {what} becomes a yes",
    ),
    "paid_not_yet": (
        "{source}, {amount}, inte beslutat än",
        "{source}, {amount}, not decided yet",
    ),
    "staff_swedish": (
        "Berätta för facken innan {who} bjuds in; det som hör till samverkan avgörs där. Ingen "
        "får veta vem av de anställda som sagt vad.",
        "Tell the unions before {who} [is|are] invited; what belongs to co-operation is "
        "settled there. Nobody is told who of the staff said what.",
    ),
    "staff_at_stake": (
        "Berätta för facken innan {who} bjuds in; arbetsplatsen förhandlas för sig, enligt MBL. Ingen "
        "får veta vem av de anställda som sagt vad.",
        "Tell the unions before {who} [is|are] invited; the workplace is negotiated apart, by law. "
        "Nobody is told who of the staff said what.",
    ),
    "staff_exposed": (
        "{over} svarar som arbetsgivare för att {who} är trygga; ingen av dem skickas ensam till ett "
        "möte.",
        "{over} [answers|answer] as employer for the safety of {who}; none of them is sent to a "
        "meeting alone.",
    ),
    "staff_elsewhere": (
        "Berätta för facken innan {who} bjuds in. Ingen får veta vem av de anställda som sagt vad.",
        "Tell the unions before {who} [is|are] invited. Nobody is told who of the staff said what.",
    ),
    "staff_unions": (
        "{unions} vet om samtalen innan {who} bjuds in; det som hör till samverkan avgörs där.",
        "{unions} [knows|know] of the talks before {who} [is|are] invited; what belongs to co-operation is "
        "settled there.",
    ),
    "no_deputy": (
        "Ingen kan ta över om {who} slutar: sök någon som sidorna säger ja till, innan alla möts.",
        "Nobody can take over from {who}: look for somebody the sides say yes to, before all meet.",
    ),
    "lead_away": (
        "{who} är borta {first} – {last}: inga möten hålls då. Säg det till alla i förväg, eller låt "
        "sidorna säga ja till någon som leder så länge.",
        "{who} [is|are] away {first} – {last}: no meetings are held then. Tell everybody beforehand, or let the "
        "sides say yes to somebody who leads meanwhile.",
    ),
    "lead_away_with": (
        "{who} är borta {first} – {last}. Då leder {others}, om sidorna har sagt ja till det.",
        "{who} [is|are] away {first} – {last}. Then {others} [leads|lead], if the sides have said yes to that.",
    ),
    "chairs": (
        "Stolar: {shares}; de väljer själva vilka.",
        "Chairs: {shares}; they choose themselves whom.",
    ),
    "chairs_known": ("Stolar: {shares}.", "Chairs: {shares}."),
    "about": ("omkring {count}", "about {count}"),
    "share": ("{who} {seats} av {count}", "{who} {seats} of {count}"),
    "share_each": ("{who} {seats} av {count} var", "{who} {seats} of {count} each"),
    "number": ("{count}", "{count}"),
    "share_crowd_each": (
        "{who} {seats} var (av {count} personer på varje håll)",
        "{who} {seats} each (of {count} people each)",
    ),
    "share_crowd": (
        "{who} {seats} (av {count} personer)",
        "{who} {seats} (of {count} people)",
    ),
    "note": ("Antecknat: ”{words}”", "Noted: “{words}”"),
    "note_of": ("Antecknat om {who}: ”{words}”", "Noted of {who}: “{words}”"),
    "note_of_here": ("Antecknat: ”{words}”", "Noted: “{words}”"),
    "to_find_out": ("Att ta reda på om {who}: ”{gaps}”", "To find out of {who}: “{gaps}”"),
    "to_find_out_here": ("Att ta reda på: ”{gaps}”", "To find out: “{gaps}”"),
    "note_and_to_find_out": (
        "Antecknat om {who}: ”{words}”. Att ta reda på: ”{gaps}”",
        "Noted of {who}: “{words}”. To find out: “{gaps}”",
    ),
    "note_and_to_find_out_here": (
        "Antecknat: ”{words}”. Att ta reda på: ”{gaps}”",
        "Noted: “{words}”. To find out: “{gaps}”",
    ),
    "seasons": (
        "Det ni gör tillsammans och uppföljningen läggs så att alla kan komma: {whose}.",
        "What you do together and the following up are put where all can come: {whose}.",
    ),
    "season_of": ("{who} {when}", "{who} {when}"),
}
