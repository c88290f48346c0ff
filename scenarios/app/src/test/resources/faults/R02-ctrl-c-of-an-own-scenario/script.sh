# The message of a stopped run says how to look at it; typed as it stands, it draws what is there.
cd "$OUT" || exit
sh "$PROGRAM" new 我的 --from plan-2024 || exit
sh "$PROGRAM" run 我的.yaml --set seed=20240218 --replications 6 --threads 1 --out "运行 一" 2>said &
until [ -e "运行 一/records.bin" ] && [ "$(wc -c <"运行 一/records.bin")" -gt 200000 ]; do sleep 0.01; done
kill -INT $!
wait $!
[ $? -eq 130 ] || exit 1
typed=$(sed -n 's/.*：clustercast \(report .*\)$/\1/p' said)
[ "$typed" ] || { cat said; exit 1; }
eval "sh \"\$PROGRAM\" $typed" || exit
grep -q 未完成 "运行 一/report.html" || exit 1
