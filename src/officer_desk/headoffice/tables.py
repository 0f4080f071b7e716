"""The tables of head office: portable SQL, every key of what a branch owns begins with the branch."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

# A database that says another number was written by another release.
VERSION = 1

metadata = MetaData()

house = Table(
    "house",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(200), nullable=False),
)

# `position` counts the operations in the branch's order. It is raised in the transaction that stores them and never
# drawn from a sequence: a sequence shows a higher number before a lower one is committed, and a feed misses it.
branch = Table(
    "branch",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("position", BigInteger, nullable=False),
    Column("order_hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("devices", Integer, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("role", String(16), nullable=False),
)

# The first letters of a code find it, only the rest is secret, so wrong tries are counted where they belong.
code = Table(
    "code",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("lookup", String(8), primary_key=True),
    Column("staff", String(64), nullable=False),
    Column("secret_hash", LargeBinary, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("tries_left", Integer, nullable=False),
    Column("device", String(64)),
    Index("code_lookup", "lookup"),
)

device = Table(
    "device",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("staff", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("verify_key", LargeBinary, nullable=False),
    Column("box_key", LargeBinary, nullable=False),
    Column("enrolled_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
    Column("head_seq", BigInteger, nullable=False),
    Column("head_hash", LargeBinary, nullable=False),
    UniqueConstraint("branch", "number"),
    Index("device_id", "id"),
)

used_nonce = Table(
    "used_nonce",
    metadata,
    Column("nonce", LargeBinary, primary_key=True),
    Column("expires_at", BigInteger, nullable=False, index=True),
)

receipt_block = Table(
    "receipt_block",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("device", String(64), primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
    Column("issued_at", BigInteger, nullable=False),
)

# `officer` is whose case it was when the operation took its place: what an officer may see is found by it.
operation = Table(
    "operation",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("id", String(32), primary_key=True),
    Column("written_in", String(16), nullable=False),
    Column("device", String(64), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("actor", String(64), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("schema", Integer, nullable=False),
    Column("case_id", String(64), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("business_date", Date, nullable=False),
    Column("written_at", BigInteger, nullable=False),
    Column("pack", Integer, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("after", LargeBinary, nullable=False),
    Column("caused_by", String(32)),
    Column("digest", LargeBinary, nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("findings", LargeBinary, nullable=False),
    Column("officer", String(64), nullable=False),
    Column("position", BigInteger),
    Column("order_hash", LargeBinary),
    UniqueConstraint("branch", "position"),
    UniqueConstraint("branch", "device", "seq"),
    Index("operation_officer", "branch", "officer", "position"),
    Index("operation_case", "branch", "case_id", "position"),
    Index("operation_outcome", "branch", "outcome"),
)

# A restored laptop, enrolled anew, brings the same operation in another chain: it is stored once and linked twice.
link = Table(
    "link",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("device", String(64), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("operation", String(32), nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

# What devices signed, kept so that a batch can be verified years later.
batch = Table(
    "batch",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("device", String(64), primary_key=True),
    Column("previous_seq", BigInteger, primary_key=True),
    Column("last_seq", BigInteger, primary_key=True),
    Column("previous_hash", LargeBinary, nullable=False),
    Column("last_hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("received_at", BigInteger, nullable=False),
)

# What was signed by a device but may not be merged (a fork, a revoked device): kept whole, for a person to look at.
quarantine = Table(
    "quarantine",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("device", String(64), primary_key=True),
    Column("sha256", LargeBinary, primary_key=True),
    Column("reason", String(16), nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

case = Table(
    "case_state",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("officer", String(64), nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Index("case_officer", "branch", "kind", "officer"),
)

person_key = Table(
    "person_key",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)

document = Table(
    "document",
    metadata,
    Column("branch", String(16), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("operation", String(32), nullable=False),
    Column("officer", String(64), nullable=False),
    Column("file_key", LargeBinary, nullable=False),
    Column("complete", Boolean, nullable=False),
    Column("sha256", LargeBinary),
    Column("bytes", BigInteger),
    ForeignKeyConstraint(["branch", "operation"], ["operation.branch", "operation.id"]),
)

pack = Table(
    "pack",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("valid_from", Date, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("published_at", BigInteger, nullable=False),
)
