"""A whole loan by three people on three laptops, each with a real desk, through a head office that really runs."""

from officer_desk.domain.loan import LoanStage
from officer_desk.services import applications, decisions, documents, figures, loans, search


def test_a_loan_of_three_people_counts_the_same_to_the_cent_at_every_end(everybody):
    loan = everybody.lend("trader")
    everybody.home.move_to(everybody.first_due(loan))
    number = everybody.take_cash(loan, everybody.instalment(loan))

    reports = [everybody.sync(desk) for desk in (everybody.officer, everybody.reviewer, everybody.approver)]

    ours = [figures.figures(desk, desk.today()) for desk in (everybody.officer, everybody.reviewer, everybody.approver)]
    assert [report.differences for report in reports] == [(), (), ()]
    assert ours[0] == ours[1] == ours[2]
    assert ours[0].loans[0].receipts == 1
    assert ours[0].cash == {everybody.officer.me.id: ours[0].loans[0].received_minor}
    assert number == f"{everybody.name}-D01-000001"
    assert loans.page(everybody.reviewer, loan).loan.stage is LoanStage.ACTIVE


def test_the_reviewer_reads_names_and_sees_papers_that_only_the_officer_had(everybody):
    application = everybody.apply("trader")
    everybody.sync(everybody.officer)

    report = everybody.sync(everybody.reviewer)

    file = decisions.file(everybody.reviewer, application)
    page = applications.page(everybody.reviewer, application)
    assert report.files_received == len(page.application.documents) > 0
    assert all(paper.here for paper in file.papers if paper.line.document)
    document = page.application.documents[0].id
    assert documents.picture(everybody.reviewer, document) == documents.picture(everybody.officer, document)
    assert page.people[0].identity == applications.page(everybody.officer, application).people[0].identity
    assert search.find(everybody.reviewer, page.people[0].identity.name)
