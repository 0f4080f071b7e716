"""The number of an identity card."""

from officer_desk.ui.widgets.text_edit import NumberedEdit


class IdEdit(NumberedEdit):
    """The number of an identity card, judged as soon as its eighteenth character is there."""

    length = 18
