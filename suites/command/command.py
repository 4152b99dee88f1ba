"""Starts the command of the variable APUS_BENCH_COMMAND and waits for its end; its words lie between U+001F."""
import os

WORDS = os.environ.pop("APUS_BENCH_COMMAND", "").split("\x1f")
os.chdir(os.environ.pop("APUS_BENCH_DIRECTORY", "/"))
OUTPUT = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]


def run():
    process = os.posix_spawn(WORDS[0], WORDS, os.environ, file_actions=OUTPUT)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    if status != 0:
        raise RuntimeError("%s ended with status %d" % (" ".join(WORDS), status))
    return status
