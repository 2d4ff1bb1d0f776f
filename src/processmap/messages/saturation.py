"""How far the inventory has come, and whom to hear next. Words with their uncertainty, never a
percentage.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "too_little": (
        "Det är för tidigt att säga hur långt inventeringen har kommit. Perspektiv är antecknade från {dialogues} "
        "samtal; "
        "det behövs minst {least}.",
        "It is too early to say how far the inventory has come. Perspectives are noted from {dialogues} dialogues; at "
        "least {least} are needed.",
    ),
    "still_new": (
        "Det kommer fortfarande mycket nytt: i de {run} senaste av {dialogues} samtal kom {new} perspektiv som ingen "
        "hade tagit upp förut.",
        "Much is still new: the latest {run} of {dialogues} dialogues brought {new} perspectives that nobody had "
        "raised before.",
    ),
    "slowing": (
        "Det kommer mindre nytt än i början, men inventeringen är inte färdig: nya perspektiv i de {run} senaste av "
        "{dialogues} samtal: {new}.",
        "Less is new than in the beginning, but the inventory is not complete: new perspectives in the latest {run} of "
        "{dialogues} dialogues: {new}.",
    ),
    "levelling": (
        "Det mesta i de grupper som har hörts verkar ha kommit fram: nya perspektiv i de {run} senaste av {dialogues} "
        "samtal: {new}.",
        "Most of what the groups heard have to say seems to have come up: new perspectives in the latest {run} of "
        "{dialogues} dialogues: {new}.",
    ),
    "interval": (
        "Hittills {found} perspektiv, varav {once} bara har kommit upp en gång. En försiktig uppskattning är att det "
        "finns mellan {low} och {high} i dessa grupper.",
        "So far {found} perspectives, of which {once} have come up only once. A careful estimate is that there are "
        "between {low} and {high} in these groups.",
    ),
    "open_ended": (
        "Hittills {found} perspektiv, varav {once} bara har kommit upp en gång. Minst {low} finns nog i dessa grupper; "
        "hur många fler går inte att säga.",
        "So far {found} perspectives, of which {once} have come up only once. There are probably at least {low} in "
        "these groups; how many more cannot be said.",
    ),
    "enough": (
        "Hittills {found} perspektiv, och inget tyder på att fler finns i dessa grupper (mellan {low} och {high}; "
        "{once} har bara kommit upp en gång).",
        "So far {found} perspectives, and nothing suggests that there are more in these groups (between {low} and "
        "{high}; {once} have come up only once).",
    ),
    "limits": (
        "Uppskattningen förutsätter att samtalen liknar varandra, och den säger inget om dem som inte har hörts.",
        "The estimate takes the dialogues to be alike, and it says nothing about those who have not been heard.",
    ),
    "next": (
        "Att höra härnäst ({count}): {names:sv}.",
        "To be heard next ({count}): {names:en}.",
    ),
    "why_mentioned": (
        "nämnda i {refs:sv} men inte med på kartan",
        "mentioned in {refs:en} but not in the map",
    ),
    "why_door_opener": ("öppnar dörren till {refs:sv}", "opens the door to {refs:en}"),
    "why_hard_to_reach": ("svåra att nå; det tar tid", "hard to reach; it takes time"),
    "why_unheard": ("har inte fått berätta än", "not listened to yet"),
    "why_spoken_for": ("har bara hörts genom andra", "heard only through others"),
    "why_still_new": (
        "det senaste samtalet gav något nytt",
        "the latest dialogue brought something new",
    ),
}
