package org.clustercast.loader.data;

import java.util.Optional;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.TreeCheck;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.loader.vocabulary.KeyNames;

/** Reads one file of the data folder against its shape. */
public final class DataFile {

    private DataFile() {}

    /**
     * The checked content, or nothing when there were problems.
     *
     * @param tree folder of the file
     * @param path path of the file
     * @param shape what it may hold
     * @param problems receives what is wrong
     */
    public static Optional<View> read(ResourceTree tree, String path, Shape shape, Problems problems) {
        int before = problems.size();
        Node.Mapping root = TreeReader.read(tree.read(path), tree.name(path), problems);
        Node checked = new TreeCheck(KeyNames.none(), problems).check(root, shape);
        return problems.size() == before ? Optional.of(View.of(checked)) : Optional.empty();
    }
}
