package org.clustercast.model.parameters;

/**
 * Parameters of innovation; component names are the keys of innovation.yaml, one for one.
 *
 * @param researchIntensity research of enterprises over their output by cluster
 * @param researchAdditionality extra research per yuan of public money for it
 * @param relabelShare share of reported research that is other spending under a new name
 * @param knowledgeDepreciation share of the stock of knowledge that is out of date after a year
 * @param knowledgeElasticity elasticity of productivity to the stock of knowledge
 * @param breakthroughHazard chance that a named breakthrough is made within a year in practice
 * @param breakthroughGain log productivity that a breakthrough gives to the enterprise that makes it
 * @param imitationShare share of this gain that the others of the segment reach in the end
 * @param imitationYears time in which they reach it, years
 * @param agglomerationElasticity elasticity of productivity to the size of the cluster
 * @param anchorSpillover log productivity that incumbents gain when new projects are as large as they are
 * @param anchorSpilloverYears time in which they gain it, years
 * @param demandElasticity share of a gain in productivity that also widens demand
 */
public record InnovationParameters(
        double[] researchIntensity,
        double researchAdditionality,
        double relabelShare,
        double knowledgeDepreciation,
        double knowledgeElasticity,
        double breakthroughHazard,
        double breakthroughGain,
        double imitationShare,
        double imitationYears,
        double agglomerationElasticity,
        double anchorSpillover,
        double anchorSpilloverYears,
        double demandElasticity) {}
