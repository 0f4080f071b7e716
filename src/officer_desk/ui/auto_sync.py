"""Calls head office by itself: now and then, sooner when a network comes back, and never in the middle of a form."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QNetworkInformation

from officer_desk.domain.errors import DeskError
from officer_desk.sync.backoff import Backoff
from officer_desk.sync.report import NoNetwork
from officer_desk.ui.syncing import Syncing, SyncState

FIRST_SECONDS = 10.0
EVERY_SECONDS = 10 * 60.0
ASK_AGAIN_SECONDS = 20.0
SETTLED_SECONDS = 3.0
SECOND_MS = 1_000


class AutoSync(QObject):
    """`calm` says whether a sync disturbs nobody now. After a refusal nothing is tried until somebody syncs by hand."""

    def __init__(
        self, syncing: Syncing, backoff: Backoff, calm: Callable[[], bool], parent: QObject, second_ms: int = SECOND_MS
    ) -> None:
        super().__init__(parent)
        self._syncing = syncing
        self._backoff = backoff
        self._calm = calm
        self._second_ms = second_ms
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._try)
        syncing.finished.connect(self._ended)
        self._network = self._watch_network()
        self._in(FIRST_SECONDS)

    @property
    def seconds_left(self) -> float:
        """Until the next call; nothing when none is meant to be made."""
        return self._next.remainingTime() / self._second_ms if self._next.isActive() else -1.0

    def network_came(self) -> None:
        """The system says that there is a network: let it settle, then call, however long ago the last bad call was."""
        if self._syncing.state is not SyncState.REFUSED:
            self._backoff.succeeded()
            self._in(SETTLED_SECONDS)

    def _watch_network(self) -> QNetworkInformation | None:
        """What the system knows of its networks; where it tells nothing, the intervals are all there is."""
        if not QNetworkInformation.loadDefaultBackend():
            return None
        network = QNetworkInformation.instance()
        if network is not None:
            network.reachabilityChanged.connect(self._reachable)
        return network

    def _reachable(self, now: QNetworkInformation.Reachability) -> None:
        if now is QNetworkInformation.Reachability.Online:
            self.network_came()

    def _in(self, seconds: float) -> None:
        self._next.start(round(seconds * self._second_ms))

    def _try(self) -> None:
        if self._syncing.state is SyncState.RUNNING:
            return  # whoever began it, its end sets the next time
        if self._calm():
            self._syncing.start_quietly()
        else:
            self._in(ASK_AGAIN_SECONDS)

    def _ended(self, result: object) -> None:
        if isinstance(result, NoNetwork):
            self._in(self._backoff.failed())
        elif isinstance(result, DeskError):
            self._next.stop()
        else:
            self._backoff.succeeded()
            self._in(EVERY_SECONDS)
