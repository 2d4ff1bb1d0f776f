"""Views that no step takes up, and views that it goes too slowly."""

TEXTS: dict[str, tuple[str, str]] = {
    "held": (
        "Underlaget tar också upp {views}. {who} säger om det är rätt återgivet.",
        "The material also takes up {views}. {who} [says|say] whether it is rightly told.",
    ),
    "unheld": (
        "Underlaget tar också upp {views}, fast ingen har sagt vem som menar det.",
        "The material also takes up {views}, though nobody has said who thinks so.",
    ),
    "many": (
        "Underlaget tar upp också de {count} synsätt som ingen punkt nämner, bland dem {views}.",
        "The material also takes up the {count} views that no step names, among them {views}.",
    ),
    "to_be_told": (
        "Får veta att samtalen pågår, och vart de vänder sig om det rör dem: {who}.",
        "Are told that the talks go on, and where to turn if it concerns them: {who}.",
    ),
    "left_out": (
        "I ingen punkt: {who}. Fråga dem i ett kort samtal, eller säg till dem varför inte.",
        "In no step: {who}. Ask them in a short talk, or tell them why not.",
    ),
    "hasten": (
        "{who} säger {views}: gör något litet som syns om {what} redan under de första samtalen.",
        "{views}, in the words of {who}: do something small that shows on {what} during the first "
        "talks already.",
    ),
    "hasten_nobody": (
        "Någon säger {views}: gör något litet som syns om {what} redan under de första samtalen.",
        "Somebody says {views}: do something small that shows on {what} during the first talks "
        "already.",
    ),
    "hasten_shown": (
        "{who} säger {views}. Därför möts ni tätare, och det som blir klart om {what} visas när "
        "det är klart, inte när allt är det.",
        "{views}, in the words of {who}. So you meet more often, and what is finished on {what} is "
        "shown when it is, not when all is.",
    ),
    "hasten_shown_nobody": (
        "Någon säger {views}. Därför möts ni tätare, och det som blir klart om {what} visas när "
        "det är klart, inte när allt är det.",
        "Somebody says {views}. So you meet more often, and what is finished on {what} is shown "
        "when it is, not when all is.",
    ),
}
