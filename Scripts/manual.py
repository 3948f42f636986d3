#!/usr/bin/env python3
"""Writes the man pages from what the program says of its commands: manual.py WATCHD DIRECTORY

One page for the program and one for each command: watchd.1, watchd-facts.1, watchd-stories-merge.1, … The date is that of
SOURCE_DATE_EPOCH, where that is set.
"""
import json
import os
import re
import subprocess
import sys
import time

ENVIRONMENT = [
    ("WATCHD_CONFIG", "The configuration, where --config names none."),
    ("XDG_CONFIG_HOME, XDG_STATE_HOME", "Where the configuration and the state of a user are."),
    ("STATE_DIRECTORY, CREDENTIALS_DIRECTORY", "Where systemd keeps the state, and passes secrets."),
]
FILES = [
    ("/etc/watchd/watchd.yaml", "The configuration of the service."),
    ("/var/lib/watchd/watchd.db", "Its state."),
    ("/var/spool/watchd", "Its inbox."),
]


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = re.sub(r"`([^`]+)`", r"\\fB\1\\fR", text)
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in text.split("\n"))


def paragraphs(text):
    return "\n.PP\n".join(escaped(part) for part in text.split("\n\n"))


def names(argument):
    dashes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    return [dashes[name["kind"]] + name["name"] for name in argument.get("names") or []]


def value(argument):
    return "\\fI" + escaped(argument["valueName"].upper()) + "\\fR"


def synopsis(argument):
    if argument["kind"] == "positional":
        shown = value(argument)
    else:
        long = [name for name in names(argument) if name.startswith("--")] or names(argument)
        shown = "\\fB" + escaped(long[0]) + "\\fR"
        if argument["kind"] == "option":
            shown += " " + value(argument)
    shown += "…" if argument["isRepeating"] else ""
    return f"[{shown}]" if argument["isOptional"] else shown


def entry(argument):
    if argument["kind"] == "positional":
        term = value(argument)
    else:
        term = ", ".join("\\fB" + escaped(name) + "\\fR" for name in sorted(names(argument), key=len))
        if argument["kind"] == "option":
            term += " " + value(argument)
    text = [part for part in (argument.get("abstract"), argument.get("discussion")) if part]
    return f".TP\n{term}\n" + "\n.br\n".join(escaped(part) for part in text)


def listed(title, entries):
    return [f".SH {title}"] + [f".TP\n\\fB{escaped(term)}\\fR\n{escaped(text)}" for term, text in entries]


def page(command, path, root, version, date):
    name = "-".join(path)
    arguments = [argument for argument in command.get("arguments") or [] if argument["shouldDisplay"]]
    subcommands = [sub for sub in command.get("subcommands") or [] if sub["commandName"] != "help"]
    lines = [
        f'.TH "{name.upper()}" 1 "{date}" "watchd {version}" "watchd"',
        ".SH NAME",
        f"{escaped(name)} \\- {escaped(command['abstract'].rstrip('.'))}",
        ".SH SYNOPSIS",
        "\\fB" + escaped(" ".join(path)) + "\\fR " + " ".join(synopsis(argument) for argument in arguments),
    ]
    if subcommands:
        lines += [".br", "\\fB" + escaped(" ".join(path)) + "\\fR \\fICOMMAND\\fR …"]
    discussion = command.get("discussion")
    if path == ["watchd"] and discussion:
        discussion, exits = discussion.split("Exit codes: ", 1)
    lines += [".SH DESCRIPTION", paragraphs("\n\n".join(filter(None, [command["abstract"], (discussion or "").strip()])))]
    if subcommands:
        lines.append(".SH COMMANDS")
        for sub in subcommands:
            page_name = "-".join(path + [sub["commandName"]])
            text = escaped(sub["abstract"])
            lines.append(f".TP\n\\fB{escaped(sub['commandName'])}\\fR\n{text} See \\fB{escaped(page_name)}\\fR(1).")
    if arguments:
        lines.append(".SH OPTIONS")
        lines += [entry(argument) for argument in arguments]
    if path == ["watchd"]:
        lines += [".SH EXIT STATUS", escaped(exits)]
        lines += listed("ENVIRONMENT", ENVIRONMENT) + listed("FILES", FILES)
    else:
        lines += [".SH SEE ALSO", "\\fBwatchd\\fR(1), also for the exit status"]
    pages = {name + ".1": "\n".join(lines) + "\n"}
    for sub in subcommands:
        pages.update(page(sub, path + [sub["commandName"]], root, version, date))
    return pages


def main():
    program, directory = sys.argv[1:]
    said = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    date = time.strftime("%Y-%m-%d", time.gmtime(moment))
    command = json.loads(said)["command"]
    os.makedirs(directory, exist_ok=True)
    for name, text in page(command, ["watchd"], command, version, date).items():
        with open(os.path.join(directory, name), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
