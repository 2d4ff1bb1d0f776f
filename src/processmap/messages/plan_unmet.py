"""Views that no step takes up, and views that it goes too slowly."""

TEXTS: dict[str, tuple[str, str]] = {
    "held": (
        "Ingen punkt tar upp {views}. Fråga {who} om det hör hit, eller säg varför inte.",
        "No step takes up {views}. Ask {who} whether [views:it belongs|they belong] here, or say why not.",
    ),
    "unheld": (
        "Ingen punkt tar upp {views}, och kartan säger inte vem som menar det.",
        "No step takes up {views}, and the map does not say who thinks so.",
    ),
    "many": (
        "Ingen punkt tar upp {count} av synsätten, bland dem {views}.",
        "No step takes up {count} of the views, among them {views}.",
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
