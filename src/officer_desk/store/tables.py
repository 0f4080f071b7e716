"""Every table of a desk's store: the truth, what is kept beside it, and what screens read and can be made anew."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    text,
)

VERSION = 4

truth = MetaData()
kept = MetaData()
shown = MetaData()

operation = Table(
    "operation",
    truth,
    Column("id", String, nullable=False, unique=True),
    Column("branch", String, nullable=False),
    Column("device", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("actor", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("case_id", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("business_date", Date, nullable=False),
    Column("written_at", Integer, nullable=False),
    Column("pack", Integer, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("after", String, nullable=False),
    Column("caused_by", String),
    Column("position", Integer),
    Column("outcome", String),
    Column("findings", LargeBinary),
    # Every page that an operation touches is sealed and flushed: the rows lie in the chain's own order, and what waits
    # for head office is found behind the confirmed end of the chain, without an index of its own.
    PrimaryKeyConstraint("device", "seq"),
    Index("operation_of_case", "case_id"),
    sqlite_with_rowid=False,
)

fact = Table("fact", kept, Column("name", String, primary_key=True), Column("value", LargeBinary, nullable=False))

person_key = Table(
    "person_key",
    kept,
    Column("person", String, primary_key=True),
    Column("key", LargeBinary, nullable=False),
    Column("sent", Boolean, nullable=False),
)

pack = Table("pack", kept, Column("number", Integer, primary_key=True), Column("data", LargeBinary, nullable=False))

receipt_block = Table(
    "receipt_block",
    kept,
    Column("prefix", String, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("next", Integer, nullable=False),
    PrimaryKeyConstraint("prefix", "first"),
)

attachment = Table(
    "attachment",
    kept,
    Column("id", String, primary_key=True),
    Column("case_id", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("chunks", Integer, nullable=False),
    Column("media_type", String, nullable=False),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("thumbnail", LargeBinary),
    Column("here", Boolean, nullable=False),
    Column("sent", Boolean, nullable=False),
)

draft = Table(
    "draft",
    kept,
    Column("id", String, primary_key=True),
    Column("flow", String, nullable=False),
    Column("step", String, nullable=False),
    Column("title", String, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

case_state = Table(
    "case_state",
    shown,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("frozen", Boolean, nullable=False),
)

customer = Table(
    "customer",
    shown,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("officer", String, nullable=False),
    Column("received_on", Date, nullable=False),
    Column("name", String, nullable=False),
    Column("name_key", String, nullable=False),
    Column("id_number", String, nullable=False),
    Column("birth_date", Date),
    Column("phone", String, nullable=False),
    Column("address", String, nullable=False),
    Index("customer_by_number", "id_number"),
    Index("customer_by_phone", "phone"),
    Index("customer_by_name", "name_key", "birth_date"),
)

suffix = Table(
    "suffix",
    shown,
    Column("tail", String, nullable=False),
    # The bytes of the customer's id: a hundred thousand people have two million tails.
    Column("customer", LargeBinary, nullable=False),
    PrimaryKeyConstraint("tail", "customer"),
    sqlite_with_rowid=False,
)

application = Table(
    "application",
    shown,
    Column("id", String, primary_key=True),
    Column("customer", String, nullable=False),
    Column("officer", String, nullable=False),
    Column("stage", String, nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("amount_minor", Integer, nullable=False),
    Column("product", String),
)

loan = Table(
    "loan",
    shown,
    Column("id", String, primary_key=True),
    Column("application", String, nullable=False),
    Column("customer", String, nullable=False),
    Column("officer", String, nullable=False),
    Column("number", String, nullable=False),
    Column("stage", String, nullable=False),
    Column("principal_minor", Integer, nullable=False),
    Column("outstanding_minor", Integer, nullable=False),
    Column("received_minor", Integer, nullable=False),
    Column("oldest_due", Date),
    Column("next_due_minor", Integer, nullable=False),
    Index(
        "loan_by_due",
        "oldest_due",
        "outstanding_minor",
        sqlite_where=text("oldest_due IS NOT NULL"),
    ),
)

receipt = Table(
    "receipt",
    shown,
    Column("number", String, primary_key=True),
    Column("loan", String, nullable=False),
    Column("amount_minor", Integer, nullable=False),
    Column("channel", String, nullable=False),
    Column("value_date", Date, nullable=False),
    Column("taken_by", String, nullable=False),
    Column("operation", String, ForeignKey(operation.c.id), nullable=False),
)

paper = Table(
    "paper",
    shown,
    Column("operation", String, primary_key=True),
    Column("id", String, nullable=False),
    Column("case_id", String, nullable=False),
    Column("form", String, nullable=False),
    Column("version", String, nullable=False),
    Column("language", String, nullable=False),
    Column("wording_hash", String, nullable=False),
    Column("facts_hash", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("pages", Integer, nullable=False),
    Column("copy", Integer, nullable=False),
    Column("number", String, nullable=False),
    Column("printed_on", Date, nullable=False),
    Index("paper_of_case", "case_id"),
)

task = Table(
    "task",
    shown,
    Column("operation", String, primary_key=True),
    Column("case_id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("findings", LargeBinary, nullable=False),
    Column("amount_minor", Integer),
)
