package org.clustercast.loader.data;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Text;

/**
 * The vocabulary of a data folder.
 *
 * @param keys names of fields and ids in both languages
 * @param words words shown to people, by key
 */
public record VocabularyFile(KeyNames keys, SortedMap<String, Text> words) {

    private static final String UNIT = "unit.";
    private static final String FILE = "vocabulary.yaml";

    /** Reads {@code vocabulary.yaml}; one Chinese name may stand for one English name only. */
    public static VocabularyFile read(ResourceTree tree) {
        Problems problems = new Problems();
        Shape.KeyRule any = new Shape.KeyRule.Free(key -> key.matches("[A-Za-z0-9.-]+"), "form.word-key");
        Shape shape = DataShapes.file(f -> f.required("keys", new Shape.Entries(any, DataShapes.NAME))
                .required("words", new Shape.Entries(any, wordShape())));
        View file = DataFile.read(tree, FILE, shape, problems).orElse(null);
        problems.throwIfAny();
        if (file == null) {
            throw new IllegalStateException("problems vanished");
        }
        Map<String, String> chinese = new TreeMap<>();
        References.Once once = new References(problems).once();
        View keys = file.view("keys");
        for (String english : keys.keys()) {
            Place place = keys.place(english);
            once.take(keys.text(english), place);
            chinese.put(english, keys.text(english));
        }
        problems.throwIfAny();
        SortedMap<String, Text> words = new TreeMap<>();
        View shown = file.view("words");
        shown.views().forEach((key, view) -> words.put(key, new Text(view.text("zh"), view.text("en"))));
        Map<String, String> units = new TreeMap<>();
        words.tailMap(UNIT).headMap(UNIT + Character.MAX_VALUE).forEach((key, unit) -> units.put(unit.zh(), unit.en()));
        return new VocabularyFile(new KeyNames(chinese, units), words);
    }

    /** A word may be empty in one language: an ending that the other language does not have. */
    private static Shape wordShape() {
        Shape word = Shape.of(new ValueRule.Words(org.clustercast.loader.tree.Limits.TEXT, true));
        return Shape.fields().required("zh", word).required("en", word).build();
    }
}
