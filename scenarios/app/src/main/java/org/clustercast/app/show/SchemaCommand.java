package org.clustercast.app.show;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.parameter.Parameter;
import org.clustercast.result.Decimals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** JSON Schema of the scenario file, for editors. */
@Command(
        name = "schema",
        description = "输出情景文件的 JSON Schema，供编辑器补全和检查 / print the JSON Schema of scenario files, for editors",
        footer = {"", "例 / example:", "  clustercast schema > clustercast.schema.json"})
public final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Product product = Product.open();
        Console console = common.console(product);
        ShowWords words = new ShowWords(product, console.language());
        Map<String, String> meanings = meanings(product.loader().district(), words);
        String schema = product.loader()
                .schema(words.text("schema.title"), console.language(), id -> Optional.ofNullable(meanings.get(id)));
        console.result(schema.stripTrailing());
        return ExitCode.DONE;
    }

    /** What editors show beside a key. */
    private static Map<String, String> meanings(DistrictData district, ShowWords words) {
        Map<String, String> meanings = new TreeMap<>();
        for (LeverDefinition lever : district.levers()) {
            meanings.put(
                    lever.id(),
                    words.text(
                            "schema.lever",
                            words.in(lever.label()),
                            lever.clause(),
                            Decimals.text(lever.least()),
                            Decimals.text(lever.most()),
                            words.unit(lever.unit()),
                            words.in(lever.guidance()).strip()));
        }
        for (Parameter parameter : district.parameters().all()) {
            String value = Decimals.text(parameter.value());
            meanings.put(
                    parameter.id(),
                    words.text(
                            "schema.parameter", words.in(parameter.meaning()), value, words.counted(parameter.unit())));
        }
        district.parks().forEach(park -> meanings.put(park.id(), words.in(park.label())));
        district.projects().forEach(project -> meanings.put(project.id(), words.in(project.label())));
        return meanings;
    }
}
