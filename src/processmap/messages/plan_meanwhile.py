"""What a plan says of what goes on beside the talks, and of what is shown or promised first."""

TEXTS: dict[str, tuple[str, str]] = {
    "agreed_title": ("Det som några redan gjort upp", "What some have settled already"),
    "agreed": (
        "{who} berättar före nästa gemensamma träff vad {what} avgör och vad det gör med de "
        "andras uppgift. Det som inte får sägas sägs vara det.",
        "Before the next joint meeting {who} [tells|tell] what {what} settles and what it does "
        "to the others' task. What may not be told is said to be so.",
    ),
    "agreed_told": (
        "{who} berättar före nästa gemensamma träff vad {what} gör med de andras uppgift.",
        "Before the next joint meeting {who} [tells|tell] what {what} does to the others' task.",
    ),
    "agreed_known": (
        "{who} berättar vad {what} gör med de andras uppgift. {apart}",
        "{who} [tells|tell] what {what} [what:does|do] to the others' task. {apart}",
    ),
    "agreed_later": (
        "{who} berättar vad {what} avgör och vad det gör med de andras uppgift. Det som inte får "
        "sägas sägs vara det. {apart}",
        "{who} [tells|tell] what {what} settles and what it does to the others' task. What may not "
        "be told is said to be so. {apart}",
    ),
    "agreed_apart": (
        "{who} får veta det för sig, av den som leder.",
        "{who} [is|are] told by themselves, by whoever leads.",
    ),
    "agreed_only_apart": (
        "Berätta för {who}, för sig, vad {what} avgör och vad det gör med deras uppgift.",
        "Tell {who}, by themselves, what {what} settles and what it does to their task.",
    ),
    "court_title": ("Medan {what} pågår", "While {what} [goes|go] on"),
    "court": (
        "{who} berättar för de andra var det står och vad som kan komma. {ruled} Alla enas om hur "
        "långt i förväg nästa steg dit sägs, om samtalen då pausar, och att det som sägs här inte "
        "används där.",
        "{who} [tells|tell] the others where it stands and what may come. {ruled} All agree how long "
        "before a new step there the others are told, if the talks then pause, and that nothing "
        "said here is used there.",
    ),
    "court_ruled": (
        "Till dess säger de vad som hålls av {what}.",
        "Until then they say what is kept of {what}.",
    ),
    "court_ask": (
        "Fråga {who} vilka som är parter. De berättar för de andra var det står och vad som kan "
        "komma. Alla enas om hur långt i förväg nästa steg dit sägs, om samtalen då pausar, och "
        "att det som sägs här inte används där.",
        "Ask {who} who is party to it. They tell the others where it stands and what may come. "
        "All agree how long before a new step there the others are told, if the talks then "
        "pause, and that nothing said here is used there.",
    ),
    "court_alone": (
        "Ta reda på vilka som är parter. De berättar för de andra var det står och vad som kan "
        "komma. Alla enas om hur långt i förväg nästa steg dit sägs, om samtalen då pausar, och "
        "att det som sägs här inte används där.",
        "Find out who is party to it. They tell the others where it stands and what may come. "
        "All agree how long before a new step there the others are told, if the talks then "
        "pause, and that nothing said here is used there.",
    ),
    "ruled_title": ("Det som gäller till dess", "What holds until then"),
    "ruled": (
        "{who} skriver vad {what} lämnar öppet, och berättar det för {to} innan ni går vidare.",
        "{who} [writes|write] what {what} [leaves|leave] open, and [who:tells|tell] {to} before "
        "you go on.",
    ),
    "now_title": ("Det som gäller till dess", "What holds until then"),
    "now": (
        "{who} går igenom {what} med {sides}, först var för sig: vad det betyder, vad som kan "
        "rättas inom det och hur länge det gäller. Skrivs ner innan {later} öppnas.",
        "{who} [goes|go] through {what} with {sides}, first each alone: what it means, what can "
        "be mended inside it and how long it holds. Written down before {later} [is|are] opened.",
    ),
    "own_room": (
        "Innan någon grupp tar fram alternativ visar {body}, genom {through}, vad lagen kräver "
        "av {what}, vad som inte går, {over}, och egna alternativ som "
        "bereds; finns inga än, vilken dag.",
        "Before any group works out options {body} [shows|show], through {through}, what the "
        "law demands of {what}, what cannot be done, {over}, and the "
        "options being prepared there; if there are none yet, on what day.",
    ),
    "taken_over": ("vad som tas över om ni enas", "what is taken over if you agree"),
    "taken_over_said": (
        "vad som tas över om ni enas (antecknat: {note})",
        "what is taken over if you agree (noted: {note})",
    ),
    "torn_down": ("om något rivs, ", "whether anything is torn down, "),
    "own_room_short": (
        "Innan någon grupp tar fram alternativ visar {body}, genom {through}, vad lagen kräver av {what}, {over} och egna alternativ, eller vilken dag de finns.",
        "Before any group works out options {body} [shows|show], through {through}, what the law demands of {what}, {over} and its own options, or on what day there are any.",
    ),
    "limit": (
        "{who} säger öppet, {when}, {torn}vad som inte görs med hemmen utan ja från "
        "{hit}, och en gräns för hyran, eller att de inte ger någon.",
        "{when}, {who} [says|say] openly {torn}what is not done to the homes without "
        "a yes from {hit}, and a limit for the rent, or that they give none.",
    ),
}
