# A run begun by this Java is finished by every other Java of the machine, to the same bytes.
found=
for java in /usr/lib/jvm/*/bin/java; do
  [ -x "$java" ] && ! [ "$java" -ef "$JAVA" ] || continue
  found=yes
  place=$OUT/$(basename "$(dirname "$(dirname "$java")")")
  sh "$PROGRAM" run plan-2024 --replications 6 --out "$place" --quiet || exit
  JAVA=$java sh "$PROGRAM" run plan-2024 --replications 12 --out "$place" --quiet || exit
  cmp "$place/outcomes.csv" "$UNDISTURBED/outcomes.csv" || exit 1
done
[ "$found" ] || exit 77
