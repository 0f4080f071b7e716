"""The pages of the intake, one for each step."""

from officer_desk.domain.intake import Step
from officer_desk.ui.applications.cash_flow_page import CashFlowPage
from officer_desk.ui.applications.consents_page import ConsentsPage
from officer_desk.ui.applications.flags_page import FlagsPage
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.need_page import NeedPage
from officer_desk.ui.applications.papers_page import PapersPage
from officer_desk.ui.applications.parties_page import PartiesPage
from officer_desk.ui.applications.product_page import ProductPage
from officer_desk.ui.applications.schedule_page import SchedulePage
from officer_desk.ui.applications.submit_page import SubmitPage
from officer_desk.ui.applications.who_page import WhoPage
from officer_desk.ui.workplace import Workplace


def pages_of(workplace: Workplace) -> dict[Step, IntakePage]:
    """A fresh page for every step, in order."""
    pages: tuple[IntakePage, ...] = (
        WhoPage(workplace),
        NeedPage(workplace.desk.pack.currency),
        ProductPage(workplace),
        PartiesPage(workplace),
        ConsentsPage(),
        PapersPage(workplace),
        CashFlowPage(workplace),
        FlagsPage(workplace),
        SchedulePage(workplace),
        SubmitPage(),
    )
    return {page.step: page for page in pages}
