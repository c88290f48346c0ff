package org.clustercast.policy;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.district.Park;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.quantity.Quarter;

/**
 * The book of what a scenario gives out: of each resource at each place and in each quarter what claimants get, what there
 * is, what nobody gets, and every excess by name.
 *
 * <p>Resources are money (all levers in 亿元 a year share it), people of the administration (all levers in persons), floor
 * space by park (a lever in 万㎡ a year supplies it), talent by tier (money that divides by tiers buys people at the stated
 * cost of one) and, where projects need it, the floor space of a park as a stock. A lever that is off leaves practice as it
 * is. The book is a value; what there is comes from whoever knows it.
 */
public final class ResourceBook {

    /** Money of the district, 亿元 a year. */
    public static final String FUNDING = "funding";
    /** Supply of floor space of a park, 万㎡ a year. */
    public static final String SPACE = "space";
    /** Newcomers of a tier, persons a year. */
    public static final String TALENT = "talent";
    /** People of the administration, persons. */
    public static final String OFFICIALS = "officials";
    /** Floor space of a park that new projects find, 万㎡. */
    public static final String FLOOR_SPACE = "floor-space";

    private final List<LeverPlan> levers;
    private final List<ResourceLine> lines;

    private ResourceBook(List<LeverPlan> levers, List<ResourceLine> lines) {
        this.levers = List.copyOf(levers);
        this.lines = List.copyOf(lines);
    }

    /**
     * The book of levers; nothing is said yet of what there is.
     *
     * @param levers levers of a scenario
     * @param parameters its parameters, with the cost of one person of each tier
     */
    public static ResourceBook of(List<LeverPlan> levers, ParameterSet parameters) {
        return new ResourceBook(levers, LeverClaims.of(levers, parameters));
    }

    /**
     * The book that also knows what there is of a resource.
     *
     * @param resource one of the resources
     * @param place park or tier; empty for the whole district
     * @param available what there is, by quarter, in the unit of the account; NaN where nobody states it
     * @throws IllegalArgumentException when the book has no such line, or it has another number of quarters
     */
    public ResourceBook limited(String resource, String place, double[] available) {
        ResourceLine line = line(resource, place);
        List<ResourceLine> others = new ArrayList<>(lines);
        others.set(lines.indexOf(line), line.limited(available));
        return new ResourceBook(levers, others);
    }

    /**
     * The book that also has the floor space of a park on which projects are to stand: what was free at the end of the
     * base year and what is built since. Gross supply is counted, the most that can be; whether it comes in time is left to
     * the model.
     *
     * @param park the park
     * @param projects all projects of the scenario; those that exist and have their site in the park count
     * @param start first simulated quarter
     */
    public ResourceBook withSite(Park park, List<ProjectPlan> projects, Quarter start) {
        List<ProjectPlan> here = projects.stream()
                .filter(plan -> plan.exists() && plan.project().park().equals(park.id()))
                .toList();
        List<ResourceLine> more = new ArrayList<>(lines);
        more.add(SiteClaims.of(park, here, levers, start));
        return new ResourceBook(levers, more);
    }

    /**
     * What practice takes of a resource, by quarter.
     *
     * @throws IllegalArgumentException when the book has no such line
     */
    public double[] practice(String resource, String place) {
        return line(resource, place).practice().clone();
    }

    /** The accounts: money, space by park and talent by tier, people, then floor space of parks in the order added. */
    public List<ResourceAccount> accounts() {
        return lines.stream().map(ResourceLine::account).toList();
    }

    /** Everything that is given out and is not there, by account and quarter; empty when all is well. */
    public List<Excess> excesses() {
        return lines.stream().flatMap(line -> line.excesses().stream()).toList();
    }

    /**
     * The same of one resource at one place.
     *
     * @throws IllegalArgumentException when the book has no such line
     */
    public List<Excess> excesses(String resource, String place) {
        return line(resource, place).excesses();
    }

    private ResourceLine line(String resource, String place) {
        return lines.stream()
                .filter(line -> line.isOf(resource, place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the book has no line of " + resource + " " + place));
    }
}
