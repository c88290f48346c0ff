# A small disk that fills up while the program simulates, and is freed again.
[ "$INSIDE" ] || { unshare -rm true 2>/dev/null || exit 77; INSIDE=yes exec unshare -rm sh "$0"; }
mount -t tmpfs -o size=64m tmpfs "$OUT" || exit 77
sh "$PROGRAM" run plan-2024 --replications 6 --threads 1 --out "$OUT/run" &
until [ -e "$OUT/run/records.bin" ]; do sleep 0.01; done
cat /dev/zero >"$OUT/filler" 2>/dev/null
wait $!
code=$?
rm "$OUT/filler"
sh "$PROGRAM" run plan-2024 --replications 6 --out "$OUT/run" --quiet || exit 1
cmp "$OUT/run/outcomes.csv" "$UNDISTURBED/outcomes.csv" || exit 1
exit $code
