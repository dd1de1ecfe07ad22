#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The same imports by Tenon and by Tellico, in turn and in one run, each against a floor: what the
# converters of bibutils need to read the file and write it as XML, without keeping anything.
#
#   compare-tellico.sh TENONCTL [FILE.bib]
#
# Measured of Tenon: the whole process of `tenonctl portfolio import` into the small sample library:
# started, opened, read, matched against what is there, written durably, closed. Measured of
# Tellico: the call of its D-Bus interface alone (it has no command that imports and ends), in a
# program that runs already and shows an empty collection; so its start is not counted against it,
# while ours is. It writes no file meanwhile. Where Tellico, or what it needs, is not there, the
# comparison is left out with a message.
set -eu

tenonctl=$(realpath "${1:?the tenonctl to measure}")
bib=${2:-}
rounds=${ROUNDS:-3}
for tool in tellico dbus-run-session gdbus xvfb-run; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed, so there is nothing to compare with"
        exit 0
    fi
done
if [ -z "${TENON_COMPARING:-}" ]; then
    TENON_COMPARING=1 exec xvfb-run -a dbus-run-session -- "$0" "$tenonctl" ${bib:+"$(realpath "$bib")"}
fi

folder=$(mktemp -d)
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/home/.config"
export QTWEBENGINE_DISABLE_SANDBOX=1 LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
tellico --nofile >"$folder/tellico.log" 2>&1 &
peer=$!
trap 'kill "$peer" 2>/dev/null || :; rm -rf "$folder"' EXIT

call() { gdbus call --session --timeout 900 --dest org.kde.tellico --object-path /Tellico --method "org.kde.tellico.$@"; }
waited=0
until gdbus introspect --session --dest org.kde.tellico --object-path /Tellico >/dev/null 2>&1; do
    waited=$((waited + 1))
    if [ "$waited" -gt 300 ] || ! kill -0 "$peer" 2>/dev/null; then
        echo "skipped: tellico did not start here; it says:"
        tail -3 "$folder/tellico.log"
        exit 0
    fi
    sleep 0.1
done

# 10,000 records, all different.
awk 'BEGIN { for (i = 1; i <= 10000; ++i) printf "TY  - JOUR\nTI  - Work on metadata, part %d\nAU  - Family%d, Given\nPY  - %d\nJO  - Journal %d\nVL  - %d\nDO  - 10.1234/%d\nER  - \n\n", i, i % 700, 1990 + i % 35, i % 50, i % 40, i }' >"$folder/ten-thousand.ris"

now() { date +%s%N; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f\n", (b - a) / 1e9 }'; }
middle() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

by_tenon() { # FILE
    library="$folder/lib-$(now).tenon"
    "$tenonctl" file sample "$library" >/dev/null
    start=$(now)
    "$tenonctl" portfolio import "$library" amara.osei@northfield.example "$1" --json >"$folder/tenon.json"
    end=$(now)
    rm -f "$library"*
    seconds "$start" "$end"
}
by_tellico() { # FILE METHOD
    start=$(now)
    call "$2" "$1" replace >"$folder/said"
    end=$(now)
    grep -q true "$folder/said" || { echo "tellico would not import $1" >&2; exit 1; }
    seconds "$start" "$end"
}
by_floor() { # FILE CONVERTER
    start=$(now)
    "$2" "$1" >/dev/null 2>&1
    end=$(now)
    seconds "$start" "$end"
}

compare() { # NAME FILE METHOD CONVERTER
    : >"$folder/a"; : >"$folder/b"; : >"$folder/c"
    for round in $(seq "$rounds"); do
        by_tenon "$2" >>"$folder/a"
        by_tellico "$2" "$3" >>"$folder/b"
        if command -v "$4" >/dev/null; then by_floor "$2" "$4" >>"$folder/c"; fi
    done
    tenon=$(middle <"$folder/a")
    peer_time=$(middle <"$folder/b")
    echo "$1"
    printf '  %-44s %8s s\n' "Tenon, the whole process" "$tenon" "Tellico, the call alone" "$peer_time"
    awk -v a="$tenon" -v b="$peer_time" 'BEGIN { printf "  %-44s %8.3f x\n", "Tenon to Tellico", a / b }'
    if [ -s "$folder/c" ]; then
        floor=$(middle <"$folder/c")
        printf '  %-44s %8s s\n' "floor: $4, read and written as XML" "$floor"
        awk -v a="$tenon" -v b="$peer_time" -v f="$floor" 'BEGIN { if (f > 0) { printf "  %-44s %8.2f x\n", "Tenon to the floor", a / f; printf "  %-44s %8.2f x\n", "Tellico to the floor", b / f } }'
    else
        echo "  no floor: $4 is not installed"
    fi
}

echo "medians of $rounds rounds, in turn"
[ -z "$bib" ] || compare "$(basename "$bib")" "$bib" importBibtex bib2xml
compare "10,000 RIS records" "$folder/ten-thousand.ris" importRIS ris2xml
