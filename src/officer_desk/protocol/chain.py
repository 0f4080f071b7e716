"""A device's chain: each link covers the one before, so nothing is lost, inserted or moved unseen."""

from collections.abc import Iterable
from dataclasses import dataclass

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical
from officer_desk.protocol.operations import Operation


class ChainBroken(DeskError):
    """The operations do not continue the chain; `seq` is where."""

    def __init__(self, seq: int) -> None:
        super().__init__(seq)
        self.seq = seq


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: the number of its last operation (0 for an empty chain) and the hash over all."""

    seq: int
    hash: bytes


def start(device: str) -> Head:
    """The head of a chain in which nothing happened yet."""
    return Head(0, canonical.digest(canonical.encode(["od/chain/v1", device])))


def follow(head: Head, operation: Operation) -> Head:
    """The head after one more operation; raises `ChainBroken` when it is not the next one."""
    if operation.seq != head.seq + 1:
        raise ChainBroken(operation.seq)
    link = canonical.encode(["od/link/v1", head.hash, operation.seq, operation.digest])
    return Head(operation.seq, canonical.digest(link))


def follow_all(head: Head, operations: Iterable[Operation]) -> Head:
    """The head after these operations, in order."""
    for operation in operations:
        head = follow(head, operation)
    return head
