"""Names of the types of process, and why one is chosen."""

TEXTS: dict[str, tuple[str, str]] = {
    "to_the_day": (
        "Enskilda samtal före beslutet, mer om ni får tid",
        "Talks with each before the decision, more if you get the time",
    ),
    "shorter": ("Kortare ordning med {what}", "A shorter order with {what}"),
    "shorter_talks": ("enskilda samtal", "talks with each"),
    "enough": ("Ingen process behövs", "No process is needed"),
    "inform": ("Informera", "Inform"),
    "one_table": ("Ett bord", "One table"),
    "table_and_groups": ("Bord med arbetsgrupper", "Table with working groups"),
    "many_places": ("Många platser", "Many places"),
    "own_rooms_first": ("Egna rum först", "Own rooms first"),
    "talks_first": ("Enskilda samtal först", "Talks with each first"),
    "apart": ("Var för sig", "Apart"),
    "apart_first": ("Var för sig först", "Apart first"),
    "rights_track": ("Eget spår", "Rights track"),
    "lot": ("Lottat råd", "By lot"),
    "after_decision": ("Efter det som är bestämt", "After what is settled"),
    "facts_panel": ("gemensam faktapanel", "joint fact panel"),
    "small": ("Den lilla processen", "The small process"),
    "then_one_table": ("sedan ett bord", "then one table"),
    "then_table_and_groups": (
        "sedan ett bord med arbetsgrupper",
        "then a table with working groups",
    ),
    "then_many_places": ("sedan forum på flera platser", "then forums in many places"),
    "then_after_decision": (
        "sedan hur det som är bestämt genomförs och hålls",
        "then how what is settled is carried out and kept",
    ),
    "beside_facts_panel": ("fakta reds ut vid sidan av", "with the facts found out beside it"),
    "beside_rights_track": ("eget spår bredvid", "a rights track beside it"),
    "why_inform": (
        "Inget är öppet att påverka. Då är det ärligare att berätta än att bjuda in.",
        "Nothing is open to influence. Then it is more honest to tell than to invite.",
    ),
    "why_appointment": (
        "{what} är ett val av personer som {who} gör själv. Ingen annan lever med följderna eller "
        "har en egen syn på det, så det finns inget att föra samtal om.",
        "{what} [is|are] a choice of people that {who} [makes|make] by itself. Nobody else lives with "
        "what follows or has a view of it, so there is nothing to hold talks about.",
    ),
    "why_enough": (
        "Ingen är emot, och någon kan göra det.",
        "Nobody is against it, and somebody can do it.",
    ),
    "why_nobody": (
        "Det står inte än vilka som berörs. Skriv in dem; det avgör hur stort upplägget blir.",
        "It does not say yet who is affected. Write them in; that decides how large the plan "
        "becomes.",
    ),
    "in_one_place": ("på en plats", "in one place"),
    "near_each_other": ("nära varandra", "near each other"),
    "why_small": (
        "Den lilla processen räcker: {count} berörda {where}, och inget är sagt om "
        "rädsla, misstro eller underskrifter.",
        "The small process is enough: {count} concerned {where}, and nothing is said "
        "of fear, distrust or signatures.",
    ),
    "why_small_collected": (
        "Den lilla processen räcker: det som sagts på {what} är insamlat, och nu visas och rättas det.",
        "The small process is enough: what was said at {what} has been collected, and is now shown "
        "and corrected.",
    ),
    "why_small_felt": (
        "Den lilla processen räcker: {count} berörda {where}, och inget ska skrivas under.",
        "The small process is enough: {count} concerned {where}, and nothing is to be signed.",
    ),
    "why_small_contract": (
        "Den lilla processen räcker: {count} berörda {where}.",
        "The small process is enough: {count} concerned {where}.",
    ),
    "why_small_one": (
        "Den lilla processen räcker: en enda berörd, och inget är sagt om rädsla eller "
        "underskrifter.",
        "The small process is enough: one party concerned, and nothing is said of fear or "
        "signatures.",
    ),
    "why_small_trust": (
        "Den lilla processen räcker: {count} berörda {where}, och inget är sagt om rädsla "
        "eller underskrifter.",
        "The small process is enough: {count} concerned {where}, and nothing is said "
        "of fear or signatures.",
    ),
    "why_grown": (
        "Större än ett litet upplägg, eftersom {facts}.",
        "Larger than the small process, since {facts}.",
    ),
    "since_grown": ("{facts}", "{facts}"),
    "why_facts": ("Fakta först om {what}.", "Facts first about {what}."),
    "grown_parties": ("{count} berörs", "{count} are concerned"),
    "grown_places": (
        "det märks på flera platser ({places})",
        "it is felt in several places ({places})",
    ),
    "grown_places_count": ("det märks på {count} platser", "it is lived in {count} places"),
    "grown_stage": ("det är hett mellan {who}", "things are heated between {who}"),
    "grown_hot": ("det är hett", "it is hot"),
    "grown_trust": ("förtroendet är brutet mellan {who}", "trust is broken between {who}"),
    "grown_agreement": ("något ska överenskommas", "something is to be agreed"),
    "grown_safety": ("några behöver tala i skydd", "some have to talk in safety"),
    "grown_crowd": (
        "{who} är så många att några få inte kan svara för alla",
        "{who} [is|are] so many that a few cannot answer for all",
    ),
    "grown_rights": (
        "{who} har rätt till ett eget spår",
        "{who} [has|have] a right to a track of their own",
    ),
    "gate_trust": ("Förtroendet lagas inte först", "Trust is not mended first"),
    "gate_mirrored": (
        "Alla hinner inte läsa det som skrivits om deras syn",
        "Not all have time to read what was written of their view",
    ),
    "gate_process_agreement": (
        "Spelreglerna görs under vägen",
        "The ground rules are made on the way",
    ),
    "forum_mixed_group": ("den lilla kretsen", "the small circle"),
    "forum_shuttle": ("samtalen genom samtalsledaren", "the talks through the lead"),
    "forum_process_group": ("processgruppen", "the process group"),
    "forum_steering_group": ("den ledande smågruppen", "the steering group"),
    "forum_plenary": ("storforumet", "the plenary"),
    "forum_round_table": ("rundabordet", "the round table"),
    "forum_working_group": ("arbetsgrupperna", "the working groups"),
    "forum_local_forum": ("forum på varje plats", "a forum in each place"),
    "forum_negotiation": ("förhandlingen", "the negotiation"),
    "forum_reference_group": ("referensgruppen", "the reference group"),
    "forum_citizens_jury": ("det lottade rådet", "the jury by lot"),
    "forum_monitoring": ("den stående gruppen", "the standing group"),
    "forum_acknowledgement": ("erkännandet", "the acknowledgement"),
    "forum_fact_panel": ("faktapanelen", "the fact panel"),
    "forum_anchoring": ("förankringen", "the briefing"),
    "forum_study_circles": ("studiecirklarna", "the study circles"),
    "forum_cafe": ("kaféet", "the café"),
    "forum_open_space": ("open space", "open space"),
    "forum_citizens_assembly": ("medborgarförsamlingen", "the assembly"),
    "forum_own_group": ("egna grupper", "own groups"),
    "gives_gate": ("Utan att först: {what}", "Without first: {what}"),
    "gives_chair": ("Utan egen stol: {who}", "Without a chair: {who}"),
    "gives_time": (
        "Tar längre tid; ingen möts förrän var och en sagt ja",
        "Takes longer; nobody meets before each has said yes",
    ),
    "gives_let_it_run": (
        "Samtal redan nu: de blir en del av striden innan det är avgjort",
        "Talks already now: they become a part of the struggle before it is settled",
    ),
    "gives_stop_and_look": (
        "Samtal redan nu: folk bjuds in innan det är utrett vem som får binda något",
        "Talks already now: people are invited before it is known who may bind anything",
    ),
    "gives_decline": (
        "Samtal redan nu: inget av det som är avgjort går att ändra där",
        "Talks already now: nothing of what is settled can be changed there",
    ),
    "gives_inventory_only": (
        "Samtal redan nu: rummen väljs innan de som lever med frågan är hörda",
        "Talks already now: the rooms are chosen before those who live with it are heard",
    ),
    "gives_pick_up_after": (
        "Samtal på nytt: det som är överenskommet öppnas igen",
        "Talks anew: what is agreed is opened again",
    ),
    "gives_meeting": (
        "Ingen möter den andra sidan före dess",
        "Nobody meets the other side before that",
    ),
    "gives_forum": ("Utan {what}", "Without {what}"),
    "equal": ("ger samma upplägg som {name}", "gives the same plan as {name}"),
    "chosen": (
        "Du har valt {name}; uppgifterna pekar på {other}.",
        "You have chosen {name}; the facts point to {other}.",
    ),
    "chosen_gone": (
        "Du valde {name} förra gången. Det finns inte längre att välja; nu föreslås {other}.",
        "You chose {name} the last time. It can no longer be chosen; {other} is proposed now.",
    ),
    "grown_threats": (
        "det är hett, och hot har förekommit",
        "it is hot, and there have been threats",
    ),
    "no_table": (
        "ryms inte bredvid det som redan är bokat",
        "has no room beside what is booked already",
    ),
}
