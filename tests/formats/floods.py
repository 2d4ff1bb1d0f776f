"""Texts of the largest size that ask as much of the reader as their sort can: floods of small or of
long things.
"""

from processmap.formats.limits import MAX_BYTES, MAX_ENTRIES

HEAD = "processmap: 1\ntitle: T\n"
JSON = '{"processmap":1,"title":"T",'
MANY = MAX_ENTRIES - 100


def _fill(unit: str, head: str = HEAD, tail: str = "") -> str:
    return head + unit * ((MAX_BYTES - 1_000 - len(head) - len(tail)) // len(unit.encode())) + tail


def _each(field: str, line: str, count: int = MANY) -> str:
    return HEAD + f"{field}:\n" + "".join(line.format(n=n, m=(n + 1) % count) for n in range(count))


FLOODS = {
    "plain text on one line": _fill("ab ", HEAD + "question: "),
    "plain text on many lines": _fill("  ab cd\n", HEAD + "question:\n"),
    "escapes": _fill("\\u0041", HEAD + 'question: "', '"\n'),
    "folded escapes": _fill("  a\\\n", HEAD + 'question: "', '"\n'),
    "single quotes": _fill("''", HEAD + "question: '", "'\n"),
    "quoted lines": _fill(" a\n", HEAD + "question: '", "'\n"),
    "a literal block": _fill("  a\n", HEAD + "question: |\n"),
    "a folded block": _fill("  a\n\n", HEAD + "question: >\n"),
    "comments": _fill("# a\n"),
    "blank lines": _fill("\n"),
    "lines of spaces": _fill("  \n"),
    "values below brackets": _fill("a,", HEAD + "question: " + "[" * 30),
    "pairs in braces": _fill("a: b,", HEAD + "question: {"),
    "empty lists": _fill("[],", HEAD + "fixed: ["),
    "question marks": _fill("? a\n"),
    "one key again and again": _fill("a: b\n"),
    "unknown keys": HEAD + "".join(f"k{n}: 1\n" for n in range(45_000)),
    "unknown fields": _each("stakeholders", "- {{id: s{n}, name: a, k{n}: 1}}\n"),
    "faults in every entry": _each(
        "stakeholders", "- {{id: S {n}, name: , kind: x, affected: y}}\n"
    ),
    "one id again and again": _each("stakeholders", "- {{id: a, name: A}}\n"),
    "references that dangle": _each(
        "perspectives", "- {{id: p{n}, statement: a, held_by: [x{n}, y{n}]}}\n", 2_200
    ),
    "anchors": _each("fixed", "- &a a\n"),
    "aliases": _each("fixed", "- *a\n"),
    "tags": _each("fixed", "- !x a\n"),
    "marks of a conflict": _fill("<<<<<<< a\n>>>>>>> b\n"),
    "tabs": _fill("\ta\n"),
    "controls": _fill("\x01"),
    "dashes": _fill("- "),
    "dashes on lines": _fill("-\n"),
    "colons": _fill(": "),
    "a ring of precedences": _each("dialogues", "- {{id: d{n}, title: a, after: [d{m}]}}\n", 2_400),
    "a ring of parts": _each("stakeholders", "- {{id: d{n}, name: a, part_of: [d{m}]}}\n", 2_400),
    "letters from two scripts": HEAD + "fixed:\n" + ("- " + "\u0430" * 1_900 + "a\n") * 130,
    "stacked accents": HEAD + "fixed:\n" + ("- a" + "\u0301" * 1_900 + "\n") * 130,
    "JSON values": JSON + '"fixed":[' + "1," * 200_000 + "1]}",
    "JSON lists": JSON + '"x":{' + ",".join(f'"k{n}":[]' for n in range(40_000)) + "}}",
    "JSON space": JSON[:-1] + " \n" * 240_000 + "}",
    "JSON keys that repeat": JSON + ",".join(['"a":1'] * 80_000) + "}",
    "JSON escapes": JSON[:-6] + '"title":"' + "\\u00e5" * 80_000 + '"}',
    "JSON brackets": "[" * 490_000,
}
"""A flood a name; each is within `MAX_BYTES`, so that nothing is refused for its size alone."""
FEW = (
    "plain text on one line",
    "pairs in braces",
    "marks of a conflict",
    "faults in every entry",
    "JSON lists",
)
