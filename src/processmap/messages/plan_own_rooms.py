"""What a plan says of rooms of one's own: members with their association, and each side by itself
between the meetings.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "members_title": (
        "{who} och {association} möts för sig",
        "{who} and {association} meet by themselves",
    ),
    "members_given": (
        "{who} har valt att {association} talar för dem: före de gemensamma mötena går de igenom vad "
        "de vill. {blocks}",
        "{who} [has|have] chosen that {association} [association:speaks|speak] for "
        "them: before the joint meetings they go through what they want. {blocks}",
    ),
    "members_asked": (
        "Medlemmarna säger först själva vad de vill, sedan om {association} får tala för dem och om "
        "vad. {blocks}",
        "The members first say themselves what they want, then whether {association} may speak for "
        "them, and about what. {blocks}",
    ),
    "members_by_name": (
        "Ingen har sagt att de valt {association}: de säger först själva vad de vill, sedan om den får "
        "tala för dem. {blocks}",
        "Nobody has said that they chose {association}: they first say themselves what they want, then "
        "whether it may speak for them. {blocks}",
    ),
    "members_by_name_too": (
        "Också här har ingen sagt att de valt {association}. {blocks}",
        "Here too nobody has said that they chose {association}. {blocks}",
    ),
    "with_given": (
        "Sist är {association} med, som de har valt att tala för dem.",
        "Last {association} [is|are] there too, chosen by them to speak for them.",
    ),
    "with_asked": (
        "Sist är {association} med: de säger då om den får tala för dem, och om vad.",
        "Last {association} [is|are] there too: they then say whether it may speak for them, and "
        "about what.",
    ),
    "with_by_name": (
        "Sist är {association} med: ingen har sagt att de valt den, så de säger då om den får tala "
        "för dem.",
        "Last {association} [is|are] there too: nobody has said that they chose it, so they then "
        "say whether it may speak for them.",
    ),
    "with_by_name_too": (
        "Sist är {association} med, på samma villkor.",
        "Last {association} [is|are] there too, on the same terms.",
    ),
    "members_yields": (
        "Vad {association} får säga ja till för {who}, och vad som ska tillbaka till dem",
        "What {association} may say yes to for {who}, and what has to go back to them",
    ),
    "few_at_a_time": (
        "Högst tjugo åt gången, så många träffar som husen kräver.",
        "At most twenty at a time, as many meetings as the houses take.",
    ),
    "by_house": (
        "Hus för hus, högst tjugo åt gången, så många träffar som husen kräver.",
        "House by house, at most twenty at a time, as many meetings as the houses take.",
    ),
    "blocks_title": ("Mellan träffarna: i husen igen", "Between the meetings: in the houses again"),
    "blocks": (
        "Samma grupper som före bordet: vad tar de med sig, vad kan de inte leva med?",
        "The same groups as before the table: what do they take along, what can they not live with?",
    ),
    "camps_title": ("{who} möts hemma", "{who} meet at home"),
    "camps_if": (
        "Om lägren finns kvar och båda säger att det går, och före det stora mötet.",
        "If the camps are there still and both say that it works, and before the large meeting.",
    ),
    "camps": (
        "När båda säger att det går, och före det stora mötet.",
        "When both say that it works, and before the large meeting.",
    ),
    "signers": (
        "Den som leder talar med var och en av dem som ska säga ja eller nej, {who}: vad kan de leva "
        "med, och vad tar de med sig?",
        "The lead talks with each of those who are to say yes or no, {who}: what can they live with, "
        "and what do they take along?",
    ),
    "signers_short": (
        "Med var och en av dem som ska säga ja eller nej.",
        "With each of those who are to say yes or no.",
    ),
    "between_title": (
        "Mellan träffarna: {who} för sig",
        "Between the meetings: {who} by themselves",
    ),
    "between_title_several": (
        "Mellan träffarna: en sida för sig",
        "Between the meetings: one side by itself",
    ),
    "others_title": (
        "Också mellan träffarna hör den som leder {who}, var för sig",
        "Between the meetings the lead hears {who} too, each alone",
    ),
    "between_hot": (
        "Om {about}: vad kan de leva med, och vad tar de med sig?",
        "About {about}: what can they live with, and what do they take along to the next meeting?",
    ),
    "between_camps": (
        "Vad kan de leva med, och vad tar de med sig?",
        "What can they live with, and what do they take along?",
    ),
    "between_unequal": (
        "{others} har makt över dem. Om {about}: vad vill de säga nästa gång?",
        "{others} [has|have] power over them. About {about}: what do they want to say the next time?",
    ),
    "heard_views": ("{views}", "{views}"),
    "heard_themes": ("{themes}", "{themes}"),
    "heard_question": ("{question}", "{question}"),
    "through_title": (
        "Sidorna var för sig mellan träffarna",
        "Each side alone between the meetings",
    ),
    "through": (
        "{who} är för många sidor för ett eget rum var. Samtalsledaren hör dem var för sig: vad kan de "
        "leva med, och vad tar de med till nästa träff?",
        "{who} are too many sides for a room each. The lead hears them one by one: what can they live "
        "with, and what do they take along to the next meeting?",
    ),
}
