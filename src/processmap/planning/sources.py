"""Where the rules come from: sources by a short key, with what the reader can look up."""

__all__ = ["SOURCES", "SWEDISH"]

SOURCES: dict[str, tuple[str, str]] = {
    "AG08": (
        "Ansell & Gash 2008",
        "https://docslib.org/doc/4859804/collaborative-governance-in-theory-and-practice",
    ),
    "BIN86": (
        "Bingham 1986",
        "https://ojp.gov/ncjrs/virtual-library/abstracts/resolving-environmental-disputes-decade-experience",
    ),
    "BO-D": (
        "Barnombudsmannen",
        "https://www.barnombudsmannen.se/stod-och-verktyg/barnets-ratt-till-delaktighet/",
    ),
    "BO-P": ("Barnombudsmannen", "https://provningbarnetsbasta.barnombudsmannen.se/"),
    "BOT": (
        "Edström 2014, Botkyrka",
        "https://docplayer.se/amp/15641552-Dialogforum-i-botkyrka.html",
    ),
    "BOV-D": (
        "Boverket",
        "https://www.boverket.se/sv/samhallsplanering/sa-planeras-sverige/kommunal-planering/medborgardialog1/steg-i-dialogprocessen/dialog/",
    ),
    "BOV-U": (
        "Boverket",
        "https://www.boverket.se/sv/PBL-kunskapsbanken/planering/detaljplan/detaljplaneprocessen/utokat-forfarande/underrattelse/",
    ),
    "CBH-F": (
        "Susskind, McKearnan & Thomas-Larmer 1999",
        "https://issuhub.com/view/index?id=3989&pageIndex=300",
    ),
    "CBI-I": (
        "Susskind, McKearnan & Thomas-Larmer 1999",
        "https://issuhub.com/view/index?id=3989&pageIndex=299",
    ),
    "CSS": (
        "Commissions de suivi de site",
        "http://loir-et-cher.gouv.fr/Publications/Publications-legales/Installations-classees/Commissions-de-suivi-de-site-CSS/Role-composition-organisation-et-fonctionnement",
    ),
    "DN": ("DemocracyNext", "https://demnext-assembly-guide.pages.dev/before-the-assembly"),
    "FONT": (
        "Font, Smith, Galais & Alarcón 2018",
        "https://portalrecerca.uab.cat/en/publications/cherry-picking-participation-explaining-the-fate-of-proposals-fro",
    ),
    "GBR-A": (
        "Armstrong, Great Bear",
        "https://vdocuments.net/conflict-resolution-and-great-bear-rainforest.html",
    ),
    "GLA": ("Glasl", "https://legalknowledgebase.com/what-are-the-9-levels-of-conflict"),
    "GNM17": ("Guest, Namey & McKenna 2017", "https://doi.org/10.1177/1525822X16639015"),
    "GR": ("Maiese", "http://www.beyondintractability.org/essay/ground-rules"),
    "HOF11": (
        "Hoffman 2011",
        "https://docslib.org/doc/9533157/mediation-and-the-art-of-shuttle-diplomacy",
    ),
    "JFF-CP": (
        "Collaborative Processes",
        "http://collaborativeprocesses.com/our-services/facilitating-experts/",
    ),
    "JFF-MIT": ("MIT Science Impact", "https://scienceimpact.mit.edu/joint-fact-finding"),
    "KRH09": ("Karpowitz, Raphael & Hammond 2009", "https://scholarcommons.scu.edu/comm/29/"),
    "KMS12": ("Karpowitz, Mendelberg & Shaker 2012", "https://doi.org/10.1017/S0003055412000329"),
    "MBL": (
        "MBL § 11",
        "https://www.faronline.se/dokument/rattserien/ratt-arbetsratt/p/ra_primarforhandlingsskyldighet/",
    ),
    "MIN": ("minoritet.se", "https://www.minoritet.se/det-offentligas-skyldigheter-och-ansvar"),
    "MIT-CA": (
        "Susskind & Thomas-Larmer",
        "http://web.mit.edu/publicdisputes/practice/cbh_ch2.html",
    ),
    "MIT-SG": (
        "MIT-Harvard Public Disputes",
        "https://publicdisputes.mit.edu/helping-ad-hoc-group-reach-consensus-0",
    ),
    "MKC": ("Mångkulturellt centrum", "http://mkcentrum.se/dialogforum-i-botkyrka-en-utvardering/"),
    "NR-P": (
        "US Department of Education",
        "http://www2.ed.gov/policy/highered/reg/hearulemaking/2007/acg-protocols.html?exp=1",
    ),
    "NRA563": (
        "5 USC 563",
        "http://laws9.com/uscode/html/uscode05/usc_sec_05_00000563----000-.html",
    ),
    "NRA564": ("5 USC 564", "https://policyrisk.com/us-code/title/5/section/564"),
    "NRA565": ("5 USC 565", "https://instalawyer.io/laws/us-code/565"),
    "NV-S": (
        "Naturvårdsverket",
        "https://www.naturvardsverket.se/vagledning-och-stod/miljobalken/specifik-miljobedomning/samradsunderlag/",
    ),
    "OECD-A": (
        "OECD",
        "https://oecd.org/en/publications/evaluation-guidelines-for-representative-deliberative-processes_10ccbfcb-en/full-report/component-9.html",
    ),
    "POP": (
        "Patterns of Power",
        "https://www.patternsofpower.org/patterns/representation-in-consultations/",
    ),
    "RJ": (
        "Harmony project",
        "https://harmony-project.eu/tool/tool-10-the-restorative-dialogue-and-restorative-circle",
    ),
    "S2020-F": ("S2020", "http://dialog.socialhallbarhet.se/forhallningssatt/"),
    "SAMI": ("Lag (2022:66)", "https://lagen.nu/prop/2021/22:19"),
    "SD": ("Sustained Dialogue", "http://www.sustaineddialogue.org/learn_about_sd.htm"),
    "SKR-M": (
        "SKR",
        "https://skr.se/skr/demokratiledningstyrning/medborgardialogdelaktighet/medborgardialog/medborgardialogikomplexafragor.26316.html",
    ),
    "UNG": (
        "UN Guidance for Effective Mediation",
        "https://docslib.org/doc/2785969/guidance-for-effective-mediation",
    ),
    "VIE-D": (
        "Dialogforum Flughafen Wien",
        "https://www.dialogforum.at/organisation/mediationsverfahren",
    ),
    "VIE-F": (
        "Dialogforum Flughafen Wien",
        "http://dialogforum.at/jart/prj3/dialog_forum/dialog_forum.jart?rel=de&content-id=1140015437816&reserve-mode=active",
    ),
    "VIE-N": (
        "Nein zur dritten Piste",
        "https://www.neinzurdrittenpiste.at/politik/mediation-und-dialogforum/",
    ),
}


SWEDISH = frozenset(
    {
        "BO-D",
        "BO-P",
        "BOT",
        "BOV-D",
        "BOV-U",
        "MBL",
        "MIN",
        "MKC",
        "NV-S",
        "S2020-F",
        "SAMI",
        "SKR-M",
    }
)
"""Sources that tell of Swedish law or practice; the rest are from elsewhere."""
