# A scenario and a place whose names have spaces and Chinese characters.
cd "$OUT" && mkdir "我的 文件" && cd "我的 文件"
sh "$PROGRAM" new 芯片优先 --from plan-2024 || exit
mv 芯片优先.yaml "芯片 优先.yaml"
sh "$PROGRAM" run "芯片 优先.yaml" --replications 6 --out "运行 一" || exit
cmp "运行 一/outcomes.csv" "$UNDISTURBED/outcomes.csv" || exit 1
