package org.clustercast.measure;

import java.util.List;
import org.clustercast.result.IndicatorDescriptor;
import org.clustercast.result.LedgerLine;

/**
 * An annual indicator that adds up lines of the ledger: their sum, and one indicator for each park, lever or talent tier
 * named {@code id.member}, for example {@code spending.talent-support}.
 *
 * @param descriptor id, unit, and whether a year is its flow or its last state
 * @param by what it is split by
 * @param source which lines count
 * @param amount which amount of a line counts
 */
public record LedgerIndicator(IndicatorDescriptor descriptor, By by, Source source, Amount amount) {

    /** What an indicator of the ledger is split by. */
    public enum By {
        /** By nothing. */
        NONE,
        /** By park. */
        PARK,
        /** By lever. */
        INSTRUMENT,
        /** By talent tier. */
        TIER
    }

    /** For which series there is an indicator of the ledger. */
    public enum Scope {
        /** For clusters, the six, the district and the whole ledger. */
        EACH,
        /** For the district only. */
        DISTRICT,
        /** For the whole ledger only. */
        ALL
    }

    /** Which amount of a line counts. */
    public enum Amount {
        /** What is there. */
        SUPPLIED,
        /** What is used. */
        USED,
        /** Annual output over what is used. */
        OUTPUT_OVER_USED
    }

    /**
     * Lines of a resource.
     *
     * @param resource resource of the lines
     * @param payers who supplies it
     */
    public record Source(String resource, List<String> payers) {

        /** Lines of a resource from some suppliers. */
        public static Source of(String resource, String... payers) {
            return new Source(resource, List.of(payers));
        }
    }

    /**
     * A cluster's part of shared space and money is not known, so ratios are the district's; people whom talent support brings
     * are mostly open to all clusters, so lines do not tell where they went: {@code people-recruited} does.
     */
    public Scope scope() {
        if (amount == Amount.OUTPUT_OVER_USED) {
            return Scope.DISTRICT;
        }
        boolean isOpen = source.resource().equals("talent") && !source.payers().contains("ordinary");
        return isOpen ? Scope.ALL : Scope.EACH;
    }

    /** Whether a line counts. */
    public boolean counts(LedgerLine line) {
        return line.resource().equals(source.resource()) && source.payers().contains(line.source());
    }

    /** The park, lever or tier of a line; empty where the indicator is split by nothing. */
    public String member(LedgerLine line) {
        return switch (by) {
            case NONE -> "";
            case PARK -> line.park();
            case INSTRUMENT -> line.instrument();
            case TIER -> line.tier();
        };
    }

    /** Id of the indicator of a member; of the sum for an empty one. */
    public String id(String member) {
        return member.isEmpty() ? descriptor.id() : descriptor.id() + "." + member;
    }
}
