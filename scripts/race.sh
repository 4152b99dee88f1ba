#!/bin/bash
# race.sh APUS: runs Tests/Python/threads with a binary built with --sanitize=thread; exits with 1 when it reports a race.
set -u
apus=$(readlink -f "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
reports=$(mktemp -d)
export TSAN_OPTIONS="suppressions=$root/scripts/race.suppressions log_path=$reports/race exitcode=0 ${TSAN_OPTIONS:-}"
cd "$root/Tests/Python/threads" || exit 2
failed=0
for program in *.py; do
    for interval in 5000000 50000; do
        if ! APUS_SWITCH_NS=$interval timeout 600 "$apus" "$program" >"$reports/output" 2>&1; then
            echo "$program: exit code not 0 at a switch interval of $interval ns"
            tail -n 5 "$reports/output"
            failed=1
        fi
        if compgen -G "$reports/race.*" >"$reports/list"; then
            echo "$program at a switch interval of $interval ns:"
            cat "$reports"/race.* | head -n 60
            rm -f "$reports"/race.*
            failed=1
        fi
    done
done
rm -r "$reports"
[ $failed = 0 ] && echo "no report"
exit $failed
