"""Following the process: what was held, what is late, who waits, what is promised, and where the
matters are.
"""

TEXTS: dict[str, tuple[str, str]] = {
    "held": ("Genomfört", "Held so far"),
    "held_more": (
        "{all} samtal är genomförda. Här är de senaste; {count} till står i dokumentet.",
        "Conversations held: {all}. These are the latest; {count} more stand in the document.",
    ),
    "undated": ("Utan datum:", "Undated:"),
    "cancelled": ("Inställt: {what}.", "Cancelled: {what}."),
    "late": ("Försenat {date}", "Late on {date}"),
    "late_nothing": ("Inget är försenat.", "Nothing is late."),
    "next_passed": (" (dagen har passerat)", " (the day has passed)"),
    "late_talk": (
        "”{title}” skulle ha varit {date}, men det är inte antecknat om det hölls.",
        "“{title}” was to be on {date}, but it is not noted whether it was held.",
    ),
    "late_proposed": (
        "”{title}” föreslogs till {date}, och dagen har passerat.",
        "“{title}” was proposed for {date}, and the day has passed.",
    ),
    "late_decision": (
        "{body} skulle ha tagit upp ”{title}” {date}, men utfallet är inte antecknat.",
        "{body} were to take up “{title}” on {date}, but the outcome is not noted.",
    ),
    "late_commitment": ("{who} lovade ”{what}” till {date}.", "{who} promised “{what}” by {date}."),
    "late_action": (
        "{who} skulle ha gjort ”{what}” till {date}.",
        "{who} were to have done “{what}” by {date}.",
    ),
    "late_task": (
        "{who} fick uppdraget ”{what}” till {date}.",
        "{who} were given the task “{what}” by {date}.",
    ),
    "late_requirement": (
        "{who} skulle ha ordnat ”{what}” till {date}.",
        "{who} were to have seen to “{what}” by {date}.",
    ),
    "late_nobody": (
        "”{what}” skulle ha varit klart {date}, och ingen står som ansvarig.",
        "“{what}” was due on {date}, and nobody is named for it.",
    ),
    "feedback": ("Väntar på återkoppling", "Waiting for feedback"),
    "feedback_on": (
        "{who} har inte fått veta vad som blev av ”{title}”.",
        "{who} have not heard what became of “{title}”.",
    ),
    "feedback_decision": (
        "Beslutet ”{title}” är inte återkopplat till dem det rör.",
        "The decision “{title}” has not been told to those concerned.",
    ),
    "outcome_final": ("{outcome}, laga kraft {date}", "{outcome}, legally final {date}"),
    "outcome_appeal": (
        "{outcome}, kan överklagas till och med {date}",
        "{outcome}, can be appealed until {date}",
    ),
    "outcome_appeal_over": (
        "{outcome}, tiden att överklaga gick ut {date}",
        "{outcome}, the time for appeal ended on {date}",
    ),
    "feedback_ruling": (
        "Det som {name} beslutade{date}{reference} är inte återkopplat till dem det rör.",
        "What {name} decided{date}{reference} has not been told to those concerned.",
    ),
    "promises": ("Lovat, påbörjat och uppdraget", "Promised, begun and assigned"),
    "requirements_left": (
        "Dessutom är {count} förutsättningar utan datum inte på plats än.",
        "Besides, {count} requirements without a date are not met yet.",
    ),
    "requirements_left_one": (
        "Dessutom är en förutsättning utan datum inte på plats än: {what}.",
        "Besides, a requirement without a date is not met yet: {what}.",
    ),
    "column_what": ("Vad", "What"),
    "column_who": ("Vem", "Who"),
    "column_due": ("Senast", "Due"),
    "column_state": ("Läge", "State"),
    "column_kind": ("Slag", "Sort"),
    "overdue": ("sent", "late"),
    "kind_commitment": ("åtagande", "commitment"),
    "kind_action": ("åtgärd", "action"),
    "kind_task": ("uppdrag", "task"),
    "kind_requirement": ("förutsättning", "requirement"),
    # Where the matters are.
    "matters": ("Var ärendena är", "Where the matters are"),
    "meeting": (
        "{date} {body}: {title} – kan tas upp vid nästa sammanträde",
        "{date} {body}: {title} – may be taken up at the next meeting",
    ),
    "matter": ("Ärendet", "The matter"),
    "matter_untouched": ("Ingen instans har tagit upp det än.", "No body has taken it up yet."),
    "left": ("Senast: {body}{when}, {outcome}.", "Last: {body}{when}, {outcome}."),
    "left_referred": ("{body} hänsköt ärendet{when}.", "{body} referred the matter{when}."),
    "left_circulated": (
        "{body} skickade ärendet på remiss{when}.",
        "{body} sent the matter out for comment{when}.",
    ),
    "left_tabled": ("{body} bordlade ärendet{when}.", "{body} tabled the matter{when}."),
    "left_returned": ("{body} återremitterade ärendet{when}.", "{body} returned the matter{when}."),
    "left_none": ("{body} fattade inget beslut{when}.", "{body} took no decision{when}."),
    "left_delegated": ("{body} delegerade ärendet{when}.", "{body} delegated the matter{when}."),
    "matter_with": ("Nu är det hos {who}.", "It is now with {who}."),
    "matter_nobody": (
        "Det framgår inte vem som har ärendet nu.",
        "The map does not say who has the matter now.",
    ),
    "matter_now_takes": (
        "Nu är det hos {body}, som tar upp det {date}.",
        "It is now with {body}, who take it up {date}.",
    ),
    "matter_now_meets": (
        "Nu är det hos {body}, som sammanträder {date}.",
        "It is now with {body}, who meet on {date}.",
    ),
    "matter_now_unknown": (
        "Nu är det hos {body}. När det tas upp är inte känt.",
        "It is now with {body}. When it is taken up is not known.",
    ),
    "matter_stays_takes": ("Det tas upp där igen {date}.", "It is taken up there again {date}."),
    "matter_stays_meets": (
        "Det ligger kvar där. Nästa sammanträde är {date}.",
        "It stays there. The next meeting is on {date}.",
    ),
    "matter_stays_unknown": (
        "Det ligger kvar där. När det tas upp igen är inte känt.",
        "It stays there. When it is taken up again is not known.",
    ),
    "matter_after_takes": ("Sedan tar {body} upp det {date}.", "Then {body} take it up {date}."),
    "matter_after_meets": (
        "Sedan ska {body} ta upp det; nästa sammanträde är {date}.",
        "Then {body} are to take it up; the next meeting is on {date}.",
    ),
    "matter_after_unknown": (
        "Sedan ska {body} ta upp det. När är inte känt.",
        "Then {body} are to take it up. When is not known.",
    ),
    "matter_first_takes": ("{body} tar upp det {date}.", "{body} take it up {date}."),
    "matter_first_meets": (
        "Först i tur är {body}, som sammanträder {date}.",
        "First in turn are {body}, who meet on {date}.",
    ),
    "matter_first_unknown": (
        "Först i tur är {body}. När det tas upp är inte känt.",
        "First in turn are {body}. When it is taken up is not known.",
    ),
    "matter_papers": ("Handlingarna ska vara inne {date}.", "The papers must be in by {date}."),
    "matter_late": (
        "{body} skulle ha tagit upp det {date}, men utfallet är inte antecknat.",
        "{body} were to take it up on {date}, but the outcome is not noted.",
    ),
    "matter_task": ("Uppdrag: {who} – {task}{due}.", "Task: {who} – {task}{due}."),
    "task_due": (", senast {date}", ", by {date}"),
    # What holds around the process.
    "around_title": ("Det som gäller runt omkring", "What holds around it"),
    "around_agreement": ("Spelregler", "Process agreement"),
    "around_standstill": ("Under tiden: {what}", "Meanwhile: {what}"),
    "around_nothing_irreversible": ("inget oåterkalleligt", "nothing irreversible"),
    "around_until": ("till {when}", "until {when}"),
    "around_limit": ("Gräns: {what}{who}", "Limit: {what}{who}"),
    "around_beside": ("Vid sidan av: {what}", "Beside it: {what}"),
    "around_earlier": ("Tidigare: {what}", "Earlier: {what}"),
    "around_without": ("Om ni inte enas: {what}", "Without an agreement: {what}"),
    "around_media": ("Svarar medierna: {who}", "Answers the media: {who}"),
}
