"""A phone number."""

from officer_desk.ui.widgets.text_edit import NumberedEdit


class PhoneEdit(NumberedEdit):
    """A phone number, judged as soon as its eleventh figure is there."""

    length = 11
