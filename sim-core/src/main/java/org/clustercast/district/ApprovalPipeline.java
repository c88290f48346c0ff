package org.clustercast.district;

import java.util.List;
import org.clustercast.quantity.Text;

/**
 * A pipeline of products that need an approval before they are sold.
 *
 * @param id id; also the address of its luck
 * @param label name
 * @param cluster id of its cluster
 * @param clause clause of the document
 * @param startsPerYear products that enter the first stage in a year
 * @param salesYi output of an approved product at its peak, 亿元 a year
 * @param rampYears from approval to peak, years
 * @param stages its stages in order
 */
public record ApprovalPipeline(
        String id,
        Text label,
        String cluster,
        String clause,
        double startsPerYear,
        double salesYi,
        double rampYears,
        List<Stage> stages) {

    public ApprovalPipeline {
        stages = List.copyOf(stages);
    }

    /**
     * A stage of development.
     *
     * @param id id within the pipeline
     * @param label name
     * @param candidates products in it at the end of the base year
     * @param years mean time in it, years
     * @param success probability to leave it with success, 0 to 1
     * @param review whether the product waits for an authority: only this can be shortened by a green channel
     */
    public record Stage(String id, Text label, int candidates, double years, double success, boolean review) {}
}
