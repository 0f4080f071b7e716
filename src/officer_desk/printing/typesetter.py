"""A wording's nodes turned into blocks: what each mark and each block word looks like."""

from collections.abc import Iterator
from dataclasses import replace

from officer_desk.printing import formats
from officer_desk.printing.block import Blank, Block, Break, Marker, Notice, Prose, Rule, Space
from officer_desk.printing.cards import Code, Fields, Figures, Masthead
from officer_desk.printing.facts import Facts, InstalmentFacts, PartyFacts
from officer_desk.printing.form import Form
from officer_desk.printing.grid import Grid
from officer_desk.printing.linebreak import Run, Runs
from officer_desk.printing.markup import Mark, Node
from officer_desk.printing.sheet import MM, SOFT, runs
from officer_desk.printing.signing import Pairs, People, Person, Signatures, Signer, person_of
from officer_desk.printing.style import Style
from officer_desk.printing.typeface import Typeface


class Typesetter:
    """Knows the form, the facts and the measures; counts clauses as it goes."""

    def __init__(self, form: Form, facts: Facts, face: Typeface, style: Style) -> None:
        self._form = form
        self._facts = facts
        self._face = face
        self._style = style
        self._words = form.words
        self._chinese = form.language.startswith("zh")
        self._section = 0
        self._clause = 0
        self._indent = self._marker_width()

    def blocks(self, nodes: tuple[Node, ...]) -> tuple[Block, ...]:
        """Every node as a block."""
        coded = any(node.word == "qr" for node in nodes)
        blocks: list[Block] = []
        for node in nodes:
            for block in self._set(node, coded=coded):
                self._seat(block, blocks[-1] if blocks else None)
                blocks.append(block)
        return tuple(blocks)

    def _seat(self, block: Block, before: Block | None) -> None:
        """Air after a table; and nobody signs on a page without a sentence of what is signed."""
        if isinstance(before, Grid | Fields | Figures | People) and isinstance(block, Prose):
            block.before = max(block.before, self._style.gap)
        if isinstance(block, Signatures) and isinstance(before, Prose | Notice):
            before.with_next = True

    def _marker_width(self) -> float:
        return self._style.body * 2.6

    def _set(self, node: Node, *, coded: bool) -> Iterator[Block]:
        match node.mark:
            case Mark.TITLE:
                yield self._masthead(node, coded=coded)
            case Mark.SECTION:
                yield self._heading(node)
            case Mark.BLOCK:
                yield from self._block(node)
            case Mark.NOTICE:
                yield Notice(
                    self._style.gap, prose=replace(self._paragraph(node), size=self._style.body + 0.6, before=0.0)
                )
            case _:
                yield self._paragraph(node)

    def _masthead(self, node: Node, *, coded: bool) -> Masthead:
        facts, words = self._facts, self._words["page"]
        under = words["under_title"].format(
            number=facts.paper_number, date=formats.long_date(facts.issued_on, self._words)
        )
        return Masthead(
            face=self._face,
            style=self._style,
            lender=facts.lender.name,
            title=tuple(Run(run.text, True) for run in node.runs),
            under=under,
            statement=facts.statement if coded else "",
            caption=words["code"],
        )

    def _heading(self, node: Node) -> Prose:
        style = self._style
        marker = None
        if self._form.clauses:
            self._section += 1
            self._clause = 0
            numbering = self._words["clauses"]
            text = numbering["section"].format(formats.ordinal(self._section, numbering["numerals"]))
            marker = Marker(text, (self._face.width(text) + 0.9) * style.section, bold=True)
        return Prose(
            self._face,
            tuple(Run(run.text, True) for run in node.runs),
            style.section,
            style.section * 1.5,
            before=style.gap * 1.9,
            with_next=True,
            marker=marker,
        )

    def _paragraph(self, node: Node) -> Prose:
        style = self._style
        marker = None
        if node.mark == Mark.CLAUSE:
            self._clause += 1
            number = f"{self._section}.{self._clause}" if self._form.clauses else f"{self._clause}."
            marker = Marker(number, self._indent)
        elif node.mark == Mark.BULLET:
            marker = Marker("·", style.body * 1.1)
        elif node.mark == Mark.TICK:
            marker = Marker("", style.body * 1.6, ticked=node.ticked)
        return Prose(
            self._face,
            node.runs,
            style.body,
            style.leading,
            before=style.gap * 0.55,
            justify=self._chinese,
            marker=marker,
        )

    def _block(self, node: Node) -> Iterator[Block]:
        style, face = self._style, self._face
        count = int(node.arguments[0]) if node.arguments and node.arguments[0].isdigit() else 0
        match node.word:
            case "table":
                yield self._table(node)
            case "schedule":
                yield self._schedule()
            case "figures":
                columns = count or min(len(node.rows), 1 if style.narrow else 3)
                yield Figures(style.gap * 1.2, face=face, style=style, rows=node.rows, columns=columns)
            case "fields":
                columns = 1 if style.narrow else count or 2
                yield Fields(face, style, node.rows, columns, before=style.gap)
            case "parties":
                yield People(face, style, self._people(node), style.gap * 1.2)
            case "signatures" | "signers":
                yield self._signatures(node, count)
            case "small":
                for row in node.rows:
                    text = row[0]
                    yield Prose(face, text, style.small, style.small_leading, style.gap * 0.5, ink=SOFT)
            case "qr":
                if style.narrow and self._facts.statement:
                    caption = self._words["page"]["code"]
                    yield Code(style.gap, face=face, style=style, statement=self._facts.statement, caption=caption)
            case "blank":
                yield Blank(style.gap * 0.5, count=count or 1)
            case "rule":
                yield Rule(style.gap, dashed=style.narrow)
            case "space":
                yield Space(points=(count or 4) * MM)
            case "page":
                yield Break()

    def _table(self, node: Node) -> Grid:
        style = self._style
        return Grid(
            self._face,
            node.rows[0],
            node.rows[1:],
            node.aligns,
            style.body - 0.8,
            style.leading - 3,
            node.totals,
            before=style.gap,
        )

    def _schedule(self) -> Grid:
        rows: tuple[InstalmentFacts, ...] = self._facts.schedule  # type: ignore[union-attr]
        names = self._words["schedule"]
        style, currency = self._style, self._facts.currency
        columns = ["number", "due", "principal_minor", "interest_minor", "fee_minor", "total_minor", "balance_minor"]
        if not any(row.fee_minor for row in rows):
            columns.remove("fee_minor")

        def cell(row: InstalmentFacts, column: str) -> Runs:
            value = getattr(row, column)
            if column == "due":
                return runs(formats.short_date(value, self._words))
            return runs(str(value) if column == "number" else formats.money(value, currency))

        def total(column: str) -> Runs:
            if column in ("due", "balance_minor"):
                return ()
            if column == "number":
                return runs(names["sum"])
            return runs(formats.money(sum(getattr(row, column) for row in rows), currency))

        return Grid(
            self._face,
            tuple(runs(names[column]) for column in columns),
            (*(tuple(cell(row, column) for column in columns) for row in rows), tuple(total(c) for c in columns)),
            ("left", *("right" for _ in columns[1:])),
            style.body - 0.8,
            style.leading - 3,
            totals=1,
            before=style.gap,
            pad=2.2,
        )

    def _parties(self, node: Node) -> tuple[PartyFacts, ...]:
        everybody: tuple[PartyFacts, ...] = getattr(self._facts, "parties", ())
        roles = [argument for argument in node.arguments if argument.isalpha() or "_" in argument]
        return tuple(party for party in everybody if not roles or party.role in roles)

    def _people(self, node: Node) -> tuple[Person, ...]:
        people = tuple(self._person(party) for party in self._parties(node))
        if node.arguments and "lender" not in node.arguments:
            return people
        lender, labels = self._facts.lender, self._words["party"]
        pairs = ((labels["licence"], lender.licence), (labels["phone"], lender.phone))
        long_pairs = ((labels["address"], lender.address),)
        return (Person(self._words["signing"]["lender"], lender.name, pairs, long_pairs), *people)

    def _role(self, party: PartyFacts) -> str:
        return str(self._words["role"].get(party.role, party.role))

    def _person(self, party: PartyFacts) -> Person:
        return person_of(party, self._role(party), self._words, self._guarantee(party))

    def _guarantee(self, party: PartyFacts) -> Pairs:
        if party.role != "guarantor":
            return ()
        words = self._words["guarantee"]
        until = formats.long_date(party.guarantee_until, self._words) if party.guarantee_until else ""
        text = words["sentence"].format(
            manner=words.get(party.guarantee_manner, party.guarantee_manner),
            months=party.guarantee_months,
            until=until,
        )
        return ((words["label"], text),)

    def _signatures(self, node: Node, count: int) -> Signatures:
        words = self._words["signing"]
        if node.word == "signers":
            signers = tuple(Signer(_text(row[0]), _text(row[1]) if len(row) > 1 else "") for row in node.rows)
        else:
            signers = tuple(
                Signer(self._role(party), party.name, thumb=party.thumbprint) for party in self._parties(node)
            )
            if not node.arguments or "lender" in node.arguments:
                signers += (Signer(words["lender"], self._facts.lender.name, seal=True),)
        columns = 1 if self._style.narrow else count or min(2, len(signers))
        return Signatures(
            self._style.gap * 1.6,
            face=self._face,
            style=self._style,
            signers=signers,
            words=words,
            columns=max(columns, 1 if self._style.narrow else 2),
        )


def _text(cell: Runs) -> str:
    return "".join(run.text for run in cell)
