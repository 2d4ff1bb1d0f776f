"""Fuzz the reader, guided by coverage: whatever the bytes, a map or one of our own errors comes
out.

    python tools/fuzz_reader.py --seconds 600

Atheris (libFuzzer for Python) does it where it is installed (`python -m pip install atheris`); else
a loop of our own keeps every mutation that reaches a line of the reader no other has reached. What
fails is written to tests/formats/crashes, where the tests read it ever after.
"""

import argparse
import hashlib
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

TOP = Path(__file__).parents[1]
sys.path[:0] = [str(TOP), str(TOP / "src")]
CRASHES = TOP / "tests" / "formats" / "crashes"
READER = str(TOP / "src" / "processmap" / "formats")
LARGEST = 3_000


def judge(data: bytes) -> None:
    """Read bytes as YAML and as JSON; what is read must come back the same, and what is not must
    have its words.
    """
    from tests.formats.test_mutations import told

    from processmap.errors import ProcessMapError
    from processmap.formats.document import dumps, loads

    for kind in ("yaml", "json"):
        try:
            case = loads(data, kind)
        except ProcessMapError as error:
            told(error, data.decode("utf-8", "replace"))
            continue
        assert dumps(case, kind).encode("utf-8") == data
        changed = case.evolve(note="Ändrad.", owner=None)
        assert loads(dumps(changed, kind), kind) == changed


def kept(data: bytes) -> None:
    """Judge, and keep what fails."""
    try:
        judge(data)
    except Exception:
        name = hashlib.sha256(data).hexdigest()[:12]
        (CRASHES / name).write_bytes(data)
        print(f"fails: tests/formats/crashes/{name}", file=sys.stderr)
        raise


def seeds() -> list[bytes]:
    """Short documents: a sample with every sort of value, and the beginnings of the examples, as
    YAML and JSON.
    """
    from tests.formats.test_mutations import SAMPLE

    from processmap.formats.document import dumps, loads

    small = loads(SAMPLE)
    made = [
        SAMPLE,
        dumps(small, "json"),
        dumps(small.evolve(dialogues=small.dialogues[:1], note="a\nb"), "json"),
    ]
    texts = [path.read_text(encoding="utf-8") for path in sorted((TOP / "examples").glob("*.yaml"))]
    made += [each[: LARGEST // 2].rpartition("\n")[0] + "\n" for each in texts]
    return [each.encode() for each in made]


def by_atheris(seconds: int, corpus: Path) -> None:
    """Let libFuzzer choose; it ends the process itself."""
    import atheris

    with atheris.instrument_imports(
        include=["processmap.formats", "processmap.model", "ruamel.yaml.scanner"]
    ):
        import processmap.formats.document
        import processmap.formats.json_tree
        import processmap.formats.merge
        import processmap.formats.yaml_tree  # noqa: F401  # brought in here, so that what they do is seen
    from tests.formats.test_mutations import PIECES

    corpus.mkdir(parents=True, exist_ok=True)
    for each in seeds():
        (corpus / hashlib.sha256(each).hexdigest()[:16]).write_bytes(each)
    words = corpus.with_suffix(".dict")
    entries = [
        "".join(f"\\x{byte:02x}" for byte in each.encode("utf-8", "replace")) for each in PIECES
    ]
    words.write_text("".join(f'"{each}"\n' for each in entries), encoding="ascii")
    options = ["-timeout=10", "-rss_limit_mb=1024", f"-dict={words}", f"-max_len={LARGEST}"]
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", *options, str(corpus)], kept)
    atheris.Fuzz()


def lines_of(run: Callable[[], None]) -> set[tuple[str, int]]:
    """The lines of the reader that a call goes through."""
    seen: set[tuple[str, int]] = set()

    def here(frame: FrameType, event: str, _: Any) -> Any:
        if event == "line":
            seen.add((frame.f_code.co_filename, frame.f_lineno))
        return here

    def tracer(frame: FrameType, event: str, _: Any) -> Any:
        return here if frame.f_code.co_filename.startswith(READER) else None

    sys.settrace(tracer)
    try:
        run()
    finally:
        sys.settrace(None)
    return seen


def by_lines(seconds: int, seed: int) -> None:
    """Mutate what has reached something new before."""
    from tests.formats.test_mutations import mutated

    chance = random.Random(seed)
    corpus, reached, rounds = seeds(), set[tuple[str, int]](), 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = chance.choice(corpus) if rounds >= len(corpus) else corpus[rounds]
        if rounds >= len(corpus):
            data = mutated(data.decode("utf-8", "replace"), chance).encode("utf-8", "replace")[
                :LARGEST
            ]
        rounds += 1
        new = lines_of(lambda data=data: kept(data)) - reached  # type: ignore[misc]  # bound now, on purpose
        if new:
            reached |= new
            corpus.append(data)
    print(
        f"{rounds} documents, {len(corpus)} kept, {len(reached)} lines reached, nothing failed",
        file=sys.stderr,
    )


def main() -> None:
    """Read the options and fuzz."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=int, default=600)
    options.add_argument("--seed", type=int, default=1, help="of our own loop")
    options.add_argument(
        "--own", action="store_true", help="our own loop, also where Atheris is installed"
    )
    options.add_argument(
        "--corpus", type=Path, default=TOP / ".fuzz-corpus", help="where Atheris keeps its texts"
    )
    chosen = options.parse_args()
    try:
        import atheris  # noqa: F401  # only whether it is there
    except ImportError:
        chosen.own = True
    if chosen.own:
        by_lines(chosen.seconds, chosen.seed)
    else:
        by_atheris(chosen.seconds, chosen.corpus)


if __name__ == "__main__":
    main()
