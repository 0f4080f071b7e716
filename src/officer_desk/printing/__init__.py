"""Papers: wording from `forms/`, laid out as PDF with everything embedded."""
