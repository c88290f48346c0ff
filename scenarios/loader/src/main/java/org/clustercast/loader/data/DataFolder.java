package org.clustercast.loader.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Limits;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.scenario.Innovations;
import org.clustercast.scenario.NoEffect;

/** Reads the data folder of a district into domain records; every reference is checked. */
public final class DataFolder {

    private static final String SINGLE_FILES =
            "district sources vocabulary parks anchors links government projects targets levers breakthroughs approvals effects";

    private final ResourceTree tree;
    private final Problems problems = new Problems();
    private final SortedMap<String, Double> facts = new TreeMap<>();

    private DataFolder(ResourceTree tree) {
        this.tree = tree;
    }

    /** The district in a folder. */
    public static DistrictData read(ResourceTree tree) {
        DataFolder folder = new DataFolder(tree);
        DistrictData read = folder.read();
        folder.problems.throwIfAny();
        return read;
    }

    private DistrictData read() {
        refuseStrangeFiles();
        SortedMap<String, Source> sources = sources();
        EvidenceBook book = new EvidenceBook(sources, problems);
        View district = need("district.yaml", districtShape());
        List<String> ids = district.texts("clusters");
        SortedMap<String, List<DistrictData.Measure>> measures = new TreeMap<>();
        List<Cluster> clusters = new ClusterFiles(tree, problems, book).read(district, measures);
        problems.throwIfAny();
        facts("district", district.view("facts"), book);
        List<Park> parks = new ParkFile(problems, book).read(need("parks.yaml", ParkFile.shape(ids)), facts);
        EnterpriseFiles enterprises = new EnterpriseFiles(problems, book, clusters, parks);
        View projects = need("projects.yaml", EnterpriseFiles.projectShape(ids));
        government(book);
        ParameterFiles files = new ParameterFiles(problems, book, ids);
        List<Parameter> parameters = parameters(files, ids);
        List<LeverDefinition> levers = levers(new LeverFile(problems, book, clusters, parks, files.stems()), ids);
        return new DistrictData(
                district.text("id"),
                district.words("label"),
                district.whole("baseYear"),
                policy(district.view("policy")),
                seasonalWeights(district),
                facts,
                clusters,
                measures,
                parks,
                enterprises.anchors(need("anchors.yaml", EnterpriseFiles.anchorShape(ids))),
                enterprises.links(need("links.yaml", EnterpriseFiles.linkShape())),
                enterprises.projects(projects, "projects"),
                enterprises.underWay(projects),
                enterprises.projects(projects, "references"),
                enterprises.targets(need("targets.yaml", EnterpriseFiles.targetShape(ids))),
                levers,
                new ParameterSet(parameters),
                innovations(new InnovationFiles(problems, book, clusters), ids),
                sources,
                book.entries(),
                noEffects(levers));
    }

    private List<LeverDefinition> levers(LeverFile file, List<String> clusters) {
        return file.read(need("levers.yaml", LeverFile.shape(clusters)));
    }

    private List<NoEffect> noEffects(List<LeverDefinition> levers) {
        return tree.has(EffectFile.NAME)
                ? new EffectFile(problems).read(need(EffectFile.NAME, EffectFile.shape()), levers)
                : List.of();
    }

    private void government(EvidenceBook book) {
        View government = need("government.yaml", governmentShape());
        government.views().forEach((category, named) -> facts("government." + category, named, book));
    }

    private Innovations innovations(InnovationFiles files, List<String> ids) {
        return new Innovations(
                files.breakthroughs(need("breakthroughs.yaml", InnovationFiles.breakthroughShape(ids))),
                files.pipelines(need("approvals.yaml", InnovationFiles.approvalShape(ids))));
    }

    private static DistrictData.PolicyDocument policy(View policy) {
        return new DistrictData.PolicyDocument(policy.text("number"), policy.text("date"), policy.words("title"));
    }

    private void refuseStrangeFiles() {
        for (String file : tree.files()) {
            boolean known = file.matches("(" + SINGLE_FILES.replace(' ', '|') + ")\\.yaml")
                    || file.matches("(clusters|parameters)/[a-z0-9-]+\\.yaml")
                    || file.endsWith(".md");
            if (!known) {
                problems.add("data.strange-file", Place.of(tree.name(file)), SINGLE_FILES);
            }
        }
    }

    /** Reads a file that must be there, and stops when it has problems, together with those found before. */
    private View need(String path, Shape shape) {
        if (!tree.has(path)) {
            throw InvalidInputException.cannotRead("file.missing", Place.of(tree.name(path)), tree.name(path));
        }
        return DataFile.read(tree, path, shape, problems).orElseGet(() -> {
            problems.throwIfAny();
            throw new IllegalStateException("problems vanished");
        });
    }

    private SortedMap<String, Source> sources() {
        Shape source = Shape.fields()
                .required("title", Shape.of(ValueRule.text()))
                .optional("url", Shape.of(new ValueRule.Words(Limits.TEXT, true)))
                .build();
        Shape shape = DataShapes.file(f -> f.required("sources", new Shape.Entries(DataShapes.SLUGS, source)));
        SortedMap<String, Source> sources = new TreeMap<>();
        need("sources.yaml", shape)
                .view("sources")
                .views()
                .forEach((id, view) -> sources.put(id, new Source(id, view.text("title"), view.text("url", ""))));
        return Collections.unmodifiableSortedMap(sources);
    }

    private static Shape districtShape() {
        Shape policy = Shape.fields()
                .required("number", DataShapes.NAME)
                .required("date", DataShapes.NAME)
                .required("title", DataShapes.LABEL)
                .build();
        return DataShapes.file(f -> f.required("id", DataShapes.SLUG_VALUE)
                .required("label", DataShapes.LABEL)
                .required("baseYear", Shape.of(new ValueRule.Whole(1990, 2100)))
                .required("policy", policy)
                .required("clusters", DataShapes.list(DataShapes.SLUG_VALUE))
                .required("seasonalWeights", DataShapes.list(Shape.of(ValueRule.share())))
                .required("facts", new Shape.Entries(DataShapes.NAMES, DataShapes.FACT)));
    }

    private static Shape governmentShape() {
        return new Shape.Entries(DataShapes.NAMES, new Shape.Entries(DataShapes.NAMES, DataShapes.FACT));
    }

    private void facts(String path, View named, EvidenceBook book) {
        forEachFact(named, path, datum -> facts.put(datum.path(), book.number(datum.view(), datum.path())));
    }

    /** A datum with its path. */
    record Named(String path, View view) {}

    /** Visits data that stand alone or one for each of several years. */
    static void forEachFact(View named, String path, Consumer<Named> visitor) {
        named.views().forEach((name, view) -> {
            if (view.has("value")) {
                visitor.accept(new Named(path + "." + name, view));
            } else {
                view.views().forEach((year, datum) -> visitor.accept(new Named(path + "." + name + "." + year, datum)));
            }
        });
    }

    private List<Double> seasonalWeights(View district) {
        List<Double> weights =
                district.texts("seasonalWeights").stream().map(Double::valueOf).toList();
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (weights.size() != 4 || Math.abs(sum - 1) > 1e-9) {
            problems.add("data.seasonal-weights", district.place("seasonalWeights"), weights.size(), sum);
            problems.throwIfAny();
        }
        return weights;
    }

    /** The parameters of all files; stops when a file has not the shape of one. */
    private List<Parameter> parameters(ParameterFiles files, List<String> clusters) {
        List<Parameter> parameters = new ArrayList<>();
        boolean isWhole = true;
        for (String file : tree.files()) {
            if (file.startsWith("parameters/")) {
                String group = file.substring("parameters/".length(), file.length() - ".yaml".length());
                Optional<View> view = DataFile.read(tree, file, ParameterFiles.shape(clusters), problems);
                view.ifPresent(read -> parameters.addAll(files.read(group, read)));
                isWhole &= view.isPresent();
            }
        }
        if (!isWhole) {
            problems.throwIfAny();
        }
        return parameters;
    }
}
