"""A small change of the diagram changes little in the drawing, and the same bytes come out every
time.
"""

import subprocess
import sys
from itertools import groupby

from processmap.layout.place import layout
from processmap.picture.drawing import Drawing
from tests.picture.samples import fifty


def _stands(drawing: Drawing) -> dict[str, tuple[str, str]]:
    """Give every box's lane and column, by where it stands."""
    found = {}
    for box in drawing.boxes:
        lane = next(lane.id for lane in drawing.lanes if lane.y <= box.y < lane.y + lane.h)
        column = next(
            column.id for column in drawing.columns if column.x <= box.x < column.x + column.w
        )
        found[box.id] = (lane, column)
    return found


def _orders(drawing: Drawing) -> dict[tuple[str, str], list[str]]:
    """Give the boxes of every cell from left to right and top to bottom."""
    stands = _stands(drawing)
    boxes = sorted(drawing.boxes, key=lambda box: (stands[box.id], box.x, box.y))
    return {
        cell: [box.id for box in group]
        for cell, group in groupby(boxes, key=lambda box: stands[box.id])
    }


def test_removing_one_of_fifty_moves_few() -> None:
    """Whichever box is removed, at most a tenth of the others change lane, column or order in their
    cell.
    """
    whole = fifty()
    assert len(whole.boxes) == 50
    before = layout(whole)
    stands, orders = _stands(before), _orders(before)
    for gone in whole.boxes[::3]:
        after = layout(fifty(without=gone.id))
        moved = {id_ for id_, place in _stands(after).items() if stands[id_] != place}
        for cell, order in _orders(after).items():
            was = [id_ for id_ in orders.get(cell, []) if id_ != gone.id]
            moved |= {a for a, b in zip(order, was, strict=False) if a != b}
        assert len(moved) <= 4, (gone.id, moved)


def test_same_bytes_whatever_the_hash_seed() -> None:
    """The order of sets decides nothing: other processes with other hash seeds write the same
    SVG.
    """
    program = (
        "from tests.picture.samples import fifty\n"
        "from processmap.layout.place import layout\n"
        "from processmap.renderers.svg import svg\n"
        "import hashlib\n"
        "print(hashlib.sha256(svg(layout(fifty())).encode()).hexdigest())\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(found) == 1
