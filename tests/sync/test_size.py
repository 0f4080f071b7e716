"""How much goes over the line: a village's is slow, and every byte of it is waited for."""

from officer_desk.domain.loan import PayChannel
from officer_desk.protocol import exchange
from officer_desk.protocol.exchange import Push
from officer_desk.services import repayments
from officer_desk.sync.exchange import BATCH

MOST_BYTES_AN_OPERATION = 64


def test_a_receipt_of_a_full_batch_takes_no_more_than_64_bytes_on_the_line(everybody, line):
    loan = everybody.lend()
    everybody.sync(everybody.officer)
    for number in range(BATCH // 2):
        repayments.take(everybody.officer, loan, 10_000 + 137 * number, PayChannel.CASH, "")
    everybody.address = line.address

    report = everybody.sync(everybody.officer)

    (push,) = [asked.body for asked in line.asked if asked.path == "/v1/push"]
    assert report.sent == len(exchange.read(push, Push).operations) == BATCH
    assert len(push) / BATCH <= MOST_BYTES_AN_OPERATION
