package org.clustercast.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** JSON Schema of the scenario file, for editors. */
@Command(
        name = "schema",
        description = "输出情景文件的 JSON Schema，供编辑器补全和检查 / print the JSON Schema of scenario files, for editors",
        footer = {"", "例 / example:", "  clustercast schema > clustercast.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Product product = Product.open();
        Console console = common.console(product);
        console.result(product.loader().schema(console.language()).stripTrailing());
        return ExitCode.DONE;
    }
}
