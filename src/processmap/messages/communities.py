"""Which groups see things alike, and who may be a bridge. Questions to ask, never a rating."""

TEXTS: dict[str, tuple[str, str]] = {
    "nothing": (
        "Det går inte att säga vilka grupper som ser saken på liknande sätt: för få delar något perspektiv på kartan.",
        "It cannot be said which groups see the matter alike: too few share a perspective in the map.",
    ),
    "alike": (
        "{names:sv} ser delvis saken på samma sätt: de delar {shared:sv}.",
        "{names:en} see the matter partly alike: they share {shared:en}.",
    ),
    "alone": (
        "Ingen annan på kartan ligger nära det som bärs av {names:sv}. Den rösten behöver plats i samtalen.",
        "Nobody else in the map is near to what is held by {names:en}. That voice needs room in the dialogues.",
    ),
    "bridge": (
        "En möjlig bro: {name:sv} delar {shared:sv} med {towards:sv}. Fråga om det är något att börja i.",
        "A possible bridge: {name:en} share {shared:en} with {towards:en}. Ask whether that is somewhere to begin.",
    ),
    "trust": (
        "En möjlig bro: {name:sv} har förtroende hos {towards:sv}. Fråga om det kan öppna för ett samtal.",
        "A possible bridge: {name:en} are trusted by {towards:en}. Ask whether that could open for a dialogue.",
    ),
    "caution": (
        "Det här bygger bara på vilka perspektiv som är inskrivna och säger inget om vem som har rätt.",
        "This rests only on the perspectives entered and says nothing about who is right.",
    ),
}
