"""The small command for what no window needs: begin a head office, take people on, publish rules, serve, verify."""

import argparse
import json
import os
import re
import sys
import tomllib
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts, audit, house, policy, recovery, serving
from officer_desk.headoffice.house import House
from officer_desk.protocol.clock import Clock, PracticeClock, SystemClock

# What cannot be done; what was found to be wrong.
FAILED, COMPLAINTS = 2, 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; answers the exit status."""
    asked = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = asked.command
    try:
        return command(asked)
    except BadField as refusal:
        return _failed(f"{refusal.field}: {refusal.reason}")
    except DeskError as refusal:
        return _failed(" ".join([type(refusal).__name__, *map(str, refusal.args)]))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        return _failed(str(fault))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="officer-desk-headoffice", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    init = _command(commands.add_parser("init", help="begin a head office in an empty folder"), _init)
    init.add_argument("--lender", required=True, help="whose head office it is")
    init.add_argument("--pack", required=True, type=Path, help="the first policy pack, as TOML")
    officer = _command(commands.add_parser("officer", help="take somebody on and print a code for a laptop"), _officer)
    officer.add_argument("--name")
    officer.add_argument("--role", choices=[str(role) for role in Role])
    officer.add_argument("--branch", type=_branch)
    officer.add_argument("--again", metavar="ID", help="another code for somebody who is here already")
    officer.add_argument("--minutes", type=int, default=15, help="how long the code is good")
    policy = _command(commands.add_parser("policy", help="publish a policy pack"), _policy)
    policy.add_argument("publish", choices=["publish"])
    policy.add_argument("file", type=Path)
    device = _command(commands.add_parser("device", help="list laptops or revoke one"), _device)
    device.add_argument("what", choices=["list", "revoke"])
    device.add_argument("id", nargs="?")
    serve = _command(commands.add_parser("serve", help="answer desks until told to stop"), _serve)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=0, help="0 takes any free port")
    serve.add_argument("--until-input-ends", action="store_true", help="stop when standard input is closed")
    recover = _command(commands.add_parser("recover", help="let an officer into a locked desk again"), _recover)
    recover.add_argument("--request", type=Path, metavar="FILE", help="the text that the desk shows")
    recover.add_argument("--check", help="the sixteen signs that the officer reads aloud")
    recover.add_argument("--staff", metavar="ID", help="whose desk it is")
    recover.add_argument("--holder", help="who uses the recovery key")
    recover.add_argument("--key", type=Path, metavar="FILE", help="the recovery key, where it is kept off line")
    _command(commands.add_parser("verify", help="prove that nothing was changed"), _verify)
    return parser


def _command(parser: argparse.ArgumentParser, command: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
    parser.add_argument("folder", type=Path)
    parser.add_argument("--clock", type=Path, metavar="FILE", help="take time from a practice branch's clock")
    parser.set_defaults(command=command)
    return parser


def _init(asked: argparse.Namespace) -> int:
    rules = tomllib.loads(asked.pack.read_text("utf-8"))
    with closing(house.found(asked.folder, asked.lender, _clock(asked), os.urandom)) as begun:
        policy.publish(begun, rules)
    return 0


def _officer(asked: argparse.Namespace) -> int:
    if not asked.again and not (asked.name and asked.role and asked.branch):
        return _failed("say --name, --role and --branch, or --again ID")
    with closing(_entered(asked)) as entered:
        id = asked.again or accounts.hire(entered, asked.name, Role(asked.role), asked.branch).id
        _print({"id": id, "code": accounts.issue_code(entered, id, asked.minutes)})
    return 0


def _policy(asked: argparse.Namespace) -> int:
    rules = tomllib.loads(asked.file.read_text("utf-8"))
    with closing(_entered(asked)) as entered:
        pack = policy.publish(entered, rules)
        _print({"number": pack.number, "valid_from": pack.valid_from.isoformat()})
    return 0


def _device(asked: argparse.Namespace) -> int:
    if (asked.what == "revoke") != (asked.id is not None):
        return _failed("say revoke ID, or list")
    with closing(_entered(asked)) as entered:
        if asked.id is not None:
            accounts.revoke(entered, asked.id)
            return 0
        with entered.database.read() as connection:
            for device in accounts.devices(connection):
                member = device.staff
                _print({"id": device.id, "branch": member.branch, "staff": member.id, "revoked": device.revoked})
    return 0


def _serve(asked: argparse.Namespace) -> int:
    with closing(house.enter(asked.folder, _clock(asked), os.urandom, serves=True)) as entered:
        serving.serve(entered, asked.host, asked.port, until_input_ends=asked.until_input_ends)
    return 0


def _recover(asked: argparse.Namespace) -> int:
    """Without a request: every use of the recovery key so far."""
    with closing(_entered(asked)) as entered:
        if asked.request is None:
            for use in recovery.uses(entered):
                _print(use)
            return 0
        if not (asked.check and asked.staff and asked.holder):
            return _failed("say --check, --staff and --holder")
        request = recovery.read(asked.request.read_text("utf-8"))
        if asked.check.strip().upper() != request.check:
            return _failed("the signs do not fit: this is not the request that the officer made")
        _print({"answer": recovery.release(entered, request, asked.staff, asked.holder.strip(), asked.key)})
    return 0


def _verify(asked: argparse.Namespace) -> int:
    with closing(_entered(asked)) as entered:
        complaints = audit.verify(entered)
        changed = recovery.broken(entered)
    for complaint in complaints:
        _print({"complaint": complaint.what, "branch": complaint.branch, "where": complaint.where})
    if changed is not None:
        _print({"complaint": "recoveries", "branch": "", "where": changed})
    if complaints or changed is not None:
        return COMPLAINTS
    _print({"verified": True})
    return 0


def _entered(asked: argparse.Namespace) -> House:
    return house.enter(asked.folder, _clock(asked), os.urandom)


def _clock(asked: argparse.Namespace) -> Clock:
    return PracticeClock(asked.clock) if asked.clock else SystemClock()


def _branch(text: str) -> str:
    if not re.fullmatch(r"[A-Z0-9]{1,8}", text):
        raise argparse.ArgumentTypeError("a branch is one to eight capital letters or digits")
    return text


def _print(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")


def _failed(reason: str) -> int:
    sys.stderr.write(reason + "\n")
    return FAILED
