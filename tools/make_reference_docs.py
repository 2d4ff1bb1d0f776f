"""Write the references in docs/ (document, rules, methods, graph, privacy, method, findings) from the code.

``python tools/make_reference_docs.py [--check]``

With ``--check`` nothing is written, and the status is 1 where a file is not what would be written.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from string import Formatter

from processmap.exports.graph import table
from processmap.formats.structure import fields_of
from processmap.messages import LANGUAGES, has_text, text
from processmap.model import process_map
from processmap.model.dialogues import Method
from processmap.model.entity import Entity
from processmap.model.kinds import FieldKind
from processmap.model.methods import CATALOGUE, method_name
from processmap.model.privacy import PRIVACY, Privacy
from processmap.model.process_map import ProcessMap
from processmap.planning.blueprint import StepRule
from processmap.planning.catalogue import rule_catalogue_markdown
from processmap.planning.rulebook import built_in_rules
from processmap.planning.sources import SOURCES, SWEDISH

DOCS = Path(__file__).parent.parent / "docs"
EVERYWHERE = ("visibility", "provenance", "source", "note")
WORDS = {
    "sv": {
        "key": "nyckel",
        "holds": "vad som får stå där",
        "means": "vad det betyder",
        "required": "obligatorisk",
        "list": "lista",
        "or_one": "en ensam eller lista",
        "everywhere": "Varje post får också ha",
        "text": "text",
        "maybe_texts": "lista av texter",
        "id": "id",
        "method_id": "metodens id",
        "method": "metodens id",
        "ref": "id i {targets}",
        "flag": "yes, no eller unknown",
        "toggle": "true eller false",
        "day": "datum",
        "rough_day": "datum, månad, årstid eller år",
        "when": "datum, månad, årstid, år eller text",
        "approves": "no, antal dagar eller datum",
        "names_or_count": "lista av texter, eller ett antal",
        "span": "tal {low}–{high}, eller [minst, högst]",
        "wrote": "id med ett ord",
        "speaks_for": "id, eller [SpeaksFor](#sv-speaksfor)",
        "member": "id, eller [Member](#sv-member)",
        "absent": "id, eller [Absent](#sv-absent)",
        "or_part": "id i {targets}, eller en del: id/del",
        "moment": "klockslag eller datum med klockslag",
        "number": "tal {low}–{high}",
        "entity": "[{name}](#sv-{link})",
        "pair": "två id i perspectives",
        "apart": "lista av id",
        "tension": "spänningens id eller dess två perspektiv",
        "after": "id, eller [After](#sv-after)",
        "seats": "[minst, högst]",
        "meeting": "datum, eller [Meeting](#sv-meeting)",
        "period": "datum, eller [Period](#sv-period)",
        "decided": "true, false eller ett besluts id",
        "rules": "regelns kod med inställningar",
        "language": "sv eller en",
    },
    "en": {
        "key": "key",
        "holds": "what may stand there",
        "means": "what it means",
        "required": "required",
        "list": "list",
        "or_one": "one alone or a list",
        "everywhere": "Every entry may also have",
        "text": "text",
        "maybe_texts": "list of texts",
        "id": "id",
        "method_id": "the method's id",
        "method": "the method's id",
        "ref": "id in {targets}",
        "flag": "yes, no or unknown",
        "toggle": "true or false",
        "day": "date",
        "rough_day": "date, month, season or year",
        "when": "date, month, season, year or text",
        "approves": "no, a number of days, or a date",
        "names_or_count": "list of texts, or a number",
        "span": "number {low}–{high}, or [least, most]",
        "wrote": "ids with a word each",
        "speaks_for": "id, or [SpeaksFor](#en-speaksfor)",
        "member": "id, or [Member](#en-member)",
        "absent": "id, or [Absent](#en-absent)",
        "or_part": "id in {targets}, or a part: id/part",
        "moment": "time of day, or date with time",
        "number": "number {low}–{high}",
        "entity": "[{name}](#en-{link})",
        "pair": "two ids in perspectives",
        "apart": "list of ids",
        "tension": "the tension's id or its two perspectives",
        "after": "id, or [After](#en-after)",
        "seats": "[fewest, most]",
        "meeting": "date, or [Meeting](#en-meeting)",
        "period": "date, or [Period](#en-period)",
        "decided": "true, false or a decision's id",
        "rules": "the rule's code with settings",
        "language": "sv or en",
    },
}
HEAD = "<!-- Made by tools/make_reference_docs.py from the code; do not edit by hand. -->\n"
INTRO = {
    "sv": """\
## På svenska

Dokumentet är en textfil i YAML 1.2 (eller JSON med samma uppbyggnad). Bara de två första raderna är obligatoriska:
`processmap: 1` och `title`. Ett tomt värde betyder att inget har sagts. Datum skrivs 2026-03-18; där dagen inte är
känd går det med `2026-03`, `mars 2026`, `våren 2026`, `2024–2026` eller bara `2026`, men inte för ett bokat möte.
Våren är januari–juni, sommaren juni–augusti, hösten augusti–december. Där id:t för en berörd kan stå kan en del av den
stå: `elders/clan-a` är delen ”Clan A” bland `subgroups` eller `places` hos `elders`.
En redigerare som förstår JSON Schema kan fylla i medan du skriver: lägg
`# yaml-language-server: $schema=processmap.schema.json` överst i filen och spara schemat bredvid med
`processmap schema -o processmap.schema.json`.
""",
    "en": """\
## In English

The document is a text file in YAML 1.2 (or JSON of the same structure). Only the first two lines are required:
`processmap: 1` and `title`. An empty value means that nothing has been said. Dates are written 2026-03-18; where the
day is not known, `2026-03`, `March 2026`, `spring 2026`, `2024–2026` or only `2026` will do, but not for a meeting that
is booked. Spring is January–June, summer June–August, autumn August–December. Where the id of a stakeholder may stand,
a part of it may: `elders/clan-a` is the part “Clan A” among the `subgroups` or `places` of `elders`.
An editor that understands JSON Schema can complete while you type: put
`# yaml-language-server: $schema=processmap.schema.json` at the top of the file and save the schema beside it with
`processmap schema -o processmap.schema.json`.
""",
}


def rows(cells: Iterable[Sequence[str]], head: Sequence[str]) -> str:
    """Give a Markdown table."""
    lines = [head, ["---"] * len(head), *cells]
    return (
        "\n".join(
            "| " + " | ".join(str(cell).replace("|", r"\|") for cell in line) + " |"
            for line in lines
        )
        + "\n"
    )


def described(language: str, *names: str) -> str:
    """Give the catalogue's text for the first of ``names`` that has one."""
    return next(
        (text(f"fields.{name}", language) for name in names if has_text(f"fields.{name}")), ""
    )


def holds(kind: FieldKind, language: str) -> str:
    """Say what a key may hold."""
    words = WORDS[language]
    if kind.name == "choice" and kind.vocabulary is not None:
        said = ", ".join(f"`{word}`" for word in kind.vocabulary)
    elif kind.name in {"integer", "amount"}:
        said = words["number"].format(low=kind.minimum, high=kind.maximum)
    elif kind.name == "span":
        said = words["span"].format(low=kind.minimum, high=kind.maximum)
    elif kind.name == "ref":
        said = words["or_part" if kind.parts else "ref"].format(targets=", ".join(kind.targets))
    elif kind.name == "entity" and kind.entity is not None:
        said = words["entity"].format(name=kind.entity.__name__, link=kind.entity.__name__.lower())
    else:
        said = words[kind.name]
    if kind.many:
        said = f"{words['or_one'] if kind.scalar else words['list']}: {said}"
    return f"{said} ({words['required']})" if kind.required else said


def classes() -> list[type[Entity]]:
    """Give every kind of entry, the document first, then in the order they are met."""
    found: list[type[Entity]] = [ProcessMap]
    for cls in found:
        for _, kind in fields_of(cls).values():
            nested = kind.entity or SHORT.get(kind.name)
            if nested is not None and nested not in found:
                found.append(nested)
    return found


def _short() -> dict[str, type[Entity]]:
    from processmap.formats.structure import SHORT as short  # noqa: N811

    return {name: cls for name, (cls, _) in short.items()}


SHORT = _short()


def document() -> str:
    """Give the reference of the document."""
    parts = [
        HEAD,
        "# Dokumentet · The document\n",
        "[På svenska](#på-svenska) · [In English](#in-english)\n",
    ]
    for language in LANGUAGES:
        words = WORDS[language]
        parts.append(INTRO[language])
        common = {key: fields_of(process_map.Stakeholder)[key][1] for key in EVERYWHERE}
        parts.append(f"{words['everywhere']}:\n")
        head = (words["key"], words["holds"], words["means"])
        parts.append(
            rows(
                (
                    (f"`{key}`", holds(kind, language), described(language, f"any_{key}"))
                    for key, kind in common.items()
                ),
                head,
            )
        )
        for cls in classes():
            parts.append(f'<a id="{language}-{cls.__name__.lower()}"></a>\n\n### {cls.__name__}\n')
            parts.append(described(language, cls.__name__) + "\n")
            parts.append(rows(_keys(cls, language), head))
    return "\n".join(parts)


def _keys(cls: type[Entity], language: str) -> Iterator[tuple[str, str, str]]:
    for key, (_, kind) in fields_of(cls).items():
        if key in EVERYWHERE and not kind.required and kind.name != "ref":
            continue
        yield (
            f"`{key}`",
            holds(kind, language),
            described(language, f"{cls.__name__}_{key}", f"any_{key}"),
        )


def graph() -> str:
    """Give the table of the graph's nodes and edges."""
    heads = {
        "sv": ("slag", "namn", "från", "till", "egenskaper", "betyder"),
        "en": ("kind", "name", "from", "to", "attributes", "means"),
    }
    said = {
        "sv": "## På svenska\n\n`graph(case)` ger en `networkx.MultiDiGraph`: en nod per post med id.\n",
        "en": "## In English\n\n`graph(case)` gives a `networkx.MultiDiGraph`: one node per entry with an id.\n",
    }
    parts = [HEAD, "# Grafen · The graph\n"]
    for language in LANGUAGES:
        parts += [said[language], rows(table(language), heads[language])]
    return "\n".join(parts)


def methods() -> str:
    """Give the method catalogue."""
    heads = {
        "sv": (
            "id",
            "namn",
            "platser",
            "timmar",
            "ledare",
            "bär",
            "passar för",
            "inbjudan, dagar",
            "källa",
        ),
        "en": (
            "id",
            "name",
            "seats",
            "hours",
            "facilitators",
            "carries",
            "suits",
            "invitation, days",
            "source",
        ),
    }
    said = {
        "sv": "## På svenska\n\nDokumentet kan lägga till egna metoder eller ändra dessa under `methods`. "
        "”Bär” är det svåraste läge metoden håller för.\n",
        "en": "## In English\n\nThe document can add methods of its own, or change these, under `methods`. "
        "“Carries” is the hardest readiness the method can hold.\n",
    }
    parts = [HEAD, "# Metoderna · The methods\n"]
    for language in LANGUAGES:
        parts += [
            said[language],
            rows((_method(each, language) for each in CATALOGUE), heads[language]),
        ]
    return "\n".join(parts)


def _method(each: Method, language: str) -> tuple[str, ...]:
    low, high = each.seats or (0, 0)
    return (
        f"`{each.id}`",
        method_name(each, language),
        f"{low}–{high}",
        f"{each.hours:g}",
        str(each.facilitators),
        text(f"words.readiness_{each.carries}", language),
        ", ".join(text(f"words.purpose_{purpose}", language) for purpose in each.purposes),
        str(each.invite_days),
        each.source or "",
    )


def rules() -> str:
    """Give the rule catalogue, from the rules themselves."""
    deeper = (
        rule_catalogue_markdown(language).replace("\n## ", "\n### ") for language in LANGUAGES
    )
    swedish, english = (page.partition("\n")[2].lstrip("\n") for page in deeper)
    links = (
        "[På svenska](#på-svenska) · [In English](#in-english) · [Källor · Sources](sources.md)\n"
    )
    return "\n".join(
        [
            HEAD,
            "# Reglerna · The rules\n",
            links,
            "## På svenska\n",
            swedish,
            "## In English\n",
            english,
        ]
    )


METHOD_WORDS = {
    "sv": {
        "title": "Metoden: vad programmet menar, och varifrån",
        "lead": "Programmet föreslår; du bestämmer. Här står allt det menar, ordnat efter vad det vilar på, så att du "
        "som har lett sådana här processer kan säga emot. En regel stängs av i dokumentet, med skälet: "
        "`rules: {answer-each: {off: true, why: ...}}`. Vad som utlöser varje regel står i [reglerna](rules.md).",
        "order": "I vilken ordning det håller på något",
        "swedish": "Svensk rätt och praxis",
        "swedish_lead": "Minst en källa är svensk.",
        "elsewhere": "Från andra håll",
        "elsewhere_lead": "Källorna är inte svenska. Det är vår bedömning att det håller här också.",
        "ours": "Vår bedömning",
        "ours_lead": "Ingen källa säger det. Det är de regler där ditt omdöme bör gå före vårt.",
        "also": "till en del vår bedömning",
    },
    "en": {
        "title": "The method: what the program thinks, and from whom",
        "lead": "The program proposes; you decide. Here is all it thinks, by what it rests on, so that you who led "
        "such processes can disagree. A rule is switched off in the document, with the reason: "
        "`rules: {answer-each: {off: true, why: ...}}`. What triggers each stands in [the rules](rules.md).",
        "order": "In what order it holds on to things",
        "swedish": "Swedish law and practice",
        "swedish_lead": "At least one source is Swedish.",
        "elsewhere": "From elsewhere",
        "elsewhere_lead": "The sources are not Swedish. That it holds here too is our judgement.",
        "ours": "Our judgement",
        "ours_lead": "No source says so. These are the rules where your judgement ought to go before ours.",
        "also": "in part our judgement",
    },
}
AIMS = {
    "sv": (
        "Lag och trygghet.",
        "Vars och ens eget ja.",
        "Ärlighet om vad som går att påverka.",
        "De som får leva med det och de vars ja behövs har en egen stol. Någon annan med samma åsikt räcker inte.",
        "Det ryms i de timmar och pengar som finns, eller så sägs det att det inte gör det.",
        "Det som står mot varandra möts av dem det lever hos, i en form som bär.",
        "Samma människor genom en serie träffar.",
        "Jämna sidor.",
    ),
    "en": (
        "Law and safety.",
        "Everybody's own yes.",
        "Honesty about what can be influenced.",
        "Those who live with it and those whose yes is needed have a chair of their own. Another holder of the same "
        "view is not enough.",
        "It fits the hours and money there are, or it says that it does not.",
        "What pulls apart is faced by those in whom it lives, in a form that carries it.",
        "The same people through a series of meetings.",
        "Even sides.",
    ),
}


def method() -> str:
    """Give what the program thinks, by what each rule rests on: Swedish practice, others' work, or
    our judgement.
    """
    parts = [HEAD, "# Metoden · The method\n", "[På svenska](#sv) · [In English](#en)\n"]
    for language in LANGUAGES:
        words = METHOD_WORDS[language]
        parts += [f'<a id="{language}"></a>\n', f"## {words['title']}\n", f"{words['lead']}\n"]
        parts.append(f"### {words['order']}\n")
        parts.append(
            "\n".join(f"{number}. {aim}" for number, aim in enumerate(AIMS[language], 1)) + "\n"
        )
        for sort in ("swedish", "elsewhere", "ours"):
            lines = [
                _of_rule(rule, language) for rule in built_in_rules() if _rests_on(rule) == sort
            ]
            parts += [f"### {words[sort]}\n", f"{words[f'{sort}_lead']}\n", "\n".join(lines) + "\n"]
    return "\n".join(parts)


def _rests_on(rule: StepRule) -> str:
    known = [key for key in rule.sources if key in SOURCES]
    if not known:
        return "ours"
    return "swedish" if SWEDISH & set(known) else "elsewhere"


def _of_rule(rule: StepRule, language: str) -> str:
    title, about = (rule.texts[name][LANGUAGES.index(language)] for name in ("title", "about"))
    named = dict.fromkeys(SOURCES[key] for key in rule.sources if key in SOURCES)
    said = [f"[{name}]({address})" for name, address in named]
    if said and rule.ours:
        said.append(METHOD_WORDS[language]["also"])
    return f"- **{title}** (`{rule.code}`): {about}" + (f" {'; '.join(said)}." if said else "")


PRIVACY_WORDS = {
    "sv": {
        "title": "Vad som kan publiceras, fält för fält",
        "lead": "Listan är uttömmande: det som inte står som något annat än *aldrig* kan inte komma med.",
        "class": "klass",
        "fields": "fält",
        "always": "alltid",
        "marked": "med posten, om den är märkt `public`",
        "role": "bara namnet på en roll eller organisation",
        "count": "antal människor: följer minsta grupp",
        "reference": "bara till det som också är publicerat",
        "entries": "egna poster, var och en med sin märkning",
        "made": "görs på nytt",
        "never": "aldrig",
    },
    "en": {
        "title": "What can be published, field by field",
        "lead": "The list is complete: what is not something else than *never* cannot be included.",
        "class": "class",
        "fields": "fields",
        "always": "always",
        "marked": "with the entry, if it is marked `public`",
        "role": "only the name of a role or an organisation",
        "count": "numbers of people: follow the least group",
        "reference": "only to what is published too",
        "entries": "entries of their own, each with its mark",
        "made": "made anew",
        "never": "never",
    },
}


def privacy() -> str:
    """Give the table of what may become of every field when a map is published."""
    parts = [HEAD, "# Offentliga fält · Public fields\n", "[På svenska](#sv) · [In English](#en)\n"]
    for language in LANGUAGES:
        words = PRIVACY_WORDS[language]
        parts += [f'<a id="{language}"></a>\n', f"## {words['title']}\n", f"{words['lead']}\n"]
        rows = []
        for cls, fields in PRIVACY.items():
            for each in Privacy:
                named = [
                    name.rstrip("_")
                    for name, found in fields.items()
                    if found is each and name != "_memo"
                ]
                if named:
                    rows.append(
                        (cls.__name__, words[each], ", ".join(f"`{name}`" for name in named))
                    )
        head = (words["class"], "", words["fields"])
        parts.append(
            "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * 3, *rows)) + "\n"
        )
    return "\n".join(parts)


FINDING_WORDS = {
    "sv": {
        "title": "Vad `check` säger",
        "lead": "Varje sak har en kod som inte ändras. PM0 är fel i dokumentet: inget görs förrän de är rättade. Det "
        "andra är sådant att se över, aldrig ett hinder. Tre punkter står där dokumentets egna ord kommer in.",
        "code": "kod",
        "says": "vad som sägs",
        "do": "vad som kan göras",
        "PM0": "Fel i dokumentet",
        "PM1": "Inventeringen",
        "PM2": "Samtalen",
        "PM3": "Uppdrag och beslut",
        "PM4": "Tid",
        "PM5": "Pengar",
        "PM6": "Personuppgifter och publicering",
        "PM7": "Planen: typer av process, grindar, stolar",
    },
    "en": {
        "title": "What `check` says",
        "lead": "Each thing has a code that does not change. PM0 are faults of the document: nothing is done until "
        "they are mended. The rest is to be looked over, never an obstacle. Three dots stand where the document's own "
        "words come in.",
        "code": "code",
        "says": "what is said",
        "do": "what can be done",
        "PM0": "Faults of the document",
        "PM1": "The inventory",
        "PM2": "The conversations",
        "PM3": "Mandate and decisions",
        "PM4": "Time",
        "PM5": "Money",
        "PM6": "Personal data and publishing",
        "PM7": "The plan: types of process, gates, chairs",
    },
}
CODE = re.compile(r"PM\d{3}")


def codes() -> list[str]:
    """Give every code of a finding, in order."""
    areas = ("document", "findings")
    found = {
        name
        for area in areas
        for name in import_module(f"processmap.messages.{area}").TEXTS
        if CODE.fullmatch(name)
    }
    return sorted(found)


def _without_names(said: str) -> str:
    """A text with dots where the words of a document come in."""
    return "".join(
        before + ("…" if field is not None else "")
        for before, field, _, _ in Formatter().parse(said)
    )


def findings() -> str:
    """Give what the checker and the reader can say, by code."""
    parts = [HEAD, "# Koderna · The codes\n", "[På svenska](#sv) · [In English](#en)\n"]
    for language in LANGUAGES:
        words = FINDING_WORDS[language]
        parts += [f'<a id="{language}"></a>\n', f"## {words['title']}\n", f"{words['lead']}\n"]
        head = (words["code"], words["says"], words["do"])
        for group in dict.fromkeys(code[:3] for code in codes()):
            told = []
            for code in codes():
                if not code.startswith(group):
                    continue
                area = "document" if group == "PM0" else "findings"
                help_ = f"{area}.{code}_help"
                told.append(
                    (
                        code,
                        _without_names(text(f"{area}.{code}", language)),
                        _without_names(text(help_, language)) if has_text(help_) else "",
                    )
                )
            parts += [f"### {words[group]}\n", rows(told, head)]
    return "\n".join(parts)


PAGES = {
    "findings.md": findings,
    "privacy.md": privacy,
    "rules.md": rules,
    "method.md": method,
    "document.md": document,
    "graph.md": graph,
    "methods.md": methods,
}


def main() -> int:
    """Write the pages, or look whether they are right."""
    stale = 0
    for name, make in PAGES.items():
        page, target = make(), DOCS / name
        if "--check" in sys.argv[1:]:
            stale += not (target.exists() and target.read_text(encoding="utf-8") == page)
        else:
            target.write_text(page, encoding="utf-8")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
