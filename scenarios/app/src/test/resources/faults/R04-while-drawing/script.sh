# A signal while tables and charts are written: the simulation is done, and the same command writes the rest.
sh "$PROGRAM" run plan-2024 --replications 6 --threads 1 --out "$OUT/run" &
until [ -e "$OUT/run/summary.csv" ]; do sleep 0.01; done
kill -TERM $!
wait $!
code=$?
[ ! -e "$OUT/run/report.html" ] || exit 1
sh "$PROGRAM" run plan-2024 --replications 6 --out "$OUT/run" --quiet || exit 1
cmp "$OUT/run/outcomes.csv" "$UNDISTURBED/outcomes.csv" || exit 1
[ -e "$OUT/run/report.html" ] || exit 1
exit $code
