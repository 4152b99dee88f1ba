"""Waits, and by a chosen share longer: what `-X extra_work=0.03` is for code that computes (see injected.py)."""
import time

from injected import MILLION, extra


def run(microseconds):
    time.sleep(microseconds * (MILLION + extra) / (MILLION * MILLION))
    return "waited"
