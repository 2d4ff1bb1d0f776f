"""Words that plans are put together of: lists, parts of a group, names that are withheld."""

TEXTS: dict[str, tuple[str, str]] = {
    "and": ("och", "and"),
    "and_after_and": (" samt ", ", and "),
    "those_in": (
        "de i punkt {number}",
        "those in item {number}",
    ),
    "those_in_but": (
        "de i punkt {number} (inte {who})",
        "those in item {number} (not {who})",
    ),
    "those_told": (
        "de {count} i punkt {number}",
        "the {count} in item {number}",
    ),
    "decision": ("beslutet {which}", "the decision {which}"),
    "the_question": ("frågan", "the question"),
    "what_was_said": ("det som sagts i samtalen", "what was said in the talks"),
    "part": ("{whole} ({part})", "{whole} ({part})"),
    "unnamed": ("någon som inte namnges här", "somebody who is not named here"),
    "unnamed_more": ("några som inte namnges här", "some who are not named here"),
    "subject": ("{words}", "{words}"),
    "all_places": ("på alla {count} platserna", "in all {count} places"),
    # A step that concerns only those who are not named, whatever it is and however many they are.
    "unseen_talks": ("Samtal som inte beskrivs här", "Talks that are not described here"),
    "unseen_gate": (
        "Något som inte beskrivs här ska vara på plats först.",
        "Something not described here has to be in place first.",
    ),
    "unseen_question": ("En fråga som inte beskrivs här", "A question that is not described here"),
    "unseen_reason": (
        "Skälet beskrivs inte här.",
        "The reason is not described here.",
    ),
    "unseen_told": (
        "Planen vilar också på något som inte beskrivs här.",
        "The plan also rests on something not described here.",
    ),
    "withheld": ("något som inte återges här", "something not told here"),
    "several": ("flera", "several"),
    "topics_agreed": (
        "Ni har enats om att ta upp {themes}.",
        "You have agreed to take up {themes}.",
    ),
    "same_themes": ("ämnena i punkt {number}", "the topics of item {number}"),
    "same_proposals": (
        "förslagen i punkt {number}",
        "the proposals of item {number}",
    ),
    "same_views": (
        "synsätten i punkt {number}",
        "the views of item {number}",
    ),
}
