#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots of a universe beside tar and restic on its files, as whole processes. See README.md.

snapshot_comparison.py WARP DIR [RECORDS]
Takes: the program `warp`; a directory on the disk to be measured, which is emptied and removed at the end.
"""
import json
import os
import shutil
import subprocess
import sys
import time

CHANGES = 1000
LOOK_EVERY_S = 0.005


def anonymous_bytes(pid):
    """Memory of a process that no file backs; 0 once it is gone."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("RssAnon:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def timed(command, **options):
    """Runs a command. Returns: seconds and the most anonymous memory in bytes."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    most = 0
    while process.poll() is None:
        most = max(most, anonymous_bytes(process.pid))
        time.sleep(LOOK_EVERY_S)
    seconds = time.monotonic() - start
    if process.returncode != 0:
        sys.exit(f"{command}: {process.stderr.read().decode()}")
    return seconds, most


def output_of(command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode()


class Comparison:
    def __init__(self, warp, directory, records):
        self.warp = warp
        self.directory = directory
        self.universe = os.path.join(directory, "universe")
        self.records = records

    def path(self, name):
        return os.path.join(self.directory, name)

    def rows(self, name, count):
        path = self.path(name)
        with open(path, "w", encoding="ascii") as out:
            for number in range(count):
                row = {"id": f"{number:08}", "name": f"user {number}", "email": f"user{number}@example.org",
                       "city": ["Berlin", "Lisbon", "Osaka", "Quito"][number % 4], "visits": number * 7919 % 10007,
                       "about": " ".join(f"word{(number * step) % 4093}" for step in range(1, 25))}
                out.write(json.dumps(row) + "\n")
        return path

    def prepare(self):
        output_of([self.warp, "init", self.universe])
        rows = self.rows("rows.jsonl", self.records)
        output_of([self.warp, "import", self.universe, rows, "--type", "users", "--id", "id"])
        output_of([self.warp, "sync", self.universe])
        # Every file is in memory once: what is compared is the work, not the disk's reading.
        subprocess.run(f"tar cf - -C '{self.directory}' universe | cat > /dev/null", shell=True, check=True)
        os.sync()

    def say(self, what, ours, peer=None, name="", goal=""):
        text = f"{what:<34}{ours[0]:8.2f} s {ours[1] / 1e6:7.0f} MB"
        if peer is not None:
            text += f"   {name} {peer[0]:8.2f} s   {peer[0] / ours[0]:6.1f} times faster"
        print(text + (f"   (goal {goal})" if goal else ""), flush=True)

    def create(self, *options):
        os.sync()
        return timed([self.warp, "snapshot", "create", self.universe, *options])

    def full(self):
        os.sync()
        tar = timed(["tar", "czf", self.path("files.tar.gz"), "-C", self.directory, "--exclude=backups",
                     "--exclude=*.btree", "universe"])
        ours = self.create()
        self.say("full snapshot", ours, tar, "tar czf", "5 times, 200 MB")
        if shutil.which("restic") is None:
            print("restic is not installed")
            return
        repository = self.path("restic")
        environment = dict(os.environ, RESTIC_PASSWORD="x", RESTIC_REPOSITORY=repository)
        timed(["restic", "init"], env=environment)
        os.sync()
        restic = timed(["restic", "backup", "--exclude=backups", "--exclude=*.btree", self.universe], env=environment)
        self.say("full snapshot", ours, restic, "restic backup", "once")
        shutil.rmtree(repository)

    def increment(self):
        rows = self.rows("changes.jsonl", CHANGES)
        output_of([self.warp, "import", self.universe, rows, "--type", "users", "--id", "id", "--replace"])
        self.say(f"snapshot of {CHANGES} changes", self.create("--incremental"), goal="1 s")

    def restore(self):
        os.makedirs(self.path("untarred"))
        os.sync()
        tar = timed(["tar", "xzf", self.path("files.tar.gz"), "-C", self.path("untarred")])
        shutil.rmtree(self.path("untarred"))
        listed = json.loads(output_of([self.warp, "--json", "snapshot", "list", self.universe]))
        os.sync()
        ours = timed([self.warp, "snapshot", "restore", listed["snapshots"][0]["path"], self.path("restored")])
        self.say("restore to a universe that opens", ours, tar, "tar xzf", "5 times, 200 MB")
        opened = timed([self.warp, "stats", self.path("restored")])
        self.say("first opening of it", opened)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    directory = os.path.abspath(sys.argv[2])
    os.makedirs(directory)
    comparison = Comparison(sys.argv[1], directory, int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000)
    try:
        comparison.prepare()
        comparison.full()
        comparison.increment()
        comparison.restore()
    finally:
        shutil.rmtree(directory)


main()
