#!/usr/bin/python3
"""compare.py A.csv B.csv [--indicators a,b,…] [--ignore-flags prb] [--first 5]

Compares two indicators CSVs on (indicator, breakdown, group): numerator, denominator, value (as exact decimals) and flag
(as a set of letters, less those ignored: p, r and b unless said otherwise, since the analyst does not set them), and where
both have them the columns that say how a figure is read (variation to coverage, without target_status: the analyst has no targets).
Prints mismatches per indicator and the first few; exit 1 if there is any."""
import argparse, csv, sys
from collections import Counter
from decimal import Decimal, InvalidOperation

ap = argparse.ArgumentParser()
ap.add_argument("a")
ap.add_argument("b")
ap.add_argument("--indicators", nargs="+", default=[])
ap.add_argument("--ignore-flags", default="prb")
ap.add_argument("--first", type=int, default=5, help="mismatches shown for each indicator")
ap.add_argument("--skip-hidden", action="store_true", help="pass over rows that either file hides with c")
o = ap.parse_args()
READING = ("variation previous_value same_term_last_year_value bound_low bound_high ci_low ci_high limit_low limit_high coverage").split()
only = {i for x in o.indicators for i in x.split(",") if i}


def load(path):
    out, order = {}, []
    with open(path, encoding="utf-8-sig", newline="") as f:
        for r in csv.DictReader(f):
            if only and r["indicator"] not in only:
                continue
            k = (r["indicator"], r["breakdown"], r["group"])
            if k in out:
                print(f"{path}: the row {k} is there twice")
            out[k] = r
            order.append(k)
    return out, order


def number(s):
    s = (s or "").strip()
    if not s:
        return None
    try:
        return Decimal(s)
    except InvalidOperation:
        return s


def flags(s):
    return "".join(sorted(set((s or "").strip("[] ")) - set(o.ignore_flags) - set("[], ")))


a, order_a = load(o.a)
b, order_b = load(o.b)
bad, kinds, shown, lines, same = Counter(), Counter(), Counter(), [], Counter()
for k in order_a + [k for k in order_b if k not in a]:
    what = []
    if k not in b:
        what = ["only in A"]
    elif k not in a:
        what = ["only in B"]
    else:
        if o.skip_hidden and ("c" in (a[k]["flag"] or "") or "c" in (b[k]["flag"] or "")):
            continue
        for c in ("numerator", "denominator", "value"):
            if number(a[k][c]) != number(b[k][c]):
                what.append(c)
        for c in READING:
            if c in a[k] and c in b[k] and number(a[k][c]) != number(b[k][c]):
                what.append(c)
        if flags(a[k]["flag"]) != flags(b[k]["flag"]):
            what.append("flag")
    if not what:
        same[k[0]] += 1
        continue
    bad[k[0]] += 1
    for w in what:
        kinds[w] += 1
    if shown[k[0]] < o.first:
        shown[k[0]] += 1
        show = lambda r: "–" if r is None else f"{r['numerator'] or '.'}/{r['denominator'] or '.'} = {r['value'] or '.'} [{r['flag']}]"
        lines.append((k[0], f"    {k[1]} / {k[2]}: {', '.join(what)}: A {show(a.get(k))}   B {show(b.get(k))}"))
for i in dict.fromkeys(k[0] for k in order_a + order_b):
    if bad[i]:
        print(f"{i}: {bad[i]} of {bad[i] + same[i]} rows differ")
        for j, l in lines:
            if j == i:
                print(l)
print(f"{sum(same.values())} rows the same, {sum(bad.values())} differ in {sum(1 for i in bad if bad[i])} indicators"
      + (f" ({', '.join(f'{w} {n}' for w, n in kinds.most_common())})" if kinds else "")
      + f"; flags ignored: {o.ignore_flags or 'none'}")
sys.exit(1 if bad else 0)
