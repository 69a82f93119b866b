#!/usr/bin/python3
"""What a data analyst would write to import one term's returns: read with openpyxl, check with pandas, keep with SQL.

    python3 import.py INPUT TERM DATABASE

The reading and the checks are those of analyst.py; the database is a file of SQLite, faster than any server."""
import os, sqlite3, sys, time
from collections import defaultdict

import pandas as pd

import analyst

start = time.perf_counter()
source, term, database = sys.argv[1:4]
calendar = analyst.read_calendar(os.path.join(source, "calendar.yaml"))
_, alias = analyst.read_expected(os.path.join(source, "expected.yaml"))
register = analyst.read_register(os.path.join(source, "schools.csv"), analyst.read_links(os.path.join(source, "links.csv")))
term_read = analyst.read_term(os.path.join(source, term), term, calendar, register, alias, defaultdict(float))
store = sqlite3.connect(database)
rows = 0
for (kind, sheet), table in term_read["t"].items():
    rows += len(table)
    plain = table.astype(object).where(table.notna(), None)
    for column in plain:
        plain[column] = [v if isinstance(v, (int, float, str, type(None))) else str(v) for v in plain[column]]
    plain.to_sql(f"{kind} {sheet}", store, index=False, chunksize=10_000)
left = [(s.file, name, row, number) for s in term_read["subs"] for name, row, number, _ in s.left]
pd.DataFrame(left, columns=["file", "sheet", "row", "number"]).to_sql("left out", store, index=False)
store.commit()
print(f"{rows} rows accepted, {len(left)} left out, {time.perf_counter() - start:.2f} s")
