# A disk that is known to be too small before the run.
[ "$INSIDE" ] || { unshare -rm true 2>/dev/null || exit 77; INSIDE=yes exec unshare -rm sh "$0"; }
mount -t tmpfs -o size=8m tmpfs "$OUT" || exit 77
exec sh "$PROGRAM" run plan-2024 --replications 6 --out "$OUT/run"
