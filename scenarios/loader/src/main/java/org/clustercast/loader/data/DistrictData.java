package org.clustercast.loader.data;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.district.Anchor;
import org.clustercast.district.Cluster;
import org.clustercast.district.Link;
import org.clustercast.district.Park;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.Project;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.EvidenceEntry;
import org.clustercast.scenario.Innovations;
import org.clustercast.scenario.NoEffect;

/**
 * Everything the data folder of a district says, checked.
 *
 * @param id id of the district
 * @param label name of the district
 * @param baseYear year of the base data
 * @param policy the policy document
 * @param seasonalWeights share of a year's output recorded in each quarter
 * @param facts named facts by path, for checks and printing
 * @param clusters clusters in contract order
 * @param measures what the document says it does for each cluster, by cluster id
 * @param parks parks by id
 * @param anchors anchor enterprises by id
 * @param links supply links
 * @param projects named projects by id
 * @param underWay ids of the projects that were decided or under construction at the end of the base year: they belong to
 *     the ordinary world and to every scenario
 * @param references projects that are known but never simulated
 * @param targets official targets
 * @param levers levers by id
 * @param parameters parameters
 * @param innovations breakthroughs and pipelines of approvals
 * @param sources sources by id
 * @param evidence every datum with its source and grade
 * @param noEffects what was found to have no effect in the model
 */
public record DistrictData(
        String id,
        Text label,
        int baseYear,
        PolicyDocument policy,
        List<Double> seasonalWeights,
        SortedMap<String, Double> facts,
        List<Cluster> clusters,
        SortedMap<String, List<Measure>> measures,
        List<Park> parks,
        List<Anchor> anchors,
        List<Link> links,
        List<Project> projects,
        List<String> underWay,
        List<Project> references,
        List<Target> targets,
        List<LeverDefinition> levers,
        ParameterSet parameters,
        Innovations innovations,
        SortedMap<String, Source> sources,
        List<EvidenceEntry> evidence,
        List<NoEffect> noEffects) {

    public DistrictData {
        seasonalWeights = List.copyOf(seasonalWeights);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        clusters = List.copyOf(clusters);
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        parks = List.copyOf(parks);
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
        projects = List.copyOf(projects);
        underWay = List.copyOf(underWay);
        references = List.copyOf(references);
        targets = List.copyOf(targets);
        levers = List.copyOf(levers);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        evidence = List.copyOf(evidence);
        noEffects = List.copyOf(noEffects);
    }

    /**
     * The policy document.
     *
     * @param number its number
     * @param date its date
     * @param title its title
     */
    public record PolicyDocument(String number, String date, Text title) {}

    /**
     * Something the document says it does.
     *
     * @param text what
     * @param clause clause
     */
    public record Measure(Text text, String clause) {}

    /** Ids of the clusters in order. */
    public List<String> clusterIds() {
        return clusters.stream().map(Cluster::id).toList();
    }

    /** Ids of the parks in order. */
    public List<String> parkIds() {
        return parks.stream().map(Park::id).toList();
    }
}
